// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forecast/observed.hpp"

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

namespace mm::forecast {

/// What the table reads of a simulated history, in this order.
enum class Recorded {
    real_gdp,
    nominal_gdp,
    real_household_consumption,
    real_fixed_capitalformation,
    real_government_consumption,
    real_exports,
    real_imports,
    real_gdp_ea,
    gdp_deflator_growth_ea,
    euribor,
};
inline constexpr std::size_t recorded_count = 10;

/// Their names among the series of a model, in the order of Recorded.
std::span<const std::string_view> recorded_names();

/// Many histories from one start quarter on one calibration. History number i of every start may share its seed.
struct Ensemble {
    Quarter start{};
    std::size_t histories = 0;
    std::size_t quarters = 0;     ///< simulated; horizon 0 is the start
    std::vector<double> values{}; ///< histories x recorded series x (quarters + 1)

    double& at(std::size_t history, Recorded series, std::size_t horizon)
    {
        return values[(history * recorded_count + static_cast<std::size_t>(series)) * (quarters + 1) +
                      horizon];
    }
    double at(std::size_t history, Recorded series, std::size_t horizon) const
    {
        return values[(history * recorded_count + static_cast<std::size_t>(series)) * (quarters + 1) +
                      horizon];
    }
};

/// An ensemble with room for all its values, which are zero.
Ensemble make_ensemble(Quarter start, std::size_t histories, std::size_t quarters);

/// What each history says of a variable `horizon` quarters ahead, in the terms in which histories are averaged: levels
/// over the start's, inflation as log change of the deflator, the policy rate as annual rate.
std::vector<double> members(const Ensemble& ensemble, Variable variable, std::size_t horizon);

/// A member or an average of members in the terms of Observed: the model's path is laid on the observed level at the
/// start, level(o) x model(h)/model(0).
double judged(Variable variable, double member, const Observed& observed, Quarter start);

} // namespace mm::forecast
