// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/text.hpp"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>

namespace mm::ledger {

/// Institutional sectors, as national accounts divide a society.
enum class Sector : std::uint8_t { households, firms, bank, government, central_bank, abroad };
inline constexpr std::size_t sectors = 6;

/// A sector, and for firms an industry: who pays and who is paid. Rows of the ledger.
struct Account {
    std::size_t row = 0;
    friend bool operator==(Account, Account) = default;
};
inline constexpr Account households{0};
inline constexpr Account bank{1};
inline constexpr Account government{2};
inline constexpr Account central_bank{3};
inline constexpr Account abroad{4};
inline constexpr std::size_t accounts_before_firms = 5;
constexpr Account firms(std::size_t industry)
{
    return {accounts_before_firms + industry};
}
Sector sector_of(Account account);

/// What is owned, and for the financial ones owed by somebody else.
enum class Instrument : std::uint8_t {
    deposits,         ///< of households and firms, owed by the bank
    loans,            ///< of the bank, owed by firms and households
    reserves,         ///< of the bank, owed by the central bank
    government_debt,  ///< of the central bank, owed by the government
    foreign_position, ///< of the rest of the world, owed by the central bank
    fixed_capital,    ///< real: owned and owed by nobody
    inputs,           ///< real: stocks of materials
    finished_goods,   ///< real: stocks of unsold output
    dwellings,        ///< real
    accelerators,     ///< real: chips for AI with their servers and halls
    weights,          ///< real: trained models, at what their training cost; they do not wear
};
inline constexpr std::size_t instruments = 11;
constexpr bool is_financial(Instrument instrument)
{
    return instrument < Instrument::fixed_capital;
}

/// Why something moves. Payments first, then what changes only the balance sheets.
enum class Reason : std::uint8_t {
    input_purchases,
    capital_purchases,
    household_consumption,
    dwelling_purchases,
    government_consumption,
    public_investment, ///< of the state, under a plan
    exports,
    token_purchases, ///< what AI does for firms
    plant_running,   ///< power and upkeep of AI factories
    wages,
    employer_contributions,
    worker_contributions,
    income_tax,
    consumption_tax,
    dwelling_tax,
    government_consumption_tax,
    export_tax,
    import_tax, ///< borne by the buyer, paid at the border
    product_tax,
    production_tax,
    corporate_tax,
    dividends,
    direct_investment, ///< of foreign owners, in chips that they bring
    unemployment_benefits,
    inactive_benefits,
    general_transfers,
    firm_support, ///< subsidies of investment and of interest
    loan_interest,
    overdraft_interest,
    deposit_interest,
    reserve_interest,
    government_interest,
    loans_granted,
    loans_repaid,
    debts_forgiven,
    stock_formation, ///< bought or made
    stock_use,       ///< worn or used up
    revaluation,
};
inline constexpr std::size_t reasons = 38;
/// Reasons below it are payments, those from it on change balance sheets only.
inline constexpr auto payment_reasons = static_cast<std::size_t>(Reason::loans_granted);
constexpr bool is_payment(Reason reason)
{
    return static_cast<std::size_t>(reason) < payment_reasons;
}

std::span<const Text> sector_names();     ///< in the order of Sector
std::span<const Text> instrument_names(); ///< in the order of Instrument
std::span<const Text> reason_names();     ///< in the order of Reason
/// "firms of industry 12", counted from 1; "households".
std::string name_of(Account account);

} // namespace mm::ledger
