// SPDX-License-Identifier: Apache-2.0
#include "economy/households.hpp"

#include <gtest/gtest.h>

namespace mm::economy {
namespace {

TEST(DisposableIncome, PaysPensionsToTheOldAndToWhoHasLeftTheLabourForce)
{
    // At work, without work, retired; a child, an adult and an old person; an owner and the bank's.
    const Classes classes{.workers = 3, .inactive = 3, .under_15 = 1, .over_65 = 1, .investors = 1};
    const IncomeRules rules{.income_tax = 0.1,
                            .payout = 0.5,
                            .unemployment_benefit = 0.5,
                            .inactive_benefit = 1.0,
                            .pension = 4.0,
                            .general_transfer = 2.0};
    const Rows employer{0, nobody, retired};
    const Column wage{100.0, 100.0, 100.0};
    const Column profit{20.0};
    Column income(classes.persons());
    disposable_income(classes, rules, 2.0, employer, wage, profit, {}, 10.0, serial, income);
    EXPECT_EQ(income, (Column{184.0, 104.0, 14.0, 6.0, 6.0, 14.0, 13.0, 8.5}));
}

} // namespace
} // namespace mm::economy
