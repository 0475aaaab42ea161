// SPDX-License-Identifier: Apache-2.0
#include "forecast/ensemble.hpp"

#include "base/math.hpp"

#include <cassert>

namespace mm::forecast {
namespace {

constexpr std::array<std::string_view, recorded_count> names{"real_gdp",
                                                             "nominal_gdp",
                                                             "real_household_consumption",
                                                             "real_fixed_capitalformation",
                                                             "real_government_consumption",
                                                             "real_exports",
                                                             "real_imports",
                                                             "real_gdp_ea",
                                                             "gdp_deflator_growth_ea",
                                                             "euribor"};

/// The series that a level variable is read from.
Recorded level_of(Variable variable)
{
    switch (variable) {
    case Variable::household_consumption:
        return Recorded::real_household_consumption;
    case Variable::fixed_investment:
        return Recorded::real_fixed_capitalformation;
    case Variable::government:
        return Recorded::real_government_consumption;
    case Variable::exports:
        return Recorded::real_exports;
    case Variable::imports:
        return Recorded::real_imports;
    case Variable::euro_gdp:
        return Recorded::real_gdp_ea;
    default:
        assert(variable == Variable::gdp);
        return Recorded::real_gdp;
    }
}

double deflator(const Ensemble& ensemble, std::size_t history, std::size_t horizon)
{
    return ensemble.at(history, Recorded::nominal_gdp, horizon) /
           ensemble.at(history, Recorded::real_gdp, horizon);
}

double member(const Ensemble& ensemble, Variable variable, std::size_t history, std::size_t horizon)
{
    switch (variable) {
    case Variable::inflation:
        return math::log(deflator(ensemble, history, horizon) / deflator(ensemble, history, horizon - 1));
    case Variable::euro_inflation:
        return math::log(1.0 + ensemble.at(history, Recorded::gdp_deflator_growth_ea, horizon));
    case Variable::policy_rate:
        return math::pow(1.0 + ensemble.at(history, Recorded::euribor, horizon), 4.0) - 1.0;
    default:
        return ensemble.at(history, level_of(variable), horizon) /
               ensemble.at(history, level_of(variable), 0);
    }
}

} // namespace

std::span<const std::string_view> recorded_names()
{
    return names;
}

Ensemble make_ensemble(Quarter start, std::size_t histories, std::size_t quarters)
{
    Ensemble ensemble{.start = start, .histories = histories, .quarters = quarters};
    ensemble.values.resize(histories * recorded_count * (quarters + 1));
    return ensemble;
}

std::vector<double> members(const Ensemble& ensemble, Variable variable, std::size_t horizon)
{
    assert(horizon >= 1 && horizon <= ensemble.quarters);
    std::vector<double> found;
    found.reserve(ensemble.histories);
    for (std::size_t i = 0; i < ensemble.histories; ++i)
        found.push_back(member(ensemble, variable, i, horizon));
    return found;
}

double judged(Variable variable, double member, const Observed& observed, Quarter start)
{
    if (info(variable).is_level) return observed.at(variable, start) + math::log(member);
    return variable == Variable::policy_rate ? gross_quarterly(member) : member;
}

} // namespace mm::forecast
