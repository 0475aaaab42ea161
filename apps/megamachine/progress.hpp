// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstddef>
#include <mutex>
#include <string>

namespace mm::app {

/// A line on standard error that tells how far a run is. Says nothing where standard error is no terminal that can
/// go back to the start of a line, and uses no colours where NO_COLOR is set (no-color.org).
class Progress {
public:
    /// `done` of `total` histories were there before.
    Progress(std::size_t total, std::size_t done, bool korean);
    /// Leaves the line as it is, with the rest of the terminal below it.
    ~Progress();
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;

    /// One more is played; from any thread.
    void played(bool failed);

private:
    using Clock = std::chrono::steady_clock;
    void draw(Clock::time_point now);
    std::string line(double seconds) const;

    std::size_t total_;
    std::size_t before_;
    bool korean_;
    bool shown_;
    bool coloured_;
    std::mutex door_{};
    std::size_t played_ = 0;
    std::size_t failed_ = 0;
    Clock::time_point began_ = Clock::now();
    Clock::time_point drawn_{};
};

} // namespace mm::app
