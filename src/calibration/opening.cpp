// SPDX-License-Identifier: Apache-2.0
#include "calibration/opening.hpp"

#include "base/columns.hpp"

namespace mm::calibration {

/// Stocks are those at the end of the start quarter. The rest of the world begins with nothing, and the central bank
/// with what closes the balance:
///   central bank equity = government debt + firms' debt - their deposits - households' deposits - bank equity
/// A benefit is what was paid in the quarter, a head:
///   unemployed = quarter unemployment benefits / unemployed,  inactive = quarter pensions / inactive
///   everybody  = quarter (social benefits - these two + other transfers) / persons
Start opening_of(const BaseYear& base, const Agents& agents)
{
    const QuarterBalance& stocks = base.balance;
    const YearAccounts& accounts = base.accounts;
    Start start;
    start.firm_deposits = stocks.firm_cash;
    start.firm_loans = stocks.firm_debt;
    start.household_deposits = stocks.household_cash;
    start.dwellings = sum(base.table.dwellings);
    start.government_debt = stocks.government_debt;
    start.bank_equity = stocks.bank_equity;
    start.central_bank_equity = stocks.government_debt + stocks.firm_debt - stocks.firm_cash -
                                stocks.household_cash - stocks.bank_equity;
    start.foreign_position = 0.0;
    const double general = accounts.social_benefits - accounts.unemployment_benefits -
                           accounts.pension_benefits + base.flows.other_transfers;
    start.unemployment_benefit =
        base.quarter * accounts.unemployment_benefits / static_cast<double>(agents.unemployed);
    start.inactive_benefit =
        base.quarter * accounts.pension_benefits / static_cast<double>(agents.population.inactive);
    start.general_transfer = base.quarter * general / static_cast<double>(agents.all_persons());
    return start;
}

} // namespace mm::calibration
