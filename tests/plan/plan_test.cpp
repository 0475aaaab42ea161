// SPDX-License-Identifier: Apache-2.0
#include "plan/plan.hpp"

#include "files/refusal.hpp"
#include "plan/levers.hpp"
#include "plan/money.hpp"

#include <algorithm>
#include <array>
#include <set>

namespace mm::plan {
namespace {

using files::line_of;
using files::refusal_of;
using files::with;

const Known known{.chips = {"B200", "H200"},
                  .models = {"llama-3.1-70b"},
                  .regions = {"jeonnam", "gyeongnam"},
                  .nations = {"korea"}};

const std::string good = R"(title.en = "A plan"
title.ko = "계획"
nation   = "korea"
start    = "2025Q1"
quarters = 60

[[pledge]]
lever  = "site.data_centre"
title  = { en = "A hub", ko = "허브" }
chip   = "B200"
count  = 200_000
region = "jeonnam"
buyer  = "the state"
wind   = 250
wind_region = "gyeongnam"
solar  = 12.5
from   = "2025Q3"
until  = "2030Q2"
budget = { amount = 10.0, unit = "trn KRW" }
)";

Plan read(const std::string& text)
{
    return parse_plan(text, "plans/p.toml", known);
}

/// What is refused; checks that it names the file and the line.
Mistake refusal_on(std::size_t line, const std::string& text)
{
    const Mistake mistake = refusal_of([&] { read(text); });
    EXPECT_EQ(mistake.file, "plans/p.toml");
    EXPECT_EQ(mistake.line, line) << describe(mistake);
    return mistake;
}

Mistake refusal(const std::string& text, std::string_view at)
{
    return refusal_on(line_of(text, at), text);
}

/// The mistake after one replacement, on the line on which the new text ends.
Mistake changed(std::string_view from, std::string_view to)
{
    return refusal_on(line_of(good, from) + static_cast<std::size_t>(std::count(to.begin(), to.end(), '\n')),
                      with(good, from, to));
}

TEST(Plan, ReadsEveryField)
{
    const Plan plan = read(good);
    EXPECT_EQ(plan.id, "p");
    EXPECT_EQ(plan.file, "plans/p.toml");
    EXPECT_EQ(plan.title, (Text{"A plan", "계획"}));
    EXPECT_EQ(plan.nation, "korea");
    EXPECT_EQ(plan.start, Quarter::of(2025, 1));
    EXPECT_EQ(plan.quarters, 60);
    ASSERT_EQ(plan.pledges.size(), 1U);
    const Pledge& pledge = plan.pledges[0];
    EXPECT_EQ(pledge.lever->name, "site.data_centre");
    EXPECT_EQ(pledge.line, 7U);
    EXPECT_EQ(pledge.title, (Text{"A hub", "허브"}));
    EXPECT_EQ(pledge.chip, "B200");
    EXPECT_EQ(pledge.count, 200'000.0);
    EXPECT_EQ(pledge.region, "jeonnam");
    EXPECT_EQ(pledge.buyer, "the state");
    EXPECT_EQ(pledge.wind, 250.0);
    EXPECT_EQ(pledge.wind_region, "gyeongnam");
    EXPECT_EQ(pledge.solar, 12.5);
    EXPECT_EQ(pledge.from, Quarter::of(2025, 3));
    EXPECT_EQ(pledge.until, Quarter::of(2030, 2));
    EXPECT_EQ(pledge.quarters(), 20);
    EXPECT_EQ(pledge.budget.amount, 1e13);
    EXPECT_EQ(pledge.budget.currency, "KRW");
}

TEST(Plan, TakesTheLeversTextWhereAPledgeHasNoTitle)
{
    const Plan plan = read(with(good, "title  = { en = \"A hub\", ko = \"허브\" }\n", ""));
    EXPECT_EQ(plan.pledges[0].title, find_lever("site.data_centre")->text);
}

TEST(Plan, RefusesUnknownKeysAndNamesTheNearest)
{
    const Mistake top = changed("quarters = 60", "quartets = 60");
    EXPECT_EQ(top.field, "quartets");
    EXPECT_EQ(top.found, "an unknown key");
    EXPECT_EQ(top.nearest, "quarters");
    const Mistake field = changed("count  = 200_000", "coun = 1");
    EXPECT_EQ(field.field, "pledge.coun");
    EXPECT_EQ(field.expected, "a field of site.data_centre");
    EXPECT_EQ(field.nearest, "count");
    EXPECT_EQ(changed("title.ko = \"계획\"", "title.ko = \"계획\"\ntitle.fr = \"x\"").field, "title.fr");
    EXPECT_EQ(changed("amount = 10.0,", "amount = 10.0, per = 'chip',").field, "pledge.budget.per");
}

TEST(Plan, RefusesAFieldThatItsLeverDoesNotTake)
{
    EXPECT_EQ(changed("count  = 200_000", "count = 1\nreach = 0.5").line, 12U);
    EXPECT_EQ(changed("solar  = 12.5", "tokens = 1e9").field, "pledge.tokens");
}

TEST(Plan, RefusesNamesThatDoNotExist)
{
    struct Case {
        std::string_view from, to, field, nearest;
    };
    for (const Case& c :
         {Case{"\"B200\"", "\"B20O\"", "pledge.chip", "B200"},
          Case{"\"jeonnam\"", "\"jeonman\"", "pledge.region", "jeonnam"},
          Case{"\"gyeongnam\"", "\"gyongnam\"", "pledge.wind_region", "gyeongnam"},
          Case{"\"site.data_centre\"", "\"site.data_center\"", "pledge.lever", "site.data_centre"},
          Case{"\"korea\"", "\"Korea\"", "nation", "korea"}, Case{"\"B200\"", "\"\"", "pledge.chip", ""}}) {
        const Mistake mistake = changed(c.from, c.to);
        EXPECT_EQ(mistake.field, c.field);
        EXPECT_EQ(mistake.found, c.to);
        EXPECT_EQ(mistake.nearest, c.nearest);
    }
    EXPECT_EQ(changed("\"B200\"", "\"B20O\"").expected, "a chip: B200, H200");
    std::string other = with(good, "site.data_centre", "tokens.allowance");
    for (const std::string_view line : {"count  = 200_000\n", "buyer  = \"the state\"\n"})
        other = with(other, line, "");
    other += "reach = 0.5\nper_citizen = 100\nmodel = \"llama-3.1-7b\"\n";
    const Mistake model = refusal(other, "model =");
    EXPECT_EQ(model.field, "pledge.model");
    EXPECT_EQ(model.nearest, "llama-3.1-70b");
}

TEST(Plan, RefusesWrongTypes)
{
    for (const auto& [from, to, field] : std::initializer_list<std::array<std::string_view, 3>>{
             {"\"B200\"", "200", "pledge.chip"},
             {"200_000", "\"many\"", "pledge.count"},
             {"200_000", "true", "pledge.count"},
             {"200_000", "[1]", "pledge.count"},
             {"\"2025Q3\"", "2025", "pledge.from"},
             {"\"2025Q3\"", "2025-07-01", "pledge.from"},
             {"\"the state\"", "7", "pledge.buyer"},
             {"\"the state\"", "2025-07-01", "pledge.buyer"},
             {"\"the state\"", "\"\"", "pledge.buyer"},
             {"{ en = \"A hub\", ko = \"허브\" }", "\"A hub\"", "pledge.title"},
             {"ko = \"허브\"", "ko = 3", "pledge.title.ko"},
             {"{ amount = 10.0, unit = \"trn KRW\" }", "10e12", "pledge.budget"},
             {"amount = 10.0", "amount = '10'", "pledge.budget.amount"},
             {"unit = \"trn KRW\"", "unit = 7", "pledge.budget.unit"},
             {"60", "\"60\"", "quarters"},
             {"\"korea\"", "1", "nation"},
             {"\"site.data_centre\"", "1", "pledge.lever"},
         })
        EXPECT_EQ(changed(from, to).field, field) << to;
    EXPECT_EQ(changed("200_000", "\"many\"").expected, "a whole number from 0 to 1e+08 [chip]");
    const std::string head = good.substr(0, good.find("[[pledge]]"));
    EXPECT_EQ(refusal(head + "pledge = 7\n", "pledge").field, "pledge");
    EXPECT_EQ(refusal(head + "pledge = []\n", "pledge").field, "pledge");
    EXPECT_EQ(refusal(head + "pledge = [7]\n", "pledge").field, "pledge");
    EXPECT_EQ(refusal(head + "[pledge]\nlever = 'x'\n", "[pledge]").field, "pledge");
    EXPECT_EQ(
        refusal(with(with(good, "title.ko = \"계획\"\n", ""), "title.en = \"A plan\"", "title = \"A plan\""),
                "title")
            .field,
        "title");
}

TEST(Plan, RefusesNumbersOutOfRangeOrNotFinite)
{
    for (const std::string_view count :
         {"-1", "0.5", "100_000_001", "nan", "inf", "-inf", "9223372036854775807"}) {
        const Mistake mistake = changed("200_000", count);
        EXPECT_EQ(mistake.field, "pledge.count") << count;
        EXPECT_EQ(mistake.expected, "a whole number from 0 to 1e+08 [chip]") << count;
    }
    for (const std::string_view amount : {"-1", "nan", "inf", "1e300"})
        EXPECT_EQ(changed("10.0", amount).field, "pledge.budget.amount") << amount;
    for (const std::string_view wind : {"-0.1", "1e7", "nan"})
        EXPECT_EQ(changed("250", wind).field, "pledge.wind") << wind;
    for (const std::string_view quarters : {"0", "-4", "0.5", "401", "nan", "9223372036854775807"})
        EXPECT_EQ(changed("60", quarters).field, "quarters") << quarters;
}

TEST(Plan, RefusesUnitsThatAreNoMoney)
{
    for (const std::string_view unit : {"\"EUR\"", "\"KRW/year\"", "\"\"", "\"krw\"", "\"trillion KRW\""}) {
        const Mistake mistake = changed("\"trn KRW\"", unit);
        EXPECT_EQ(mistake.field, "pledge.budget.unit");
        EXPECT_EQ(mistake.found, unit);
    }
    EXPECT_EQ(changed("\"trn KRW\"", "\"trn KRV\"").nearest, "trn KRW");
    EXPECT_EQ(changed("amount = 10.0, ", "").field, "pledge.budget");
}

TEST(Plan, RefusesImpossibleDates)
{
    EXPECT_EQ(changed("\"2030Q2\"", "\"2025Q2\"").expected, "a quarter not before from = \"2025Q3\"");
    EXPECT_EQ(changed("\"2025Q3\"", "\"2024Q4\"").expected,
              "a quarter not before the plan's start \"2025Q1\"");
    EXPECT_EQ(changed("\"2030Q2\"", "\"2040Q1\"").expected,
              "a quarter not after the plan's last, \"2039Q4\"");
    EXPECT_EQ(read(with(good, "\"2030Q2\"", "\"2039Q4\"")).pledges[0].until, Quarter::of(2039, 4));
    EXPECT_EQ(read(with(good, "\"2030Q2\"", "\"2025Q3\"")).pledges[0].quarters(), 1);
    for (const std::string_view date :
         {"\"2025Q5\"", "\"2025Q0\"", "\"25Q1\"", "\"2025-07\"", "\"1899Q1\"", "\"2200Q1\"", "\"\""}) {
        EXPECT_EQ(changed("\"2025Q3\"", date).field, "pledge.from") << date;
        EXPECT_EQ(changed("\"2030Q2\"", date).field, "pledge.until") << date;
        EXPECT_EQ(changed("\"2025Q1\"", date).field, "start") << date;
    }
}

TEST(Plan, RefusesToMissWhatItsLeverNeeds)
{
    for (const Lever& lever : levers()) {
        if (lever.promise == Promise::measure) continue; // See economy_levers_test.
        // Every field that the lever takes, and then each of the needed ones left out in turn.
        const std::string head =
            "title.en = 'p'\ntitle.ko = 'p'\nnation = 'korea'\nstart = '2025Q1'\nquarters = 60\n[[pledge]]\n";
        const auto line = [](const Declaration& d) -> std::string {
            const std::string key{d.name.substr(d.name.find('.') + 1)};
            if (&d == &field::chip) return key + " = 'B200'\n";
            if (&d == &field::model) return key + " = 'llama-3.1-70b'\n";
            if (&d == &field::region || &d == &field::wind_region) return key + " = 'jeonnam'\n";
            if (&d == &field::title) return key + " = { en = 'x', ko = 'y' }\n";
            if (d.type == Type::quarter) return key + " = '2026Q1'\n";
            if (d.type == Type::money) return key + " = { amount = 1, unit = 'bn USD' }\n";
            if (d.type == Type::text) return key + " = 'x'\n";
            return key + " = " + (d.maximum > 1e6 ? "1000000" : "1") + "\n";
        };
        const auto whole = [&](const Declaration* left_out) {
            std::string text = head + "lever = '" + std::string{lever.name} + "'\n";
            for (const auto& fields : {lever.needed, lever.allowed})
                for (const Declaration* d : fields)
                    if (d != left_out) text += line(*d);
            return text;
        };
        EXPECT_EQ(read(whole(nullptr)).pledges[0].lever, &lever);
        for (const Declaration* d : lever.needed) {
            const Mistake mistake = refusal(whole(d), "[[pledge]]");
            EXPECT_EQ(mistake.field, d->name) << lever.name;
            EXPECT_EQ(mistake.found, "nothing");
            EXPECT_EQ(mistake.expected, expectation(*d));
        }
    }
}

TEST(Plan, RefusesToMissItsHead)
{
    for (const auto& [line, field] :
         std::initializer_list<std::array<std::string_view, 2>>{{"nation   = \"korea\"\n", "nation"},
                                                                {"start    = \"2025Q1\"\n", "start"},
                                                                {"quarters = 60\n", "quarters"}}) {
        const Mistake mistake = refusal_of([&, part = line] { read(with(good, part, "")); });
        EXPECT_EQ(mistake.field, field);
        EXPECT_EQ(mistake.found, "nothing");
    }
    EXPECT_EQ(refusal_of([&] { read(with(good, "title.ko = \"계획\"\n", "")); }).field, "title.ko");
    EXPECT_EQ(refusal_of([&] { read(with(good, "title.en = \"A plan\"\n", "")); }).field, "title.en");
    EXPECT_EQ(refusal_of([&] { read(good.substr(0, good.find("[[pledge]]"))); }).expected,
              "at least one [[pledge]]");
    EXPECT_EQ(refusal_of([&] { read(""); }).field, "title");
    EXPECT_EQ(refusal(with(good, "lever  = \"site.data_centre\"\n", ""), "[[pledge]]").field, "pledge.lever");
    EXPECT_EQ(refusal(with(good, "wind_region = \"gyeongnam\"\n", ""), "[[pledge]]").field,
              "pledge.wind_region");
}

TEST(Plan, RefusesWhatIsNotToml)
{
    EXPECT_NE(changed("budget = {", "budget = {{").found.find("not TOML"), std::string::npos);
    EXPECT_EQ(refusal(good + "count = 1\ncount = 2\n", "count = 1").line, 20U);
}

TEST(Plan, ShowsOnlyTheStartOfALongMistake)
{
    const Mistake mistake = changed("\"B200\"", "\"" + std::string(1'000'000, 'x') + "\"");
    EXPECT_LT(describe(mistake).size(), 500U);
}

TEST(ReadPlan, RefusesFilesThatAreNone)
{
    const files::OwnFolder folder;
    EXPECT_EQ(refusal_of([&] { read_plan(folder.path() / "no.toml", known); }).found, "no such file");
    EXPECT_EQ(refusal_of([&] { read_plan(folder.path(), known); }).found, "a folder or a special file");
    const auto path = folder.write("mine.toml", good);
    EXPECT_EQ(read_plan(path, known).id, "mine");
    EXPECT_EQ(nation_of_plan(path), "korea");
    EXPECT_EQ(refusal_of([&] { nation_of_plan(folder.write("none.toml", "a = 1")); }).field, "nation");
    EXPECT_EQ(refusal_of([&] { nation_of_plan(folder.write("seven.toml", "nation = 7")); }).line, 1U);
}

TEST(Money, IsReadInEveryUnitItNames)
{
    EXPECT_EQ(money_units().size(), 8U);
    for (const std::string& unit : money_units()) ASSERT_TRUE(money_in_unit(1.0, unit)) << unit;
    EXPECT_EQ(money_in_unit(2.5, "trn KRW")->amount, 2.5e12);
    EXPECT_EQ(money_in_unit(2.5, "bn USD")->amount, 2.5e9);
    EXPECT_EQ(money_in_unit(2.5, "mn USD")->currency, "USD");
    EXPECT_EQ(money_in_unit(2.5, "KRW")->amount, 2.5);
    for (const std::string_view unit : {"", "won", "trn", "trnKRW", " KRW"})
        EXPECT_FALSE(money_in_unit(1.0, unit)) << unit;
}

TEST(Levers, AreNamedOnceAndTakeOnlyDeclaredFields)
{
    std::set<std::string_view> names;
    for (const Lever& lever : levers()) {
        EXPECT_TRUE(names.insert(lever.name).second) << lever.name;
        EXPECT_EQ(find_lever(lever.name), &lever);
        EXPECT_FALSE(lever.text.en.empty() || lever.text.ko.empty()) << lever.name;
        std::set<const Declaration*> fields;
        for (const auto& some : {lever.needed, lever.allowed, lever.one_of})
            for (const Declaration* d : some) {
                EXPECT_TRUE(fields.insert(d).second) << lever.name << " " << d->name;
                EXPECT_NE(std::find(declarations().begin(), declarations().end(), d), declarations().end())
                    << d->name;
            }
    }
    EXPECT_EQ(find_lever("chips"), nullptr);
}

TEST(Levers, DeclareEachFieldInBothLanguages)
{
    std::set<std::string_view> names;
    for (const Declaration* d : declarations()) {
        EXPECT_TRUE(names.insert(d->name).second) << d->name;
        EXPECT_EQ(d->kind, Kind::lever);
        EXPECT_TRUE(d->name.starts_with("pledge.")) << d->name;
        EXPECT_FALSE(d->en.empty() || d->ko.empty()) << d->name;
    }
}

} // namespace
} // namespace mm::plan
