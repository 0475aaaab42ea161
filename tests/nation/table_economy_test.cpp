// SPDX-License-Identifier: Apache-2.0
#include "base/columns.hpp"
#include "calibration/distance.hpp"
#include "files/csv.hpp"
#include "files/refusal.hpp"
#include "nation/economy.hpp"
#include "nation/projections_table.hpp"
#include "nation/varied.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <tuple>

namespace mm::nation {
namespace {

using files::bytes_of;
using files::OwnFolder;
using files::refusal_of;
using files::with;

const std::filesystem::path korea = std::filesystem::path{MM_SOURCE_DIR} / "nations" / "korea";

/// What is refused of a copy of Korea's folder with one change in one of its files.
Mistake refusal_with(const std::string& file, std::string_view from, std::string_view to)
{
    const OwnFolder folder;
    std::filesystem::copy(korea, folder.path(), std::filesystem::copy_options::recursive);
    folder.write(file, with(bytes_of(folder.path() / file), from, to));
    return refusal_of([&] { read_economy(folder.path()); });
}

const calibration::TableStatistics& table_of(const Economy& economy)
{
    return std::get<calibration::TableStatistics>(economy.base);
}

TEST(TableEconomy, OfKoreaHasItsStartsAndFiles)
{
    const Economy economy = read_economy(korea);
    EXPECT_EQ(economy.id, "korea");
    EXPECT_EQ(economy.name.ko, "대한민국");
    EXPECT_EQ(economy.currency, "MKRW");
    EXPECT_FALSE(economy.is_calibrated());
    EXPECT_TRUE(economy.has_prospects());
    EXPECT_EQ(economy.start, Quarter::of(2024, 4));
    EXPECT_EQ(economy.start_quarters(),
              (std::vector<Quarter>{Quarter::of(2020, 4), Quarter::of(2024, 4), Quarter::of(2025, 4)}));
    EXPECT_EQ(economy.files.size(), 10U);
    for (const auto& file : economy.files) EXPECT_TRUE(std::filesystem::is_regular_file(file)) << file;
    EXPECT_EQ(table_of(economy).tables.size(), 2U);
    EXPECT_EQ(table_of(economy).tables[1].year, 2024);
}

/// People by age [thousand] of a year, straight between those that population.csv has.
double people(const files::Csv& population, int year, double from, double until)
{
    double at_2020 = 0.0, at_2025 = 0.0;
    for (std::size_t r = 0; r < population.size(); ++r) {
        const double age = std::stod(population.text(r, "age"));
        if (age < from || age >= until) continue;
        if (population.text(r, "year") == "2020") at_2020 += population.number(r, "total", "thousand", 0.0);
        if (population.text(r, "year") == "2025") at_2025 += population.number(r, "total", "thousand", 0.0);
    }
    return at_2020 + (year - 2020) / 5.0 * (at_2025 - at_2020);
}

/// People of 65 and over less those in the labour force: who work are all who work less those of 15 to 64, whose share
/// of the survey's people is published, and as many of the old seek work as of all.
TEST(TableEconomy, OfKoreaKnowsTheInactiveByAgeFromPopulationAndWork)
{
    constexpr std::array<std::string_view, 7> ages{"year", "age", "male", "female", "total", "low", "high"};
    constexpr std::array<std::string_view, 10> work{
        "year",     "adults",        "labour_force", "employed",   "unemployed",
        "inactive", "participation", "unemployment", "employment", "employment_15_64"};
    const files::Csv population = files::read_csv(korea / "population.csv", ages, true);
    const files::Csv labour = files::read_csv(korea / "labour.csv", work, true);
    const Economy economy = read_economy(korea);
    for (const calibration::StartFigures& start : table_of(economy).starts) {
        const int year = start.quarter.year();
        EXPECT_NEAR(start.under_15, 1e3 * people(population, year, 0.0, 15.0), 1e3) << year;
        const double middle = people(population, year, 15.0, 65.0);
        const double old = people(population, year, 65.0, 200.0);
        for (std::size_t r = 0; r < labour.size(); ++r) {
            if (labour.text(r, "year") != std::to_string(year)) continue;
            const auto of = [&](std::string_view column) { return labour.number(r, column, "", 0.0); };
            const double of_survey = of("adults") / (middle + old);
            const double working = of("employed") - of("employment_15_64") * of_survey * middle;
            const double seeking_too = working / (1.0 - of("unemployment"));
            EXPECT_NEAR(start.inactive_over_65, 1e3 * (old - seeking_too), 1e3) << year;
        }
    }
}

TEST(TableEconomy, IsOpenedAtEachOfItsStartsAndNoOther)
{
    const Economy economy = read_economy(korea);
    for (const Quarter start : economy.start_quarters()) {
        const calibration::Calibration made = calibrate(economy, start, 5000.0);
        EXPECT_EQ(made.start, start);
        EXPECT_TRUE(made.prospects.has_value());
        EXPECT_EQ(made.opening.known(), static_cast<std::size_t>(start - Quarter::of(2000, 2) + 1));
    }
    const Mistake mistake = refusal_of([&] { calibrate(economy, Quarter::of(2023, 1)); });
    EXPECT_EQ(mistake.field, "start");
    EXPECT_EQ(mistake.found, "2023Q1");
    EXPECT_EQ(mistake.expected, "2020Q4, 2024Q4 or 2025Q4");
}

TEST(TableEconomy, IsClosedUnlessToldOtherwise)
{
    const Economy economy = read_economy(korea);
    const auto own = open_economy(korea);
    const auto all = calibrate(economy, std::nullopt, std::nullopt, {}, calibration::Closures::all());
    EXPECT_EQ(calibration::distance(own, all).largest, 0.0);
    const auto none = calibrate(economy, std::nullopt, std::nullopt, {}, calibration::Closures::none());
    EXPECT_GT(calibration::distance(own, none).largest, 0.1);
    // Austria has nothing that closures could change.
    const Economy austria = read_economy(korea.parent_path() / "austria");
    EXPECT_FALSE(austria.has_prospects());
    EXPECT_EQ(calibration::distance(calibrate(austria), calibrate(austria, std::nullopt, std::nullopt, {},
                                                                  calibration::Closures::none()))
                  .largest,
              0.0);
}

TEST(TableEconomy, RefusesAWrongEconomyTomlWithItsLine)
{
    for (const auto& [from, to, field, expected] :
         {std::tuple{"building = \"s50\"", "building = \"s500\"", "building", "a code of industries.csv"},
          std::tuple{"building = \"s50\"", "building = \"s68\"", "building", "neither spread nor merged"},
          std::tuple{"spread = [\"s83\"]", "spread = \"s83\"", "spread", "a list of codes"},
          std::tuple{"spread = [\"s83\"]", "spreads = [\"s83\"]", "spreads", "a key of economy.toml"},
          std::tuple{"into = \"s69\"", "into = \"s68\"", "merge.into", "another industry"},
          std::tuple{"industry = \"s16\"", "industry = \"16\"", "margin.industry",
                     "a code of industries.csv"},
          std::tuple{"group = [\"s07\"]", "group = []", "margin.group", "at least one industry"},
          std::tuple{"[rates.bond_rate]", "[rates.bond_rates]", "rates.bond_rate", "a number from"},
          std::tuple{"value = 0.07\nlow = 0.04", "value = 0.03\nlow = 0.04", "households.saving_rate.value",
                     "between low and high"},
          std::tuple{"unit = \"hour/week\"", "unit = \"hour\"", "outlook.weekly_cap.unit", "hour/week"},
          std::tuple{"start = \"2024Q4\"", "start = \"2024Q3\"", "start", "2020Q4, 2024Q4 or 2025Q4"},
          std::tuple{"history_from = \"2000Q2\"", "history_from = \"2000Q1\"", "history_from",
                     "a quarter from 2000Q2 to 2020Q1"}}) {
        const Mistake mistake = refusal_with("economy.toml", from, to);
        EXPECT_EQ(mistake.field, field) << from;
        EXPECT_NE(mistake.expected.find(expected), std::string::npos) << mistake.expected;
        if (std::string_view{field} != "start") {
            EXPECT_GT(mistake.line, 0U) << from;
        }
    }
}

TEST(TableEconomy, RefusesAWrongTableWithFileAndLine)
{
    for (const auto& [file, from, to, field, expected] :
         {std::tuple{"accounts.csv", "mixed_income,2024,", "mixed_incomes,2024,", "figure",
                     "a figure of a year"},
          std::tuple{"accounts.csv", "firm_debt,2024Q4,", "firm_debt,2023,", "date",
                     "a year of industries.csv"},
          std::tuple{"accounts.csv", "household_debt,2024Q4,2356.2,,,trn KRW,",
                     "household_debt,2024Q4,2356.2,,,bn KRW,", "unit", "the unit trn KRW"},
          std::tuple{"accounts.csv", "firm_cash,2024Q4,640,550,750", "firm_cash,2024Q4,640,650,750", "low",
                     "trn KRW"},
          std::tuple{"accounts.csv", "inactive_over_65,2024Q4,6150000", "inactive_over_65,2024Q4,16900000",
                     "value", "with under_15 fewer"},
          std::tuple{"paths.csv", "\n2031,", "\n2032,", "year", "the year after"},
          std::tuple{"hours.csv", "\ns31,", "\ns84,", "code", "an industry of the economy"},
          std::tuple{"import_prices.csv", "\ns31,0.95", "\ns31,1.95", "dollar_share", "to 1"},
          std::tuple{"quarterly.csv", "\n2010Q2,", "\n2010Q3,", "quarter", "2010Q2"},
          std::tuple{"capacity.csv", "2024,s31,", "2024,s84,", "industry", "a code of industries.csv"},
          std::tuple{"isic.csv", "s31,C26", "s84,C26", "code", "a code of industries.csv"},
          std::tuple{"industries.csv", "\n2024,s02,", "\n2024,s84,", "code", "the same order"}}) {
        const Mistake mistake = refusal_with(file, from, to);
        EXPECT_NE(mistake.file.find(file), std::string::npos) << mistake.file;
        EXPECT_EQ(mistake.field, field) << file;
        EXPECT_GT(mistake.line, 0U) << file;
        EXPECT_NE(mistake.expected.find(expected), std::string::npos) << mistake.expected;
    }
}

TEST(TableEconomy, MissesARowOrAFigure)
{
    const Mistake figure =
        refusal_with("accounts.csv", "bank_equity,2025Q4,300,275,325", "bank_equity,2024,3,,");
    EXPECT_EQ(figure.field, "figure"); // No figure of a year.
    const Mistake hours = refusal_with("hours.csv", "\ns82,", "\ns82x,");
    EXPECT_EQ(hours.field, "code");
    const OwnFolder folder;
    std::filesystem::copy(korea, folder.path(), std::filesystem::copy_options::recursive);
    std::filesystem::remove(folder.path() / "paths.csv");
    EXPECT_NE(refusal_of([&] { read_economy(folder.path()); }).file.find("paths.csv"), std::string::npos);
}

TEST(Varied, ListsFiguresWithARangeAndTheirGrade)
{
    const Economy economy = read_economy(korea);
    const auto named = [&](std::string_view name) {
        return std::find_if(economy.varied.begin(), economy.varied.end(),
                            [&](const Varied& varied) { return varied.name == name; });
    };
    const auto saving = named("households.saving_rate");
    ASSERT_NE(saving, economy.varied.end());
    EXPECT_EQ(saving->value.value, 0.07);
    EXPECT_EQ(saving->value.low, 0.04);
    EXPECT_EQ(saving->value.grade, Grade::c);
    EXPECT_NE(named("accounts.mixed_income.2024"), economy.varied.end());
    EXPECT_EQ(named("taxes.consumption_tax"), economy.varied.end()); // The law says it.
    for (const Varied& varied : economy.varied) {
        EXPECT_LT(varied.value.low, varied.value.high) << varied.name;
        EXPECT_FALSE(varied.value.source.empty()) << varied.name;
        calibration::TableStatistics copy = table_of(economy);
        EXPECT_TRUE(set_figure(copy, varied.name, varied.value.high)) << varied.name;
    }
}

TEST(Varied, SetsAFigureInItsUnit)
{
    calibration::TableStatistics statistics = table_of(read_economy(korea));
    EXPECT_TRUE(set_figure(statistics, "households.saving_rate", 0.05));
    EXPECT_EQ(statistics.outlook.saving_rate, 0.05);
    EXPECT_TRUE(set_figure(statistics, "accounts.household_debt.2024Q4", 2400.0));
    EXPECT_EQ(statistics.starts[1].household_debt, 2400e6);
    EXPECT_TRUE(set_figure(statistics, "accounts.mixed_income.2020", 100.0));
    EXPECT_EQ(statistics.sums[0].accounts.mixed_income, 100e6);
    for (const char* name : {"households.saving", "accounts.household_debt.2023Q4",
                             "accounts.mixed_income.2021", "accounts.mixed.2020", "accounts.", ""})
        EXPECT_FALSE(set_figure(statistics, name, 1.0)) << name;
}

TEST(Varied, DrawsEachHistoryOnce)
{
    const Economy economy = read_economy(korea);
    const auto saving = [&](std::uint64_t seed, std::uint32_t history) {
        return table_of(drawn(economy, seed, history)).outlook.saving_rate;
    };
    EXPECT_EQ(saving(1, 3), saving(1, 3));
    EXPECT_NE(saving(1, 3), saving(1, 4));
    EXPECT_NE(saving(1, 3), saving(2, 3));
    int below = 0;
    double mean = 0.0;
    for (std::uint32_t history = 0; history < 200; ++history) {
        const double rate = saving(7, history);
        EXPECT_GE(rate, 0.07 - 1.5 * 0.03);
        EXPECT_LE(rate, 0.07 + 1.5 * 0.03);
        below += rate < 0.04 ? 1 : 0;
        mean += rate / 200.0;
    }
    EXPECT_GE(below, 2); // A twentieth of 200 are expected below the 5 % point.
    EXPECT_LE(below, 22);
    EXPECT_NEAR(mean, 0.07, 0.005);
}

TEST(Varied, MakesEconomiesThatCanBeRun)
{
    const Economy economy = read_economy(korea);
    for (std::uint32_t history = 0; history < 50; ++history) {
        // calibrate refuses an economy with a number outside its range.
        const calibration::Calibration made = calibrate(drawn(economy, 11, history), std::nullopt, 5000.0);
        EXPECT_GT(made.conduct.payout, 0.4);
        EXPECT_LT(made.conduct.payout, 1.0);
        EXPECT_LT(made.conduct.consumption_share + made.conduct.dwellings_share, 1.0);
    }
}

TEST(Projections, OfKoreaSayWhoAndWhen)
{
    const auto projections = read_projections(korea);
    const auto potential = std::count_if(projections.begin(), projections.end(), [](const Projection& p) {
        return p.indicator == "potential_growth" && p.grade == Grade::a;
    });
    EXPECT_EQ(potential, 5);
    const auto debt = std::find_if(projections.begin(), projections.end(), [](const Projection& p) {
        return p.indicator == "government_debt_moef" && p.until == 2065;
    });
    ASSERT_NE(debt, projections.end());
    EXPECT_EQ(debt->value, 1.563);
    EXPECT_EQ(debt->low, 1.33);
    EXPECT_EQ(debt->high, 1.734);
    EXPECT_TRUE(read_projections(korea.parent_path() / "austria").empty());
}

TEST(Projections, RefuseYearsOutOfOrder)
{
    const OwnFolder folder;
    folder.write("projections.csv", "indicator,from,until,value,low,high,unit,source,grade\n"
                                    "growth,2030,2029,0.01,,,1/year,nobody,C\n");
    const Mistake mistake = refusal_of([&] { read_projections(folder.path()); });
    EXPECT_EQ(mistake.field, "until");
    EXPECT_EQ(mistake.line, 2U);
}

} // namespace
} // namespace mm::nation
