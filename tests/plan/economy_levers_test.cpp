// SPDX-License-Identifier: Apache-2.0
#include "files/refusal.hpp"
#include "plan/given.hpp"
#include "plan/levers.hpp"
#include "plan/plan.hpp"

#include <algorithm>
#include <cmath>

namespace mm::plan {
namespace {

using files::line_of;
using files::refusal_of;
using files::with;

const Known known{
    .chips = {"B200"},
    .models = {"llama-3.1-70b"},
    .regions = {"jeonnam"},
    .nations = {"korea"},
    .industries = {{"s31", "Semiconductors"}, {"s34", "Computers and peripherals"}, {"s40", "Cars"}},
    .partners = {"CHN", "USA"},
    .baskets = {"power_lines", "renewables"}};

const std::string head =
    "title.en = 'p'\ntitle.ko = 'p'\nnation = 'korea'\nstart = '2025Q1'\nquarters = 60\n\n[[pledge]]\n";

Pledge read(const std::string& pledge)
{
    return parse_plan(head + pledge, "plans/p.toml", known).pledges.front();
}

/// What is refused, on the line that the text stands on.
Mistake refusal(const std::string& pledge, std::string_view at)
{
    const std::string text = head + pledge;
    const Mistake mistake = refusal_of([&] { parse_plan(text, "plans/p.toml", known); });
    EXPECT_EQ(mistake.file, "plans/p.toml");
    EXPECT_EQ(mistake.line, line_of(text, at)) << describe(mistake);
    return mistake;
}

/// All levers that change the economy, with AI in it or without.
std::vector<Lever> measures()
{
    std::vector<Lever> all(economy_levers().begin(), economy_levers().end());
    all.insert(all.end(), ai_levers().begin(), ai_levers().end());
    return all;
}

std::string short_name(const Declaration& d)
{
    return std::string{d.name.substr(d.name.find('.') + 1)};
}

/// A value that a field takes that is no number.
std::string value_of(const Declaration& d)
{
    if (&d == &field::title) return "{ en = 'x', ko = 'y' }";
    if (&d == &field::products || &d == &field::industries) return "['s31', 'Cars']";
    if (&d == &field::use) return "'investment'";
    if (&d == &field::who) return "'all'";
    if (&d == &field::basket) return "'power_lines'";
    if (&d == &field::users) return "'firms'";
    if (&d == &field::region) return "'jeonnam'";
    if (&d == &field::partner) return "'CHN'";
    if (d.type == Type::quarter) return "'2026Q1'";
    return "{ amount = 1, unit = 'trn KRW' }";
}

std::string number_text(const Declaration& d, double value)
{
    return d.type == Type::whole ? std::to_string(static_cast<long>(value)) : std::to_string(value);
}

std::string line(const Declaration& d, bool largest = false)
{
    const bool is_number = d.type == Type::number || d.type == Type::whole;
    const std::string text = is_number ? number_text(d, largest ? d.maximum : d.minimum) : value_of(d);
    return short_name(d) + " = " + text + "\n";
}

/// A pledge of the lever with all it takes, but for one field.
std::string whole(const Lever& lever, const Declaration* choice, const Declaration* left_out = nullptr,
                  bool largest = false)
{
    std::string text = "lever = '" + std::string{lever.name} + "'\n";
    for (const auto& fields : {lever.needed, lever.allowed})
        for (const Declaration* d : fields)
            if (d != left_out) text += line(*d, largest);
    if (choice != nullptr) text += line(*choice, largest);
    return text;
}

TEST(EconomyLevers, ReadEveryFieldAtBothEndsOfItsRange)
{
    EXPECT_EQ(economy_levers().size(), 19U);
    EXPECT_EQ(ai_levers().size(), 8U);
    for (const Lever& lever : measures()) {
        EXPECT_EQ(lever.promise, Promise::measure) << lever.name;
        std::vector<const Declaration*> choices(lever.one_of.begin(), lever.one_of.end());
        if (choices.empty()) choices.push_back(nullptr);
        for (const Declaration* choice : choices)
            for (const bool largest : {false, true}) {
                const Pledge pledge = read(whole(lever, choice, nullptr, largest));
                EXPECT_EQ(pledge.lever->name, lever.name);
                EXPECT_EQ(pledge.from, Quarter::of(2026, 1));
                for (const auto& entry : pledge.given) {
                    const Declaration& d = *entry.first;
                    if (d.type != Type::number && d.type != Type::whole) continue;
                    EXPECT_NEAR(number(pledge, d, NAN), largest ? d.maximum : d.minimum, 1e-6) << d.name;
                }
            }
    }
}

TEST(EconomyLevers, RefuseNumbersBeyondTheirRange)
{
    for (const Lever& lever : measures())
        for (const auto& fields : {lever.needed, lever.allowed, lever.one_of})
            for (const Declaration* d : fields) {
                if (d->type != Type::number && d->type != Type::whole) continue;
                ASSERT_TRUE(std::isfinite(d->minimum) && std::isfinite(d->maximum)) << d->name;
                const bool is_choice =
                    std::find(lever.one_of.begin(), lever.one_of.end(), d) != lever.one_of.end();
                const Declaration* other = is_choice || lever.one_of.empty() ? nullptr : lever.one_of.front();
                for (const double wrong : {d->minimum - 1.0, d->maximum + 1.0}) {
                    const std::string mine = short_name(*d) + " = " + number_text(*d, wrong) + "\n";
                    const Mistake mistake = refusal(whole(lever, other, d) + mine, mine);
                    EXPECT_EQ(mistake.field, d->name);
                    EXPECT_EQ(mistake.expected, expectation(*d));
                }
            }
}

TEST(EconomyLevers, RefuseToMissWhatTheyNeed)
{
    for (const Lever& lever : measures()) {
        const Declaration* choice = lever.one_of.empty() ? nullptr : lever.one_of.front();
        for (const Declaration* d : lever.needed) {
            const Mistake mistake = refusal(whole(lever, choice, d), "[[pledge]]");
            EXPECT_EQ(mistake.field, d->name) << lever.name;
            EXPECT_EQ(mistake.found, "nothing");
        }
    }
}

TEST(EconomyLevers, TakeExactlyOneOfTheirChoices)
{
    for (const Lever& lever : measures()) {
        if (lever.one_of.empty()) continue;
        EXPECT_EQ(refusal(whole(lever, nullptr), "[[pledge]]").field, lever.one_of[0]->name) << lever.name;
        const std::string second = line(*lever.one_of[1]);
        const Mistake both = refusal(whole(lever, lever.one_of[0]) + second, second);
        EXPECT_EQ(both.field, lever.one_of[1]->name);
        EXPECT_EQ(both.expected, "only one of it and " + short_name(*lever.one_of[0]));
    }
}

TEST(EconomyLevers, NameProductsByCodeOrEnglishName)
{
    const std::string by = "lever = 'trade.import_prices'\nprice_change = 0.1\nproducts = ";
    EXPECT_EQ(codes(read(by + "'s31'\n"), field::products), Codes{"s31"});
    EXPECT_EQ(codes(read(by + "'Semiconductors'\n"), field::products), Codes{"s31"});
    EXPECT_EQ(codes(read(by + "['Cars', 's31']\n"), field::products), (Codes{"s40", "s31"}));
    EXPECT_TRUE(codes(read("lever = 'trade.import_prices'\nprice_change = 0.1\n"), field::products).empty());
    const Mistake typo = refusal(by + "'Semiconductor'\n", "products");
    EXPECT_EQ(typo.field, "pledge.products");
    EXPECT_EQ(typo.found, "\"Semiconductor\"");
    EXPECT_EQ(typo.expected, "the code or English name of a product, such as s31 or \"Semiconductors\"");
    EXPECT_EQ(typo.nearest, "Semiconductors");
    EXPECT_EQ(refusal(by + "['s31', 's4O']\n", "products").nearest, "s40");
    EXPECT_EQ(refusal(by + "['s31', 'Semiconductors']\n", "products").expected, "each product once");
    EXPECT_EQ(refusal(by + "[]\n", "products").expected, "at least one product");
    EXPECT_EQ(refusal(by + "31\n", "products").found, "31");
}

TEST(EconomyLevers, RefuseNamesOutsideTheirLists)
{
    struct Case {
        std::string pledge, line, nearest;
    };
    for (const Case& c :
         {Case{"lever = 'trade.export_demand'\nchange = -0.3\npartner = 'CHM'\n", "partner", "CHN"},
          Case{"lever = 'transfer'\nyearly = { amount = 1, unit = 'KRW' }\nwho = 'inactiv'\n", "who",
               "inactive"},
          Case{"lever = 'state.investment'\nyearly = { amount = 1, unit = 'KRW' }\nbasket = 'power_line'\n",
               "basket", "power_lines"},
          Case{"lever = 'hours.weekly_cop'\nvalue = 52\n", "lever", "hours.weekly_cap"}})
        EXPECT_EQ(refusal(c.pledge, c.line + " = ").nearest, c.nearest) << c.pledge;
    for (const char* partner : {"rest", "all", "USA"})
        EXPECT_EQ(name(read(std::string{"lever = 'trade.export_demand'\nchange = 0.3\npartner = '"} +
                            partner + "'\n"),
                       field::partner),
                  partner);
}

TEST(EconomyLevers, HoldFromThePlansStartToItsEndWhereTheyAreNotDated)
{
    const Pledge pledge = read("lever = \"hours.weekly_cap\"\nvalue = 52\n");
    EXPECT_TRUE(pledge.lasting);
    EXPECT_EQ(pledge.from, Quarter::of(2025, 1));
    EXPECT_EQ(pledge.until, Quarter::of(2039, 4));
    EXPECT_EQ(number(pledge, field::value, 0.0), 52.0);
    const Pledge dated = read("lever = 'hours.weekly_cap'\nvalue = 52\nuntil = '2025Q4'\n");
    EXPECT_FALSE(dated.lasting);
    EXPECT_EQ(dated.quarters(), 4);
    const std::string late = "lever = 'hours.weekly_cap'\nvalue = 52\nfrom = '2040Q1'\n";
    EXPECT_EQ(refusal(late, "from").expected, "a quarter not after the plan's last, \"2039Q4\"");
    EXPECT_EQ(refusal("lever = 'hours.weekly_cap'\nvalue = 52\nuntil = '2024Q4'\n", "until").field,
              "pledge.until");
}

TEST(EconomyLevers, AskForTheLastQuarterOfABudget)
{
    const std::string transfer = "lever = 'transfer'\nwho = 'all'\n";
    const std::string budget = "budget = { amount = 1, unit = 'trn KRW' }\n";
    EXPECT_EQ(refusal(transfer + budget, "[[pledge]]").field, "pledge.until");
    EXPECT_EQ(read(transfer + budget + "until = '2025Q1'\n").budget.amount, 1e12);
    const Pledge yearly = read(transfer + "yearly = { amount = 2, unit = 'bn USD' }\n");
    ASSERT_TRUE(money(yearly, field::yearly));
    EXPECT_EQ(money(yearly, field::yearly)->amount, 2e9);
    EXPECT_EQ(money(yearly, field::yearly)->currency, "USD");
    EXPECT_EQ(refusal(transfer + "yearly = 7\n", "yearly").field, "pledge.yearly");
}

TEST(Checkable, KeepsWhatACheckCanJudgeAndNamesTheRest)
{
    const std::string chips = "lever = 'chips.state_purchase'\nchip = 'B200'\ncount = 1\nfrom = '2025Q1'\n"
                              "until = '2026Q1'\nbudget = { amount = 1, unit = 'trn KRW' }\n";
    const std::string hours = "lever = 'hours.weekly_cap'\nvalue = 69\n";
    const auto parsed = [&](const std::string& pledges) {
        return checkable(parse_plan(head + pledges, "p.toml", known));
    };
    const Plan mixed = parsed(hours + "\n[[pledge]]\n" + chips);
    ASSERT_EQ(mixed.pledges.size(), 1U);
    EXPECT_EQ(mixed.pledges[0].chip, "B200");
    ASSERT_EQ(mixed.set_aside.size(), 1U);
    EXPECT_EQ(mixed.set_aside[0], find_lever("hours.weekly_cap")->text);
    EXPECT_TRUE(parsed(hours).pledges.empty());
    EXPECT_TRUE(parsed(chips).set_aside.empty());
}

/// docs/levers.md tells people of every lever and field that there is.
TEST(LeversPage, NamesEveryLeverAndField)
{
    const std::string page = files::bytes_of(std::filesystem::path{MM_SOURCE_DIR} / "docs" / "levers.md");
    for (const Lever& lever : levers())
        EXPECT_NE(page.find("`" + std::string{lever.name} + "`"), std::string::npos) << lever.name;
    for (const Declaration* d : declarations())
        EXPECT_NE(page.find("`" + short_name(*d) + "`"), std::string::npos) << d->name;
}

} // namespace
} // namespace mm::plan
