// SPDX-License-Identifier: Apache-2.0
#include "plan/scenario.hpp"

#include "files/refusal.hpp"

#include <algorithm>
#include <set>

namespace mm::plan {
namespace {

using files::line_of;
using files::refusal_of;
using files::with;

const std::string good = R"(# What a run assumes.
title.en = "A cut"
title.ko = "차단"

[set]
"ai.workable_2030" = 0.50
"ai.tokens" = "off"

[[shock]]
what = "api"
from = "2028Q1"
until = "2040Q4"
value = 0

[[shock]]
what = "serving"
from = "2027Q2"
until = "2027Q2"
value = 1.5
)";

Scenario read(const std::string& text)
{
    return parse_scenario(text, "scenarios/cut.toml");
}

/// What is refused on a line; checks that it names the file.
Mistake refusal_on(std::size_t line, const std::string& text)
{
    const Mistake mistake = refusal_of([&] { read(text); });
    EXPECT_EQ(mistake.file, "scenarios/cut.toml");
    EXPECT_EQ(mistake.line, line) << describe(mistake);
    return mistake;
}

/// The mistake after one replacement, on its line.
Mistake changed(std::string_view from, std::string_view to)
{
    return refusal_on(line_of(good, from), with(good, from, to));
}

TEST(Scenario, ReadsItsTitleItsFiguresAndItsShocks)
{
    const Scenario scenario = read(good);
    EXPECT_EQ(scenario.id, "cut");
    EXPECT_EQ(scenario.file, "scenarios/cut.toml");
    EXPECT_EQ(scenario.title, (Text{"A cut", "차단"}));
    EXPECT_EQ(scenario.overrides, (std::vector<std::string>{"ai.workable_2030=0.5", "ai.tokens=off"}));
    ASSERT_EQ(scenario.shocks.size(), 2U);
    EXPECT_EQ(scenario.shocks[0].what, "api");
    EXPECT_EQ(scenario.shocks[0].from, Quarter::of(2028, 1));
    EXPECT_EQ(scenario.shocks[0].until, Quarter::of(2040, 4));
    EXPECT_EQ(scenario.shocks[0].value, 0.0);
    EXPECT_EQ(scenario.shocks[1].what, "serving");
    EXPECT_EQ(scenario.shocks[1].from, Quarter::of(2027, 2));
    EXPECT_EQ(scenario.shocks[1].until, scenario.shocks[1].from);
    EXPECT_EQ(scenario.shocks[1].value, 1.5);
}

TEST(Scenario, SetsFiguresToTheBitsThatItsFileHas)
{
    const std::vector<std::pair<std::string, double>> numbers{{"1.4142e5", 1.4142e5},
                                                              {"200_000", 200'000.0},
                                                              {"0.123456789012345678", 0.123456789012345678},
                                                              {"-1e-7", -1e-7}};
    for (const auto& [text, number] : numbers) {
        const std::string set = read(with(good, "0.50", text)).overrides.at(0);
        EXPECT_EQ(std::stod(set.substr(set.find('=') + 1)), number) << set;
    }
}

TEST(Scenario, NeedsATitleInBothLanguagesAndNothingElse)
{
    const Scenario bare = read("title.en = 'x'\ntitle.ko = 'y'\n");
    EXPECT_TRUE(bare.overrides.empty());
    EXPECT_TRUE(bare.shocks.empty());
    const Mistake none = refusal_on(0, "[set]\n\"ai.automated\" = 0.5\n");
    EXPECT_EQ(none.field, "title");
    EXPECT_EQ(none.found, "nothing");
    EXPECT_EQ(refusal_on(2, with(good, "title.ko = \"차단\"\n", "")).field, "title.ko");
}

TEST(Scenario, RefusesUnknownKeysAndNamesTheNearest)
{
    const Mistake top = changed("[set]", "[sets]");
    EXPECT_EQ(top.field, "sets");
    EXPECT_EQ(top.found, "an unknown key");
    EXPECT_EQ(top.expected, "title, set, shock");
    EXPECT_EQ(top.nearest, "set");
    const Mistake inner = changed("until = \"2040Q4\"", "untill = \"2040Q4\"");
    EXPECT_EQ(inner.field, "untill");
    EXPECT_EQ(inner.expected, "what, from, until, value");
    EXPECT_EQ(inner.nearest, "until");
}

TEST(Scenario, RefusesAShockThatNobodyKnowsAndNamesTheNearest)
{
    const Mistake mistake = changed("\"serving\"", "\"servin\"");
    EXPECT_EQ(mistake.field, "shock.what");
    EXPECT_EQ(mistake.found, "\"servin\"");
    EXPECT_EQ(mistake.nearest, "serving");
    for (const ShockName& each : shock_names())
        EXPECT_NE(mistake.expected.find(each.name), std::string::npos) << each.name;
}

TEST(Scenario, RefusesAShockThatEndsBeforeItBegins)
{
    const Mistake mistake = changed("until = \"2027Q2\"", "until = \"2027Q1\"");
    EXPECT_EQ(mistake.field, "shock.until");
    EXPECT_EQ(mistake.found, "\"2027Q1\"");
    EXPECT_NE(mistake.expected.find("2027Q2"), std::string::npos) << mistake.expected;
}

TEST(Scenario, RefusesAShockThatLacksAValue)
{
    const std::vector<std::pair<std::string, std::string>> lines{{"what = \"api\"\n", "shock.what"},
                                                                 {"from = \"2028Q1\"\n", "shock.from"},
                                                                 {"until = \"2040Q4\"\n", "shock.until"},
                                                                 {"value = 0\n", "shock.value"}};
    for (const auto& [line, field] : lines) {
        const Mistake mistake = refusal_on(line_of(good, "[[shock]]"), with(good, line, ""));
        EXPECT_EQ(mistake.field, field);
        EXPECT_EQ(mistake.found, "nothing");
        EXPECT_FALSE(mistake.expected.empty());
    }
}

TEST(Scenario, RefusesValuesOfTheWrongKind)
{
    EXPECT_EQ(changed("value = 1.5", "value = \"high\"").field, "shock.value");
    EXPECT_EQ(changed("value = 1.5", "value = -0.5").found, "-0.5");
    EXPECT_EQ(changed("value = 1.5", "value = 1001").field, "shock.value");
    EXPECT_EQ(changed("\"2027Q2\"", "\"2027Q5\"").field, "shock.from");
    EXPECT_EQ(changed("\"api\"", "3").field, "shock.what");
    const Mistake flag = changed("0.50", "true");
    EXPECT_EQ(flag.field, "ai.workable_2030");
    EXPECT_EQ(flag.expected, "a number, or on or off");
}

TEST(Scenario, RefusesChipsThatServeNothing)
{
    const Mistake mistake = changed("value = 1.5", "value = 0");
    EXPECT_EQ(mistake.field, "shock.value");
    EXPECT_EQ(mistake.found, "0");
}

TEST(Scenario, RefusesTablesOfTheWrongForm)
{
    // One bracket instead of two would otherwise be a scenario in which nothing happens.
    const std::string single = good.substr(0, good.find("[[shock]]")) +
                               "[shock]\nwhat = \"api\"\nfrom = \"2028Q1\"\nuntil = \"2029Q1\"\nvalue = 0\n";
    EXPECT_EQ(refusal_on(line_of(single, "[shock]"), single).field, "shock");
    const std::string text = "title.en = 'x'\ntitle.ko = 'y'\nset = 3\n";
    EXPECT_EQ(refusal_on(3, text).field, "set");
}

TEST(Scenario, NamesEachShockOnceInBothLanguages)
{
    std::set<std::string_view> names;
    for (const ShockName& each : shock_names()) {
        EXPECT_TRUE(names.insert(each.name).second) << each.name;
        EXPECT_FALSE(each.text.en.empty() || each.text.ko.empty()) << each.name;
    }
}

std::vector<std::filesystem::path> committed()
{
    std::vector<std::filesystem::path> files;
    for (const auto& entry :
         std::filesystem::directory_iterator(std::filesystem::path{MM_SOURCE_DIR} / "scenarios"))
        if (entry.path().extension() == ".toml") files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    return files;
}

TEST(CommittedScenarios, AreReadAndAssumeSomething)
{
    ASSERT_GE(committed().size(), 7U);
    for (const std::filesystem::path& path : committed()) {
        const Scenario scenario = read_scenario(path);
        EXPECT_EQ(scenario.id + ".toml", path.filename().string());
        EXPECT_FALSE(scenario.overrides.empty() && scenario.shocks.empty()) << path;
    }
}

} // namespace
} // namespace mm::plan
