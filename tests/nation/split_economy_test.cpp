// SPDX-License-Identifier: Apache-2.0
#include "nation/split_economy.hpp"

#include "base/columns.hpp"
#include "nation/varied.hpp"

#include <filesystem>
#include <gtest/gtest.h>

namespace mm::nation {
namespace {

const std::filesystem::path korea = std::filesystem::path{MM_SOURCE_DIR} / "nations" / "korea";
const SplitOff part{.parent = "s61", .share = 0.1, .code = "s61ai", .name = {"AI services", "AI 서비스"}};

double output(const calibration::Calibration& c, std::size_t s)
{
    return c.industries.productivity[s] * static_cast<double>(c.industries.workers[s]);
}

TEST(SplitEconomy, HasTheNewIndustryInItsLastRow)
{
    const Economy whole = read_economy(korea);
    const Economy split = split_off(whole, part);
    ASSERT_EQ(split.industries.size(), whole.industries.size() + 1);
    EXPECT_EQ(split.industries.back().code, "s61ai");
    EXPECT_EQ(split.industries.back().name.ko, "AI 서비스");
    EXPECT_EQ(split.industries.back().isic, "J62_J63");
    for (std::size_t s = 0; s < whole.industries.size(); ++s)
        EXPECT_EQ(split.industries[s].code, whole.industries[s].code);
    EXPECT_EQ(split.start_quarters(), whole.start_quarters());
    EXPECT_EQ(split.varied.size(), whole.varied.size());
}

TEST(SplitEconomy, IsTheSameEconomyWithOneMoreIndustry)
{
    const Economy whole = read_economy(korea);
    const calibration::Calibration before = calibrate(whole, std::nullopt, 100.0);
    const calibration::Calibration after = calibrate(split_off(whole, part), std::nullopt, 100.0);
    ASSERT_EQ(after.industries.size(), before.industries.size() + 1);
    const std::size_t last = before.industries.size();
    double made_before = 0.0;
    double made_after = output(after, last);
    for (std::size_t s = 0; s < last; ++s) {
        made_before += output(before, s);
        made_after += output(after, s);
    }
    EXPECT_NEAR(made_after, made_before, 1e-9 * made_before);
    EXPECT_GT(output(after, last), 0.0);
    EXPECT_NEAR(after.opening.exports.back(), before.opening.exports.back(),
                1e-9 * before.opening.exports.back());
    EXPECT_NEAR(after.opening.imports.back(), before.opening.imports.back(),
                1e-9 * before.opening.imports.back());
    EXPECT_NEAR(sum(after.industries.consumption), 1.0, 1e-9);
    EXPECT_EQ(after.prospects->hours.size(), after.industries.size());
    EXPECT_EQ(after.prospects->dollar_share.size(), after.industries.size());
    EXPECT_NEAR(sum(after.prospects->debt_share), 1.0, 1e-9);
}

TEST(SplitEconomy, StartsAtEveryQuarterAndScaleThatTheWholeStartsAt)
{
    const Economy split = split_off(read_economy(korea), part);
    for (const Quarter start : split.start_quarters())
        for (const double scale : {1000.0, 10'000.0}) {
            const calibration::Calibration made = calibrate(split, start, scale);
            EXPECT_GE(made.industries.firms.back(), 3U) << to_string(start) << " " << scale;
            EXPECT_GE(made.industries.workers.back(), made.industries.firms.back());
        }
    // What histories draw of an economy they draw of it with the new industry too.
    const Economy drawn_split = drawn(split, 7, 3);
    const Economy split_drawn = split_off(drawn(read_economy(korea), 7, 3), part);
    EXPECT_EQ(std::get<calibration::TableStatistics>(drawn_split.base).outlook.saving_rate,
              std::get<calibration::TableStatistics>(split_drawn.base).outlook.saving_rate);
}

TEST(SplitEconomy, SellsTheNewProductToWhomTheOldOneIsSold)
{
    const LeverTables whole = read_lever_tables(korea);
    const LeverTables split = split_off(whole, part);
    EXPECT_EQ(split.industries.back().code, "s61ai");
    EXPECT_TRUE(split.partners.knows("s61ai") == whole.partners.knows("s61"));
    for (const std::string& partner : whole.partners.names())
        EXPECT_EQ(split.partners.share("s61ai", partner), whole.partners.share("s61", partner)) << partner;
    EXPECT_EQ(split.baskets.parts.size(), whole.baskets.parts.size());
}

} // namespace
} // namespace mm::nation
