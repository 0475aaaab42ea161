// SPDX-License-Identifier: Apache-2.0
#include "forecast/observed.hpp"

#include "base/math.hpp"

#include <cassert>

namespace mm::forecast {
namespace {

// Keys are those of the published comparison, so that its tables can be laid beside ours.
const std::array<VariableInfo, variable_count> catalogue{{
    {Variable::gdp, "GDP", {"Gross domestic product", "국내총생산"}, true, true},
    {Variable::inflation, "Infl", {"Inflation", "물가상승률"}, false, true},
    {Variable::household_consumption, "Cons", {"Household consumption", "가계소비"}, true, false},
    {Variable::fixed_investment, "Inv", {"Fixed investment", "고정투자"}, true, false},
    {Variable::government, "Gov", {"Government consumption", "정부소비"}, true, true},
    {Variable::exports, "Exp", {"Exports", "수출"}, true, true},
    {Variable::imports, "Imp", {"Imports", "수입"}, true, true},
    {Variable::euro_gdp, "GDPEA", {"Output of the currency area", "통화권 생산"}, true, true},
    {Variable::euro_inflation,
     "InflEA",
     {"Inflation in the currency area", "통화권 물가상승률"},
     false,
     true},
    {Variable::policy_rate, "Euribor", {"Policy rate", "정책금리"}, false, true},
}};

std::vector<double> log_levels(std::span<const double> levels)
{
    std::vector<double> logs;
    logs.reserve(levels.size() - 1);
    for (const double level : levels.subspan(1)) logs.push_back(math::log(level));
    return logs;
}

std::vector<double> log_changes(std::span<const double> levels)
{
    std::vector<double> changes;
    changes.reserve(levels.size() - 1);
    for (std::size_t t = 1; t < levels.size(); ++t)
        changes.push_back(math::log(levels[t]) - math::log(levels[t - 1]));
    return changes;
}

std::vector<double> gross_rates(std::span<const double> annual)
{
    std::vector<double> rates;
    rates.reserve(annual.size() - 1);
    for (const double rate : annual.subspan(1)) rates.push_back(gross_quarterly(rate));
    return rates;
}

} // namespace

std::span<const VariableInfo> variables()
{
    return catalogue;
}

const VariableInfo& info(Variable variable)
{
    return catalogue[index(variable)];
}

double Observed::at(Variable variable, Quarter quarter) const
{
    assert(has(quarter));
    return series[index(variable)][static_cast<std::size_t>(quarter - first)];
}

double gross_quarterly(double annual)
{
    return math::pow(1.0 + annual, 0.25);
}

Observed observe(const RawSeries& raw)
{
    assert(raw.real_gdp.size() >= 2);
    for ([[maybe_unused]] const auto& other :
         {raw.gdp_deflator, raw.real_household_consumption, raw.real_fixed_capitalformation,
          raw.real_government_consumption, raw.real_exports, raw.real_imports, raw.gdp_deflator_ea,
          raw.real_gdp_ea, raw.euribor_annual})
        assert(other.size() == raw.real_gdp.size());
    Observed observed{.first = raw.first + 1};
    const auto of = [&](Variable variable) -> std::vector<double>& {
        return observed.series[index(variable)];
    };
    of(Variable::gdp) = log_levels(raw.real_gdp);
    of(Variable::inflation) = log_changes(raw.gdp_deflator);
    of(Variable::household_consumption) = log_levels(raw.real_household_consumption);
    of(Variable::fixed_investment) = log_levels(raw.real_fixed_capitalformation);
    of(Variable::government) = log_levels(raw.real_government_consumption);
    of(Variable::exports) = log_levels(raw.real_exports);
    of(Variable::imports) = log_levels(raw.real_imports);
    of(Variable::euro_gdp) = log_levels(raw.real_gdp_ea);
    of(Variable::euro_inflation) = log_changes(raw.gdp_deflator_ea);
    of(Variable::policy_rate) = gross_rates(raw.euribor_annual);
    return observed;
}

} // namespace mm::forecast
