// SPDX-License-Identifier: Apache-2.0
#include "readings/state_bill.hpp"

#include <algorithm>
#include <array>

namespace mm::readings {
namespace {

using ledger::Account;
using ledger::Instrument;
using ledger::Ledger;
using ledger::Reason;

/// What all firms paid for a reason.
double paid_by_firms(const Ledger& books, Reason reason)
{
    double total = 0.0;
    for (std::size_t s = 0; s < books.industries(); ++s) total += books.paid(reason, ledger::firms(s));
    return total;
}

/// The part of the income tax that fell on wages [1].
double share_of_wages(const Ledger& books)
{
    const double wages = books.received(Reason::wages, ledger::households) -
                         books.paid(Reason::worker_contributions, ledger::households);
    const double base = wages + books.received(Reason::dividends, ledger::households);
    return base > 0.0 ? wages / base : 0.0;
}

/// Reasons that the bill names; all others are summed up, so that nothing which is new goes missing.
constexpr std::array named{Reason::worker_contributions,
                           Reason::income_tax,
                           Reason::consumption_tax,
                           Reason::dwelling_tax,
                           Reason::employer_contributions,
                           Reason::corporate_tax,
                           Reason::product_tax,
                           Reason::production_tax,
                           Reason::export_tax,
                           Reason::import_tax,
                           Reason::government_consumption,
                           Reason::government_consumption_tax, // Paid to itself.
                           Reason::unemployment_benefits,
                           Reason::inactive_benefits,
                           Reason::general_transfers,
                           Reason::public_investment,
                           Reason::firm_support,
                           Reason::government_interest};

double for_other_reasons(const Ledger& books, double (Ledger::*flow)(Reason, Account) const)
{
    double total = 0.0;
    for (std::size_t r = 0; r < ledger::payment_reasons; ++r) {
        const auto reason = static_cast<Reason>(r);
        if (std::find(named.begin(), named.end(), reason) == named.end())
            total += (books.*flow)(reason, ledger::government);
    }
    return total;
}

} // namespace

StateBill state_bill(const Ledger& books)
{
    const auto persons = [&](Reason reason) { return books.paid(reason, ledger::households); };
    const auto state = [&](Reason reason) { return books.paid(reason, ledger::government); };
    const double on_wages = share_of_wages(books) * persons(Reason::income_tax);
    StateBill b;
    b.workers = persons(Reason::worker_contributions) + on_wages;
    b.owners = persons(Reason::income_tax) - on_wages;
    b.buyers = persons(Reason::consumption_tax) + persons(Reason::dwelling_tax);
    b.firms_wages = paid_by_firms(books, Reason::employer_contributions);
    b.firms_profits = paid_by_firms(books, Reason::corporate_tax);
    b.firms_output = paid_by_firms(books, Reason::product_tax) + paid_by_firms(books, Reason::production_tax);
    b.bank = books.paid(Reason::corporate_tax, ledger::bank);
    b.abroad = books.paid(Reason::export_tax, ledger::abroad);
    b.importers = books.received(Reason::import_tax, ledger::government);
    b.other_received = for_other_reasons(books, &Ledger::received);
    b.consumption = state(Reason::government_consumption);
    b.unemployed = state(Reason::unemployment_benefits);
    b.inactive = state(Reason::inactive_benefits);
    b.everybody = state(Reason::general_transfers);
    b.investment = state(Reason::public_investment);
    b.support = state(Reason::firm_support);
    b.interest = state(Reason::government_interest);
    b.other_paid = for_other_reasons(books, &Ledger::paid);
    b.debt = -books.balance(ledger::government, Instrument::government_debt);
    b.deficit = b.debt + books.opening(ledger::government, Instrument::government_debt);
    return b;
}

} // namespace mm::readings
