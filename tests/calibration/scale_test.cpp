// SPDX-License-Identifier: Apache-2.0
#include "calibration/calibrate.hpp"
#include "calibration/fields.hpp"
#include "nation/economy.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <gtest/gtest.h>
#include <string_view>

/// What may and what may not change with the number of persons that an agent stands for.
namespace mm::calibration {
namespace {

constexpr std::array<std::string_view, 2> per_worker{"productivity", "wage"};
constexpr std::array<std::string_view, 3> per_head{"opening.unemployment_benefit", "opening.inactive_benefit",
                                                   "opening.general_transfer"};

template <std::size_t N> bool is_in(const std::array<std::string_view, N>& list, std::string_view name)
{
    return std::find(list.begin(), list.end(), name) != list.end();
}

class Scale : public testing::TestWithParam<double> {
protected:
    static Calibration austria(double scale)
    {
        static const nation::Economy economy =
            nation::read_economy(std::filesystem::path{MM_SOURCE_DIR} / "nations" / "austria");
        return nation::calibrate(economy, Quarter::of(2014, 3), scale);
    }
    const Calibration fine = austria(1.0);
    const Calibration coarse = austria(GetParam());
};

TEST_P(Scale, ChangesNothingThatIsNotPerAgent)
{
    for (const auto& f : scalars()) {
        if (is_in(per_head, f.name)) continue;
        EXPECT_EQ(f.of(fine), f.of(coarse)) << f.name;
    }
    for (const auto& f : industry_columns()) {
        if (is_in(per_worker, f.name)) continue;
        EXPECT_EQ(f.of(fine), f.of(coarse)) << f.name;
    }
    for (const auto& f : product_shares()) EXPECT_EQ(f.of(fine), f.of(coarse)) << f.name;
    for (const auto& f : histories()) EXPECT_EQ(f.of(fine), f.of(coarse)) << f.name;
    for (const auto& f : paths()) EXPECT_EQ(f.of(fine), f.of(coarse)) << f.name;
    EXPECT_EQ(fine.industries.technology, coarse.industries.technology);
    EXPECT_EQ(fine.outside.covariance, coarse.outside.covariance);
}

TEST_P(Scale, KeepsWhatAllWorkersOfAnIndustryMakeAndEarn)
{
    for (std::size_t s = 0; s < fine.industries.size(); ++s)
        for (const auto& f : industry_columns()) {
            if (!is_in(per_worker, f.name)) continue;
            const double all = f.of(fine)[s] * static_cast<double>(fine.industries.workers[s]);
            const double of_fewer = f.of(coarse)[s] * static_cast<double>(coarse.industries.workers[s]);
            EXPECT_NEAR(of_fewer, all, 1e-14 * all) << f.name << " of industry " << s + 1;
        }
}

TEST_P(Scale, KeepsWhatAllPersonsGetFromTheState)
{
    const auto pensions = [](const Calibration& c) {
        return c.opening.inactive_benefit * static_cast<double>(c.population.inactive);
    };
    const auto transfers = [](const Calibration& c) {
        return c.opening.general_transfer * static_cast<double>(c.population.active + c.population.inactive);
    };
    EXPECT_NEAR(pensions(coarse), pensions(fine), 1e-14 * pensions(fine));
    EXPECT_NEAR(transfers(coarse), transfers(fine), 1e-14 * std::abs(transfers(fine)));
}

TEST_P(Scale, KeepsAFirmInEveryIndustryAndAWorkerInEveryFirm)
{
    for (std::size_t s = 0; s < coarse.industries.size(); ++s) {
        const auto heads = static_cast<double>(fine.industries.firms[s]) / GetParam();
        EXPECT_GE(coarse.industries.firms[s], 1U);
        EXPECT_GE(coarse.industries.workers[s], coarse.industries.firms[s]);
        EXPECT_LE(static_cast<double>(coarse.industries.firms[s]), std::max(1.0, heads + 0.5));
        EXPECT_GE(static_cast<double>(coarse.industries.firms[s]), heads - 0.5);
    }
}

INSTANTIATE_TEST_SUITE_P(FromOneToTenThousand, Scale,
                         testing::Values(1.0, 2.0, 3.7, 10.0, 99.0, 1000.0, 2500.0, 10'000.0),
                         [](const auto& scale) {
                             return "OneTo" + std::to_string(static_cast<int>(10.0 * scale.param)) + "Tenths";
                         });

} // namespace
} // namespace mm::calibration
