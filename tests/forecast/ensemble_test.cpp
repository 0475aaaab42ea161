// SPDX-License-Identifier: Apache-2.0
#include "forecast/ensemble.hpp"

#include "forecast/ensembles.hpp"

#include <gtest/gtest.h>

namespace mm::forecast {
namespace {

TEST(SimulatedPaths, AreLaidOnTheObservedLevelAtTheStart)
{
    const Observed observed = tests::made_up_nation();
    const Quarter start = Quarter::of(2010, 1);
    const Ensemble ensemble = tests::foreseen(observed, start, 2, 0.0);
    for (const VariableInfo& each : variables()) {
        for (const std::size_t horizon : {1U, 5U, 12U}) {
            const std::vector<double> found = members(ensemble, each.variable, horizon);
            ASSERT_EQ(found.size(), 2U);
            EXPECT_NEAR(judged(each.variable, found[1], observed, start),
                        observed.at(each.variable, start + static_cast<int>(horizon)), 1e-13)
                << each.key << " " << horizon;
        }
    }
}

TEST(SimulatedPaths, AreAveragedAsRatiosChangesAndAnnualRates)
{
    Ensemble ensemble = make_ensemble(Quarter::of(2010, 1), 1, 1);
    ensemble.at(0, Recorded::real_gdp, 0) = 50.0;
    ensemble.at(0, Recorded::real_gdp, 1) = 51.0;
    ensemble.at(0, Recorded::nominal_gdp, 0) = 60.0;
    ensemble.at(0, Recorded::nominal_gdp, 1) = 63.0;
    ensemble.at(0, Recorded::gdp_deflator_growth_ea, 1) = 0.01;
    ensemble.at(0, Recorded::euribor, 1) = 0.01;
    EXPECT_DOUBLE_EQ(members(ensemble, Variable::gdp, 1)[0], 51.0 / 50.0);
    EXPECT_NEAR(members(ensemble, Variable::inflation, 1)[0], std::log(63.0 / 60.0 * 50.0 / 51.0), 1e-15);
    EXPECT_NEAR(members(ensemble, Variable::euro_inflation, 1)[0], std::log(1.01), 1e-15);
    EXPECT_NEAR(members(ensemble, Variable::policy_rate, 1)[0], 0.04060401, 1e-15);
}

TEST(SimulatedPaths, KeepEveryHistoryApart)
{
    Ensemble ensemble = make_ensemble(Quarter::of(2010, 1), 3, 4);
    EXPECT_EQ(ensemble.values.size(), 3U * recorded_count * 5U);
    double next = 0.0;
    for (std::size_t i = 0; i < 3; ++i)
        for (std::size_t s = 0; s < recorded_count; ++s)
            for (std::size_t h = 0; h <= 4; ++h) ensemble.at(i, static_cast<Recorded>(s), h) = next++;
    for (std::size_t k = 0; k < ensemble.values.size(); ++k)
        EXPECT_EQ(ensemble.values[k], static_cast<double>(k));
    EXPECT_EQ(recorded_names()[static_cast<std::size_t>(Recorded::euribor)], "euribor");
}

} // namespace
} // namespace mm::forecast
