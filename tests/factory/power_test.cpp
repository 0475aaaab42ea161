// SPDX-License-Identifier: Apache-2.0
#include "factory/power.hpp"

#include <gtest/gtest.h>

namespace {

using namespace mm::factory;

const Chip h100{.id = "H100", .power = 700.0};

TEST(PlantPower, AServerDrawsWhatItsDataSheetSays)
{
    EXPECT_DOUBLE_EQ(server_power(h100, {}), 1275.0); // DGX H100: 10.2 kW for eight
}

TEST(PlantPower, EpochsFacilityWatts)
{
    // Epoch AI, Feb 2025: 1275 W x 0.7 x 1.2 = 1071 W.
    EXPECT_NEAR(facility_power(h100, 1.0, {}), 1071.0, 1e-9);
    EXPECT_NEAR(connection_power(h100, 200000.0, {}), 200000.0 * 1275.0 * 1.2, 1e-3);
}

TEST(QueryEnergy, EpochsSheetToItsPrintedDigits)
{
    // Epoch AI, Feb 2025, sheet behind "How much energy does ChatGPT use?"; H100 at 989 TFLOP/s.
    const Query typical{1e11, 500.0, 989e12, 0.10, 1275.0 * 0.7 * 1.2};
    EXPECT_NEAR(query_energy(typical), 0.301, 5e-4);
    Query longer = typical;
    longer.output_tokens = 1500.0;
    EXPECT_NEAR(query_energy(longer), 0.902, 5e-4);
    Query smaller = typical;
    smaller.parameters_active = 2e10;
    EXPECT_NEAR(query_energy(smaller), 0.060, 5e-4);
    Query pessimist{2e11, 500.0, 989e12, 0.05, 1275.0 * 0.7 * 1.3};
    EXPECT_NEAR(query_energy(pessimist), 1.304, 5.1e-4);
    pessimist.output_tokens = 1500.0;
    EXPECT_NEAR(query_energy(pessimist), 3.911, 5.1e-4);
}

} // namespace
