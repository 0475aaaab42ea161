// SPDX-License-Identifier: Apache-2.0
#include "base/error.hpp"

#include <gtest/gtest.h>
#include <string>

namespace mm {
namespace {

TEST(Mistake, IsToldWithItsPlaceAndWhatWouldBeRight)
{
    Mistake mistake;
    mistake.file = "plans/a.toml";
    mistake.line = 14;
    mistake.field = "pledge.count";
    mistake.found = "-3";
    mistake.expected = "a whole number from 0 to 10000000 chips";
    EXPECT_EQ(describe(mistake),
              "plans/a.toml:14: pledge.count: found -3, expected a whole number from 0 to 10000000 chips");
}

TEST(Mistake, LeavesOutWhatItDoesNotKnow)
{
    Mistake mistake;
    mistake.field = "--draws";
    mistake.expected = "a whole number from 1";
    EXPECT_EQ(describe(mistake), "--draws: found nothing, expected a whole number from 1");
    mistake.file = "command line";
    EXPECT_EQ(describe(mistake), "command line: --draws: found nothing, expected a whole number from 1");
}

TEST(Mistake, SuggestsAKnownName)
{
    Mistake mistake;
    mistake.file = "command line";
    mistake.found = "gpu200k";
    mistake.expected = "a plan";
    mistake.nearest = "gpu-200k";
    EXPECT_EQ(describe(mistake), "command line: found gpu200k, expected a plan; did you mean gpu-200k?");
}

TEST(InputError, CarriesTheMistakeAndSaysIt)
{
    Mistake mistake;
    mistake.file = "nation.toml";
    mistake.line = 2;
    mistake.field = "currency";
    mistake.expected = "a three-letter code";
    try {
        throw InputError(mistake);
    } catch (const std::runtime_error& error) {
        EXPECT_EQ(error.what(), describe(mistake));
    }
    EXPECT_EQ(InputError(mistake).mistake().line, 2U);
    EXPECT_EQ(InputError(mistake).mistake().field, "currency");
}

} // namespace
} // namespace mm
