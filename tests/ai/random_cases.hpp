// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <gtest/gtest.h>
#include <random>

namespace mm::ai {

/// Cases of a property, the same in every run.
class Random {
public:
    explicit Random(unsigned seed) : luck_(seed) {}
    double between(double low, double high)
    {
        return std::uniform_real_distribution<double>(low, high)(luck_);
    }
    std::size_t below(std::size_t bound)
    {
        return std::uniform_int_distribution<std::size_t>(0, bound - 1)(luck_);
    }
    bool chance(double part) { return between(0.0, 1.0) < part; }

private:
    std::mt19937 luck_;
};

/// Tries a property until it fails once.
template <class Check> void in_random_cases(int cases, Check check)
{
    Random random(20260501);
    for (int i = 0; i < cases && !testing::Test::HasFailure(); ++i) check(random);
}

} // namespace mm::ai
