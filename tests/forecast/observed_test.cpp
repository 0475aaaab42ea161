// SPDX-License-Identifier: Apache-2.0
#include "forecast/observed.hpp"

#include <cmath>
#include <gtest/gtest.h>

namespace mm::forecast {
namespace {

TEST(ObservedSeries, AreLogLevelsLogChangesAndGrossRates)
{
    const std::vector<double> level{100.0, 110.0, 121.0};
    const std::vector<double> deflator{0.9, 1.0, 1.2};
    const std::vector<double> euribor{0.0, 0.04, 0.0816};
    const Observed observed = observe({.first = Quarter::of(2000, 4),
                                       .gdp_deflator = deflator,
                                       .real_gdp = level,
                                       .real_household_consumption = level,
                                       .real_fixed_capitalformation = level,
                                       .real_government_consumption = level,
                                       .real_exports = level,
                                       .real_imports = level,
                                       .gdp_deflator_ea = deflator,
                                       .real_gdp_ea = level,
                                       .euribor_annual = euribor});
    EXPECT_EQ(observed.first, Quarter::of(2001, 1));
    EXPECT_EQ(observed.last(), Quarter::of(2001, 2));
    EXPECT_FALSE(observed.has(Quarter::of(2000, 4)));
    const Quarter last = Quarter::of(2001, 2);
    EXPECT_DOUBLE_EQ(observed.at(Variable::gdp, last), std::log(121.0));
    EXPECT_DOUBLE_EQ(observed.at(Variable::inflation, last), std::log(1.2));
    EXPECT_NEAR(observed.at(Variable::euro_inflation, Quarter::of(2001, 1)), std::log(1.0 / 0.9), 1e-15);
    EXPECT_DOUBLE_EQ(std::pow(observed.at(Variable::policy_rate, last), 4.0), 1.0816);
    for (const VariableInfo& each : variables()) EXPECT_EQ(observed.series[index(each.variable)].size(), 2U);
}

TEST(ObservedSeries, StandInTheOrderOfTheirNames)
{
    ASSERT_EQ(variables().size(), variable_count);
    for (std::size_t v = 0; v < variable_count; ++v) {
        EXPECT_EQ(index(variables()[v].variable), v);
        EXPECT_FALSE(variables()[v].text.en.empty());
        EXPECT_FALSE(variables()[v].text.ko.empty());
    }
}

} // namespace
} // namespace mm::forecast
