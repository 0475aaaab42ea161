// SPDX-License-Identifier: Apache-2.0
#include "forecast/austria.hpp"
#include "forecast/table.hpp"
#include "reference_data.hpp"

#include <cmath>
#include <gtest/gtest.h>
#include <map>

// The table of Austria's 39 start quarters, 2010Q1 to 2019Q3, against the published one.
namespace mm::forecast {
namespace {

/// A number is printed with so many digits after the point: ours is the same if it rounds to it.
void expect_printed(double ours, double printed, double last_place, const std::string& where)
{
    EXPECT_LE(std::abs(ours - printed), 0.5000001 * last_place) << where;
}

struct Row {
    std::string model;
    std::string variable;
    std::size_t horizon = 0;
    double rmse_percent = 0.0;
    double bias = 0.0;
    std::size_t starts = 0;
};

std::vector<Row> read_rows(const std::filesystem::path& data)
{
    constexpr std::array<std::string_view, 6> columns{"model",        "variable",  "horizon_q",
                                                      "rmse_percent", "mean_bias", "n"};
    const files::Csv csv = files::read_csv(data / "poledna" / "forecast_rmse_2010Q1_2019Q3.csv", columns);
    std::vector<Row> rows;
    for (std::size_t r = 0; r < csv.size(); ++r) {
        rows.push_back({csv.text(r, "model"), csv.text(r, "variable"),
                        static_cast<std::size_t>(csv.number(r, "horizon_q", "quarter")),
                        csv.number(r, "rmse_percent", "%"), csv.number(r, "mean_bias", "1"),
                        static_cast<std::size_t>(csv.number(r, "n", "1"))});
    }
    return rows;
}

Variable variable_named(const std::string& key)
{
    for (const VariableInfo& each : variables())
        if (each.key == key) return each.variable;
    ADD_FAILURE() << "no variable " << key;
    return Variable::gdp;
}

/// The stored means of the ensembles at one scale, each as an ensemble of one history.
std::vector<Ensemble> read_means(const std::filesystem::path& data, const Observed& observed,
                                 std::string_view scale)
{
    constexpr std::array<std::string_view, recorded_count> columns{
        "mean_ratio_to_start_real_gdp",
        "mean_ratio_to_start_nominal_gdp",
        "mean_ratio_to_start_real_household_consumption",
        "mean_ratio_to_start_real_fixed_capitalformation",
        "mean_ratio_to_start_real_government_consumption",
        "mean_ratio_to_start_real_exports",
        "mean_ratio_to_start_real_imports",
        "mean_real_gdp_ea",
        "mean_gdp_deflator_growth_ea",
        "mean_euribor"};
    std::vector<std::string_view> asked{"scale", "origin", "h"};
    asked.insert(asked.end(), columns.begin(), columns.end());
    const files::Csv csv = files::read_csv(data / "poledna" / "oracle_abm_forecast_means.csv", asked);
    std::vector<Ensemble> ensembles;
    for (std::size_t r = 0; r < csv.size(); ++r) {
        if (csv.text(r, "scale") != scale) continue;
        const Quarter start = csv.quarter(r, "origin");
        if (ensembles.empty() || ensembles.back().start != start) {
            ensembles.push_back(make_ensemble(start, 1, 12));
            for (std::size_t s = 0; s < recorded_count; ++s)
                ensembles.back().at(0, static_cast<Recorded>(s), 0) = 1.0;
            // The currency area's output is stored as a level: that of the start is the observed one.
            ensembles.back().at(0, Recorded::real_gdp_ea, 0) =
                std::exp(observed.at(Variable::euro_gdp, start));
        }
        const auto horizon = static_cast<std::size_t>(csv.number(r, "h", "quarter"));
        for (std::size_t s = 0; s < recorded_count; ++s)
            ensembles.back().at(0, static_cast<Recorded>(s), horizon) = csv.number(r, columns[s], "1");
    }
    return ensembles;
}

TEST(ForecastReference, Ar1AndVar1AgreeToEveryPrintedDigit)
{
    MM_REFERENCE_OR_SKIP(data);
    const Observed observed = tests::read_austria(data);
    const std::vector<Ensemble> ensembles = read_means(data, observed, "1:10000");
    ASSERT_EQ(ensembles.size(), 39U);
    const std::vector<Cell> table = forecast_table(observed, ensembles, {.resamples = 2});
    std::map<std::string, int> compared;
    for (const Row& row : read_rows(data)) {
        if (row.model != "AR(1)" && row.model != "VAR(1)") continue;
        const Method method = row.model == "AR(1)" ? Method::ar1 : Method::var1;
        const Cell* cell = find(table, variable_named(row.variable), method, row.horizon);
        const std::string where = row.model + " " + row.variable + " " + std::to_string(row.horizon);
        ASSERT_NE(cell, nullptr) << where;
        EXPECT_EQ(cell->starts, row.starts) << where;
        expect_printed(100.0 * cell->root_mean_square, row.rmse_percent, 1e-4, where);
        expect_printed(cell->bias, row.bias, 1e-6, where);
        ++compared[row.model];
    }
    EXPECT_EQ(compared["AR(1)"], 45);
    EXPECT_EQ(compared["VAR(1)"], 40);
}

/// What the files keep is the mean of levels and of the policy rate. Of these the deflator's log change and the annual
/// rate are not linear, while the published rows average each seed's: those two variables are held to the sizes of
/// that difference, 6 variance(r) for the rate and the covariance of nominal and real GDP for inflation.
bool kept_as_averaged(Variable variable)
{
    return variable != Variable::inflation && variable != Variable::policy_rate;
}

void expect_rows(std::span<const Row> rows, std::span<const Cell> table, std::string_view scale)
{
    int exact = 0;
    int near = 0;
    for (const Row& row : rows) {
        if (row.model.find(std::string{scale} + ",") == std::string::npos) continue;
        const Variable variable = variable_named(row.variable);
        const Cell* cell = find(table, variable, Method::simulation, row.horizon);
        const std::string where = row.model + " " + row.variable + " " + std::to_string(row.horizon);
        ASSERT_NE(cell, nullptr) << where;
        EXPECT_EQ(cell->starts, row.starts) << where;
        const bool linear = kept_as_averaged(variable);
        if (linear) {
            expect_printed(100.0 * cell->root_mean_square, row.rmse_percent, 1e-4, where);
            expect_printed(cell->bias, row.bias, 1e-6, where);
        } else {
            EXPECT_NEAR(100.0 * cell->root_mean_square, row.rmse_percent, 4e-4) << where;
            EXPECT_NEAR(cell->bias, row.bias, 1.2e-5) << where;
        }
        ++(linear ? exact : near);
    }
    EXPECT_EQ(exact, 40) << scale;
    EXPECT_EQ(near, 10) << scale;
}

TEST(ForecastReference, StoredEnsembleMeansGiveTheSimulationsRows)
{
    MM_REFERENCE_OR_SKIP(data);
    const Observed observed = tests::read_austria(data);
    const std::vector<Row> rows = read_rows(data);
    for (const std::string_view scale : {"1:10000", "1:1000"}) {
        const std::vector<Ensemble> means = read_means(data, observed, scale);
        ASSERT_EQ(means.size(), 39U) << scale;
        expect_rows(rows, forecast_table(observed, means, {.resamples = 2}), scale);
    }
}

TEST(ForecastReference, TheSimulationTiesWhereItsAuthorsSaySoAndCanLose)
{
    // The published reading of GDP up to two quarters and of inflation; the currency area's output is no more than an
    // AR(1) of its level, which one of its growth beats.
    MM_REFERENCE_OR_SKIP(data);
    const Observed observed = tests::read_austria(data);
    const std::vector<Cell> table =
        forecast_table(observed, read_means(data, observed, "1:10000"), {.resamples = 2});
    const auto standing = [&](Variable variable, std::size_t horizon) {
        return find(table, variable, Method::simulation, horizon)->standing;
    };
    for (const std::size_t horizon : {1U, 2U}) EXPECT_EQ(standing(Variable::gdp, horizon), Standing::ties);
    for (const std::size_t horizon : {1U, 2U, 4U, 8U, 12U})
        EXPECT_EQ(standing(Variable::inflation, horizon), Standing::ties);
    EXPECT_EQ(standing(Variable::euro_gdp, 1), Standing::loses);
}

} // namespace
} // namespace mm::forecast
