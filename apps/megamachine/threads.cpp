// SPDX-License-Identifier: Apache-2.0
#include "threads.hpp"

#include <tbb/parallel_for.h>
#include <tbb/task_arena.h>

#include <memory>

namespace mm::app {

Executor threaded(int threads)
{
    auto arena = std::make_shared<tbb::task_arena>(threads > 0 ? threads : +tbb::task_arena::automatic);
    return [arena](std::size_t blocks, const std::function<void(std::size_t)>& block) {
        arena->execute([&] { tbb::parallel_for(std::size_t{0}, blocks, [&](std::size_t b) { block(b); }); });
    };
}

} // namespace mm::app
