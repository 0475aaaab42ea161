// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <csignal>

namespace mm::app {

/// As long as it lives, the first SIGINT or SIGTERM asks for a clean stop instead of ending the program. A second one
/// ends it at once.
class StopSignals {
public:
    StopSignals();
    ~StopSignals();
    StopSignals(const StopSignals&) = delete;
    StopSignals& operator=(const StopSignals&) = delete;

    /// Whether one has come; from any thread.
    static bool asked();

private:
    struct sigaction interrupt_before_ = {};
    struct sigaction terminate_before_ = {};
};

} // namespace mm::app
