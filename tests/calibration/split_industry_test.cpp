// SPDX-License-Identifier: Apache-2.0
#include "calibration/split_industry.hpp"

#include "base/columns.hpp"
#include "base/random.hpp"
#include "calibration/from_table.hpp"
#include "nation/economy.hpp"
#include "small_table.hpp"

#include <array>
#include <cmath>
#include <gtest/gtest.h>

namespace mm::calibration {
namespace {

constexpr std::array columns{&SourceTable::household_consumption,
                             &SourceTable::government_consumption,
                             &SourceTable::fixed_investment,
                             &SourceTable::inventories,
                             &SourceTable::exports,
                             &SourceTable::imports,
                             &SourceTable::compensation,
                             &SourceTable::operating_surplus,
                             &SourceTable::capital_consumption,
                             &SourceTable::net_taxes,
                             &SourceTable::fixed_assets,
                             &SourceTable::dwellings,
                             &SourceTable::employed,
                             &SourceTable::self_employed};

/// A table of random cells, some of them zero; stocks may be below zero.
SourceTable random_table(std::size_t n, std::uint64_t seed)
{
    std::uint32_t count = 0;
    const auto drawn = [&] { return uniform({.seed = seed, .phase = 1, .draw = count++}); };
    SourceTable table{.year = 2020};
    for (std::size_t i = 0; i < n * n; ++i) table.inputs.push_back(drawn() < 0.3 ? 0.0 : 1e6 * drawn());
    for (const auto column : columns)
        for (std::size_t i = 0; i < n; ++i) (table.*column).push_back(1e6 * drawn());
    for (double& x : table.inventories) x -= 5e5;
    return table;
}

/// Use of a product less its imports, and what its industry pays and earns.
double made(const SourceTable& table, std::size_t g)
{
    double use = table.household_consumption[g] + table.government_consumption[g] +
                 table.fixed_investment[g] + table.inventories[g] + table.exports[g] - table.imports[g];
    for (std::size_t s = 0; s < table.size(); ++s) use += table.inputs[s * table.size() + g];
    return use;
}

double paid(const SourceTable& table, std::size_t s)
{
    return sum(In{table.inputs}.subspan(s * table.size(), table.size())) + table.compensation[s] +
           table.operating_surplus[s] + table.capital_consumption[s] + table.net_taxes[s];
}

/// Every sum of the table, and every cell of the other industries, is what it was.
void expect_unchanged(const SourceTable& before, const SourceTable& after, std::size_t industry, double share)
{
    const std::size_t n = before.size();
    ASSERT_EQ(after.size(), n + 1);
    ASSERT_EQ(after.inputs.size(), (n + 1) * (n + 1));
    EXPECT_NEAR(sum(after.inputs), sum(before.inputs), 1e-9 * sum(before.inputs));
    for (const auto column : columns) {
        ASSERT_EQ((after.*column).size(), n + 1);
        EXPECT_NEAR(sum(after.*column), sum(before.*column), 1e-9 * sum(before.employed));
        for (std::size_t i = 0; i < n; ++i) {
            if (i == industry) continue;
            EXPECT_EQ((after.*column)[i], (before.*column)[i]);
        }
    }
    for (std::size_t i = 0; i < n; ++i) {
        const double size = std::abs(made(before, i)) + paid(before, i);
        const double kept = i == industry ? 1.0 - share : 1.0;
        EXPECT_NEAR(made(after, i), kept * made(before, i), 1e-9 * size);
        EXPECT_NEAR(paid(after, i), kept * paid(before, i), 1e-9 * size);
    }
    EXPECT_NEAR(made(after, n), share * made(before, industry), 1e-9 * std::abs(made(before, industry)));
    EXPECT_NEAR(paid(after, n), share * paid(before, industry), 1e-9 * paid(before, industry));
}

TEST(SplitIndustry, MovesNoSumOfAnyTable)
{
    for (std::uint64_t seed = 0; seed < 50; ++seed) {
        const std::size_t n = 2 + seed % 7;
        const SourceTable table = random_table(n, seed);
        const double share = uniform({.seed = seed, .phase = 2});
        expect_unchanged(table, split_industry(table, seed % n, share), seed % n, share);
    }
}

TEST(SplitIndustry, SplitsWhatAnIndustryBuysOfItselfInFour)
{
    const SourceTable table = split_industry(small_table_nation().tables[0], 1, 0.25);
    ASSERT_EQ(table.size(), 3U);
    // Services buy 15 of services (5 more with the rents and the balancing row): in parts of 3/4 and 1/4 on both sides.
    const double whole = small_table_nation().tables[0].inputs[3];
    EXPECT_DOUBLE_EQ(table.inputs[4], whole * 9.0 / 16.0);
    EXPECT_DOUBLE_EQ(table.inputs[5], whole * 3.0 / 16.0);
    EXPECT_DOUBLE_EQ(table.inputs[7], whole * 3.0 / 16.0);
    EXPECT_DOUBLE_EQ(table.inputs[8], whole * 1.0 / 16.0);
}

TEST(SplitIndustry, GivesTheNewIndustryWhatIsNoSum)
{
    TableStatistics statistics = small_table_nation();
    statistics.untaxed = {1};
    statistics.outlook.hours = {40.0, 36.0};
    statistics.outlook.dollar_share = {0.9, 0.4};
    statistics.outlook.indebted = {1.0, 0.0};
    const TableStatistics split = split_industry(statistics, 1, 0.1);
    EXPECT_EQ(split.untaxed, (std::vector<std::size_t>{1, 2}));
    EXPECT_EQ(split.outlook.hours, (Column{40.0, 36.0, 36.0}));
    EXPECT_EQ(split.outlook.dollar_share, (Column{0.9, 0.4, 0.4}));
    EXPECT_EQ(split.outlook.indebted, (Column{1.0, 0.0, 0.0}));
    EXPECT_EQ(split_industry(statistics, 0, 0.1).untaxed, (std::vector<std::size_t>{1}));
}

TEST(SplitIndustry, LeavesTheEconomyOfTheTableAsItWas)
{
    const TableStatistics statistics = small_table_nation();
    const Quarter start = Quarter::of(2020, 4);
    const Calibration before = calibrate(statistics, start, 1.0, {}, Closures::all());
    const Calibration after = calibrate(split_industry(statistics, 1, 0.2), start, 1.0, {}, Closures::all());
    ASSERT_EQ(after.industries.size(), 3U);
    EXPECT_EQ(after.opening.exports.size(), before.opening.exports.size());
    EXPECT_NEAR(after.opening.exports.back(), before.opening.exports.back(), 1e-9);
    EXPECT_NEAR(after.opening.imports.back(), before.opening.imports.back(), 1e-9);
    EXPECT_NEAR(after.taxes.consumption, before.taxes.consumption, 1e-12);
    EXPECT_NEAR(after.conduct.consumption_share, before.conduct.consumption_share, 1e-12);
    EXPECT_NEAR(after.prospects->capital_growth, before.prospects->capital_growth, 1e-12);
    // Both parts work and use what the whole did: a fifth of 350 firms and of as many workers is a whole number.
    EXPECT_NEAR(after.industries.productivity[2], before.industries.productivity[1], 1e-9);
    EXPECT_NEAR(after.industries.input_yield[2], before.industries.input_yield[1], 1e-9);
    EXPECT_NEAR(after.industries.wage[1], before.industries.wage[1], 1e-9);
    EXPECT_EQ(after.industries.workers[1] + after.industries.workers[2], before.industries.workers[1]);
}

TEST(SplitIndustry, MovesNoSumOfKoreasTables)
{
    const nation::Economy korea =
        nation::read_economy(std::filesystem::path{MM_SOURCE_DIR} / "nations" / "korea");
    const auto& statistics = std::get<TableStatistics>(korea.base);
    const TableStatistics split = split_industry(statistics, 60, 0.1);
    for (std::size_t y = 0; y < statistics.tables.size(); ++y)
        expect_unchanged(statistics.tables[y], split.tables[y], 60, 0.1);
}

} // namespace
} // namespace mm::calibration
