// SPDX-License-Identifier: Apache-2.0
#include "wasm/economy_text.hpp"

#include "nation/economy.hpp"

#include <cmath>
#include <gtest/gtest.h>
#include <set>

namespace mm::wasm {
namespace {

calibration::Calibration austria()
{
    return nation::open_economy(std::string{MM_SOURCE_DIR} + "/nations/austria", std::nullopt, 1000.0);
}

TEST(EconomyText, ComesBackToTheLastBit)
{
    calibration::Calibration economy = austria();
    economy.opening.imports.back() = std::nan(""); // As paths end where nothing is known yet.
    economy.taxes.income = -0.0;
    const std::string text = write_economy(economy);
    const auto again = read_economy(text);
    ASSERT_TRUE(again.has_value());
    EXPECT_EQ(write_economy(*again), text);
    EXPECT_EQ(again->start, economy.start);
    EXPECT_EQ(again->scale, economy.scale);
    EXPECT_EQ(again->industries.technology, economy.industries.technology);
    EXPECT_TRUE(std::signbit(again->taxes.income));
    EXPECT_TRUE(std::isnan(again->opening.imports.back()));
}

TEST(EconomyText, HasEveryNumberOfACalibration)
{
    // The quantities lie apart and fill the whole struct but for the gap behind the start, an int, and the prospects
    // that only closures look at: the text is of economies of the published model.
    calibration::Calibration economy;
    std::set<const void*> places;
    std::size_t bytes = 0;
    for_every_quantity(economy, [&](std::string_view name, auto& quantity) {
        EXPECT_TRUE(places.insert(&quantity).second) << name;
        bytes += sizeof quantity;
    });
    EXPECT_EQ(bytes + sizeof(double) - sizeof(int) + sizeof economy.prospects, sizeof economy);
}

TEST(EconomyText, RefusesWhatItDidNotWrite)
{
    const std::string text = write_economy(austria());
    EXPECT_FALSE(read_economy("").has_value());
    EXPECT_FALSE(read_economy(text.substr(0, text.size() / 2)).has_value());
    EXPECT_FALSE(read_economy(text + "more").has_value());
    std::string other = text;
    other.replace(other.find("taxes.income"), 12, "taxes.incame");
    EXPECT_FALSE(read_economy(other).has_value());
}

TEST(EconomyText, WritesSixteenDigits)
{
    EXPECT_EQ(bits_of(0.0), "0000000000000000");
    EXPECT_EQ(bits_of(1.0), "3ff0000000000000");
    EXPECT_EQ(bits_of(-2.5), "c004000000000000");
}

} // namespace
} // namespace mm::wasm
