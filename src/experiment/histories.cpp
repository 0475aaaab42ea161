// SPDX-License-Identifier: Apache-2.0
#include "experiment/histories.hpp"

#include <atomic>

namespace mm::experiment {

std::size_t run_histories(std::span<const std::uint32_t> numbers, const Play& play, const Executor& executor,
                          const Watch& watch)
{
    std::atomic<std::size_t> next{0};
    std::atomic<std::size_t> played{0};
    // A block takes the next number rather than its own: executors cut ranges as they like, and a killed run
    // should leave its histories without gaps, but for those in play.
    executor(numbers.size(), [&](std::size_t) {
        if (watch.stopped && watch.stopped()) return;
        const model::Outcome outcome = play(numbers[next.fetch_add(1)]);
        if (watch.finished) watch.finished(outcome);
        played.fetch_add(1);
    });
    return played.load();
}

std::vector<std::uint32_t> missing(std::uint32_t count, std::span<const model::Outcome> there)
{
    std::vector<bool> known(count, false);
    for (const model::Outcome& outcome : there)
        if (outcome.history.number < count) known[outcome.history.number] = true;
    std::vector<std::uint32_t> numbers;
    for (std::uint32_t number = 0; number < count; ++number)
        if (!known[number]) numbers.push_back(number);
    return numbers;
}

} // namespace mm::experiment
