// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/executor.hpp"
#include "base/text.hpp"
#include "forecast/played_table.hpp"
#include "nation/economy.hpp"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace mm::validation {

enum class Verdict { held, failed, not_run };

/// One check of the economy, and what it found.
struct Check {
    std::string id{}; ///< "deterministic"
    Text name{};      ///< what has to hold
    Verdict verdict = Verdict::not_run;
    std::string figures{};              ///< what was measured, in one line
    std::vector<std::string> details{}; ///< what failed, or why it was not run
};

/// What the checks work on.
struct Subject {
    const nation::Economy* economy = nullptr;         ///< our own calibration
    std::optional<std::filesystem::path> published{}; ///< folder of published results, where there is one
    std::uint64_t seed = 1;
    std::size_t free_histories = 1000;    ///< of the free ensemble
    std::size_t forecast_histories = 200; ///< of each start quarter
    std::string version{};                ///< of the program, for the table
    Executor run = serial;
};

Check check_deterministic(const Subject& subject);
/// The published calibrations, which are to be equal to ours, play twelve quarters without a breach.
Check check_calibrations(const Subject& subject);
Check check_ensemble_on_paths(const Subject& subject);
Check check_free_ensemble(const Subject& subject);
/// An economy made so that nothing changes does not change, whatever is drawn.
Check check_steady_state(const Subject& subject);
/// Results a head do not depend on how many persons an agent stands for, as far as sampling can tell.
Check check_scales(const Subject& subject);

/// Forecasts from 2010Q1 to 2019Q3, and whether they are those published.
struct ForecastCheck {
    Check check{};
    forecast::PlayedTable table{};
};
ForecastCheck check_forecasts(const Subject& subject);

/// All of them, in this order; `begun` is told of each before it runs.
struct EconomyReport {
    std::vector<Check> checks{};
    forecast::PlayedTable forecasts{}; ///< without cells where they were not asked for
    bool held() const;
};
EconomyReport validate_economy(const Subject& subject, std::span<const std::string> only,
                               const std::function<void(const std::string& id)>& begun);

/// The ids that `only` may name.
std::span<const std::string_view> check_ids();

} // namespace mm::validation
