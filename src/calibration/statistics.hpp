// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/quarter.hpp"
#include "calibration/calibration.hpp"

#include <cstddef>
#include <vector>

/// The public statistics that an economy is calibrated from, as plain values. Money is in millions of the nation's
/// currency, of the whole economy.
namespace mm::calibration {

/// A year's symmetric input-output table and what belongs to it by industry, one row an industry = product. Money of
/// the year [money/year] unless something else is said.
struct YearTable {
    Column inputs{};                 ///< of product g used by industry s, at [s * products + g]
    Column household_consumption{};  ///< at basic prices, as the next four
    Column government_consumption{}; ///< with that of non-profit institutions
    Column fixed_investment{};       ///< gross, dwellings included
    Column dwellings_investment{};   ///< gross, in dwellings
    Column exports{};
    Column product_taxes{};       ///< net, on what the industry buys
    Column production_taxes{};    ///< net; negative is a subsidy
    Column compensation{};        ///< of employees
    Column wages{};               ///< and salaries, part of compensation
    Column operating_surplus{};   ///< and mixed income, net of capital consumption
    Column capital_consumption{}; ///< of fixed capital
    Column fixed_assets{};        ///< net, dwellings included [money]
    Column dwellings{};           ///< net [money]
    Column firms{};               ///< [firm]
    Column employees{};           ///< [person]

    std::size_t size() const { return employees.size(); }
};

/// A year's accounts of households, firms as a whole and government [money/year].
struct YearAccounts {
    double household_taxes = 0.0;       ///< on products, less subsidies, on household consumption
    double dwellings_taxes = 0.0;       ///< on investment in dwellings
    double government_taxes = 0.0;      ///< on government consumption
    double export_taxes = 0.0;          ///< on exports
    double import_taxes = 0.0;          ///< on imports; none where imports are derived
    double property_income = 0.0;       ///< of households
    double mixed_income = 0.0;          ///< of households, net
    double corporate_tax = 0.0;         ///< on the income of firms
    double income_tax = 0.0;            ///< on all income, corporate tax included
    double capital_taxes = 0.0;         ///< paid by households
    double social_contributions = 0.0;  ///< employers' and households'
    double social_benefits = 0.0;       ///< in cash, all
    double unemployment_benefits = 0.0; ///< part of them
    double pension_benefits = 0.0;      ///< part of them
};

/// Balance sheets at the end of a quarter [money] and what the stocks cost in it [money/quarter].
struct QuarterBalance {
    double firm_cash = 0.0;           ///< currency and deposits of non-financial corporations
    double firm_debt = 0.0;           ///< loans to them and their securities
    double firm_interest = 0.0;       ///< paid by them in the quarter
    double household_cash = 0.0;      ///< currency and deposits of households
    double bank_equity = 0.0;         ///< of monetary financial institutions
    double government_debt = 0.0;     ///< consolidated, at face value
    double government_interest = 0.0; ///< paid in the quarter
    double government_balance = 0.0;  ///< net lending in the quarter; a deficit is below zero
};

/// National accounts by quarter, seasonally adjusted, oldest first [money/quarter]; real ones are chained volumes.
struct QuarterlyAccounts {
    Column nominal_gdp{};
    Column real_gdp{};
    Column nominal_household_consumption{};
    Column real_household_consumption{};
    Column nominal_government_consumption{};
    Column real_government_consumption{};
    Column nominal_fixed_investment{};
    Column real_fixed_investment{};
    Column nominal_exports{};
    Column real_exports{};
    Column nominal_imports{};
    Column real_imports{};
    Column
        gdp_deflator{}; ///< as published, rounded; forecasts are judged by it, calibrations divide levels [1]
};

/// The currency area by quarter, as long as the nation's accounts.
struct AreaAccounts {
    Column nominal_gdp{};
    Column real_gdp{};
    Column gdp_deflator{};  ///< as published, rounded [1]
    Column interest_rate{}; ///< three-month money market, mean of the quarter [1/year]
};

struct Statistics {
    int first_year = 0;                   ///< of the tables
    std::vector<YearTable> tables{};      ///< one a year
    std::vector<YearAccounts> accounts{}; ///< for the same years
    Quarter first_balance{};              ///< the first quarter that an economy can start in
    std::vector<QuarterBalance> balances{};
    double unemployed = 0.0; ///< [person]
    double inactive = 0.0;   ///< [person]
    Quarter first_quarter{}; ///< of the quarterly accounts
    Quarter history_from{};  ///< where regressions and expectations begin
    QuarterlyAccounts nation{};
    AreaAccounts area{};

    std::size_t industries() const { return tables.empty() ? 0 : tables.front().size(); }
    Quarter first_start() const { return first_balance; }
    Quarter last_start() const { return first_balance + (static_cast<int>(balances.size()) - 1); }
    /// Row of a quarter in the quarterly accounts.
    std::size_t row(Quarter quarter) const { return static_cast<std::size_t>(quarter - first_quarter); }
    /// Row of the tables that an economy of that year uses: the last where the year's own is not there yet.
    std::size_t table_of(int year) const;
    const QuarterBalance& balance(Quarter quarter) const;
};

} // namespace mm::calibration
