// SPDX-License-Identifier: Apache-2.0
#include "progress.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <string_view>
#include <unistd.h>

namespace mm::app {
namespace {

constexpr auto between_draws = std::chrono::milliseconds{100};
constexpr std::size_t bar_width = 24;
/// Wide enough to cover any line that was there before; no terminal is taken to be narrower than 80 columns.
constexpr std::size_t line_width = 79;

bool is_set(const char* variable)
{
    const char* value = std::getenv(variable);
    return value != nullptr && *value != '\0';
}

bool can_redraw()
{
    const char* terminal = std::getenv("TERM");
    return ::isatty(STDERR_FILENO) == 1 && terminal != nullptr && std::string_view{terminal} != "dumb";
}

std::string duration(double seconds, bool korean)
{
    const auto whole = static_cast<long>(std::ceil(seconds));
    const long hours = whole / 3600, minutes = whole / 60 % 60, rest = whole % 60;
    if (hours > 0)
        return korean ? fmt::format("{}시간 {}분", hours, minutes)
                      : fmt::format("{} h {} min", hours, minutes);
    if (minutes > 0)
        return korean ? fmt::format("{}분 {}초", minutes, rest) : fmt::format("{} min {} s", minutes, rest);
    return korean ? fmt::format("{}초", rest) : fmt::format("{} s", rest);
}

} // namespace

Progress::Progress(std::size_t total, std::size_t done, bool korean)
    : total_(total), before_(done), korean_(korean), shown_(can_redraw()), coloured_(!is_set("NO_COLOR"))
{
    if (shown_) draw(began_);
}

Progress::~Progress()
{
    if (!shown_) return;
    draw(Clock::now());
    fmt::print(stderr, "\n");
}

void Progress::played(bool failed)
{
    const std::lock_guard hold(door_);
    ++played_;
    if (failed) ++failed_;
    const auto now = Clock::now();
    if (!shown_ || now - drawn_ < between_draws) return;
    draw(now);
}

std::string Progress::line(double seconds) const
{
    const std::size_t done = before_ + played_;
    const std::size_t full = total_ > 0 ? std::min(bar_width, bar_width * done / total_) : bar_width;
    std::string text =
        fmt::format("[{}{}] {}/{}", std::string(full, '#'), std::string(bar_width - full, '.'), done, total_);
    // The first few say little about the rest.
    constexpr double soonest = 0.5; // [second]
    if (played_ > 0 && seconds > soonest) {
        const double rate = static_cast<double>(played_) / seconds;
        text += korean_ ? fmt::format("  초당 {:.1f}", rate) : fmt::format("  {:.1f}/s", rate);
        if (done < total_) {
            const std::string left = duration(static_cast<double>(total_ - done) / rate, korean_);
            text += korean_ ? "  " + left + " 남음" : "  " + left + " left";
        }
    }
    return text;
}

void Progress::draw(Clock::time_point now)
{
    drawn_ = now;
    const std::string text = line(std::chrono::duration<double>(now - began_).count());
    std::string failures;
    if (failed_ > 0)
        failures = korean_ ? fmt::format("  실패 {}", failed_) : fmt::format("  {} failed", failed_);
    const std::size_t used = text.size() + failures.size();
    const std::string rest(line_width - std::min(line_width, used), ' ');
    if (coloured_ && failed_ > 0) failures = "\x1b[31m" + failures + "\x1b[0m";
    fmt::print(stderr, "\r{}{}{}", text, failures, rest);
    std::fflush(stderr);
}

} // namespace mm::app
