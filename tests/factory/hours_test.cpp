// SPDX-License-Identifier: Apache-2.0
#include "factory/hours.hpp"

#include <gtest/gtest.h>

#include <vector>

namespace {

using namespace mm::factory;

/// A dark day and a bright one.
std::vector<double> two_days()
{
    std::vector<double> profile(2 * hours_a_day, 0.1);
    for (std::size_t h = hours_a_day; h < profile.size(); ++h) profile[h] = 0.5;
    return profile;
}

TEST(WeightedMean, CountsADayAsOftenAsItStandsForOthers)
{
    const std::vector<double> weight{3.0, 1.0};
    EXPECT_NEAR(weighted_mean(two_days(), weight), 0.2, 1e-15);
    EXPECT_NEAR(weighted_mean(two_days(), {}), 0.3, 1e-15);
}

TEST(Generation, HasTheCapacityFactorWhateverTheProfilesOwnMean)
{
    const std::vector<double> weight{3.0, 1.0};
    const std::vector<double> made = generation(two_days(), weight, 100.0, 0.15);
    EXPECT_NEAR(weighted_mean(made, weight), 15.0, 1e-12);
    EXPECT_NEAR(made.back() / made.front(), 5.0, 1e-12);
}

} // namespace
