// SPDX-License-Identifier: Apache-2.0
#include "base/text.hpp"

#include <gtest/gtest.h>
#include <string>
#include <vector>

namespace mm {
namespace {

const std::vector<std::string> known{"gpu-200k", "everyone-allowance", "power_price", "power_limit", "seed"};

TEST(NearestName, CorrectsSlipsOfTheHand)
{
    EXPECT_EQ(nearest_name("gpu200k", known), "gpu-200k");        // one left out
    EXPECT_EQ(nearest_name("gpu--200k", known), "gpu-200k");      // one too many
    EXPECT_EQ(nearest_name("gpu-300k", known), "gpu-200k");       // one wrong
    EXPECT_EQ(nearest_name("powre_price", known), "power_price"); // two swapped
    EXPECT_EQ(nearest_name("seed", known), "seed");
}

TEST(NearestName, StaysSilentWhereNothingIsNear)
{
    EXPECT_EQ(nearest_name("tax", known), "");
    EXPECT_EQ(nearest_name("", known), "");
    EXPECT_EQ(nearest_name("seed", {}), "");
    EXPECT_EQ(nearest_name(std::string(100'000, 'x'), known), "");
}

TEST(NearestName, AllowsAThirdOfTheLettersAndNoMore)
{
    const std::vector<std::string> six{"abcdef"};
    EXPECT_EQ(nearest_name("abcdXY", six), "abcdef");
    EXPECT_EQ(nearest_name("abcXYZ", six), "");
}

TEST(NearestName, PrefersTheCloserAndOfEqualsTheFirst)
{
    const std::vector<std::string> near{"power_limits", "power_limit"};
    EXPECT_EQ(nearest_name("power_limi", near), "power_limit");
    const std::vector<std::string> equal{"cost_a", "cost_b"};
    EXPECT_EQ(nearest_name("cost_c", equal), "cost_a");
}

TEST(Text, IsEqualInBothLanguagesOnly)
{
    EXPECT_EQ((Text{"yes", "예"}), (Text{"yes", "예"}));
    EXPECT_FALSE((Text{"yes", "예"}) == (Text{"yes", "아니오"}));
}

} // namespace
} // namespace mm
