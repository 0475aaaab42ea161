// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <functional>

namespace mm {

/// Runs `block(0) ... block(blocks - 1)`, each once, in any order, perhaps at the same time. The engine cuts
/// its work into blocks whose number and size never depend on the number of threads, and each block writes
/// only its own rows: so results are the same bits for any executor. A door passes one that uses threads;
/// WebAssembly and tests pass `serial`.
using Executor = std::function<void(std::size_t blocks, const std::function<void(std::size_t)>& block)>;

inline void serial(std::size_t blocks, const std::function<void(std::size_t)>& block)
{
    for (std::size_t b = 0; b < blocks; ++b) block(b);
}

} // namespace mm
