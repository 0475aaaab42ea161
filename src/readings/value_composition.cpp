// SPDX-License-Identifier: Apache-2.0
#include "readings/value_composition.hpp"

namespace mm::readings {

using ledger::Instrument;
using ledger::Reason;

ValueComposition value_composition(const ledger::Ledger& books, std::size_t industry)
{
    const ledger::Account firms = ledger::firms(industry);
    ValueComposition v;
    v.constant = -books.changed(Reason::stock_use, firms, Instrument::inputs) -
                 books.changed(Reason::stock_use, firms, Instrument::fixed_capital);
    v.variable = books.paid(Reason::wages, firms) + books.paid(Reason::employer_contributions, firms);
    const double made = books.changed(Reason::stock_formation, firms, Instrument::finished_goods);
    v.surplus = made - v.constant - v.variable;
    return v;
}

} // namespace mm::readings
