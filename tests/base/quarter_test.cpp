// SPDX-License-Identifier: Apache-2.0
#include "base/quarter.hpp"

#include <gtest/gtest.h>

namespace mm {
namespace {

TEST(Quarter, IsReadAndWrittenAlike)
{
    for (int year = 1900; year <= 2199; ++year) {
        for (int number = 1; number <= 4; ++number) {
            const Quarter quarter = Quarter::of(year, number);
            EXPECT_EQ(quarter.year(), year);
            EXPECT_EQ(quarter.number(), number);
            ASSERT_EQ(parse_quarter(to_string(quarter)), quarter) << to_string(quarter);
        }
    }
    EXPECT_EQ(to_string(Quarter::of(2025, 3)), "2025Q3");
}

TEST(Quarter, TextThatIsNoQuarterIsNothing)
{
    for (const char* text : {"", "2025", "2025Q0", "2025Q5", "2025q1", "2025Q", "2025Q11", " 2025Q1",
                             "2025Q1 ", "25Q1", "1899Q4", "2200Q1", "-025Q1", "+025Q1", "20 5Q1", "2025-1"}) {
        EXPECT_FALSE(parse_quarter(text)) << text;
    }
}

TEST(Quarter, DifferencesAreWholeQuartersAcrossYears)
{
    EXPECT_EQ(Quarter::of(2030, 1) - Quarter::of(2025, 3), 18);
    EXPECT_EQ(Quarter::of(2025, 3) + 18, Quarter::of(2030, 1));
    EXPECT_EQ(Quarter::of(2025, 1) + -1, Quarter::of(2024, 4));
    EXPECT_LT(Quarter::of(2024, 4), Quarter::of(2025, 1));
}

TEST(Quarter, MiddleIsAnEighthOfAYearAfterItsStart)
{
    EXPECT_EQ(Quarter::of(2025, 1).midyear(), 2025.125);
    EXPECT_EQ(Quarter::of(2025, 4).midyear(), 2025.875);
}

TEST(Quarter, DaysAndMonthsFallInTheirQuarter)
{
    EXPECT_EQ(quarter_of_day("2025-07-28"), Quarter::of(2025, 3));
    EXPECT_EQ(quarter_of_day("2025-03-31"), Quarter::of(2025, 1));
    EXPECT_EQ(quarter_of_day("2025-04-01"), Quarter::of(2025, 2));
    EXPECT_EQ(quarter_of_day("2025-12"), Quarter::of(2025, 4));
    EXPECT_EQ(quarter_of_day("2024-02-29"), Quarter::of(2024, 1));
    EXPECT_EQ(quarter_of_day("2000-02-29"), Quarter::of(2000, 1));
}

TEST(Quarter, DaysThatDoNotExistAreNothing)
{
    for (const char* text :
         {"", "2025", "2025-00", "2025-13", "2025-1", "2025-02-29", "2100-02-29", "2025-04-31", "2025-01-00",
          "2025-01-32", "2025/01/01", "2025-01/01", "2025-01-1", "2025-1-01", "1899-12-31", "2200-01-01",
          "2025-01-01T", "2025-01--1", "2025--1"}) {
        EXPECT_FALSE(quarter_of_day(text)) << text;
    }
}

} // namespace
} // namespace mm
