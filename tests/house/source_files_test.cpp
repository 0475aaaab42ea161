// SPDX-License-Identifier: Apache-2.0
#include "house/source_files.hpp"

#include <gtest/gtest.h>

namespace mm::house {
namespace {

TEST(SourceFiles, CommentsAreBlankedAndLinesStay)
{
    EXPECT_EQ(blanked("a // b\nc /* d\n e */ f", true), "a     \nc     \n      f");
}

TEST(SourceFiles, LiteralsAreBlankedOnRequest)
{
    EXPECT_EQ(blanked("f(\"a//b\", 'c');", true), "f(\"    \", ' ');");
    EXPECT_EQ(blanked("f(\"a//b\", 'c');", false), "f(\"a//b\", 'c');");
    EXPECT_EQ(blanked("f(\"a\\\"b\") + g", true), "f(\"    \") + g");
    EXPECT_EQ(blanked("f('\"') + g(\"b\")", true), "f(' ') + g(\" \")");
    EXPECT_EQ(blanked("R\"x(a \" b)x\" + g", true), "             + g");
}

TEST(SourceFiles, SeparatedDigitsOpenNoLiteral)
{
    EXPECT_EQ(blanked("1'000'000 + a // b", true), "1'000'000 + a     ");
    EXPECT_EQ(blanked("1'000 + std::exp(x)", true), "1'000 + std::exp(x)");
}

TEST(SourceFiles, IncludesAreFoundOutsideOfComments)
{
    const SourceFile file{"src/a/b.cpp",
                          "#include <map>\n// #include <set>\n # include \"a/c.hpp\"\nint include;\n"};
    const std::vector<Include> found = includes_of(file);
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].name, "map");
    EXPECT_TRUE(found[0].in_angles);
    EXPECT_EQ(found[1].name, "a/c.hpp");
    EXPECT_FALSE(found[1].in_angles);
    EXPECT_EQ(found[1].line, 3U);
    EXPECT_EQ(file.room(), "a");
}

TEST(SourceFiles, TheProjectIsThere)
{
    // Every check of the house passes over an empty list of files.
    EXPECT_GT(files_below("src", {".cpp"}).size(), 10U);
    EXPECT_GT(files_below("src", {".hpp"}).size(), 10U);
    EXPECT_GT(files_below("tests", {"_test.cpp"}).size(), 10U);
}

} // namespace
} // namespace mm::house
