// SPDX-License-Identifier: Apache-2.0
#include "model/closing.hpp"

#include "ledger/proof.hpp"
#include "model/ai_terms.hpp"
#include "model/health.hpp"
#include "readings/national_accounts.hpp"

#include <algorithm>
#include <array>

namespace mm::model {
namespace {

using ledger::Account;
using ledger::Instrument;

Breach breach_of(const World& w, std::string_view phase, ledger::Fault fault)
{
    return {.quarter = w.quarter,
            .phase = std::string{phase},
            .account = std::move(fault.account),
            .identity = std::move(fault.identity),
            .amount = fault.amount};
}

double value(const World& w, std::string_view series)
{
    return w.row[series_index(series)];
}

/// Rounding that a quarter's identities may carry [money]. A pass over firms, so found once for many comparisons.
double tolerance_of(const World& w)
{
    return identity_tolerance * sum(w.firms.output) * w.prices.producer;
}

/// What the columns say that an account holds.
std::optional<ledger::Fault> compare(const World& w, Account account, Instrument instrument, double column,
                                     double tolerance)
{
    const double difference = w.ledger.balance(account, instrument) - column;
    if (!ledger::is_off(difference, tolerance)) return std::nullopt;
    return ledger::Fault{ledger::name_of(account) + ": " +
                             ledger::instrument_names()[static_cast<std::size_t>(instrument)].en,
                         "books and columns agree", difference};
}

std::optional<ledger::Fault> industry_agrees(const World& w, std::size_t s, double tolerance)
{
    const Firms& f = w.firms;
    double deposits = 0.0;
    double loans = 0.0;
    double capital = 0.0;
    double inputs = 0.0;
    double goods = 0.0;
    for (std::size_t i = w.industries[s].first; i < w.industries[s].last; ++i) {
        deposits += f.deposits[i];
        loans += f.loans[i];
        capital += f.capital[i];
        inputs += f.inputs[i];
        goods += f.price[i] * f.goods[i];
    }
    const Account account = ledger::firms(s);
    if (auto found = compare(w, account, Instrument::deposits, deposits, tolerance)) return found;
    if (auto found = compare(w, account, Instrument::loans, -loans, tolerance)) return found;
    if (auto found = compare(w, account, Instrument::fixed_capital, w.prices.capital * capital, tolerance))
        return found;
    if (auto found = compare(w, account, Instrument::inputs, w.prices.inputs[s] * inputs, tolerance))
        return found;
    return compare(w, account, Instrument::finished_goods, goods, tolerance);
}

std::optional<ledger::Fault> columns_agree(const World& w, double tolerance)
{
    for (std::size_t s = 0; s < w.industries.size(); ++s)
        if (auto found = industry_agrees(w, s, tolerance)) return found;
    struct Holding {
        Account account;
        Instrument instrument;
        double column;
    };
    const std::array holdings{
        Holding{ledger::households, Instrument::deposits, sum(w.people.deposits)},
        Holding{ledger::households, Instrument::dwellings, sum(w.people.dwellings)},
        Holding{ledger::bank, Instrument::reserves, w.bank.reserves},
        Holding{ledger::households, Instrument::loans, -sum(w.people.debt)},
        Holding{ledger::government, Instrument::government_debt, -w.government.debt},
        Holding{ledger::government, Instrument::fixed_capital, w.prices.capital * w.government.capital},
        Holding{ledger::abroad, Instrument::foreign_position, w.abroad.position},
        Holding{ledger::firms(w.sales.plants), Instrument::accelerators, private_plants(w)},
        Holding{ledger::firms(w.sales.plants), Instrument::weights, w.ai.plants.weights},
    };
    for (const Holding& h : holdings)
        if (auto found = compare(w, h.account, h.instrument, h.column, tolerance)) return found;
    const double bank = w.ledger.net_worth(ledger::bank) - w.bank.equity;
    if (ledger::is_off(bank, tolerance))
        return ledger::Fault{"bank: equity", "books and columns agree", bank};
    const double central_bank = w.ledger.net_worth(ledger::central_bank) - w.central_bank.equity;
    if (ledger::is_off(central_bank, tolerance))
        return ledger::Fault{"central bank: equity", "books and columns agree", central_bank};
    return std::nullopt;
}

double count_retired(const World& w)
{
    return static_cast<double>(std::count(w.people.employer.begin(), w.people.employer.end(), retired));
}

/// Something that has to be nothing.
struct Identity {
    const char* account;
    const char* says;
    double difference;
};

std::optional<ledger::Fault> identities_hold(const World& w, double tolerance)
{
    const auto v = [&](std::string_view series) { return value(w, series); };
    const readings::NationalAccounts books = readings::national_accounts(w.ledger);
    const double spent = v("nominal_household_consumption") + v("nominal_government_consumption") +
                         v("nominal_capitalformation") + v("nominal_exports") - v("nominal_imports");
    const double spent_real = v("real_household_consumption") + v("real_government_consumption") +
                              v("real_capitalformation") + v("real_exports") - v("real_imports");
    const double gdp = v("nominal_gdp");
    const std::array identities{
        Identity{"central bank", "equity and foreign claims are government debt less reserves",
                 v("E_CB") + v("D_RoW") - v("L_G") + v("D_k")},
        Identity{"bank", "reserves are deposits and equity less loans",
                 v("D_k") - v("D_i") - v("D_h") - v("E_k") + v("L_i") + sum(w.people.debt)},
        Identity{"gross value added", "compensation, operating surplus and taxes on production",
                 v("nominal_gva") - v("compensation_employees") - v("operating_surplus") -
                     v("taxes_production")},
        Identity{"GDP", "production equals spending", gdp - spent},
        Identity{"real GDP", "production equals spending", v("real_gdp") - spent_real},
        Identity{"GDP in the books", "by production", gdp - books.by_production()},
        Identity{"GDP in the books", "by spending", gdp - books.by_spending()},
        Identity{"GDP in the books", "by income", gdp - books.by_income(v("operating_surplus"))},
        Identity{"workers", "employed, unemployed and retired are all who could work",
                 v("employees") + v("unemployed") + count_retired(w) -
                     static_cast<double>(w.people.classes.workers)},
    };
    for (const Identity& i : identities)
        if (ledger::is_off(i.difference, tolerance)) return ledger::Fault{i.account, i.says, i.difference};
    return std::nullopt;
}

} // namespace

std::optional<Breach> find_breach_after(const World& w, const Phase& phase)
{
    if (auto fault = ledger::uneven(w.ledger, tolerance_of(w)))
        return breach_of(w, phase.id, std::move(*fault));
    if (auto fault = unsound_column(w, phase.writes)) return breach_of(w, phase.id, std::move(*fault));
    return std::nullopt;
}

std::optional<Breach> close_quarter(const World& w)
{
    constexpr std::string_view closing = "close_quarter";
    const double tolerance = tolerance_of(w);
    if (auto fault = ledger::fault(w.ledger, tolerance)) return breach_of(w, closing, std::move(*fault));
    if (auto fault = columns_agree(w, tolerance)) return breach_of(w, closing, std::move(*fault));
    if (auto fault = identities_hold(w, tolerance)) return breach_of(w, closing, std::move(*fault));
    if (auto fault = unsound_column(w, Writes::all)) return breach_of(w, closing, std::move(*fault));
    return std::nullopt;
}

} // namespace mm::model
