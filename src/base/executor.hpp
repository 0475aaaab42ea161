// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/columns.hpp"

#include <algorithm>
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

/// Rows in a block of a loop over a population: enough work to be worth a task, little enough to be shared out.
inline constexpr std::size_t block_rows = 16'384;

/// Runs `rows(Range)` over all rows in blocks. A population of one block costs no more than a plain loop.
template <class Body> void for_rows(const Executor& run, std::size_t count, const Body& rows)
{
    if (count <= block_rows) {
        rows(Range{0, count});
        return;
    }
    run((count + block_rows - 1) / block_rows, [&](std::size_t b) {
        rows(Range{b * block_rows, std::min(count, (b + 1) * block_rows)});
    });
}

} // namespace mm
