// SPDX-License-Identifier: Apache-2.0
#include "experiment/headlines.hpp"

#include "experiment/made_histories.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace mm::experiment {
namespace {

Headline headline(std::string_view name, const model::Catalogue& catalogue = model::published_catalogue())
{
    const auto all = headlines(catalogue);
    return *std::find_if(all.begin(), all.end(), [&](const Headline& h) { return h.name == name; });
}

/// A history in which one series has these values.
void put(model::History& history, std::string_view series, const std::vector<double>& values)
{
    for (std::size_t q = 0; q < values.size(); ++q)
        history.values[model::series_index(series) * (history.quarters + 1) + q] = values[q];
}

TEST(Headlines, AreTheEightThatPeopleAskForInBothLanguages)
{
    const auto all = headlines(model::published_catalogue());
    ASSERT_EQ(all.size(), 8u);
    for (const Headline& h : all) {
        EXPECT_FALSE(h.text.en.empty());
        EXPECT_FALSE(h.text.ko.empty());
        EXPECT_FALSE(h.unit.en.empty());
        EXPECT_FALSE(h.unit.ko.empty());
    }
}

TEST(Headlines, TakeRealSeriesAsTheyAre)
{
    const model::Outcome outcome = made(1, 0, 4);
    const model::History& history = outcome.history;
    EXPECT_EQ(headline("gdp").value(history, 3), history.at(model::series_index("real_gdp"), 3));
    EXPECT_EQ(headline("imports").value(history, 0), history.at(model::series_index("real_imports"), 0));
}

TEST(Headlines, SayMoneyInTheNationsCurrency)
{
    const model::History history = made(1, 0, 1).history;
    const double gdp = history.at(model::series_index("real_gdp"), 1);
    EXPECT_EQ(headline("gdp").unit.en, "MEUR");
    EXPECT_EQ(headline("gdp").value(history, 1), gdp);
    const model::Catalogue korean = model::reference_catalogue("MKRW");
    EXPECT_EQ(headline("gdp", korean).unit.ko, "조 원");
    EXPECT_DOUBLE_EQ(headline("gdp", korean).value(history, 1), gdp / 1e6);
    EXPECT_EQ(headline("exports", model::reference_catalogue("MUSD")).unit.en, "MUSD");
}

TEST(Headlines, CountOwnersInTheLabourForceWhereANationIsRecorded)
{
    const std::vector<std::uint32_t> groups(3, 0);
    const model::Catalogue nation = model::nation_catalogue("MKRW", groups);
    model::History history{.quarters = 1, .values = std::vector<double>(2 * nation.size(), 0.0)};
    history.values[2 * model::index_in(nation, "unemployment_rate") + 1] = 0.038;
    EXPECT_DOUBLE_EQ(headline("unemployment", nation).value(history, 1), 3.8);
}

TEST(Headlines, CountTheUnemployedAmongThoseWhoWouldWork)
{
    model::History history = made(1, 0, 1).history;
    put(history, "unemployed", {Statistics::none, 5.0});
    put(history, "employees", {Statistics::none, 95.0});
    EXPECT_DOUBLE_EQ(headline("unemployment").value(history, 1), 5.0);
    EXPECT_TRUE(std::isnan(headline("unemployment").value(history, 0)));
}

TEST(Headlines, MeasureInflationOverFourQuarters)
{
    model::History history = made(1, 0, 5).history;
    put(history, "P_bar_HH", {Statistics::none, 1.01, 1.01, 1.01, 1.03, 1.0403});
    EXPECT_NEAR(headline("inflation").value(history, 4), 3.0, 1e-12);
    EXPECT_NEAR(headline("inflation").value(history, 5), 3.0, 1e-12);
    EXPECT_TRUE(std::isnan(headline("inflation").value(history, 3)));
}

TEST(Headlines, SayTheRateOfAYear)
{
    model::History history = made(1, 0, 1).history;
    put(history, "euribor", {0.01, 0.0});
    EXPECT_NEAR(headline("euribor").value(history, 0), 4.060401, 1e-12);
    EXPECT_EQ(headline("euribor").value(history, 1), 0.0);
}

TEST(Headlines, AreSummedUpOverHistoriesAndNotOverMeans)
{
    model::History a = made(1, 0, 1).history, b = made(1, 1, 1).history;
    put(a, "unemployed", {0.0, 1.0});
    put(a, "employees", {0.0, 1.0});
    put(b, "unemployed", {0.0, 0.0});
    put(b, "employees", {0.0, 98.0});
    const std::vector<const model::History*> both{&a, &b};
    EXPECT_DOUBLE_EQ(statistics(headline("unemployment"), both, 1).mean, 25.0);
}

} // namespace
} // namespace mm::experiment
