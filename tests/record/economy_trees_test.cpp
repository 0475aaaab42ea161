// SPDX-License-Identifier: Apache-2.0
#include "record/economy_trees.hpp"

#include "record/run_played.hpp"

#include "calibration/choices.hpp"

#include "model/open_world.hpp"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

namespace mm::record {
namespace {

using Json = nlohmann::ordered_json;

Json json_of(const Tree& tree)
{
    return Json::parse(to_json(tree, 1));
}

/// The books after the last quarter of a history.
Books played_books(std::uint32_t history)
{
    model::World w = model::open_world(small_austria(), {}, history_seed(1, history), serial);
    while (w.quarter < played_quarters)
        EXPECT_FALSE(model::play_quarter(w, model::reference_timetable()).has_value());
    return {.history = history,
            .quarter = small_austria().start + static_cast<int>(played_quarters),
            .balance_sheet = readings::balance_sheet_matrix(w.ledger),
            .transactions = readings::transactions_matrix(w.ledger)};
}

TEST(RatesTree, HasTheRatesOfEachHistoryAndNotThoseOfTheQuantiles)
{
    const Json rates = json_of(rates_tree(run_result()));
    const Json& inflation = rates["gdp_deflator_growth"];
    const Json& unemployment = rates["unemployment_rate"];
    EXPECT_TRUE(inflation["p50"][0].is_null());
    EXPECT_EQ(inflation["quarters"], (Json{"2010Q1", "2010Q2", "2010Q3", "2010Q4"}));
    std::vector<double> changes, shares;
    for (const model::Outcome& outcome : outcomes()) {
        const auto at = [&](const char* name, std::size_t q) {
            return outcome.history.at(model::series_index(name), q);
        };
        changes.push_back(
            at("nominal_gdp", 2) / at("real_gdp", 2) * at("real_gdp", 1) / at("nominal_gdp", 1) - 1.0);
        shares.push_back(at("unemployed", 2) / (at("unemployed", 2) + at("employees", 2)));
    }
    std::sort(changes.begin(), changes.end());
    std::sort(shares.begin(), shares.end());
    EXPECT_NEAR(inflation["p50"][2].get<double>(), changes[1], 1e-15);
    EXPECT_NEAR(unemployment["p50"][2].get<double>(), shares[1], 1e-15);
    EXPECT_LE(inflation["p05"][2].get<double>(), inflation["p95"][2].get<double>());
}

TEST(MatricesTree, HasAColumnASectorAndRowsThatAddUpToNothing)
{
    const Json tree = json_of(matrices_tree(played_books(1)));
    EXPECT_EQ(tree["history"], 1);
    EXPECT_EQ(tree["quarter"], "2010Q4");
    for (const char* name : {"balance_sheet", "transactions"}) {
        const Json& matrix = tree[name];
        ASSERT_EQ(matrix["columns"].size(), ledger::sectors) << name;
        EXPECT_EQ(matrix["columns"][0]["ko"], "가계");
        for (const Json& row : matrix["rows"]) {
            double sum = 0.0, largest = 0.0;
            for (const Json& cell : row["cells"]) {
                sum += cell.get<double>();
                largest = std::max(largest, std::abs(cell.get<double>()));
            }
            EXPECT_NEAR(sum, row["total"].get<double>(), 1e-6) << row["name"]["en"];
            if (row["adds_to_nothing"].get<bool>()) {
                EXPECT_NEAR(sum, 0.0, 1e-6) << row["name"]["en"];
            }
        }
    }
    // Its last row is the columns' sum, and that is nothing too.
    for (const Json& cell : tree["transactions"]["rows"].back()["cells"])
        EXPECT_NEAR(cell.get<double>(), 0.0, 1e-6);
    EXPECT_GT(tree["balance_sheet"]["rows"][0]["cells"][0].get<double>(),
              1e5); // Deposits of households [MEUR].
}

TEST(PhasesTree, ReadsLikeTheTimetable)
{
    const Json phases = json_of(phases_tree(model::reference_timetable()));
    ASSERT_EQ(phases.size(), model::reference_timetable().size());
    EXPECT_EQ(phases[0]["id"], "form_expectations");
    EXPECT_EQ(phases[0]["labels"], "EXP-1");
    for (const Json& phase : phases) {
        EXPECT_FALSE(phase["name"]["ko"].get<std::string>().empty());
        EXPECT_FALSE(phase["does"]["en"].get<std::string>().empty());
    }
}

TEST(ForecastTableTree, GivesErrorsInPerCentAndNoVerdictWithoutATest)
{
    using namespace forecast;
    forecast::PlayedTable table{.histories = 8, .scale = played_scale, .seed = 1, .version = "0.1.0"};
    table.first = Quarter::of(2010, 1);
    table.last = Quarter::of(2019, 3);
    table.cells.push_back({.variable = Variable::gdp,
                           .method = Method::ar1,
                           .horizon = 4,
                           .starts = 36,
                           .root_mean_square = 0.0126,
                           .bias = 0.001,
                           .crps = 0.007});
    table.cells.push_back({.variable = Variable::gdp,
                           .method = Method::simulation,
                           .horizon = 4,
                           .starts = 36,
                           .root_mean_square = 0.0138,
                           .bias = -0.0079,
                           .crps = 0.0081,
                           .sampling = SamplingError{.root_mean_square = 0.0002},
                           .against_ar1 = LossTest{.p = 0.03},
                           .standing = Standing::loses});
    const Json tree = json_of(forecast_table_tree(table));
    EXPECT_EQ(tree["made"]["starts"], 39);
    EXPECT_EQ(tree["made"]["last"], "2019Q3");
    const Json& ar1 = tree["rows"][0];
    EXPECT_EQ(ar1["variable"], "GDP");
    EXPECT_EQ(ar1["method"], "AR(1)");
    EXPECT_NEAR(ar1["rmse_percent"].get<double>(), 1.26, 1e-12);
    for (const char* none : {"sampling_rmse_percent", "p_value", "standing"})
        EXPECT_TRUE(ar1[none].is_null());
    const Json& simulation = tree["rows"][1];
    EXPECT_NEAR(simulation["sampling_rmse_percent"].get<double>(), 0.02, 1e-12);
    EXPECT_EQ(simulation["p_value"], 0.03);
    EXPECT_EQ(simulation["standing"]["en"], "loses");
    EXPECT_EQ(simulation["standing"]["ko"], "열세");
}

TEST(EconomyTrees, LeaveOutWhatIsNotThere)
{
    const RunResult result = run_result();
    Tree least = run_tree(result, "megamachine run austria");
    add_economy(least, {result}, {});
    const Json without = json_of(least);
    EXPECT_TRUE(without.contains("rates") && without.contains("phases"));
    for (const char* member : {"observed", "matrices", "forecast_table"})
        EXPECT_FALSE(without.contains(member));

    Tree whole = run_tree(result, "megamachine run austria");
    EconomyParts parts{.books = played_books(0), .forecast = forecast::PlayedTable{}};
    parts.observed =
        observed_of(austrian_statistics(), Quarter::of(2010, 1), outcomes()[0].history, {"accounts", "area"});
    const Inputs choices{calibration::choice::all()};
    parts.choices = &choices;
    add_economy(whole, {result}, parts);
    const Json with = json_of(whole);
    for (const char* member : {"observed", "matrices", "forecast_table", "assumptions"})
        EXPECT_TRUE(with.contains(member));
    EXPECT_EQ(with["assumptions"].size(), calibration::choice::all().size());
    EXPECT_EQ(with["observed"].size(), parts.observed.size());
}

} // namespace
} // namespace mm::record
