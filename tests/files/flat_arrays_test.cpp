// SPDX-License-Identifier: Apache-2.0
#include "files/flat_arrays.hpp"

#include "files/refusal.hpp"

#include <cmath>
#include <limits>

namespace mm::files {
namespace {

Mistake refusal(std::string_view text)
{
    return refusal_of([&] { parse_flat_arrays(text, "t.txt"); });
}

TEST(FlatArrays, ReadBlocksOfTwoAndThreeDimensions)
{
    const NamedArrays file = parse_flat_arrays(
        "rate 1 1\n0.25\nshares 3 1\n1\n-2e-3\n3\n\ncube 3 2 1 2\r\n1\r\n2\n3\n4\n", "t.txt");
    ASSERT_EQ(file.arrays.size(), 3U);
    EXPECT_EQ(file.file, "t.txt");
    EXPECT_EQ(file.scalar("rate"), 0.25);
    EXPECT_EQ(file.arrays[1].values, (std::vector<double>{1.0, -0.002, 3.0}));
    EXPECT_EQ(file.arrays[1].line, 3U);
    EXPECT_EQ(file.arrays[2].dims, (std::vector<std::size_t>{2, 1, 2}));
    EXPECT_EQ(file.arrays[2].values, (std::vector<double>{1.0, 2.0, 3.0, 4.0}));
}

TEST(FlatArrays, KeepEveryDigit)
{
    const NamedArrays file =
        parse_flat_arrays("x 2 1\n0.10000000000000001\n4.3800671000101816e-05\n", "t.txt");
    EXPECT_EQ(file.arrays[0].values[0], 0.1);
    EXPECT_EQ(file.arrays[0].values[1], 4.3800671000101816e-05);
}

TEST(FlatArrays, MayHoldWhatNobodyKnew)
{
    const NamedArrays file = parse_flat_arrays("x 3 1\n1\nNaN\nInf\n", "t.txt");
    EXPECT_TRUE(std::isnan(file.arrays[0].values[1]));
    EXPECT_EQ(file.arrays[0].values[2], std::numeric_limits<double>::infinity());
    EXPECT_EQ(refusal_of([&] { file.column("x", 3); }).found, "NaN at place 2");
    EXPECT_EQ(refusal_of([&] { file.finite("x"); }).line, 1U);
}

TEST(FlatArrays, OfNothingAreNone)
{
    EXPECT_TRUE(parse_flat_arrays("", "t.txt").arrays.empty());
    EXPECT_TRUE(parse_flat_arrays("\n \n", "t.txt").arrays.empty());
    EXPECT_TRUE(parse_flat_arrays("empty 0 1\n", "t.txt").arrays[0].values.empty());
}

TEST(FlatArrays, RefuseAHeaderThatIsNone)
{
    for (const char* header : {"x", "x 1", "x one 1", "1 1 1", "x 2.0 1", "x -1 1", "x 4 1 1 1"}) {
        const Mistake mistake = refusal(std::string{"ok 1 1\n7\n"} + header + "\n1\n");
        EXPECT_EQ(mistake.line, 3U) << header;
        EXPECT_EQ(mistake.found, "\"" + std::string{header} + "\"");
        EXPECT_NE(mistake.expected.find("name rows columns"), std::string::npos);
    }
}

TEST(FlatArrays, RefuseAValueThatIsNoneAndTellWhich)
{
    for (const char* value : {"two", "1 2", "", "1,5", "0x10"}) {
        const Mistake mistake = refusal(std::string{"x 2 1\n1\n"} + value + "\n");
        EXPECT_EQ(mistake.line, 3U) << value;
        EXPECT_EQ(mistake.field, "x");
        EXPECT_NE(mistake.expected.find("2th of 2"), std::string::npos) << mistake.expected;
    }
}

TEST(FlatArrays, RefuseAFileThatEndsTooSoonOrAnnouncesTooMuch)
{
    EXPECT_EQ(refusal("x 2 2\n1\n2\n3\n").found, "the end of the file");
    EXPECT_EQ(refusal("x 99999999999 99999999999\n1\n").found, "99999999999 x 99999999999 values");
    EXPECT_EQ(refusal("x 1 1\n1\nx 1 1\n2\n").found, "the variable twice");
}

TEST(NamedArrays, NameTheNearestOfTheVariablesThatAreThere)
{
    const NamedArrays file = parse_flat_arrays("tau_INC 1 1\n1\ntau_VAT 2 1\n1\n2\n", "t.txt");
    const Mistake mistake = refusal_of([&] { file.scalar("tau_INK"); });
    EXPECT_EQ(mistake.file, "t.txt");
    EXPECT_EQ(mistake.field, "tau_INK");
    EXPECT_EQ(mistake.found, "no such variable");
    EXPECT_EQ(mistake.nearest, "tau_INC");
}

TEST(NamedArrays, HoldAVariableToItsShape)
{
    const NamedArrays file = parse_flat_arrays("c 2 1\n1\n2\nr 1 2\n1\n2\nm 2 2\n1\n2\n3\n4\n", "t.txt");
    EXPECT_EQ(file.column("c", 2).size(), 2U);
    EXPECT_EQ(file.column("r", 2).size(), 2U); // a row is a column that was laid down
    EXPECT_EQ(file.matrix("m", 2, 2).size(), 4U);
    EXPECT_EQ(refusal_of([&] { file.scalar("c"); }).found, "2 x 1 values");
    EXPECT_EQ(refusal_of([&] { file.column("c", 3); }).expected, "a column of 3 finite values");
    EXPECT_EQ(refusal_of([&] { file.column("m", 4); }).found, "2 x 2 values");
    EXPECT_EQ(refusal_of([&] { file.matrix("m", 4, 1); }).expected, "4 x 1 finite values");
}

} // namespace
} // namespace mm::files
