// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/quarter.hpp"
#include "base/text.hpp"

#include <array>
#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

/// What forecasts are judged by, after the appendix of Poledna, Miess, Hommes and Rabitsch (2023), European
/// Economic Review 151, 104306: observed series, the benchmarks AR(1) and VAR(1), scores, and the table of them.
namespace mm::forecast {

/// What the table judges, in its order.
enum class Variable {
    gdp,
    inflation,
    household_consumption,
    fixed_investment,
    government,
    exports,
    imports,
    euro_gdp,
    euro_inflation,
    policy_rate,
};
inline constexpr std::size_t variable_count = 10;

struct VariableInfo {
    Variable variable{};
    std::string_view key{}; ///< in published tables: "GDP", "Infl", "Euribor"
    Text text{};            ///< what it is, for people
    bool is_level = false;  ///< judged as log level and regressed on as log change; else both as it is
    bool in_system = false; ///< whether the VAR(1) has it
};

/// All variables, in the order of Variable.
std::span<const VariableInfo> variables();
const VariableInfo& info(Variable variable);
constexpr std::size_t index(Variable variable)
{
    return static_cast<std::size_t>(variable);
}

/// Quarterly levels as statistics publish them, each oldest first and from `first` on.
struct RawSeries {
    Quarter first{};
    std::span<const double> gdp_deflator{};                ///< any base year [1]
    std::span<const double> real_gdp{};                    ///< [real money/quarter]
    std::span<const double> real_household_consumption{};  ///< likewise
    std::span<const double> real_fixed_capitalformation{}; ///< likewise
    std::span<const double> real_government_consumption{}; ///< likewise
    std::span<const double> real_exports{};                ///< likewise
    std::span<const double> real_imports{};                ///< likewise
    std::span<const double> gdp_deflator_ea{};             ///< of the currency area, any base year [1]
    std::span<const double> real_gdp_ea{};                 ///< likewise [real money/quarter]
    std::span<const double> euribor_annual{};              ///< annual rate over the quarter [1/year]
};

/// The observed series in the terms in which a forecast is judged: logarithms of levels; inflation as the log change
/// of the deflator as published (the growth rates that stand beside it are rounded far more); the policy rate as the
/// gross rate a quarter. All are equally long.
struct Observed {
    Quarter first{};
    std::array<std::vector<double>, variable_count> series{};

    std::size_t size() const { return series[0].size(); }
    Quarter last() const { return first + (static_cast<int>(size()) - 1); }
    bool has(Quarter quarter) const { return quarter >= first && quarter <= last(); }
    /// Asserts that the quarter is observed.
    double at(Variable variable, Quarter quarter) const;
};

/// The gross rate a quarter of an annual rate: (1 + r)^(1/4).
double gross_quarterly(double annual);

/// Starts one quarter after the levels do, with the first inflation. Asserts that all series are equally long.
Observed observe(const RawSeries& raw);

} // namespace mm::forecast
