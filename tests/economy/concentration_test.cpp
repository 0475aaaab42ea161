// SPDX-License-Identifier: Apache-2.0
#include "economy/concentration.hpp"

#include <gtest/gtest.h>

#include <bit>
#include <cmath>

namespace mm::economy {
namespace {

double concentration_of(const Column& sales)
{
    const std::vector<Range> one{{0, sales.size()}};
    Column found(1);
    sales_concentration(one, sales, found);
    return found[0];
}

TEST(Concentration, IsOneOverTheNumberOfFirmsThatSellAlike)
{
    EXPECT_NEAR(concentration_of(Column(8, 3.0)), 1.0 / 8.0, 1e-15);
    EXPECT_EQ(concentration_of({0.0, 5.0, 0.0}), 1.0);
    EXPECT_NEAR(concentration_of({50.0, 30.0, 20.0}), 0.25 + 0.09 + 0.04, 1e-15);
}

TEST(Concentration, DoesNotDependOnTheCurrency)
{
    EXPECT_NEAR(concentration_of({50.0, 30.0, 20.0}), concentration_of({5e13, 3e13, 2e13}), 1e-15);
}

TEST(Concentration, RisesWhenAFirmTakesSalesFromASmallerOne)
{
    double last = 0.0;
    for (double moved = 0.0; moved < 20.0; moved += 1.0) {
        const double now = concentration_of({30.0 + moved, 20.0 - moved, 50.0});
        EXPECT_GT(now, last);
        last = now;
    }
}

TEST(Concentration, TellsIndustriesApartAndIsNothingWhereNothingIsSold)
{
    const std::vector<Range> three{{0, 2}, {2, 3}, {3, 3}};
    Column found(3, -1.0);
    sales_concentration(three, Column{1.0, 1.0, 7.0}, found);
    EXPECT_EQ(found, (Column{0.5, 1.0, 0.0}));
}

constexpr MarkupRule half{.response = 0.5, .least = 0.8, .most = 1.5};

Column markups(const MarkupRule& rule, const Column& now, const Column& start)
{
    const Rows industry{0, 0, 1};
    const Column of_start{1.1, 1.3, 1.2};
    Column markup(3, 0.0);
    follow_concentration(rule, industry, now, start, of_start, markup);
    return markup;
}

TEST(Markups, RiseWithConcentrationByTheirElasticity)
{
    const Column markup = markups(half, {0.144, 0.2}, {0.1, 0.2});
    EXPECT_NEAR(markup[0], 1.1 * 1.2, 1e-12); // The root of 1.44.
    EXPECT_NEAR(markup[1], 1.3 * 1.2, 1e-12);
    EXPECT_EQ(markup[2], 1.2);
}

TEST(Markups, NeverFallWhereConcentrationRises)
{
    double last = 0.0;
    for (double h = 0.01; h <= 1.0; h += 0.01) {
        const double now = markups(half, {h, 0.2}, {0.1, 0.2})[0];
        EXPECT_GE(now, last);
        last = now;
    }
}

TEST(Markups, StayWithinTheirBounds)
{
    EXPECT_NEAR(markups(half, {1.0, 0.2}, {0.1, 0.2})[0], 1.1 * 1.5, 1e-15);
    EXPECT_NEAR(markups(half, {0.001, 0.2}, {0.1, 0.2})[0], 1.1 * 0.8, 1e-15);
}

TEST(Markups, AreThoseOfTheStartToTheBitWhereTheyDoNotRespond)
{
    const Column markup = markups({.response = 0.0}, {0.9, 0.01}, {0.1, 0.2});
    const Column of_start{1.1, 1.3, 1.2};
    for (std::size_t i = 0; i < 3; ++i)
        EXPECT_EQ(std::bit_cast<std::uint64_t>(markup[i]), std::bit_cast<std::uint64_t>(of_start[i]));
}

TEST(Markups, AreThoseOfTheStartWhereNothingIsOrWasSold)
{
    const Column markup = markups(half, {0.0, 0.5}, {0.1, 0.0});
    EXPECT_EQ(markup, (Column{1.1, 1.3, 1.2}));
}

} // namespace
} // namespace mm::economy
