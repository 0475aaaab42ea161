// SPDX-License-Identifier: Apache-2.0
#include "validation/deterministic.hpp"

#include "nation/published_economy.hpp"
#include "reference_data.hpp"

#include <gtest/gtest.h>

namespace mm::validation {
namespace {

std::string list(const VectorReport& report)
{
    std::string text = std::to_string(report.beyond) + " of " + std::to_string(report.numbers) + " differ\n";
    for (const Difference& d : report.differences)
        text += d.file + ": " + d.column + ", quarter " + std::to_string(d.quarter) + ", row " +
                std::to_string(d.row) + ": " + std::to_string(d.published) + " against " +
                std::to_string(d.ours) + "\n";
    return text;
}

struct Published {
    calibration::Calibration calibration{};
    DeterministicVectors vectors{};
};

Published read(const std::filesystem::path& data)
{
    const std::filesystem::path folder = data / "poledna";
    return {nation::read_published(folder / "text" / "austria_2010Q1_scale1000.txt"),
            read_deterministic(folder / "deterministic")};
}

TEST(Deterministic, EqualsEveryPublishedNumberOfTwelveQuarters)
{
    MM_REFERENCE_OR_SKIP(data);
    const Published published = read(data);
    const VectorReport report = compare_deterministic(published.calibration, published.vectors);
    EXPECT_TRUE(report.passed()) << list(report);
    EXPECT_GT(report.numbers, 250'000U);
    RecordProperty("largest_share", std::to_string(report.largest_share));
    std::printf("%zu numbers, largest relative difference %.2e at %s\n", report.numbers, report.largest_share,
                report.largest_at.c_str());
}

TEST(Deterministic, CatchesAndNamesOneNumberChangedByAMillionth)
{
    MM_REFERENCE_OR_SKIP(data);
    Published published = read(data);
    files::NumberTable& firms = published.vectors.firms.at(5);
    const auto column = static_cast<std::size_t>(std::find(firms.names.begin(), firms.names.end(), "Pi_i") -
                                                 firms.names.begin());
    firms.values[123 * firms.columns() + column] *= 1.0 + 1e-6;
    const VectorReport report = compare_deterministic(published.calibration, published.vectors);
    ASSERT_EQ(report.beyond, 1U) << list(report);
    EXPECT_EQ(report.differences[0].column, "Pi_i");
    EXPECT_EQ(report.differences[0].quarter, 5U);
    EXPECT_EQ(report.differences[0].row, 124U);
}

} // namespace
} // namespace mm::validation
