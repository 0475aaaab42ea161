// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "calibration/tidy_table.hpp"

/// A published table of four industries whose figures can be worked out by hand, and a nation of it.
namespace mm::calibration {

/// Goods, services, rents (nobody works there) and a balancing row without value added. Every row and column closes:
/// output is 100, 100, 30 and 10.
inline SourceTable small_source()
{
    return {.year = 2020,
            .inputs = {30.0, 20.0, 0.0, 10.0, // goods
                       15.0, 10.0, 5.0, 0.0,  // services
                       0.0, 6.0, 0.0, 0.0,    // rents
                       6.0, 4.0, 0.0, 0.0},   // the balancing row
            .household_consumption = {30.0, 35.0, 25.0, 0.0},
            .government_consumption = {0.0, 20.0, 0.0, 0.0},
            .fixed_investment = {20.0, 10.0, 0.0, 0.0},
            .inventories = {0.0, 0.0, 0.0, 0.0},
            .exports = {24.0, 0.0, 0.0, 0.0},
            .imports = {25.0, 5.0, 0.0, 0.0},
            .compensation = {24.0, 40.0, 0.0, 0.0},
            .operating_surplus = {10.0, 15.0, 10.0, 0.0},
            .capital_consumption = {4.0, 10.0, 13.0, 0.0},
            .net_taxes = {2.0, 5.0, 1.0, 0.0},
            .fixed_assets = {100.0, 200.0, 400.0, 0.0},
            .dwellings = {0.0, 0.0, 400.0, 0.0},
            .employed = {300.0, 700.0, 0.0, 0.0},
            .self_employed = {30.0, 450.0, 0.0, 0.0}};
}

inline TableChanges small_changes()
{
    return {.spread = {3}, .mergers = {{.from = 2, .into = 1}}};
}

/// GDP of the year is value added 134 and import taxes of 3, a quarter's 34.25 at the start of 2020Q4.
inline TableStatistics small_table_nation()
{
    TableStatistics s;
    s.tables = {tidied(small_source(), small_changes())};
    YearSums sums{.import_taxes = 3.0,
                  .dwellings_investment = 8.0,
                  .employer_contributions = 6.4,
                  .government_balance = -4.0};
    sums.accounts = {.property_income = 5.0,
                     .mixed_income = 10.0,
                     .corporate_tax = 4.0,
                     .income_tax = 12.0,
                     .capital_taxes = 1.0,
                     .social_contributions = 14.0,
                     .social_benefits = 12.0,
                     .unemployment_benefits = 1.0,
                     .pension_benefits = 7.0};
    s.sums = {sums};
    s.building = 0;
    s.consumption_tax_rate = 0.1;
    StartFigures start{.quarter = Quarter::of(2020, 4),
                       .household_debt = 120.0,
                       .foreign_position = -90.0,
                       .employed = 1000.0,
                       .unemployed = 40.0,
                       .population = 2000.0,
                       .under_15 = 240.0,
                       .inactive_over_65 = 480.0,
                       .minimum_wage = 8590.0,
                       .consumer_inflation = 0.005};
    start.balance = {.firm_cash = 40.0,
                     .firm_debt = 80.0,
                     .household_cash = 150.0,
                     .bank_equity = 20.0,
                     .government_debt = 60.0};
    s.starts = {start};
    s.series = {.first = Quarter::of(2019, 1),
                .nominal_gdp = {32.0, 32.5, 32.4, 33.0, 33.1, 33.6, 34.0, 34.25},
                .real_gdp = {33.0, 33.2, 33.1, 33.4, 33.5, 33.7, 34.0, 34.1},
                .interest_rate = {0.02, 0.02, 0.018, 0.016, 0.01, 0.008, 0.006, 0.004}};
    s.history_from = Quarter::of(2019, 2);
    s.lending_spread = 0.02;
    s.bond_rate = 0.024;
    s.outlook.saving_rate = 0.05;
    s.outlook.indebted = {1.0, 1.0};
    s.outlook.productivity = {.first_year = 2020, .values = {0.02, 0.02}};
    s.outlook.labour_force = {.first_year = 2020, .values = {1040.0, 1080.0}};
    s.outlook.labour_force_unchanged = {.first_year = 2020, .values = {1040.0, 1040.0}};
    s.outlook.export_demand = {.first_year = 2020, .values = {0.03, 0.01}};
    s.outlook.government = {.first_year = 2020, .values = {0.02}};
    return s;
}

} // namespace mm::calibration
