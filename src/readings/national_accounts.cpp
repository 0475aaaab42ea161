// SPDX-License-Identifier: Apache-2.0
#include "readings/national_accounts.hpp"

namespace mm::readings {
namespace {

using ledger::Account;
using ledger::Instrument;
using ledger::Ledger;
using ledger::Reason;

double all_received(const Ledger& books, Reason reason)
{
    double total = 0.0;
    for (std::size_t a = 0; a < books.accounts(); ++a) total += books.received(reason, {a});
    return total;
}

/// Change of a real stock of all firms for a reason.
double of_firms(const Ledger& books, Reason reason, Instrument instrument)
{
    double total = 0.0;
    for (std::size_t s = 0; s < books.industries(); ++s)
        total += books.changed(reason, ledger::firms(s), instrument);
    return total;
}

} // namespace

NationalAccounts national_accounts(const Ledger& books)
{
    NationalAccounts n;
    // What firms make enters their stock of finished goods, and what they sell leaves it.
    n.output = of_firms(books, Reason::stock_formation, Instrument::finished_goods);
    const double sold = -of_firms(books, Reason::stock_use, Instrument::finished_goods);
    n.inputs_used = -of_firms(books, Reason::stock_use, Instrument::inputs);
    // What AI did was made and used up in the same quarter, and so was what its factories run on.
    const double tokens = all_received(books, Reason::token_purchases);
    const double tokens_abroad = books.received(Reason::token_purchases, ledger::abroad);
    n.tokens_sold = tokens - tokens_abroad;
    const double for_abroad = books.paid(Reason::token_purchases, ledger::abroad);
    n.services_used = tokens - for_abroad + all_received(books, Reason::plant_running);
    n.product_taxes = all_received(books, Reason::product_tax);
    n.production_taxes = all_received(books, Reason::production_tax);
    n.compensation = all_received(books, Reason::wages) + all_received(books, Reason::employer_contributions);
    const double on_consumption = all_received(books, Reason::consumption_tax);
    const double on_dwellings = all_received(books, Reason::dwelling_tax);
    const double on_government = all_received(books, Reason::government_consumption_tax);
    const double on_exports = all_received(books, Reason::export_tax);
    const double on_imports = all_received(books, Reason::import_tax);
    n.purchase_taxes = on_consumption + on_dwellings + on_government + on_exports + on_imports;
    n.household_consumption = all_received(books, Reason::household_consumption) + on_consumption;
    n.government_consumption = all_received(books, Reason::government_consumption) + on_government;
    n.fixed_capital_formation = all_received(books, Reason::capital_purchases) +
                                all_received(books, Reason::public_investment) +
                                all_received(books, Reason::dwelling_purchases) + on_dwellings;
    n.inventory_change =
        n.output - sold + of_firms(books, Reason::stock_formation, Instrument::inputs) - n.inputs_used;
    n.exports = all_received(books, Reason::exports) + for_abroad + on_exports;
    for (const Reason reason :
         {Reason::input_purchases, Reason::capital_purchases, Reason::household_consumption,
          Reason::dwelling_purchases, Reason::government_consumption, Reason::public_investment,
          Reason::exports, Reason::token_purchases, Reason::plant_running})
        n.imports += books.received(reason, ledger::abroad);
    // What buyers paid at the border went to the state.
    n.imports -= on_imports;
    return n;
}

} // namespace mm::readings
