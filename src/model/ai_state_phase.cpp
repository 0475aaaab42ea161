// SPDX-License-Identifier: Apache-2.0
#include "government/books.hpp"
#include "model/ai_terms.hpp"
#include "model/phases.hpp"

namespace mm::model::phases {
namespace {

using ledger::Reason;

/// A tax on tokens is paid by who buys them, as a tax on production.
void tax_tokens(World& w)
{
    const double rate = w.measures().token_tax;
    w.ai.tokens.token_tax = 0.0;
    for (std::size_t s = 0; s < w.industries.size(); ++s) {
        double paid = 0.0;
        for (std::size_t i = w.industries[s].first; i < w.industries[s].last; ++i) {
            w.firms.deposits[i] -= rate * w.ai.use.bill[i];
            paid += rate * w.ai.use.bill[i];
        }
        w.ledger.pay(Reason::production_tax, ledger::firms(s), ledger::government, paid);
        w.ai.tokens.token_tax += paid;
    }
}

/// What AI services earned last quarter beyond the hurdle on what their plants are worth.
double windfall(const World& w)
{
    const Range rows = ai_firms(w);
    double profit = 0.0;
    for (std::size_t i = rows.first; i < rows.last; ++i) profit += w.firms.profit[i];
    return w.quarter > 1 ? positive(profit - w.ai.rules.hurdle / 4.0 * private_plants(w)) : 0.0;
}

/// That on foreign owners' profit was kept back when it was divided.
void tax_profits(World& w)
{
    TokenMarket& t = w.ai.tokens;
    t.profit_taxes += w.measures().windfall_tax * windfall(w);
    share_out(w, -t.profit_taxes, w.firms.deposits);
    w.ledger.pay(Reason::corporate_tax, ledger::firms(w.settings.ai.start->industry), ledger::government,
                 t.profit_taxes);
}

} // namespace

/// [AI-21] What the state takes of AI: a share of firms' bills for tokens; of AI services' profit of the last quarter
/// beyond the hurdle,  w (Pi - r/4 K)+;  of what foreign owners would take out.
void tax_ai(World& w)
{
    tax_tokens(w);
    tax_profits(w);
}

/// [AI-22] What the state gives: vouchers for a part of firms' bills, and what home factories would have earned up to
/// the utilisation that it guarantees,  p (g - u)+ capacity.
void support_ai(World& w)
{
    const Measures& m = w.measures();
    Firms& f = w.firms;
    TokenMarket& t = w.ai.tokens;
    t.vouchers = t.guaranteed = 0.0;
    if (m.token_vouchers == 0.0 && m.demand_guarantee == 0.0) return;
    Column support(f.size(), 0.0);
    const double bills = sum(w.ai.use.bill);
    t.vouchers = std::min(m.token_vouchers, bills);
    if (bills > 0.0)
        for (std::size_t i = 0; i < f.size(); ++i) support[i] = t.vouchers * w.ai.use.bill[i] / bills;
    t.guaranteed = positive(m.demand_guarantee - t.utilisation) * t.capacity * t.home_price;
    share_out(w, t.guaranteed, support);
    government::book_support(w.industries, support, w.ledger);
    f.support.resize(f.size());
    for (std::size_t i = 0; i < f.size(); ++i) f.support[i] += support[i];
}

} // namespace mm::model::phases
