// SPDX-License-Identifier: Apache-2.0
#include "government/books.hpp"

namespace mm::government {

using ledger::Reason;

void book_household_taxes(const TaxRates& rates, const TaxBases& bases, ledger::Ledger& books)
{
    const double taxed_wages = bases.wages * (1.0 - rates.worker_contribution);
    const double dividends = bases.profits * (1.0 - rates.corporate) * rates.payout + bases.cash_paid_out;
    const auto pay = [&](Reason reason, double amount) {
        books.pay(reason, ledger::households, ledger::government, amount);
    };
    pay(Reason::income_tax, rates.income * (taxed_wages + dividends));
    pay(Reason::consumption_tax, rates.consumption * bases.consumption);
    pay(Reason::dwelling_tax, rates.dwellings * bases.dwellings);
}

void book_benefits(const Benefits& benefits, ledger::Ledger& books)
{
    const auto pay = [&](Reason reason, double amount) {
        books.pay(reason, ledger::government, ledger::households, amount);
    };
    pay(Reason::unemployment_benefits, benefits.unemployed);
    pay(Reason::inactive_benefits, benefits.inactive);
    pay(Reason::general_transfers, benefits.transfers);
}

OutputTaxes output_taxes(const FirmTaxes& firms)
{
    OutputTaxes taxes;
    for (std::size_t i = 0; i < firms.output.size(); ++i) {
        const double value = firms.price[i] * firms.output[i];
        taxes.products += firms.product_tax[i] * value;
        taxes.production += firms.production_tax[i] * value;
    }
    return taxes;
}

void book_business_taxes(std::span<const Range> industries, const FirmTaxes& firms, double bank_profit,
                         double corporate_tax, ledger::Ledger& books)
{
    for (std::size_t s = 0; s < industries.size(); ++s) {
        const Range rows = industries[s];
        const auto part = [&](In column) { return column.subspan(rows.first, rows.size()); };
        const OutputTaxes taxes = output_taxes(
            {part(firms.product_tax), part(firms.production_tax), part(firms.price), part(firms.output), {}});
        double profits = 0.0;
        for (const double p : part(firms.profit)) profits += positive(p);
        books.pay(Reason::product_tax, ledger::firms(s), ledger::government, taxes.products);
        books.pay(Reason::production_tax, ledger::firms(s), ledger::government, taxes.production);
        books.pay(Reason::corporate_tax, ledger::firms(s), ledger::government, corporate_tax * profits);
    }
    books.pay(Reason::corporate_tax, ledger::bank, ledger::government, corporate_tax * positive(bank_profit));
}

void book_state(double export_tax, double import_tax, double debt_interest, double consumption_tax,
                ledger::Ledger& books)
{
    books.pay(Reason::export_tax, ledger::abroad, ledger::government, export_tax);
    books.pay(Reason::import_tax, ledger::abroad, ledger::government, import_tax);
    books.pay(Reason::government_interest, ledger::government, ledger::central_bank, debt_interest);
    books.pay(Reason::government_consumption_tax, ledger::government, ledger::government, consumption_tax);
}

void book_support(std::span<const Range> industries, In support, ledger::Ledger& books)
{
    for (std::size_t s = 0; s < industries.size(); ++s)
        books.pay(Reason::firm_support, ledger::government, ledger::firms(s),
                  sum(support.subspan(industries[s].first, industries[s].size())));
}

} // namespace mm::government
