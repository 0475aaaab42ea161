// SPDX-License-Identifier: Apache-2.0
#include "economy/seller_choice.hpp"

#include <gtest/gtest.h>

#include <cmath>

namespace mm::economy {
namespace {

const Column price{1.0, 1.2, 0.9, 1.5, 1.0};
const Column offer{5.0, 50.0, 1.0, 20.0, 0.5};

/// Half the odds by e^(-2 P), half by offers, over the sellers that are there.
Column odds(const std::vector<std::uint8_t>& active)
{
    Column odds(price.size());
    double prices = 0.0;
    double offers = 0.0;
    for (std::size_t f = 0; f < price.size(); ++f)
        if (active[f] != 0) {
            prices += std::exp(-2.0 * price[f]);
            offers += offer[f];
        }
    for (std::size_t f = 0; f < price.size(); ++f)
        if (active[f] != 0) odds[f] = 0.5 * std::exp(-2.0 * price[f]) / prices + 0.5 * offer[f] / offers;
    return odds;
}

/// Chi-square of many draws against the odds.
double misfit(const SellerChoice& sellers, const Column& expected, std::uint64_t seed)
{
    constexpr int draws = 200'000;
    Stream stream{{.seed = seed}, 1, 0};
    Column counts(price.size());
    for (int k = 0; k < draws; ++k) counts[sellers.draw(stream)] += 1.0;
    double chi_square = 0.0;
    for (std::size_t f = 0; f < counts.size(); ++f) {
        if (expected[f] == 0.0) {
            EXPECT_EQ(counts[f], 0.0) << f;
            continue;
        }
        const double mean = draws * expected[f];
        chi_square += (counts[f] - mean) * (counts[f] - mean) / mean;
    }
    return chi_square;
}

TEST(SellerChoice, HasTheOddsOfTheMixture)
{
    SellerChoice sellers;
    const std::vector<std::uint8_t> all(5, 1);
    sellers.open(price, 1.0, offer, all, true);
    EXPECT_LT(misfit(sellers, odds(all), 1), 18.5); // 99.9 % point with 4 degrees of freedom.
}

TEST(SellerChoice, KeepsTheOddsOverThoseWhoHaveNotLeft)
{
    SellerChoice sellers;
    std::vector<std::uint8_t> active(5, 1);
    sellers.open(price, 1.0, offer, active, true);
    for (const std::uint32_t leaves : {0U, 1U, 2U}) {
        sellers.leave(leaves);
        active[leaves] = 0;
        EXPECT_LT(misfit(sellers, odds(active), leaves), 18.5) << leaves;
    }
    sellers.leave(3);
    sellers.leave(4);
    EXPECT_TRUE(sellers.empty());
}

TEST(SellerChoice, NeverDrawsWhoWasNotThere)
{
    SellerChoice sellers;
    const std::vector<std::uint8_t> some{0, 1, 0, 1, 1};
    sellers.open(price, 1.0, offer, some, true);
    EXPECT_LT(misfit(sellers, odds(some), 9), 18.5);
}

TEST(SellerChoice, TakesTheFirstInTheDeterministicVariant)
{
    SellerChoice sellers;
    sellers.open(price, 1.0, offer, std::vector<std::uint8_t>{0, 1, 1, 0, 1}, false);
    Stream stream{{}, 1, 0};
    EXPECT_EQ(sellers.draw(stream), 1U);
    sellers.leave(1);
    EXPECT_EQ(sellers.draw(stream), 2U);
    sellers.leave(2);
    EXPECT_EQ(sellers.draw(stream), 4U);
}

TEST(SellerChoice, WorksAtPricesWhoseWeightsWouldUnderflow)
{
    SellerChoice sellers;
    const Column dear{900.0, 901.0};
    sellers.open(dear, 1.0, Column{1.0, 1.0}, std::vector<std::uint8_t>{1, 1}, true);
    Stream stream{{.seed = 4}, 1, 0};
    int first = 0;
    for (int k = 0; k < 100'000; ++k) first += sellers.draw(stream) == 0 ? 1 : 0;
    const double odds = 0.25 + 0.5 / (1.0 + std::exp(-2.0));
    EXPECT_NEAR(first / 100'000.0, odds, 0.008);
}

} // namespace
} // namespace mm::economy
