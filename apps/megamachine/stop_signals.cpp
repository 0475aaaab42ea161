// SPDX-License-Identifier: Apache-2.0
#include "stop_signals.hpp"

#include <atomic>

namespace mm::app {
namespace {

// A handler can reach nothing but what is global.
std::atomic<bool> stop_asked{false};
static_assert(std::atomic<bool>::is_always_lock_free, "a handler may not wait for a lock");

void ask(int)
{
    stop_asked.store(true);
}

} // namespace

StopSignals::StopSignals()
{
    stop_asked.store(false);
    struct sigaction action = {};
    action.sa_handler = ask;
    // After the first one the system's own answer is back; calls that it interrupted go on.
    action.sa_flags = static_cast<int>(SA_RESETHAND | SA_RESTART);
    ::sigaction(SIGINT, &action, &interrupt_before_);
    ::sigaction(SIGTERM, &action, &terminate_before_);
}

StopSignals::~StopSignals()
{
    ::sigaction(SIGINT, &interrupt_before_, nullptr);
    ::sigaction(SIGTERM, &terminate_before_, nullptr);
}

bool StopSignals::asked()
{
    return stop_asked.load();
}

} // namespace mm::app
