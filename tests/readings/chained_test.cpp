// SPDX-License-Identifier: Apache-2.0
#include "readings/chained.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace mm::readings {
namespace {

double fixed_base(const Components& parts)
{
    double real = 0.0;
    for (const Component& c : parts) real += c.sign * c.real;
    return real;
}

/// Spending of a nation that grows unevenly while all prices rise alike: what is consumed by 0.5 % a quarter, exports
/// by 1.2 %, imports by 0.9 %, stocks that come and go.
std::vector<Components> uneven_growth(std::size_t quarters)
{
    std::vector<Components> all;
    for (std::size_t t = 0; t < quarters; ++t) {
        const auto q = static_cast<double>(t);
        const double prices = std::pow(1.006, q);
        const auto part = [&](double real, double sign) { return Component{prices * real, real, sign}; };
        all.push_back({part(60.0 * std::pow(1.005, q), 1.0), part(35.0 * std::pow(1.012, q), 1.0),
                       part(0.8 * std::cos(q), 1.0), part(30.0 * std::pow(1.009, q), -1.0)});
        all.back()[2].is_change = true;
    }
    return all;
}

TEST(Chained, IsTheFixedBaseAggregateWherePartsGrowAlike)
{
    std::vector<Components> quarters;
    for (int t = 0; t < 9; ++t) {
        const double real = std::pow(1.01, t);
        // Relative prices may move as they like.
        quarters.push_back(
            {{70.0 * real * (1.0 + 0.1 * t), 70.0 * real, 1.0}, {20.0 * real, 20.0 * real, -1.0}});
    }
    const Column volume = chained_volumes(quarters, 50.0);
    for (std::size_t t = 0; t < volume.size(); ++t)
        EXPECT_NEAR(volume[t] / fixed_base(quarters[t]), 1.0, 1e-13);
}

TEST(Chained, IsTheFixedBaseAggregateWhereRelativePricesDoNotMove)
{
    // The index is exact to second order: ten years of uneven growth leave a difference beyond that.
    const auto quarters = uneven_growth(41);
    const Column volume = chained_volumes(quarters, fixed_base(quarters[0]));
    double most = 0.0;
    for (std::size_t t = 0; t < volume.size(); ++t)
        most = std::max(most, std::abs(volume[t] / fixed_base(quarters[t]) - 1.0));
    EXPECT_LT(most, 1e-5);
    EXPECT_GT(volume.back() / volume.front(), 1.2);
}

TEST(Chained, DoesNotDependOnUnits)
{
    auto quarters = uneven_growth(9);
    const Column one = chained_volumes(quarters, 1.0);
    for (Components& parts : quarters) {
        for (Component& c : parts) c.nominal *= 1e6;
        parts[1].real *= 1300.0; // Exports counted in another unit.
    }
    const Column other = chained_volumes(quarters, 1.0);
    for (std::size_t t = 0; t < one.size(); ++t) EXPECT_NEAR(other[t], one[t], 1e-12);
}

/// GDP of which imported tokens are half a per cent at the start. Their price falls tenfold a year and ten times as
/// many are bought; nothing else moves.
std::vector<Components> cheap_tokens(std::size_t quarters)
{
    std::vector<Components> all;
    for (std::size_t t = 0; t < quarters; ++t) {
        const double tokens = 0.5 * std::pow(10.0, 0.25 * static_cast<double>(t));
        all.push_back({{100.5, 100.5, 1.0}, {0.5, tokens, -1.0}});
    }
    return all;
}

TEST(Chained, IsNotSwampedByASmallPartWhosePriceFallsTenfoldAYear)
{
    const auto quarters = cheap_tokens(9);
    const Column volume = chained_volumes(quarters, 100.0);
    // Two years, share -0.5 %, volume times 100: the log of it counts by its share.
    EXPECT_NEAR(std::log(volume[8] / volume[0]), -0.005 * std::log(100.0), 1e-12);
    // At the prices of the start GDP loses half of itself to imports that cost as much as ever.
    EXPECT_LT(fixed_base(quarters[8]) / fixed_base(quarters[0]), 0.51);
    // Two years later it would be below nothing.
    EXPECT_LT(fixed_base(cheap_tokens(17).back()), 0.0);
    EXPECT_GT(chained_volumes(cheap_tokens(17), 100.0).back(), 95.0);
}

TEST(Chained, CountsAPartThatComesByWhatIsPaidForIt)
{
    const Components before{{100.0, 100.0, 1.0}, {0.0, 0.0, 1.0}};
    const Components after{{100.0, 100.0, 1.0}, {2.0, 4e6, 1.0}};
    EXPECT_NEAR(volume_growth(before, after), 2.0 / 101.0, 1e-15);
    EXPECT_NEAR(volume_growth(after, before), -2.0 / 101.0, 1e-15);
}

TEST(Chained, CountsAChangeOfStocksThatCrossesNothing)
{
    const Components before{{100.0, 50.0, 1.0}, {-2.0, -1.0, 1.0, true}};
    const Components after{{100.0, 50.0, 1.0}, {2.0, 1.0, 1.0, true}};
    EXPECT_NEAR(volume_growth(before, after), 4.0 / 100.0, 1e-15);
    // And one that jumps by as much as it does where it crosses nothing.
    const Components more{{100.0, 50.0, 1.0}, {6.0, 3.0, 1.0, true}};
    EXPECT_NEAR(volume_growth(after, more), 4.0 / 104.0, 1e-15);
}

TEST(Chained, OfWhatIsNotAboveNothingIsNoNumber)
{
    const Components one{{1.0, 1.0, 1.0}};
    EXPECT_TRUE(std::isnan(volume_growth(one, {})));
    EXPECT_TRUE(std::isnan(volume_growth(one, Components{{1.0, 1.0, -1.0}})));
}

} // namespace
} // namespace mm::readings
