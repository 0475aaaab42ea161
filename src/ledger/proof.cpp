// SPDX-License-Identifier: Apache-2.0
#include "ledger/proof.hpp"

#include <cmath>

namespace mm::ledger {
namespace {

const std::string& text(Instrument instrument)
{
    return instrument_names()[static_cast<std::size_t>(instrument)].en;
}

/// The first account whose balance is no number, where there is one.
std::optional<Fault> no_number(const Ledger& ledger)
{
    for (std::size_t i = 0; i < instruments; ++i)
        for (std::size_t a = 0; a < ledger.accounts(); ++a) {
            const auto instrument = static_cast<Instrument>(i);
            const double balance = ledger.balance({a}, instrument);
            if (!std::isfinite(balance))
                return Fault{name_of({a}) + ": " + text(instrument), "every balance is a number", balance};
        }
    return std::nullopt;
}

std::optional<Fault> instruments_add_up(const Ledger& ledger, double tolerance)
{
    for (std::size_t i = 0; i < instruments; ++i) {
        const auto instrument = static_cast<Instrument>(i);
        if (!is_financial(instrument)) continue;
        double total = 0.0;
        for (std::size_t a = 0; a < ledger.accounts(); ++a) total += ledger.balance({a}, instrument);
        if (is_off(total, tolerance))
            return Fault{"all accounts: " + text(instrument), "what one owns another owes", total};
    }
    return std::nullopt;
}

std::optional<Fault> payments_have_payees(const Ledger& ledger, double tolerance)
{
    for (std::size_t r = 0; r < payment_reasons; ++r) {
        const auto reason = static_cast<Reason>(r);
        double total = 0.0;
        for (std::size_t a = 0; a < ledger.accounts(); ++a)
            total += ledger.paid(reason, {a}) - ledger.received(reason, {a});
        if (is_off(total, tolerance))
            return Fault{"all accounts: " + reason_names()[r].en, "what one pays another receives", total};
    }
    return std::nullopt;
}

/// Change of an instrument by all reasons that are no payment.
double changes(const Ledger& ledger, Account account, Instrument instrument)
{
    double total = 0.0;
    for (std::size_t r = payment_reasons; r < reasons; ++r)
        total += ledger.changed(static_cast<Reason>(r), account, instrument);
    return total;
}

std::optional<Fault> stocks_follow_flows(const Ledger& ledger, Account account, double tolerance)
{
    double unexplained = 0.0;
    for (std::size_t i = 0; i < instruments; ++i) {
        const auto instrument = static_cast<Instrument>(i);
        const double change = ledger.balance(account, instrument) - ledger.opening(account, instrument) -
                              changes(ledger, account, instrument);
        if (is_financial(instrument))
            unexplained += change;
        else if (is_off(change, tolerance))
            return Fault{name_of(account) + ": " + text(instrument), "a stock is its opening and its changes",
                         change};
    }
    for (std::size_t r = 0; r < payment_reasons; ++r)
        unexplained -=
            ledger.received(static_cast<Reason>(r), account) - ledger.paid(static_cast<Reason>(r), account);
    if (is_off(unexplained, tolerance))
        return Fault{name_of(account), "wealth changes by receipts less payments", unexplained};
    return std::nullopt;
}

} // namespace

bool is_off(double amount, double tolerance)
{
    return !(std::abs(amount) <= tolerance);
}

std::optional<Fault> uneven(const Ledger& ledger, double tolerance)
{
    for (std::size_t i = 0; i < instruments; ++i) {
        const auto instrument = static_cast<Instrument>(i);
        if (!is_off(ledger.imbalance(instrument), tolerance)) continue;
        if (const auto fault = no_number(ledger)) return fault;
        if (ledger.one_sided()) return ledger.one_sided();
        return Fault{"all accounts: " + text(instrument), "every entry has its counterpart",
                     ledger.imbalance(instrument)};
    }
    return std::nullopt;
}

std::optional<Fault> fault(const Ledger& ledger, double tolerance)
{
    if (auto found = no_number(ledger)) return found;
    if (auto found = uneven(ledger, tolerance)) return found;
    if (auto found = instruments_add_up(ledger, tolerance)) return found;
    if (auto found = payments_have_payees(ledger, tolerance)) return found;
    for (std::size_t a = 0; a < ledger.accounts(); ++a)
        if (auto found = stocks_follow_flows(ledger, {a}, tolerance)) return found;
    return std::nullopt;
}

} // namespace mm::ledger
