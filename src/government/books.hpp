// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/columns.hpp"
#include "government/budget.hpp"
#include "ledger/ledger.hpp"

/// What the state takes and gives, written into the books.
namespace mm::government {

/// What persons pay: taxes on wages and dividends, and those within what they bought.
void book_household_taxes(const TaxRates& rates, const TaxBases& bases, ledger::Ledger& books);

/// Benefits and transfers to persons.
void book_benefits(const Benefits& benefits, ledger::Ledger& books);

/// What a firm's taxes rest on; one row a firm.
struct FirmTaxes {
    In product_tax{};    ///< share of the value of output [1]
    In production_tax{}; ///< [1]
    In price{};
    In output{}; ///< [real money/quarter]
    In profit{}; ///< [money/quarter]
};
/// Sums of tau_Y P Y and tau_K P Y over firms [money/quarter].
struct OutputTaxes {
    double products = 0.0;
    double production = 0.0;
};
OutputTaxes output_taxes(const FirmTaxes& firms);

/// Net taxes on products and production, and on profits of firms and the bank.
void book_business_taxes(std::span<const Range> industries, const FirmTaxes& firms, double bank_profit,
                         double corporate_tax, ledger::Ledger& books);

/// The taxes on exports and imports, interest on debt, and what the state pays itself on its own consumption.
void book_state(double export_tax, double import_tax, double debt_interest, double consumption_tax,
                ledger::Ledger& books);

/// What firms get of the state under a plan, one a firm.
void book_support(std::span<const Range> industries, In support, ledger::Ledger& books);

} // namespace mm::government
