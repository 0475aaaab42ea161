// SPDX-License-Identifier: Apache-2.0
#include "model/open_world.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace mm::model {
namespace {

TEST(FirmSizes, AddUpToTheWorkersWithNobodyAlone)
{
    for (std::uint64_t seed = 0; seed < 200; ++seed)
        for (const std::size_t workers : {40U, 41U, 97U, 5000U}) {
            Column sizes(40);
            size_firms(2, workers, {.seed = seed}, sizes);
            EXPECT_EQ(sum(sizes), static_cast<double>(workers));
            EXPECT_GE(*std::min_element(sizes.begin(), sizes.end()), 1.0);
        }
}

TEST(FirmSizes, AreEqualWhereNothingIsDrawn)
{
    Column sizes(4);
    size_firms(0, 10, {.drawn = false}, sizes);
    EXPECT_EQ(sizes, (Column{3.0, 3.0, 3.0, 3.0})); // 2.5 is rounded away from zero.
}

TEST(FirmSizes, FollowAPowerLaw)
{
    // Of x = 1/(1 - U) a share of 1/k is above k times the smallest; sizes are scaled, so compare with the median.
    Column all;
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
        Column sizes(1000);
        size_firms(0, 1'000'000, {.seed = seed}, sizes);
        std::sort(sizes.begin(), sizes.end());
        all.push_back(sizes[900] / sizes[500]);
    }
    std::sort(all.begin(), all.end());
    EXPECT_NEAR(all[100], 5.0, 0.3); // The 90 % point is 10, the median 2.
}

} // namespace
} // namespace mm::model
