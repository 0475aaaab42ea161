// SPDX-License-Identifier: Apache-2.0
#include "run_play.hpp"

#include "progress.hpp"
#include "stop_signals.hpp"

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>

namespace mm::app {

Played play_missing(std::uint32_t histories, const experiment::Play& play, const Executor& executor,
                    record::RunWriter* writer, bool korean)
{
    Played played;
    if (writer != nullptr) played.outcomes = writer->there();
    std::erase_if(played.outcomes, [&](const auto& outcome) { return outcome.history.number >= histories; });
    const std::vector<std::uint32_t> numbers = experiment::missing(histories, played.outcomes);

    const StopSignals signals;
    std::mutex door;
    std::exception_ptr trouble; // Of the first thread that had any.
    std::atomic<bool> in_trouble{false};
    {
        Progress progress(histories, played.outcomes.size(), korean);
        const auto finished = [&](const model::Outcome& outcome) {
            try {
                if (writer != nullptr) writer->append(outcome);
                progress.played(outcome.breach.has_value());
                const std::lock_guard hold(door);
                played.outcomes.push_back(outcome);
            } catch (...) {
                const std::lock_guard hold(door);
                if (!in_trouble.exchange(true)) trouble = std::current_exception();
            }
        };
        const auto stopped = [&] { return in_trouble.load() || StopSignals::asked(); };
        played.new_ones =
            experiment::run_histories(numbers, play, executor, {.finished = finished, .stopped = stopped});
    }
    if (writer != nullptr && !trouble) writer->close();
    if (trouble) std::rethrow_exception(trouble);
    played.stopped = played.new_ones < numbers.size();
    std::sort(played.outcomes.begin(), played.outcomes.end(),
              [](const auto& a, const auto& b) { return a.history.number < b.history.number; });
    return played;
}

} // namespace mm::app
