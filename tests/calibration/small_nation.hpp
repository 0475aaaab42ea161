// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "calibration/statistics.hpp"

/// A nation of two industries whose figures can be worked out by hand.
namespace mm::calibration {

/// One year of tables. Industry 1 makes 100 of 40 inputs, industry 2 makes 200 of 100; see the tests for the rest.
inline YearTable small_table()
{
    return {.inputs = {10.0, 30.0, 20.0, 80.0}, // industry 1 uses 10 and 30, industry 2 uses 20 and 80
            .household_consumption = {60.0, 30.0},
            .government_consumption = {0.0, 40.0},
            .fixed_investment = {25.0, 25.0},
            .dwellings_investment = {5.0, 5.0},
            .exports = {20.0, 10.0},
            .product_taxes = {2.0, 4.0},
            .production_taxes = {-1.0, 1.0},
            .compensation = {30.0, 50.0},
            .wages = {24.0, 40.0},
            .operating_surplus = {19.0, 35.0},
            .capital_consumption = {10.0, 10.0},
            .fixed_assets = {110.0, 500.0},
            .dwellings = {10.0, 300.0},
            .firms = {30.0, 70.0},
            .employees = {400.0, 600.0}};
}

inline YearAccounts small_accounts()
{
    return {.household_taxes = 9.0,
            .dwellings_taxes = 1.0,
            .government_taxes = 2.0,
            .export_taxes = 3.0,
            .property_income = 10.0,
            .mixed_income = 6.0,
            .corporate_tax = 4.0,
            .income_tax = 20.0,
            .capital_taxes = 1.0,
            .social_contributions = 24.0,
            .social_benefits = 30.0,
            .unemployment_benefits = 5.0,
            .pension_benefits = 15.0};
}

inline QuarterBalance small_balance()
{
    return {.firm_cash = 50.0,
            .firm_debt = 200.0,
            .firm_interest = 4.0,
            .household_cash = 300.0,
            .bank_equity = 60.0,
            .government_debt = 150.0,
            .government_interest = 1.5,
            .government_balance = -3.0};
}

/// Twelve quarters from 2008Q1, an economy from 2010Q1 on; nominal GDP of the start is a quarter of the table's 175.
inline Statistics small_nation()
{
    Statistics s{.first_year = 2010,
                 .tables = {small_table()},
                 .accounts = {small_accounts()},
                 .first_balance = Quarter::of(2010, 1),
                 .balances = {small_balance(), small_balance()},
                 .unemployed = 50.0,
                 .inactive = 950.0,
                 .first_quarter = Quarter::of(2008, 1),
                 .history_from = Quarter::of(2008, 2)};
    const Column real{40.0, 40.4, 40.2, 41.0, 41.3, 41.2, 41.9, 42.5, 42.2, 43.0, 43.1, 43.9};
    Column nominal;
    for (std::size_t t = 0; t < real.size(); ++t)
        nominal.push_back(real[t] * (43.75 / 42.2) * (1.0 + 0.001 * static_cast<double>(t % 3) - 0.002));
    s.nation.nominal_gdp = nominal;
    s.nation.real_gdp = real;
    s.nation.real_government_consumption = {9.0, 9.1, 9.0, 9.2, 9.3, 9.2, 9.4, 9.5, 9.6, 9.5, 9.7, 9.8};
    s.nation.real_exports = {7.0, 7.4, 7.1, 7.3, 7.9, 7.6, 8.0, 8.4, 8.2, 8.6, 8.8, 8.7};
    s.nation.real_imports = {6.0, 6.2, 6.5, 6.3, 6.4, 6.9, 6.7, 7.0, 7.1, 7.2, 7.6, 7.4};
    s.area.nominal_gdp = {100.0, 101.0, 101.5, 103.0, 103.2, 104.8, 106.0, 107.0, 108.1, 109.0, 109.5, 111.0};
    s.area.real_gdp = {90.0, 90.5, 90.2, 91.4, 91.0, 92.2, 92.5, 93.1, 93.2, 94.0, 94.1, 94.9};
    s.area.interest_rate = {0.03, 0.032, 0.031, 0.033, 0.034, 0.033, 0.035, 0.036, 0.034, 0.033, 0.031, 0.03};
    return s;
}

} // namespace mm::calibration
