// SPDX-License-Identifier: Apache-2.0
#include "base/columns.hpp"
#include "government/books.hpp"
#include "model/ai_terms.hpp"
#include "model/inactive.hpp"
#include "model/phases.hpp"

#include <algorithm>

namespace mm::model::phases {
namespace {

/// A value of an industry's row, nothing where the plan is silent.
double row_of(const Column& column, std::size_t row)
{
    return column.empty() ? 0.0 : column[row];
}

bool supports(const Measures& m)
{
    return !m.investment_subsidy.empty() || !m.tax_credit.empty() || !m.loan_discount.empty();
}

/// [PLAN-1] The share of the user cost of capital that the state takes over: its shares of what is invested, and its
/// part of the loan rate over interest and wear; with the response e,  u = e (s + c + d / (r + delta)).
void relieve_costs(World& w)
{
    const Measures& m = w.measures();
    Firms& f = w.firms;
    if (!supports(m)) {
        f.cost_relief.clear();
        return;
    }
    f.cost_relief.resize(f.size());
    for (std::size_t i = 0; i < f.size(); ++i) {
        const std::size_t s = f.industry[i];
        const double on_loans = row_of(m.loan_discount, s) / (w.bank.loan_rate + f.depreciation[i]);
        f.cost_relief[i] =
            w.rules.support_response * (row_of(m.investment_subsidy, s) + row_of(m.tax_credit, s) + on_loans);
    }
}

} // namespace

/// [PLAN-2] Rates are the calibration's with what the plan adds; transfers are shared out among whom they are for.
void enact_rates(World& w)
{
    const Measures& m = w.measures();
    calibration::Taxes& t = w.taxes;
    t = w.calibration->taxes;
    t.income += m.income_tax;
    t.corporate += m.corporate_tax;
    t.consumption += m.consumption_tax;
    t.employer_contribution += m.employer_contribution;
    t.worker_contribution += m.worker_contribution;
    const auto among = [](double amount, std::size_t persons) {
        return persons > 0 ? amount / static_cast<double>(persons) : 0.0;
    };
    const auto unemployed = std::count(w.people.employer.begin(), w.people.employer.end(), nobody);
    Government& g = w.government;
    g.plan_transfer = among(m.transfer_to_all, w.people.classes.persons());
    g.plan_inactive_transfer = among(m.transfer_to_inactive, count_inactive(w).all);
    g.unemployed_transfer = among(m.transfer_to_unemployed, static_cast<std::size_t>(unemployed));
    relieve_costs(w);
}

/// What the state is to buy at home beside its consumption, by product, and what part of all it buys is invested.
void enact_purchases(World& w)
{
    Government& g = w.government;
    const calibration::Industries& from = w.calibration->industries;
    g.wanted.clear();
    g.wanted_investment.clear();
    const std::vector<Purchase>& purchases = w.measures().purchases;
    if (std::all_of(purchases.begin(), purchases.end(), [](const Purchase& p) { return p.abroad; })) return;
    g.wanted.assign(from.size(), 0.0);
    g.wanted_investment.assign(from.size(), 0.0);
    for (const Purchase& p : purchases) {
        if (p.abroad) continue;
        g.wanted[p.product] += p.amount;
        if (p.investment) g.wanted_investment[p.product] += p.amount;
    }
    for (std::size_t p = 0; p < from.size(); ++p) {
        const double all = g.wanted[p] + from.government[p] * g.consumption;
        g.wanted_investment[p] = all > 0.0 ? g.wanted_investment[p] / all : 0.0;
    }
}

/// [PLAN-3] What the state buys abroad itself comes with its own supply, at the price of imports, free of import tax.
void buy_abroad(World& w)
{
    Counter& c = w.counter;
    for (const Purchase& p : w.measures().purchases) {
        if (!p.abroad) continue;
        const double paid = p.amount * w.abroad.import_price[p.product];
        (p.investment ? c.public_investment : c.government) += paid;
        (p.investment ? c.public_investment_real : c.government_real) += p.amount;
        c.direct_imports += paid;
        c.direct_imports_real += p.amount;
        w.ledger.pay(p.investment ? ledger::Reason::public_investment
                                  : ledger::Reason::government_consumption,
                     ledger::government, ledger::abroad, paid);
    }
}

/// [PLAN-4] A firm gets its share of what it invested, a credit up to its corporate tax, and a part of its interest:
///   s P_cf I + min(c P_cf I, tau_FIRM (Pi)+) + d L.
void support_firms(World& w)
{
    const Measures& m = w.measures();
    Firms& f = w.firms;
    if (!supports(m)) {
        f.support.clear();
        return;
    }
    f.support.resize(f.size());
    Column plants(f.size(), 0.0); // What firms of AI services invested in chips and halls.
    if (w.ai.plants.invested > 0.0)
        share_out(w, w.ai.plants.invested - w.ai.plants.direct_investment, plants);
    for (std::size_t i = 0; i < f.size(); ++i) {
        const std::size_t s = f.industry[i];
        const double invested = w.sales.investment_paid[i] + plants[i];
        f.support[i] =
            row_of(m.investment_subsidy, s) * invested +
            std::min(row_of(m.tax_credit, s) * invested, w.taxes.corporate * positive(f.profit[i])) +
            row_of(m.loan_discount, s) * f.loans[i];
    }
    government::book_support(w.industries, f.support, w.ledger);
}

} // namespace mm::model::phases
