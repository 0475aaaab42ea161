// SPDX-License-Identifier: Apache-2.0
#include "labour/hiring.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace mm::labour {
namespace {

/// Three firms with 4, 3 and 0 workers, and three persons without work.
struct Town {
    Rows employer{0, 0, 0, 0, 1, 1, 1, nobody, nobody, nobody};
    Column employed{4.0, 3.0, 0.0};
    Column vacancies{};
};

TEST(Firing, LeavesFirmsWithWhomTheyNeed)
{
    for (std::uint64_t seed = 0; seed < 30; ++seed) {
        Town t{.vacancies = {-3.0, 1.0, 0.0}};
        fire(t.employer, t.employed, t.vacancies, {.seed = seed});
        EXPECT_EQ(t.employed, (Column{1.0, 3.0, 0.0}));
        EXPECT_EQ(t.vacancies, (Column{0.0, 1.0, 0.0}));
        EXPECT_EQ(std::count(t.employer.begin(), t.employer.end(), nobody), 6);
    }
}

TEST(Firing, StrikesEveryWorkerAlike)
{
    Column fired(4);
    constexpr int trials = 8000;
    for (std::uint64_t seed = 0; seed < trials; ++seed) {
        Town t{.vacancies = {-1.0, 0.0, 0.0}};
        fire(t.employer, t.employed, t.vacancies, {.seed = seed});
        for (std::size_t h = 0; h < 4; ++h) fired[h] += t.employer[h] == nobody ? 1.0 : 0.0;
    }
    for (const double count : fired)
        EXPECT_NEAR(count, trials / 4.0, 5.0 * 38.7); // Five binomial deviations.
}

TEST(Firing, TakesTheFirstInTheDeterministicVariant)
{
    Town t{.vacancies = {-2.0, 0.0, 0.0}};
    fire(t.employer, t.employed, t.vacancies, {.drawn = false});
    EXPECT_EQ(t.employer, (Rows{nobody, nobody, 0, 0, 1, 1, 1, nobody, nobody, nobody}));
}

TEST(Hiring, NeverExceedsVacanciesOrSeekers)
{
    for (std::uint64_t seed = 0; seed < 30; ++seed) {
        Town t{.vacancies = {0.0, 1.0, 5.0}};
        hire(t.employer, t.employed, t.vacancies, {.seed = seed});
        EXPECT_EQ(std::count(t.employer.begin(), t.employer.end(), nobody), 0);
        EXPECT_EQ(t.employed[0] + t.employed[1] + t.employed[2], 10.0);
        EXPECT_EQ(t.vacancies[1] + t.vacancies[2], 3.0);
        EXPECT_GE(t.vacancies[1], 0.0);
    }
}

TEST(Hiring, GivesEachFirmOnePersonARound)
{
    Town t{.vacancies = {2.0, 2.0, 2.0}};
    hire(t.employer, t.employed, t.vacancies, {.drawn = false});
    EXPECT_EQ(t.employer[7], 0U);
    EXPECT_EQ(t.employer[8], 1U);
    EXPECT_EQ(t.employer[9], 2U);
}

} // namespace
} // namespace mm::labour
