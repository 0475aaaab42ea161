// SPDX-License-Identifier: Apache-2.0
#include "labour/participation.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace mm::labour {
namespace {

constexpr Luck luck{.seed = 4, .quarter = 9, .drawn = true};

auto count(const Rows& employer, std::uint32_t what)
{
    return std::count(employer.begin(), employer.end(), what);
}

TEST(Participation, RisesWhereWorkIsEasilyFound)
{
    EXPECT_DOUBLE_EQ(labour_force(1000.0, 1.0, 0.3, 0.04, 0.04), 1000.0);
    EXPECT_DOUBLE_EQ(labour_force(1000.0, 0.9, 0.3, 0.04, 0.14), 1000.0 * 0.9 * 0.97);
}

TEST(Participation, ThoseWhoEnterSeekWork)
{
    Rows employer{0, 0, nobody, retired, retired, retired};
    Column employed{2.0};
    resize_labour_force(5, employer, employed, luck);
    EXPECT_EQ(count(employer, nobody), 3);
    EXPECT_EQ(count(employer, retired), 1);
    EXPECT_EQ(employed, Column{2.0});
}

TEST(Participation, TheUnemployedLeaveFirstAndThenTheEmployed)
{
    Rows employer{0, 1, 1, nobody, nobody, retired};
    Column employed{1.0, 2.0};
    resize_labour_force(2, employer, employed, luck);
    EXPECT_EQ(count(employer, nobody), 0);
    EXPECT_EQ(count(employer, retired), 4);
    EXPECT_EQ(employed[0] + employed[1], 2.0);
    for (std::uint32_t firm = 0; firm < 2; ++firm)
        EXPECT_EQ(static_cast<double>(count(employer, firm)), employed[firm]);
}

TEST(Participation, NobodyIsThereBeyondThePersons)
{
    Rows employer{nobody, retired};
    Column employed{};
    resize_labour_force(7, employer, employed, luck);
    EXPECT_EQ(count(employer, nobody), 2);
}

} // namespace
} // namespace mm::labour
