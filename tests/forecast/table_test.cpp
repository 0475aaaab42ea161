// SPDX-License-Identifier: Apache-2.0
#include "forecast/table.hpp"

#include "forecast/ensembles.hpp"

#include <gtest/gtest.h>

namespace mm::forecast {
namespace {

/// Every quarter from 2005Q1 to 2019Q4, whose last observation is 2020Q1.
std::vector<Ensemble> starts(const Observed& observed, std::size_t histories, double error)
{
    std::vector<Ensemble> ensembles;
    for (Quarter start = Quarter::of(2005, 1); start < observed.last(); start = start + 1)
        ensembles.push_back(tests::foreseen(observed, start, histories, error));
    return ensembles;
}

const TableSettings quick{.first_level = Quarter::of(1980, 3), .resamples = 20};

TEST(ForecastTable, GivesNoErrorToASimulationThatForeseesEverything)
{
    const Observed observed = tests::made_up_nation();
    const std::vector<Ensemble> ensembles = starts(observed, 2, 0.0);
    const std::vector<Cell> table = forecast_table(observed, ensembles, quick);
    for (const VariableInfo& each : variables()) {
        for (const std::size_t horizon : quick.horizons) {
            const Cell* cell = find(table, each.variable, Method::simulation, horizon);
            ASSERT_NE(cell, nullptr) << each.key;
            EXPECT_EQ(cell->starts, ensembles.size() + 1 - horizon);
            EXPECT_LT(cell->root_mean_square, 1e-12) << each.key;
            EXPECT_LT(cell->crps, 1e-12) << each.key;
            // Two or three years ahead the test may not even tell perfection from AR(1) in some sixty starts.
            EXPECT_TRUE(cell->standing == Standing::wins || (horizon > 4 && cell->standing == Standing::ties))
                << each.key << " " << horizon;
            EXPECT_LT(cell->sampling->root_mean_square, 1e-12) << each.key;
        }
    }
}

TEST(ForecastTable, TellsASimulationThatIsWorseThanAr1)
{
    const Observed observed = tests::made_up_nation();
    std::vector<Ensemble> ensembles = starts(observed, 2, 0.0);
    for (Ensemble& ensemble : ensembles)
        for (std::size_t i = 0; i < ensemble.histories; ++i) ensemble.at(i, Recorded::real_gdp, 1) *= 1.02;
    const std::vector<Cell> table = forecast_table(observed, ensembles, quick);
    const Cell* cell = find(table, Variable::gdp, Method::simulation, 1);
    EXPECT_NEAR(cell->bias, std::log(1.02), 1e-12);
    EXPECT_NEAR(cell->root_mean_square, std::log(1.02), 1e-12);
    EXPECT_EQ(cell->standing, Standing::loses);
    EXPECT_GT(cell->against_ar1->difference, 0.0);
}

TEST(ForecastTable, GivesTheBenchmarksTheErrorOfTheirShocks)
{
    // Levels are random walks with a deviation of 0.004 a quarter and AR(1) knows all that there is to know: errors
    // of sqrt(h) times that, some more since its coefficients are estimated, on some sixty overlapping quarters.
    const Observed observed = tests::made_up_nation();
    const std::vector<Cell> table = forecast_table(observed, starts(observed, 2, 0.0), quick);
    for (const Method method : {Method::ar1, Method::var1}) {
        const Cell* cell = find(table, Variable::exports, method, 1);
        EXPECT_NEAR(cell->root_mean_square, 0.004, 0.0012) << to_string(method);
        // The score of a normal forecast at its own outcomes is 1/sqrt(pi) deviations on average.
        EXPECT_NEAR(cell->crps, 0.004 / std::sqrt(3.14159265), 0.0008) << to_string(method);
        EXPECT_FALSE(cell->sampling.has_value());
    }
    EXPECT_EQ(find(table, Variable::household_consumption, Method::var1, 1), nullptr);
    EXPECT_FALSE(find(table, Variable::gdp, Method::ar1, 1)->against_ar1.has_value());
}

TEST(ForecastTable, KnowsNothingAfterTheStart)
{
    Observed observed = tests::made_up_nation();
    const std::vector<Ensemble> ensembles{tests::foreseen(observed, Quarter::of(2010, 1), 2, 0.0)};
    const std::vector<Cell> before = forecast_table(observed, ensembles, quick);
    // What comes after the target of one quarter ahead is changed: neither the forecast nor its target moves.
    for (auto& series : observed.series)
        for (std::size_t t = 122; t < series.size(); ++t) series[t] += 0.5;
    const std::vector<Cell> after = forecast_table(observed, ensembles, quick);
    for (const Method method : {Method::ar1, Method::var1, Method::simulation}) {
        EXPECT_EQ(find(before, Variable::imports, method, 1)->bias,
                  find(after, Variable::imports, method, 1)->bias);
        EXPECT_NE(find(before, Variable::imports, method, 4)->bias,
                  find(after, Variable::imports, method, 4)->bias);
    }
}

TEST(ForecastTable, LeavesOutHorizonsWithoutAnyOutcome)
{
    const Observed observed = tests::made_up_nation();
    const std::vector<Ensemble> ensembles{tests::foreseen(observed, observed.last() + -3, 2, 0.001),
                                          tests::foreseen(observed, observed.last() + -2, 2, 0.001)};
    const std::vector<Cell> table = forecast_table(observed, ensembles, quick);
    EXPECT_EQ(find(table, Variable::gdp, Method::ar1, 1)->starts, 2U);
    EXPECT_EQ(find(table, Variable::gdp, Method::ar1, 2)->starts, 2U);
    EXPECT_EQ(find(table, Variable::gdp, Method::ar1, 4), nullptr);
    // Two starts cannot tell a difference two quarters ahead from chance.
    EXPECT_FALSE(find(table, Variable::gdp, Method::simulation, 2)->against_ar1.has_value());
    EXPECT_EQ(find(table, Variable::gdp, Method::simulation, 2)->standing, Standing::ties);
}

TEST(ForecastTable, SamplingErrorFallsWithTheNumberOfHistories)
{
    const Observed observed = tests::made_up_nation();
    const TableSettings settings{.first_level = Quarter::of(1980, 3), .horizons = {4}, .resamples = 400};
    const auto bias_error = [&](std::size_t histories) {
        const std::vector<Cell> table = forecast_table(observed, starts(observed, histories, 0.02), settings);
        return find(table, Variable::gdp, Method::simulation, 4)->sampling->bias;
    };
    // A history errs by 0.02 in each of 57 starts independently.
    EXPECT_NEAR(bias_error(25), 0.02 / std::sqrt(25.0 * 57.0), 0.25 * 0.02 / std::sqrt(25.0 * 57.0));
    EXPECT_NEAR(bias_error(400), 0.02 / std::sqrt(400.0 * 57.0), 0.25 * 0.02 / std::sqrt(400.0 * 57.0));
}

TEST(ForecastTable, SpeaksBothLanguages)
{
    EXPECT_EQ(to_text(Standing::wins).en, "wins");
    EXPECT_EQ(to_text(Standing::ties).en, "ties");
    EXPECT_EQ(to_text(Standing::loses).en, "loses");
    for (const Standing standing : {Standing::wins, Standing::ties, Standing::loses})
        EXPECT_FALSE(to_text(standing).ko.empty());
}

} // namespace
} // namespace mm::forecast
