// SPDX-License-Identifier: Apache-2.0
#include "files/tree.hpp"

#include "files/refusal.hpp"

#include <cmath>

namespace mm::files {
namespace {

Mistake refusal(std::string_view text)
{
    return refusal_of([&] { parse_toml(text, "t.toml"); });
}

std::string repeated(std::string_view part, int times)
{
    std::string text;
    for (int i = 0; i < times; ++i) text += part;
    return text;
}

TEST(Tree, KeepsValuesTheirKindsAndTheirLines)
{
    const Node root = parse_toml(
        "a = 1_000\nb = 'x'\n\nc = true\nd = [1, 2.5]\ne.f = -0.5\ng = 2025-01-31\n[h]\ni = nan\n", "t.toml");
    ASSERT_EQ(root.entries.size(), 7U);
    EXPECT_EQ(root.find("a")->number, 1000.0);
    EXPECT_EQ(root.find("a")->text, "1000");
    EXPECT_EQ(root.find("b")->text, "x");
    EXPECT_EQ(root.find("b")->line, 2U);
    EXPECT_TRUE(root.find("c")->flag);
    EXPECT_EQ(root.find("c")->line, 4U);
    EXPECT_EQ(root.find("d")->items.at(1).number, 2.5);
    EXPECT_EQ(root.find("e")->find("f")->number, -0.5);
    EXPECT_EQ(root.find("e")->line, 6U);
    EXPECT_EQ(root.find("g")->kind, Node::Kind::date); // No text, or it could stand for one.
    EXPECT_EQ(root.find("g")->text, "2025-01-31");
    EXPECT_EQ(root.find("h")->line, 8U);
    EXPECT_TRUE(std::isnan(root.find("h")->find("i")->number));
    EXPECT_EQ(root.find("z"), nullptr);
}

TEST(Tree, KeepsTheOrderOfTheFile)
{
    const Node root = parse_toml("z = 1\na = 2\nm = 3\n", "t.toml");
    EXPECT_EQ(root.entries[0].key, "z");
    EXPECT_EQ(root.entries[1].key, "a");
    EXPECT_EQ(root.entries[2].key, "m");
}

TEST(Tree, ReadsWholeNumbersThatNoDoubleHolds)
{
    EXPECT_EQ(parse_toml("a = 9223372036854775807", "t").find("a")->number, 0x1p63);
    EXPECT_EQ(parse_toml("a = -9223372036854775808", "t").find("a")->number, -0x1p63);
    EXPECT_EQ(parse_toml("a = 9007199254740993", "t").find("a")->number, 0x1p53);
}

TEST(Tree, ReadsByteOrderMarksAndOtherEndsOfLines)
{
    const Node root = parse_toml("\xEF\xBB\xBF"
                                 "a = 1\r\nb = 2\r\n",
                                 "t");
    EXPECT_EQ(root.find("a")->number, 1.0);
    EXPECT_EQ(root.find("b")->line, 2U);
    EXPECT_TRUE(parse_toml("", "t").entries.empty());
}

TEST(Tree, RefusesWhatIsNotTomlWithItsLine)
{
    for (const std::string_view line : {"b = ", "b", "b = [1", "b = 'x", "b = \"\\q\"", "[b", "b = 1 c = 2",
                                        "a = 2", "b = 99999999999999999999", "b = 1e999", "b = 2025-02-30",
                                        "= 1", "b = 01", "b = \"\\uD800\"", "\x01"}) {
        const Mistake mistake = refusal("a = 1\n\n" + std::string{line});
        EXPECT_EQ(mistake.file, "t.toml") << line;
        EXPECT_EQ(mistake.line, 3U) << line;
        EXPECT_NE(mistake.found.find("text that is not TOML"), std::string::npos) << line;
    }
}

TEST(Tree, RefusesBytesThatAreNotUtf8)
{
    for (const std::string_view bytes : {"\xFF", "\xC0\x80", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xE4\xBD"})
        for (const std::string_view before : {"a = \"", "# "})
            EXPECT_EQ(refusal("x = 1\n" + std::string{before} + std::string{bytes}).line, 2U);
    EXPECT_EQ(refusal(std::string_view{"a = 1\nb = \"\0\"", 13}).line, 2U);
}

TEST(Tree, RefusesDeepNestingOfEveryKind)
{
    // The library builds dotted keys of any length and falls off the stack when it takes them down.
    for (const int levels : {40, 1'000, 200'000}) {
        EXPECT_EQ(refusal("x = 1\na" + repeated(".a", levels) + " = 1").found, "tables nested too deep")
            << levels;
        EXPECT_EQ(refusal("x = 1\na" + repeated(".a", levels) + " = 1").line, 2U) << levels;
        EXPECT_EQ(refusal("x = 1\n[a" + repeated(".a", levels) + "]").found, "tables nested too deep")
            << levels;
        EXPECT_EQ(refusal("[[a" + repeated(" . \"a\"", levels) + "]]").found, "tables nested too deep")
            << levels;
        EXPECT_EQ(refusal("x = { y = 1, a" + repeated(".a", levels) + " = 1 }").found,
                  "tables nested too deep")
            << levels;
        refusal("a = " + repeated("[", levels) + repeated("]", levels));
        refusal("a = " + repeated("{a=", levels) + "1" + repeated("}", levels));
    }
    EXPECT_EQ(parse_toml("a" + repeated(".a", 30) + " = 1", "t").entries.size(), 1U);
}

TEST(Tree, TakesManyDotsWhereTheyAreText)
{
    const std::string dots(1'000, '.');
    const Node root = parse_toml("# " + dots + "\na = \"" + dots + "\\\"" + dots + "\"\nb = '" + dots +
                                     "' # " + dots + "\nc = \"\"\"\n" + dots + "\"\"\"\"\"\nd = '''" + dots +
                                     "''''\n\"" + dots + "\" = 1\n",
                                 "t.toml");
    EXPECT_EQ(root.find("a")->text, dots + "\"" + dots);
    EXPECT_EQ(root.find("b")->text, dots);
    EXPECT_EQ(root.find("c")->text, dots + "\"\"");
    EXPECT_EQ(root.find("d")->text, dots + "'");
    EXPECT_EQ(root.find(dots)->number, 1.0);
}

TEST(Tree, ShowsLongTextsInPartAndWhole)
{
    EXPECT_EQ(shown(parse_toml("a = 'x'", "t").entries[0].value), "\"x\"");
    EXPECT_EQ(shown(parse_toml("a = [1]", "t").entries[0].value), "a list");
    EXPECT_EQ(shown(parse_toml("a = -2.5", "t").entries[0].value), "-2.5");
    const std::string korean = repeated("가", 1'000);
    EXPECT_EQ(shown(parse_toml("a = '" + korean + "'", "t").entries[0].value),
              "\"" + korean.substr(0, 198) + "...\"");
}

TEST(ReadToml, NamesTheFile)
{
    const OwnFolder folder;
    const auto path = folder.write("t.toml", "a = 1\nb =\n");
    const Mistake mistake = refusal_of([&] { read_toml(path); });
    EXPECT_EQ(mistake.file, path.string());
    EXPECT_EQ(mistake.line, 2U);
    EXPECT_EQ(refusal_of([&] { read_toml(folder.path()); }).found, "a folder or a special file");
    EXPECT_EQ(refusal_of([&] { read_toml(folder.path() / "no.toml"); }).found, "no such file");
}

} // namespace
} // namespace mm::files
