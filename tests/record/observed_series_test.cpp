// SPDX-License-Identifier: Apache-2.0
#include "record/observed_series.hpp"

#include "record/economy_trees.hpp"
#include "record/run_played.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace mm::record {
namespace {

TEST(ObservedSeries, LieOnTheStartOfTheRunAndKeepTheirGrowth)
{
    const calibration::Statistics& statistics = austrian_statistics();
    const model::History& history = outcomes()[0].history;
    const auto found = observed_of(statistics, Quarter::of(2010, 1), history, {"accounts", "area"});
    const auto gdp = std::find_if(found.begin(), found.end(),
                                  [](const ObservedSeries& each) { return each.name == "real_gdp"; });
    ASSERT_NE(gdp, found.end());
    EXPECT_EQ(gdp->quarters.front(), Quarter::of(2007, 1));
    EXPECT_EQ(gdp->quarters.back(), Quarter::of(2010, 4));
    EXPECT_NEAR(gdp->values[12], history.at(model::series_index("real_gdp"), 0), 1e-9);
    const Column& published = statistics.nation.real_gdp;
    EXPECT_NEAR(gdp->values[15] / gdp->values[12],
                published[statistics.row(Quarter::of(2010, 4))] /
                    published[statistics.row(Quarter::of(2010, 1))],
                1e-12);
    EXPECT_EQ(gdp->source, "accounts");
}

TEST(ObservedSeries, GiveRatesAsTheyWerePublished)
{
    const calibration::Statistics& statistics = austrian_statistics();
    const auto found =
        observed_of(statistics, Quarter::of(2010, 1), outcomes()[0].history, {"accounts", "area"});
    const std::size_t row = statistics.row(Quarter::of(2010, 2));
    for (const ObservedSeries& each : found) {
        ASSERT_EQ(each.values.size(), each.quarters.size()) << each.name;
        if (each.name == "euribor") {
            EXPECT_NEAR(std::pow(1.0 + each.values[13], 4.0) - 1.0, statistics.area.interest_rate[row],
                        1e-12);
        }
        if (each.name == "gdp_deflator_growth_ea") {
            EXPECT_NEAR(each.values[13],
                        statistics.area.nominal_gdp[row] / statistics.area.real_gdp[row] *
                                statistics.area.real_gdp[row - 1] / statistics.area.nominal_gdp[row - 1] -
                            1.0,
                        1e-15);
        }
    }
}

TEST(ObservedSeries, EndWhereNothingIsPublished)
{
    const calibration::Statistics& statistics = austrian_statistics();
    const auto found =
        observed_of(statistics, Quarter::of(2019, 3), outcomes()[0].history, {"accounts", "area"});
    for (const ObservedSeries& each : found)
        EXPECT_EQ(each.quarters.back(), Quarter::of(2019, 4)) << each.name;
}

TEST(ObservedSeries, AreNamedAsWhatTheyStandBeside)
{
    const calibration::Statistics& statistics = austrian_statistics();
    const Tree rates = rates_tree(run_result());
    const auto& members = std::get<Tree::Members>(rates.value());
    const std::vector<model::Series>& all = model::published_catalogue().series;
    for (const ObservedSeries& each :
         observed_of(statistics, Quarter::of(2010, 1), outcomes()[0].history, {"accounts", "area"})) {
        const bool is_series =
            std::any_of(all.begin(), all.end(), [&](const auto& s) { return s.name == each.name; });
        const bool is_rate =
            std::any_of(members.begin(), members.end(), [&](const auto& m) { return m.first == each.name; });
        EXPECT_TRUE(is_series || is_rate) << each.name;
    }
}

} // namespace
} // namespace mm::record
