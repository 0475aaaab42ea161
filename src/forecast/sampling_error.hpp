// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forecast/ensemble.hpp"

#include <cstdint>
#include <span>
#include <vector>

namespace mm::forecast {

/// What an ensemble says of one variable at one horizon of one start, and what came.
struct Target {
    Quarter start{};
    std::vector<double> members{}; ///< in the terms in which they are averaged (see `members`)
    double actual = 0.0;           ///< in the terms of Observed
};

/// Forecast less actual, the forecast being the average of all members.
double error_of_mean(Variable variable, const Target& target, const Observed& observed);

/// How far the scores of an ensemble's mean would stray if other histories had been drawn: standard deviations over
/// `resamples` draws of as many histories with replacement (Efron 1979, Ann. Statist. 7, 1-26). Starts are resampled
/// together, by the number of the history, since histories of one number may share their seed. The draws are a
/// function of `seed`.
struct SamplingError {
    double root_mean_square = 0.0; ///< [unit of the errors]
    double bias = 0.0;             ///< likewise
};
SamplingError sampling_error(Variable variable, std::span<const Target> targets, const Observed& observed,
                             std::size_t resamples, std::uint64_t seed);

} // namespace mm::forecast
