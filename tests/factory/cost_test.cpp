// SPDX-License-Identifier: Apache-2.0
#include "factory/cost.hpp"

#include <gtest/gtest.h>

#include <array>
#include <cmath>

namespace {

using namespace mm::factory;

TEST(Annuity, ReturnsThePriceWithInterest)
{
    // 100 at 5 % over 5 years: 23.0975 a year (any annuity table).
    EXPECT_NEAR(capital_recovery(0.05, 5.0), 0.230975, 5e-7);
    EXPECT_DOUBLE_EQ(capital_recovery(0.0, 4.0), 0.25);
    double owed = 100.0;
    const double paid = annuity({AssetClass::chips, 100.0, 5.0}, 0.07);
    for (int year = 0; year < 5; ++year) owed = owed * 1.07 - paid;
    EXPECT_NEAR(owed, 0.0, 1e-9);
}

TEST(Cost, EveryClassWearsAtItsOwnPace)
{
    const std::array assets{Asset{AssetClass::chips, 5e6, 5.0}, Asset{AssetClass::building, 5e6, 25.0}};
    EXPECT_DOUBLE_EQ(annuities(assets, 0.06), annuity(assets[0], 0.06) + annuity(assets[1], 0.06));
    EXPECT_GT(annuity(assets[0], 0.06), annuity(assets[1], 0.06));
    EXPECT_EQ(capital_outlay(assets, 5.0), 1e7);
    EXPECT_EQ(capital_outlay(assets, 6.0), 1.5e7); // the chips are bought twice
}

TEST(Cost, AYearIsTheSumOfItsParts)
{
    const std::array assets{Asset{AssetClass::chips, 3e7, 5.0}, Asset{AssetClass::power, 1e7, 20.0}};
    const RunningCost running{.it_power = 1e6,
                              .pue = 1.2,
                              .electricity_price = 0.12,
                              .staff = 3.0,
                              .wage = 1e5,
                              .network = 2e5,
                              .upkeep_share = 0.02};
    const YearlyCost cost = yearly_cost(assets, 0.08, running);
    EXPECT_NEAR(cost.electricity, 1.2 * 1000.0 * 8766.0 * 0.12, 1e-6);
    EXPECT_EQ(cost.upkeep, 0.02 * 4e7);
    EXPECT_EQ(cost.staff, 3e5);
    EXPECT_DOUBLE_EQ(cost.total, cost.capital + cost.electricity + cost.staff + cost.network + cost.upkeep);
    EXPECT_DOUBLE_EQ(cost_per_gpu_hour(cost, 1000.0), cost.total / 8766e3);
}

TEST(Cost, APlantHasFiveClasses)
{
    const auto assets = plant_assets(1000.0, 25000.0, 1.53e6, {});
    EXPECT_EQ(assets[0].price, 2.5e7);
    EXPECT_NEAR(assets[0].price + assets[1].price, 1.6 * 2.5e7, 1e-6);
    double cluster = 0.0, all = 0.0;
    for (std::size_t i = 0; i < 3; ++i) cluster += assets[i].price;
    for (const Asset& asset : assets) all += asset.price;
    EXPECT_NEAR(assets[2].price / cluster, 0.19, 1e-12);
    EXPECT_NEAR(assets[3].price + assets[4].price, 1.53e6 * 15.4, 1e-3);
    // Published plants: 35 (Bernstein, Oct 2025) to 60 $/W (Nvidia), chips 39 % at the lower end; made of
    // H100s.
    EXPECT_GT(all / 1.53e6, 35.0);
    EXPECT_LT(all / 1.53e6, 60.0);
    EXPECT_NEAR(assets[0].price / all, 0.39, 0.06);
    EXPECT_EQ(plant_assets(0.0, 25000.0, 0.0, {})[2].price, 0.0);
}

TEST(InferenceX, CostAndMegawattIdentities)
{
    // SemiAnalysis InferenceX: H100 at 1.73 kW and 1.30 $/h all-in; 70 B at 1,707 token/s a GPU.
    EXPECT_NEAR(cost_per_million_tokens(1.30, 1707.0), 0.21, 5e-3);
    EXPECT_NEAR(tokens_per_second_per_megawatt(1707.0, 1.73) / 1e6, 0.99, 5e-3);
    EXPECT_DOUBLE_EQ(cost_per_million_tokens(1.30, 1707.0), 1.30 / (1707.0 * 0.0036));
    EXPECT_DOUBLE_EQ(cost_per_million_tokens(1.30, 1707.0, 0.5), 2.0 * cost_per_million_tokens(1.30, 1707.0));
}

} // namespace
