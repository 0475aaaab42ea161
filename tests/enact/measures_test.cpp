// SPDX-License-Identifier: Apache-2.0
#include "enact/small_scene.hpp"

#include <cmath>
#include <gtest/gtest.h>
#include <numeric>

namespace mm::enact {
namespace {

using model::Measures;

std::string quoted_value(const Declaration& d)
{
    if (&d == &plan::field::use) return "'consumption'";
    if (&d == &plan::field::who) return "'all'";
    if (&d == &plan::field::basket) return "'power_lines'";
    if (&d == &plan::field::partner) return "'CHN'";
    if (d.type == Type::money) return "{ amount = 3, unit = 'trn KRW' }";
    if (d.type == Type::quarter) return "'2026Q1'";
    if (&d == &plan::field::title) return "{ en = 'x', ko = 'y' }";
    return "['s31', 's34']";
}

std::string line(const Declaration& d, bool largest)
{
    const double value = largest ? d.maximum : d.minimum;
    const std::string text = d.type == Type::whole    ? std::to_string(static_cast<long>(value))
                             : d.type == Type::number ? std::to_string(value)
                                                      : quoted_value(d);
    return std::string{d.name.substr(d.name.find('.') + 1)} + " = " + text + "\n";
}

/// Every number of a quarter's measures; those that may say "unchanged" by not being a number come second.
std::pair<std::vector<double>, std::vector<double>> numbers_of(const Measures& m)
{
    std::vector<double> finite{
        m.income_tax,          m.corporate_tax,   m.consumption_tax,      m.employer_contribution,
        m.worker_contribution, m.transfer_to_all, m.transfer_to_inactive, m.transfer_to_unemployed,
        m.exchange_rate,       m.pay_kept,        m.hourly_gain};
    for (const model::Purchase& p : m.purchases) finite.push_back(p.amount);
    for (const Column* column : {&m.import_prices, &m.export_demand, &m.weekly_hours, &m.investment_subsidy,
                                 &m.tax_credit, &m.loan_discount})
        finite.insert(finite.end(), column->begin(), column->end());
    std::vector<double> open{m.minimum_wage, m.policy_rate};
    open.insert(open.end(), m.weekly_cap.begin(), m.weekly_cap.end());
    return {finite, open};
}

bool alike(const Measures& a, const Measures& b)
{
    const auto [finite, open] = numbers_of(a);
    const auto [other_finite, other_open] = numbers_of(b);
    if (finite != other_finite || open.size() != other_open.size()) return false;
    for (std::size_t i = 0; i < open.size(); ++i)
        if (std::isnan(open[i]) != std::isnan(other_open[i]) ||
            (!std::isnan(open[i]) && open[i] != other_open[i]))
            return false;
    return true;
}

TEST(Measures, OfEveryLeverAtBothEndsOfItsRangeAreFiniteAndChangeSomething)
{
    for (const plan::Lever& lever : plan::economy_levers()) {
        std::vector<const Declaration*> choices(lever.one_of.begin(), lever.one_of.end());
        if (choices.empty()) choices.push_back(nullptr);
        for (const Declaration* choice : choices) {
            bool changes = false;
            for (const bool largest : {false, true}) {
                std::string fields = "until = '2027Q4'\n";
                for (const auto& some : {lever.needed, lever.allowed})
                    for (const Declaration* d : some)
                        if (d != &plan::field::until) fields += line(*d, largest);
                if (choice != nullptr) fields += line(*choice, largest);
                const Enacted result = enacted(pledge(std::string{lever.name}, fields));
                ASSERT_EQ(result.measures.size(), 64U);
                for (const Measures& m : result.measures) {
                    const auto [finite, open] = numbers_of(m);
                    for (const double x : finite) EXPECT_TRUE(std::isfinite(x)) << lever.name;
                    for (const double x : open) EXPECT_FALSE(std::isinf(x)) << lever.name;
                }
                EXPECT_TRUE(alike(result.measures[3], Measures{})) << lever.name;  // Before it begins.
                EXPECT_TRUE(alike(result.measures[12], Measures{})) << lever.name; // After it ends.
                changes = changes || !alike(result.measures[4], Measures{});
            }
            EXPECT_TRUE(changes) << lever.name;
        }
    }
}

TEST(Measures, OfNoPledgeInForceChangeNothing)
{
    const Enacted result = enacted(pledge("tax.income", "points = 1\nfrom = '2026Q1'\n"), 4);
    for (const Measures& m : result.measures) EXPECT_TRUE(alike(m, Measures{}));
}

TEST(Rates, ChangeByPercentagePointsAndNotBelowZero)
{
    const Enacted up =
        enacted(pledge("tax.income", "points = 1.5\n") + pledge("tax.income", "points = 0.5\n"));
    EXPECT_DOUBLE_EQ(up.measures[0].income_tax, 0.02);
    EXPECT_TRUE(up.notes.empty());
    const Enacted down = enacted(pledge("tax.consumption", "points = -10\n"));
    EXPECT_DOUBLE_EQ(down.measures[0].consumption_tax, -0.08);
    ASSERT_EQ(down.notes.size(), 1U);
    EXPECT_NE(down.notes[0].en.find("8 %"), std::string::npos) << down.notes[0].en;
    const Enacted others =
        enacted(pledge("tax.corporate", "points = 1\n") + pledge("contribution.employer", "points = 2\n") +
                pledge("contribution.worker", "points = -3\n"));
    EXPECT_DOUBLE_EQ(others.measures[7].corporate_tax, 0.01);
    EXPECT_DOUBLE_EQ(others.measures[7].employer_contribution, 0.02);
    EXPECT_DOUBLE_EQ(others.measures[7].worker_contribution, -0.03);
}

TEST(Rates, OfAYearBecomeThoseOfAQuarter)
{
    const Enacted result = enacted(pledge("money.policy_rate", "rate = 0.02\nuntil = '2025Q2'\n") +
                                   pledge("firms.cheap_loans", "rate_off = 0.03\nindustries = 's34'\n") +
                                   pledge("wage.minimum", "hourly_wage = 12_000\n"));
    EXPECT_NEAR(result.measures[1].policy_rate, std::pow(1.02, 0.25) - 1.0, 1e-15);
    EXPECT_TRUE(std::isnan(result.measures[2].policy_rate));
    EXPECT_NEAR(result.measures[2].loan_discount[1], std::pow(1.03, 0.25) - 1.0, 1e-15);
    EXPECT_EQ(result.measures[2].loan_discount[0], 0.0);
    EXPECT_EQ(result.measures[2].minimum_wage, 12'000.0);
}

TEST(Hours, APermitRaisesTheCapWhereItIsNamedAlone)
{
    // The permit stands before the general cap in the plan, and holds all the same.
    const Enacted result = enacted(
        pledge("hours.weekly_cap", "value = 64\nindustries = 'Semiconductors'\nfrom = '2025Q2'\nuntil = "
                                   "'2025Q3'\n") +
        pledge("hours.weekly_cap", "value = 40\n"));
    EXPECT_EQ(result.measures[0].weekly_cap, (Column{40.0, 40.0, 40.0, 40.0}));
    EXPECT_EQ(result.measures[1].weekly_cap, (Column{64.0, 40.0, 40.0, 40.0}));
    EXPECT_EQ(result.measures[3].weekly_cap, (Column{40.0, 40.0, 40.0, 40.0}));
    const Enacted permit = enacted(pledge("hours.weekly_cap", "value = 64\nindustries = 's31'\n"));
    EXPECT_EQ(permit.measures[0].weekly_cap[0], 64.0);
    EXPECT_TRUE(std::isnan(permit.measures[0].weekly_cap[1]));
}

TEST(Hours, ACapChangesNothingButTheCap)
{
    Enacted result = enacted(pledge("hours.weekly_cap", "value = 69\n"));
    for (Measures& m : result.measures) {
        m.weekly_cap.clear();
        EXPECT_TRUE(alike(m, Measures{}));
    }
}

TEST(Hours, AreShortenedToAValueOnlyWhereTheyAreLonger)
{
    const Enacted result =
        enacted(pledge("hours.weekly_hours", "value = 32\npay_kept = 1.0\nhourly_gain = 0.25\n"));
    EXPECT_EQ(result.measures[0].weekly_hours, (Column{32.0 / 45.0, 0.8, 32.0 / 38.0, 1.0}));
    EXPECT_EQ(result.measures[0].pay_kept, 1.0);
    EXPECT_EQ(result.measures[0].hourly_gain, 0.25);
    const Enacted factor = enacted(pledge("hours.weekly_hours", "factor = 0.8\nindustries = 's75'\n"));
    EXPECT_EQ(factor.measures[0].weekly_hours, (Column{1.0, 1.0, 1.0, 0.8}));
}

TEST(Hours, ToAValueNeedUsualHours)
{
    calibration::Calibration start = small_start();
    start.prospects.reset();
    const plan::Plan plan = plan_of(pledge("hours.weekly_hours", "value = 32\n"));
    const Enacted result = measures_of(plan, start, {.rows = rows, .tables = tables()}, 8);
    EXPECT_TRUE(alike(result.measures[0], Measures{}));
    ASSERT_EQ(result.notes.size(), 1U);
    EXPECT_NE(result.notes[0].en.find("usual hours"), std::string::npos);
}

TEST(Trade, CutsExportsByThePartnersShare)
{
    const std::string china = "partner = 'CHN'\nchange = -0.31\n";
    const Enacted result = enacted(pledge("trade.export_demand", china));
    const Column expected{1.0 - 0.31 * 0.4, 1.0 - 0.31 * 0.2, 1.0, 1.0};
    for (std::size_t row = 0; row < rows.size(); ++row)
        EXPECT_DOUBLE_EQ(result.measures[0].export_demand[row], expected[row]);
    const Enacted chips = enacted(pledge("trade.export_demand", china + "products = 'Semiconductors'\n"));
    EXPECT_DOUBLE_EQ(chips.measures[0].export_demand[0], 1.0 - 0.31 * 0.4);
    EXPECT_EQ(chips.measures[0].export_demand[1], 1.0);
}

TEST(Trade, PutsPartnersTogether)
{
    const auto demand = [](const std::string& partner, double change) {
        return pledge("trade.export_demand", "products = 's31'\npartner = '" + partner +
                                                 "'\nchange = " + std::to_string(change) + "\n");
    };
    const auto first = [&](const std::string& pledges) {
        return enacted(pledges).measures[0].export_demand[0];
    };
    EXPECT_DOUBLE_EQ(first(demand("all", -0.5)), 0.5);
    EXPECT_DOUBLE_EQ(first(demand("rest", -1.0)), 0.5);
    EXPECT_DOUBLE_EQ(first(demand("CHN", -0.5) + demand("USA", 1.0)), 1.0 - 0.2 + 0.1);
    EXPECT_DOUBLE_EQ(first(demand("CHN", -0.5) + demand("CHN", -0.5)), 1.0 - 0.4 * 0.75);
    EXPECT_DOUBLE_EQ(first(demand("CHN", -1.0) + demand("USA", -1.0) + demand("rest", -1.0)), 0.0);
    EXPECT_DOUBLE_EQ(first(demand("all", 1.0) + demand("CHN", -0.5)), 2.0 * 0.8);
}

TEST(Trade, SaysWhereThePartnersAreNotKnown)
{
    const Enacted unknown =
        enacted(pledge("trade.export_demand", "products = 's50'\npartner = 'CHN'\nchange = -0.3\n"), 2);
    EXPECT_EQ(unknown.measures[0].export_demand, (Column{1.0, 1.0, 1.0, 1.0}));
    ASSERT_EQ(unknown.notes.size(), 1U);
    EXPECT_NE(unknown.notes[0].en.find("s50"), std::string::npos);
    const nation::LeverTables none;
    const plan::Plan plan = plan_of(pledge("trade.export_demand", "partner = 'CHN'\nchange = -0.3\n"));
    const Enacted blind = measures_of(plan, small_start(), {.rows = rows, .tables = none}, 2);
    EXPECT_EQ(blind.measures[0].export_demand, (Column{1.0, 1.0, 1.0, 1.0}));
    EXPECT_EQ(blind.notes.size(), 1U);
}

TEST(Trade, PricesMultiply)
{
    const Enacted result = enacted(pledge("trade.import_prices", "products = 's34'\nprice_change = 0.1\n") +
                                   pledge("trade.import_prices", "price_change = 0.2\n") +
                                   pledge("trade.exchange_rate", "price_change = -0.1\n"));
    EXPECT_DOUBLE_EQ(result.measures[0].import_prices[1], 1.1 * 1.2);
    EXPECT_DOUBLE_EQ(result.measures[0].import_prices[0], 1.2);
    EXPECT_DOUBLE_EQ(result.measures[0].exchange_rate, 0.9);
}

TEST(Support, AddsUpToAllAtMost)
{
    const Enacted result = enacted(pledge("firms.tax_credit", "share = 0.05\nindustries = 's31'\n") +
                                   pledge("firms.investment_subsidy", "share = 0.5\n") +
                                   pledge("firms.investment_subsidy", "share = 0.5\nindustries = 's31'\n") +
                                   pledge("firms.investment_subsidy", "share = 0.5\nindustries = 's31'\n"));
    EXPECT_EQ(result.measures[0].tax_credit, (Column{0.05, 0.0, 0.0, 0.0}));
    EXPECT_EQ(result.measures[0].investment_subsidy, (Column{1.0, 0.5, 0.5, 0.5}));
}

} // namespace
} // namespace mm::enact
