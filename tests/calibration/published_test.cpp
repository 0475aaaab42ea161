// SPDX-License-Identifier: Apache-2.0
#include "calibration/distance.hpp"
#include "nation/economy.hpp"
#include "nation/published_economy.hpp"
#include "reference_data.hpp"

#include <gtest/gtest.h>
#include <string>

/// Austria as this project calibrates it from the Eurostat figures of nations/austria, against the files that the
/// authors of the recipe published. Every parameter and initial condition has to agree to nine digits.
namespace mm::calibration {
namespace {

constexpr double tolerance = 1e-9; ///< relative

void expect_equal(const Calibration& ours, const Calibration& theirs)
{
    const Distance d = distance(ours, theirs);
    EXPECT_TRUE(d.counts_equal);
    EXPECT_LT(d.largest, tolerance) << d.of;
}

const nation::Economy& austria()
{
    static const nation::Economy economy =
        nation::read_economy(std::filesystem::path{MM_SOURCE_DIR} / "nations" / "austria");
    return economy;
}

class Published : public testing::TestWithParam<int> {};

TEST_P(Published, StartQuarterAtOneToTenThousandIsWhatTheRecipeGives)
{
    MM_REFERENCE_OR_SKIP(reference);
    const Quarter start = Quarter::of(2010, 1) + GetParam();
    const auto folder = reference / "poledna" / "austria";
    const std::string file = to_string(start) + ".mat";
    const Calibration theirs =
        nation::read_published({.parameters = folder / "parameters" / file,
                                .initial_conditions = folder / "initial_conditions" / file});
    expect_equal(nation::calibrate(austria(), start, 10'000.0), theirs);
}

INSTANTIATE_TEST_SUITE_P(FortyQuarters, Published, testing::Range(0, 40),
                         [](const auto& quarter) { return to_string(Quarter::of(2010, 1) + quarter.param); });

TEST(PublishedScale, OneToAThousandOfAnotherProjectIsWhatTheRecipeGives)
{
    MM_REFERENCE_OR_SKIP(reference);
    const auto folder = reference / "poledna" / "austria";
    const Calibration theirs =
        nation::read_published({.parameters = folder / "parameters_1to1000" / "2010Q1.mat",
                                .initial_conditions = folder / "initial_conditions_1to1000" / "2010Q1.mat"});
    expect_equal(nation::calibrate(austria(), Quarter::of(2010, 1), 1000.0), theirs);
}

TEST(PublishedScale, FromOnePersonToTenThousandIsWhatTheRecipeGives)
{
    MM_REFERENCE_OR_SKIP(reference);
    for (const double scale : {1.0, 10.0, 100.0, 1000.0, 10'000.0}) {
        const std::string digits = std::to_string(static_cast<int>(scale));
        const auto file = reference / "poledna" / "text" / ("austria_2010Q1_scale" + digits + ".txt");
        SCOPED_TRACE(file.filename());
        expect_equal(nation::calibrate(austria(), Quarter::of(2010, 1), scale), nation::read_published(file));
    }
}

} // namespace
} // namespace mm::calibration
