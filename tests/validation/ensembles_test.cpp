// SPDX-License-Identifier: Apache-2.0
#include "validation/ensembles.hpp"

#include "nation/published_economy.hpp"
#include "reference_data.hpp"

#include <gtest/gtest.h>

namespace mm::validation {
namespace {

std::string report(const forecast::EnsembleTest& test)
{
    std::string text =
        "rms z " + std::to_string(test.rms_z) + ", largest " + std::to_string(test.largest_z) + "\n";
    for (const forecast::Comparison& c : test.statistics)
        if (c.mean_failed || c.spread_failed)
            text += c.series + " at " + std::to_string(c.quarter) + ": " + std::to_string(c.ours) +
                    " against " + std::to_string(c.published) + ", z " + std::to_string(c.z) +
                    ", spread ratio " + std::to_string(c.spread_ratio) + "\n";
    return text;
}

TEST(Ensembles, OnPublishedShocksHaveThePublishedMeans)
{
    MM_REFERENCE_OR_SKIP(data);
    const auto folder = data / "poledna";
    const auto calibration = nation::read_published(folder / "text" / "austria_2010Q1_scale10000.txt");
    const auto published = read_ensemble(folder / "octave_austria_2010Q1_ensemble.csv", compared_quarters);
    const auto paths = read_shock_paths(folder / "octave_austria_2010Q1_shock_paths.csv");
    ASSERT_EQ(paths.size(), 24U);
    const auto test = compare_on_paths(calibration, published, paths, 10, 20260101, serial);
    std::printf("%zu statistics vary, rms z %.2f, largest |z| %.2f\n", test.varying, test.rms_z,
                test.largest_z);
    EXPECT_TRUE(test.passed()) << report(test);
}

TEST(Ensembles, OfFreeHistoriesHaveThePublishedMeansAndSpreads)
{
    MM_REFERENCE_OR_SKIP(data);
    const auto folder = data / "poledna";
    const auto calibration = nation::read_published(folder / "text" / "austria_2010Q1_scale10000.txt");
    const auto published =
        read_ensemble(folder / "oracle_austria_2010Q1_ensemble_1to10000_500seeds.csv", compared_quarters);
    const auto test = compare_free(calibration, published, 300, 20260101, serial);
    std::printf("%zu statistics vary, rms z %.2f, largest |z| %.2f, spreads untested %zu\n", test.varying,
                test.rms_z, test.largest_z, test.untested_spreads.size());
    EXPECT_TRUE(test.passed()) << report(test);
}

} // namespace
} // namespace mm::validation
