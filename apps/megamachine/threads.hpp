// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/executor.hpp"

namespace mm::app {

/// Runs blocks on `threads` threads of oneTBB; 0 means all cores.
Executor threaded(int threads);

} // namespace mm::app
