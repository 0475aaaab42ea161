// SPDX-License-Identifier: Apache-2.0
#include "factory/minimise.hpp"

#include <gtest/gtest.h>

namespace {

using namespace mm::factory;

TEST(Minimise, FindsTheFloorOfABentValley)
{
    // Rosenbrock's function, lowest at (1, 1), on positive numbers.
    const auto valley = [](std::span<const double> x) {
        const double bend = x[1] - x[0] * x[0];
        return 100.0 * bend * bend + (1.0 - x[0]) * (1.0 - x[0]);
    };
    const auto x = minimise(valley, {0.3, 3.0}, 800);
    EXPECT_NEAR(x[0], 1.0, 1e-4);
    EXPECT_NEAR(x[1], 1.0, 1e-4);
}

} // namespace
