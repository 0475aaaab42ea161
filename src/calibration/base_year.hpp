// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "calibration/statistics.hpp"

namespace mm::calibration {

/// What supply and use give by industry or product [money/year].
struct SupplyAndUse {
    Column output{};     ///< of an industry
    Column inputs{};     ///< of all products into an industry
    Column investment{}; ///< fixed, without dwellings, by product
    Column exports{};    ///< with re-exports, by product
    Column imports{};    ///< by product
    Column capital{};    ///< fixed assets without dwellings, by industry [money]
};

/// What the sectors' accounts give [money/year].
struct SectorFlows {
    Column wages{};                      ///< by industry
    double wage_sum = 0.0;               ///< of all industries
    double employer_contributions = 0.0; ///< to social insurance
    double worker_contributions = 0.0;
    double household_tax = 0.0;     ///< on income and capital
    double other_transfers = 0.0;   ///< net, from government to households
    double disposable_income = 0.0; ///< of households
};

/// Everything that follows from the statistics by accounting alone, for one start quarter.
struct BaseYear {
    const YearTable& table;
    const YearAccounts& accounts;
    const QuarterBalance& balance;
    double quarter = 0.25;    ///< nominal GDP of the quarter over that of the table [year/quarter]
    double policy_rate = 0.0; ///< [1/quarter]
    SupplyAndUse use{};
    SectorFlows flows{};
};

/// The rate of a quarter that makes the rate of a year: (1 + rate)^(1/4) - 1.
double quarterly(double annual_rate);

/// Nominal GDP of a table at market prices [money/year].
double gdp_of(const YearTable& table, const YearAccounts& accounts);
SupplyAndUse supply_and_use(const YearTable& table);
SectorFlows sector_flows(const YearTable& table, const YearAccounts& accounts, const QuarterBalance& balance,
                         double quarter);
/// Refers to the statistics, which therefore stay where they are.
BaseYear base_year(const Statistics& statistics, Quarter start);

} // namespace mm::calibration
