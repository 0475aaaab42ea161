// SPDX-License-Identifier: Apache-2.0
#include "base/schema.hpp"

#include <gtest/gtest.h>

namespace mm {
namespace {

TEST(Expectation, NamesTypeRangeAndUnit)
{
    EXPECT_EQ(expectation({.unit = "1/year", .minimum = 0.0, .maximum = 1.0}),
              "a number from 0 to 1 [1/year]");
    EXPECT_EQ(expectation({.type = Type::whole, .unit = "chip", .minimum = 0.0, .maximum = 1e8}),
              "a whole number from 0 to 1e+08 [chip]");
    EXPECT_EQ(expectation({.unit = "W", .minimum = -2.5}), "a number from -2.5 [W]");
    EXPECT_EQ(expectation({.unit = "W", .maximum = 3.0}), "a number to 3 [W]");
    EXPECT_EQ(expectation({}), "a number");
    EXPECT_EQ(expectation({.type = Type::quarter, .unit = "quarter"}), "a quarter such as \"2025Q3\"");
    EXPECT_EQ(expectation({.type = Type::name}), "a known name");
    EXPECT_EQ(expectation({.type = Type::text}), "a text");
    EXPECT_EQ(expectation({.type = Type::money, .unit = "KRW"}),
              "money such as { amount = 2.5e12, unit = \"KRW\" }, 0 or more");
}

TEST(Allowed, TakesTheEndsOfTheRangeAndNothingOutside)
{
    const Declaration d{.minimum = -1.0, .maximum = 2.0};
    for (const double good : {-1.0, -0.5, 0.0, 2.0}) EXPECT_TRUE(allowed(d, good)) << good;
    for (const double bad : {-1.0000001, 2.0000001, unbounded, -unbounded, required})
        EXPECT_FALSE(allowed(d, bad)) << bad;
    for (const double bad : {unbounded, -unbounded, required}) EXPECT_FALSE(allowed({}, bad)) << bad;
    EXPECT_TRUE(allowed({}, -1e300));
}

TEST(Allowed, TakesOnlyWholeNumbersWhereTheyAreAsked)
{
    const Declaration d{.type = Type::whole};
    for (const double good : {-3.0, 0.0, 1e15}) EXPECT_TRUE(allowed(d, good)) << good;
    for (const double bad : {0.5, -1e-9, 1e15 + 0.5}) EXPECT_FALSE(allowed(d, bad)) << bad;
}

TEST(Grade, IsReadAsItIsWritten)
{
    for (const Grade grade : {Grade::a, Grade::b, Grade::c, Grade::illustrative})
        EXPECT_EQ(parse_grade(to_string(grade)), grade);
    for (const std::string_view other : {"", "a", "D", "A ", "Illustrative"})
        EXPECT_FALSE(parse_grade(other)) << other;
}

TEST(Schema, NamesEveryKindAndType)
{
    EXPECT_EQ(to_string(Kind::parameter), "parameter");
    EXPECT_EQ(to_string(Kind::figure), "figure");
    EXPECT_EQ(to_string(Kind::lever), "lever");
    EXPECT_EQ(to_string(Type::number), "number");
    EXPECT_EQ(to_string(Type::whole), "whole number");
    EXPECT_EQ(to_string(Type::quarter), "quarter");
    EXPECT_EQ(to_string(Type::name), "name");
    EXPECT_EQ(to_string(Type::money), "money");
    EXPECT_EQ(to_string(Type::text), "text");
}

} // namespace
} // namespace mm
