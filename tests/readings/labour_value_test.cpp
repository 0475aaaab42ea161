// SPDX-License-Identifier: Apache-2.0
#include "readings/labour_value.hpp"
#include "reference_data.hpp"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <array>
#include <cmath>
#include <fstream>

namespace mm::readings {
namespace {

using nlohmann::json;

constexpr MoneyOfLabour money{.added = 20.0, .wage = 10.0};
constexpr LabourTechnique old_machine{.living = 0.1, .past = 0.0};
constexpr LabourTechnique new_machine{.living = 0.05, .past = 0.0};

TEST(LabourValue, IsTheMeanOfIndividualValuesByWhatIsMade)
{
    const std::array ways{old_machine, new_machine};
    EXPECT_NEAR(social_value(ways, Column{1.0, 0.0}), 0.1, 1e-15);
    EXPECT_NEAR(social_value(ways, Column{300.0, 100.0}), 0.0875, 1e-15);
}

TEST(LabourValue, OfOwnMeansHalvesWithTheWork)
{
    // A coat takes 0.1 hours and a fifth of a coat, which takes 0.1 hours and a fifth of a coat ...
    double value = 0.0;
    for (int round = 60; round >= 0; --round) value += 0.1 * std::pow(0.2, round);
    EXPECT_NEAR(value_of_its_own_means(0.1, 0.2), value, 1e-15);
    EXPECT_NEAR(value_of_its_own_means(0.05, 0.2) / value_of_its_own_means(0.1, 0.2), 0.5, 1e-15);
}

TEST(LabourValue, GivesTheFirstWithTheNewMachineAllThatTheOthersLag)
{
    const UnitAccount unit = account_of_unit(new_machine, money, 2.0);
    EXPECT_NEAR(unit.surplus_profit(), 1.0, 1e-15);
    EXPECT_NEAR(unit.hour_counts_as, 2.0, 1e-15);
    EXPECT_NEAR(unit.at_price.rate_of_surplus_value(), 3.0, 1e-15);
    EXPECT_NEAR(account_of_unit(new_machine, money, 1.0).surplus_profit(), 0.0, 1e-15);
}

json coats()
{
    const auto folder = tests::reference_data();
    std::ifstream file(*folder / "value_theory" / "coat_two_firms.json");
    return json::parse(file);
}

/// Both firms sell the coat at its social value, whose weights spread as s + s (1 - s)/2.
void expect_spread(const json& rows)
{
    for (std::size_t t = 1; t < rows.size(); ++t) {
        const double s = rows[t - 1]["share_B"];
        EXPECT_NEAR(rows[t]["share_B"].get<double>(), s + 0.5 * s * (1.0 - s), 1e-10);
    }
}

TEST(LabourValue, OfCoatsByLabourAloneIsThatOfTheWorkedExample)
{
    MM_REFERENCE_OR_SKIP(data);
    const json rows = coats()["pure_labour"]["rows"];
    ASSERT_EQ(rows.size(), 31U);
    expect_spread(rows);
    const std::array ways{old_machine, new_machine};
    for (const json& row : rows) {
        const double s = row["share_B"];
        const double value = social_value(ways, Column{1.0 - s, s});
        const double price = money.added * value;
        const UnitAccount a = account_of_unit(old_machine, money, price);
        const UnitAccount b = account_of_unit(new_machine, money, price);
        const auto near = [&](double ours, const char* name) {
            EXPECT_NEAR(ours, row[name].get<double>(), 1e-10) << name << " in year " << row["t"];
        };
        near(value, "snlt_hours");
        near(price, "price");
        near(a.at_price.surplus, "profit_per_coat_A");
        near(b.at_price.surplus, "profit_per_coat_B");
        near(b.surplus_profit(), "surplus_profit_B");
        near(a.surplus_profit(), "loss_A_vs_value");
        near(a.hour_counts_as, "hour_of_A_counts_as_hours");
        near(b.hour_counts_as, "hour_of_B_counts_as_hours");
    }
}

void expect_firm(const UnitAccount& ours, const json& theirs)
{
    const auto near = [&](double value, const char* name) {
        EXPECT_NEAR(value, theirs[name].get<double>(), 1e-10) << name;
    };
    near(ours.at_price.constant, "C");
    near(ours.at_price.variable, "V");
    near(ours.individual_value, "individual_value_money");
    near(ours.at_price.surplus, "profit");
    near(ours.surplus_profit(), "surplus_profit_vs_individual_value");
    near(ours.at_price.rate_of_profit(), "r_cost");
}

TEST(LabourValue, OfCoatsWithDeadLabourIsThatOfTheWorkedExample)
{
    MM_REFERENCE_OR_SKIP(data);
    const json example = coats()["with_dead_labour"];
    const json rows = example["rows"];
    ASSERT_EQ(rows.size(), 31U);
    expect_spread(rows);
    const auto in = [&](const char* name) { return example["inputs"][name].get<double>(); };
    const std::array ways{LabourTechnique{in("A_live_h"), in("A_dead_h")},
                          LabourTechnique{in("B_live_h"), in("B_dead_h")}};
    double sluggish = money.added * ways[0].individual_value();
    for (const json& row : rows) {
        SCOPED_TRACE(row["t"].dump());
        const double s = row["share_B"];
        const Column made{1.0 - s, s};
        const double price = money.added * social_value(ways, made);
        EXPECT_NEAR(price, row["price_value"].get<double>(), 1e-10);
        EXPECT_NEAR(sluggish, row["price_sluggish"].get<double>(), 1e-10);
        sluggish += 0.5 * (price - sluggish);
        expect_firm(account_of_unit(ways[0], money, price), row["A"]);
        expect_firm(account_of_unit(ways[1], money, price), row["B"]);
        const ValueComposition all = social_composition(ways, made, money);
        EXPECT_NEAR(all.constant, row["avg_C"].get<double>(), 1e-10);
        EXPECT_NEAR(all.variable, row["avg_V"].get<double>(), 1e-10);
        EXPECT_NEAR(all.surplus, row["avg_S"].get<double>(), 1e-10);
        EXPECT_NEAR(all.organic_composition(), row["C/V"].get<double>(), 1e-10);
        EXPECT_NEAR(all.rate_of_surplus_value(), row["S/V"].get<double>(), 1e-10);
        EXPECT_NEAR(all.rate_of_profit(), row["r"].get<double>(), 1e-10);
    }
}

TEST(ValueComposition, ReadsTheBooksOfAnIndustry)
{
    using namespace ledger;
    Ledger books{2};
    books.begin_quarter();
    books.book(Reason::stock_formation, firms(1), Instrument::finished_goods, 420.0);
    books.book(Reason::stock_use, firms(1), Instrument::finished_goods, -400.0); // Sold: no matter.
    books.book(Reason::stock_use, firms(1), Instrument::inputs, -200.0);
    books.book(Reason::stock_use, firms(1), Instrument::fixed_capital, -20.0);
    books.pay(Reason::wages, firms(1), households, 90.0);
    books.pay(Reason::employer_contributions, firms(1), government, 10.0);
    books.pay(Reason::wages, firms(0), households, 55.0);
    const ValueComposition v = value_composition(books, 1);
    EXPECT_NEAR(v.organic_composition(), 2.2, 1e-15);
    EXPECT_NEAR(v.rate_of_surplus_value(), 1.0, 1e-15);
    EXPECT_NEAR(v.rate_of_profit(), 0.3125, 1e-15);
    EXPECT_NEAR(v.product(), 420.0, 1e-12);
}

} // namespace
} // namespace mm::readings
