// SPDX-License-Identifier: Apache-2.0
#include "base/columns.hpp"
#include "calibration/from_table.hpp"
#include "calibration/table_year.hpp"
#include "nation/economy.hpp"

#include <algorithm>
#include <gtest/gtest.h>
#include <numeric>

/// Korea at each of its starts: what the table says, to rounding. Money in trillion won a year.
namespace mm::calibration {
namespace {

constexpr double trillion = 1e6; // millions
constexpr Closures all = Closures::all();

const nation::Economy& korea()
{
    static const nation::Economy economy =
        nation::read_economy(std::filesystem::path{MM_SOURCE_DIR} / "nations" / "korea");
    return economy;
}

const TableStatistics& statistics()
{
    return std::get<TableStatistics>(korea().base);
}

std::size_t row(std::string_view code)
{
    const auto& list = korea().industries;
    const auto found =
        std::find_if(list.begin(), list.end(), [&](const nation::IndustryName& i) { return i.code == code; });
    return static_cast<std::size_t>(found - list.begin());
}

std::size_t total(const Counts& counts)
{
    return std::accumulate(counts.begin(), counts.end(), std::size_t{0});
}

struct Published {
    Quarter start;
    double gdp, consumption, government, investment, exports, imports, compensation;
};

class KoreanStart : public testing::TestWithParam<Published> {
protected:
    const TableYear year = table_year(statistics(), GetParam().start, all);
    const BaseYear base = base_of(statistics(), year, all);
};

TEST_P(KoreanStart, HasTheAggregatesOfTheTable)
{
    const Published& p = GetParam();
    const double rounding = 0.05; // the last digit of the figures as the Bank of Korea prints them
    EXPECT_NEAR(gdp_of(year.table, year.accounts) / trillion, p.gdp, rounding);
    EXPECT_NEAR((sum(year.table.household_consumption) + year.accounts.household_taxes) / trillion,
                p.consumption, rounding);
    EXPECT_NEAR(sum(year.table.government_consumption) / trillion, p.government, rounding);
    EXPECT_NEAR(sum(year.table.fixed_investment) / trillion, p.investment, rounding);
    EXPECT_NEAR(sum(base.use.exports) / trillion, p.exports, rounding);
    EXPECT_NEAR(sum(base.use.imports) / trillion, p.imports, rounding);
    EXPECT_NEAR(sum(year.table.compensation) / trillion, p.compensation, rounding);
}

TEST_P(KoreanStart, MeetsGdpOfTheQuarterFromBothSides)
{
    const QuarterlySeries& series = statistics().series;
    const double gdp = series.nominal_gdp[series.row(GetParam().start)];
    double added = year.accounts.household_taxes + year.accounts.import_taxes;
    for (std::size_t s = 0; s < year.table.size(); ++s) added += base.use.output[s] - base.use.inputs[s];
    EXPECT_NEAR(base.quarter * added, gdp, 1e-6 * gdp);
    // What is left is what the table builds up in stocks and valuables: less than half a percent of GDP.
    const Calibration economy = nation::calibrate(korea(), GetParam().start);
    const double replaced = sum(year.table.capital_consumption);
    const double capital = sum(base.use.capital);
    const double firms = base.quarter * replaced + economy.prospects->capital_growth * capital;
    const double spent =
        firms +
        base.quarter * (sum(year.table.household_consumption) + year.accounts.household_taxes +
                        sum(year.table.government_consumption) + sum(year.table.dwellings_investment) +
                        sum(base.use.exports) - sum(base.use.imports) + year.accounts.import_taxes);
    EXPECT_GT((gdp - spent) / gdp, 0.0);
    EXPECT_LT((gdp - spent) / gdp, 0.006);
}

TEST_P(KoreanStart, SuppliesEveryProductUpToItsStocks)
{
    const std::size_t n = base.table.size();
    const SourceTable& source =
        *std::find_if(statistics().tables.begin(), statistics().tables.end(),
                      [&](const SourceTable& table) { return table.exports == year.table.exports; });
    for (std::size_t g = 0; g < n; ++g) {
        double used = base.table.household_consumption[g] + base.table.government_consumption[g] +
                      base.table.fixed_investment[g] + base.use.exports[g] + source.inventories[g];
        for (std::size_t s = 0; s < n; ++s) used += base.table.inputs[s * n + g];
        EXPECT_NEAR(base.use.output[g] + base.use.imports[g], used, 20.0) << korea().industries[g].code;
    }
}

TEST_P(KoreanStart, HasNoNegativeCell)
{
    for (const double x : year.table.inputs) EXPECT_GE(x, 0.0);
    for (const double x : year.table.household_consumption) EXPECT_GE(x, 0.0);
    for (const double x : year.table.fixed_investment) EXPECT_GE(x, 0.0);
}

TEST_P(KoreanStart, StartsNoIndustryFromTheLossesOfThePandemic)
{
    for (const char* code : {"s16", "s41", "s55", "s64", "s79", "s06"})
        EXPECT_GE(year.table.operating_surplus[row(code)] / base.use.output[row(code)], 0.0149) << code;
    for (std::size_t s = 0; s < year.table.size(); ++s)
        EXPECT_GE(year.table.operating_surplus[s], 0.0) << korea().industries[s].code;
}

TEST_P(KoreanStart, CountsEverybodyOnceAtEveryScale)
{
    const StartFigures& figures = year.start;
    for (const double scale : {10'000.0, 5'000.0, 1'000.0, 100.0}) {
        const Calibration economy = nation::calibrate(korea(), GetParam().start, scale);
        const std::size_t firms = total(economy.industries.firms);
        const std::size_t workers = total(economy.industries.workers);
        // Employees and owners are all at work; rounding is of three sums.
        EXPECT_NEAR(static_cast<double>(firms + workers) * scale, figures.employed, 1.5 * scale) << scale;
        EXPECT_NEAR(static_cast<double>(economy.population.active) * scale,
                    figures.employed + figures.unemployed, 3.5 * scale);
        EXPECT_NEAR(static_cast<double>(economy.population.active + economy.population.inactive) * scale,
                    figures.population, 4.5 * scale);
        for (std::size_t s = 0; s < economy.industries.size(); ++s) {
            EXPECT_GE(economy.industries.firms[s], scale > 100.0 ? 3U : 1U) << korea().industries[s].code;
            EXPECT_GE(economy.industries.workers[s], economy.industries.firms[s]);
        }
    }
}

TEST_P(KoreanStart, PaysTheSameAtEveryScale)
{
    const Calibration fine = nation::calibrate(korea(), GetParam().start, 100.0);
    const Calibration coarse = nation::calibrate(korea(), GetParam().start, 10'000.0);
    const auto wages = [](const Calibration& economy) {
        double paid = 0.0;
        for (std::size_t s = 0; s < economy.industries.size(); ++s)
            paid += economy.industries.wage[s] * static_cast<double>(economy.industries.workers[s]);
        return paid * (1.0 + economy.taxes.employer_contribution);
    };
    EXPECT_NEAR(wages(fine), base.quarter * sum(year.table.compensation), 1e-6 * wages(fine));
    EXPECT_NEAR(wages(coarse), wages(fine), 1e-9 * wages(fine));
}

TEST_P(KoreanStart, BuildsAsMuchAsTheTable)
{
    const Calibration economy = nation::calibrate(korea(), GetParam().start);
    const double firms = base.quarter * sum(year.table.capital_consumption) +
                         economy.prospects->capital_growth * sum(base.use.capital);
    EXPECT_NEAR(firms + base.quarter * sum(year.table.dwellings_investment),
                base.quarter * sum(year.table.fixed_investment), 1.0);
    // Net capital grew by 1.4 to 2.3 % a year.
    EXPECT_GT(economy.prospects->capital_growth, 0.0035);
    EXPECT_LT(economy.prospects->capital_growth, 0.0058);
}

INSTANTIATE_TEST_SUITE_P(
    Starts, KoreanStart,
    testing::Values(Published{Quarter::of(2020, 4), 2058.5, 984.1, 349.6, 639.0, 717.6, 663.9, 985.6},
                    Published{Quarter::of(2024, 4), 2560.8, 1250.0, 458.8, 765.4, 1137.0, 1086.9, 1250.7},
                    Published{Quarter::of(2025, 4), 2560.8, 1250.0, 458.8, 765.4, 1137.0, 1086.9, 1250.7}),
    [](const testing::TestParamInfo<Published>& each) { return to_string(each.param.start); });

TEST(Korea, HasEightyOneIndustries)
{
    EXPECT_EQ(korea().industries.size(), 81U);
    EXPECT_EQ(row("s68"), 81U); // no such row
    EXPECT_EQ(korea().industries[row("s69")].name.en, "Real estate and dwellings");
    EXPECT_EQ(korea().industries[row("s31")].isic, "C26");
    // Rents are real estate's now, with the value of dwellings.
    EXPECT_NEAR(statistics().tables[0].dwellings[row("s69")] / trillion, 2000.0, 1.0);
}

TEST(Korea, TradesAsTheTableSaysOrAsTheRestDoes)
{
    const Quarter start = Quarter::of(2020, 4);
    const TableYear year = table_year(statistics(), start, all.without(Closure::table_trade));
    const BaseYear base = base_of(statistics(), year, all.without(Closure::table_trade));
    // Replacement investment alone leaves imports of 594 instead of 664 and exports of 780 instead of 718.
    EXPECT_NEAR(sum(base.use.imports) / trillion, 592.8, 3.0);
    EXPECT_NEAR(sum(base.use.exports) / trillion, 778.7, 3.0);
    EXPECT_EQ(year.accounts.import_taxes, 0.0);
}

TEST(Korea, SpendsItsIncomeLessTheSavingRateOrMore)
{
    const Calibration saved = nation::calibrate(korea(), std::nullopt, 1000.0);
    EXPECT_NEAR(saved.conduct.consumption_share + saved.conduct.dwellings_share, 0.93, 1e-12);
    EXPECT_NEAR(saved.conduct.payout, 0.761, 0.005);
    const Calibration published =
        nation::calibrate(korea(), std::nullopt, 1000.0, {}, all.without(Closure::saving));
    // The accounts alone would have households spend more than they earn, for ever.
    EXPECT_GT(published.conduct.consumption_share + published.conduct.dwellings_share, 1.05);
}

TEST(Korea, OpensWithAllItsStocksOrWithoutSome)
{
    const Calibration whole = nation::calibrate(korea(), std::nullopt, 1000.0);
    EXPECT_NEAR(whole.prospects->household_debt / trillion, 2356.2, 1e-9);
    EXPECT_NEAR(whole.opening.foreign_position / trillion, -1620.0, 1e-9);
    EXPECT_NEAR(whole.opening.central_bank_equity / trillion, 3036.6, 0.1);
    EXPECT_NEAR(sum(whole.prospects->debt_share), 1.0, 1e-12);
    EXPECT_EQ(whole.prospects->debt_share[row("s75")], 0.0);
    const Calibration bare =
        nation::calibrate(korea(), std::nullopt, 1000.0, {}, all.without(Closure::balance_sheets));
    EXPECT_NEAR(bare.opening.central_bank_equity / trillion, -939.6, 0.1); // -37 % of GDP
}

TEST(Korea, HasFewerEmployeesThanPeopleAtWork)
{
    const Calibration once = nation::calibrate(korea(), std::nullopt, 1000.0);
    const Calibration twice =
        nation::calibrate(korea(), std::nullopt, 1000.0, {}, all.without(Closure::own_account));
    EXPECT_EQ(total(twice.industries.workers), 28'576U);
    EXPECT_EQ(total(once.industries.workers) + total(once.industries.firms), 28'575U);
    EXPECT_NEAR(static_cast<double>(total(once.industries.workers)), 22'480.0, 30.0);
    EXPECT_EQ(once.industries.firms, twice.industries.firms);
}

TEST(Korea, LooksAheadToTwentySixty)
{
    const Prospects p = *nation::calibrate(korea(), std::nullopt, 1000.0).prospects;
    ASSERT_EQ(p.productivity.size(), 4U * 36U); // 2025Q1 to 2060Q4
    EXPECT_NEAR(4.0 * p.productivity[0], 0.016, 2e-4);
    EXPECT_NEAR(4.0 * along(p.productivity, 64, 0.0), 0.013, 2e-4); // 2040Q4
    // The labour force peaks before 2030 and is 5 % lower in 2040.
    const auto peak = std::max_element(p.labour_force.begin(), p.labour_force.end()) - p.labour_force.begin();
    EXPECT_GE(peak, 8);
    EXPECT_LE(peak, 20);
    EXPECT_NEAR(along(p.labour_force, 64, 1.0), 0.95, 0.01);
    // Growth that follows is within half a point of the Bank of Korea's potential: 1.8, 1.3 and 1.1 % a year.
    const auto growth = [&](std::size_t from, std::size_t until) {
        double productivity = 0.0;
        for (std::size_t t = from; t <= until; ++t) productivity += along(p.productivity, t, 0.0);
        const double years = static_cast<double>(until - from + 1) / 4.0;
        return (productivity + along(p.labour_force, until, 1.0) / along(p.labour_force, from, 1.0) - 1.0) /
               years;
    };
    EXPECT_NEAR(growth(1, 20), 0.018, 0.005);
    EXPECT_NEAR(growth(21, 40), 0.013, 0.005);
    EXPECT_NEAR(growth(41, 60), 0.011, 0.005);
    EXPECT_EQ(p.hours.size(), 81U);
    EXPECT_EQ(p.dollar_share.size(), 81U);
    EXPECT_NEAR(p.import_tax, 24.2 / 1062.7, 1e-4);
    EXPECT_EQ(p.minimum_wage, 9860.0);
}

} // namespace
} // namespace mm::calibration
