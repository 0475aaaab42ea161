// SPDX-License-Identifier: Apache-2.0
#include "threads.hpp"

#include <tbb/global_control.h>
#include <tbb/parallel_for.h>
#include <tbb/task_arena.h>

#include <memory>

namespace mm::app {

Executor threaded(int threads)
{
    // Without this the library gives no arena more threads than there are cores, whatever is asked for.
    std::shared_ptr<tbb::global_control> permission;
    if (threads > 0)
        permission = std::make_shared<tbb::global_control>(tbb::global_control::max_allowed_parallelism,
                                                           static_cast<std::size_t>(threads));
    auto arena = std::make_shared<tbb::task_arena>(threads > 0 ? threads : +tbb::task_arena::automatic);
    return [permission, arena](std::size_t blocks, const std::function<void(std::size_t)>& block) {
        arena->execute([&] { tbb::parallel_for(std::size_t{0}, blocks, [&](std::size_t b) { block(b); }); });
    };
}

} // namespace mm::app
