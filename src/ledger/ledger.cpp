// SPDX-License-Identifier: Apache-2.0
#include "ledger/ledger.hpp"

#include <algorithm>
#include <cassert>

namespace mm::ledger {
namespace {

constexpr std::size_t changes = reasons - payment_reasons;

/// What an account settles with. The bank keeps the money of households and firms, the central bank all other; it
/// pays by owing more itself and needs nothing to settle with.
std::optional<Instrument> means_of(Account account)
{
    switch (sector_of(account)) {
    case Sector::households:
    case Sector::firms:
        return Instrument::deposits;
    case Sector::bank:
        return Instrument::reserves;
    case Sector::government:
        return Instrument::government_debt;
    case Sector::abroad:
        return Instrument::foreign_position;
    case Sector::central_bank:
        break;
    }
    return std::nullopt;
}

std::string where(Account account, Instrument instrument)
{
    return name_of(account) + ": " + instrument_names()[static_cast<std::size_t>(instrument)].en;
}

} // namespace

Ledger::Ledger(std::size_t industries)
    : rows_(accounts_before_firms + industries), opening_(instruments * rows_), balance_(instruments * rows_),
      paid_(reasons * rows_), received_(reasons * rows_), changed_(changes * instruments * rows_)
{}

void Ledger::open(Account account, Instrument instrument, double amount)
{
    opening_[cell(account, instrument)] = amount;
    balance_[cell(account, instrument)] = amount;
}

void Ledger::enter(Account account, Instrument instrument, double amount)
{
    balance_[cell(account, instrument)] += amount;
    if (is_financial(instrument)) imbalance_[static_cast<std::size_t>(instrument)] += amount;
}

/// Money comes to an account, or leaves it where `amount` is negative: what it settles with changes on both of its
/// sides, and where the bank keeps it, the bank settles in turn with the central bank.
void Ledger::settle(Account account, double amount)
{
    const std::optional<Instrument> means = means_of(account);
    if (!means) return;
    enter(account, *means, amount);
    if (*means == Instrument::deposits) {
        enter(bank, Instrument::deposits, -amount);
        enter(bank, Instrument::reserves, amount);
        enter(central_bank, Instrument::reserves, -amount);
    } else {
        enter(central_bank, *means, -amount);
    }
}

void Ledger::pay(Reason reason, Account payer, Account payee, double amount)
{
    assert(is_payment(reason));
    paid_[flow(reason, payer)] += amount;
    received_[flow(reason, payee)] += amount;
    settle(payer, -amount);
    settle(payee, amount);
}

void Ledger::lend(Account borrower, double amount)
{
    move(Reason::loans_granted, borrower, bank, Instrument::loans, amount);
    move(Reason::loans_granted, bank, borrower, Instrument::deposits, amount);
}

void Ledger::repay(Account borrower, double amount)
{
    move(Reason::loans_repaid, bank, borrower, Instrument::loans, amount);
    move(Reason::loans_repaid, borrower, bank, Instrument::deposits, amount);
}

void Ledger::forgive(Account debtor, double overdraft, double loan)
{
    move(Reason::debts_forgiven, bank, debtor, Instrument::deposits, overdraft);
    move(Reason::debts_forgiven, bank, debtor, Instrument::loans, loan);
}

void Ledger::book(Reason reason, Account account, Instrument instrument, double amount)
{
    if (is_financial(instrument) && !one_sided_)
        one_sided_ = Fault{where(account, instrument),
                           "every entry has a payer and a payee (" +
                               reason_names()[static_cast<std::size_t>(reason)].en + ")",
                           amount};
    change(reason, account, instrument, amount);
}

void Ledger::move(Reason reason, Account from, Account to, Instrument instrument, double amount)
{
    change(reason, from, instrument, -amount);
    change(reason, to, instrument, amount);
}

void Ledger::change(Reason reason, Account account, Instrument instrument, double amount)
{
    changed_[change_cell(reason, account, instrument)] += amount;
    enter(account, instrument, amount);
}

void Ledger::begin_quarter()
{
    opening_ = balance_;
    std::fill(paid_.begin(), paid_.end(), 0.0);
    std::fill(received_.begin(), received_.end(), 0.0);
    std::fill(changed_.begin(), changed_.end(), 0.0);
    imbalance_.fill(0.0);
}

double Ledger::balance(Account account, Instrument instrument) const
{
    return balance_[cell(account, instrument)];
}

double Ledger::opening(Account account, Instrument instrument) const
{
    return opening_[cell(account, instrument)];
}

double Ledger::paid(Reason reason, Account account) const
{
    return paid_[flow(reason, account)];
}

double Ledger::received(Reason reason, Account account) const
{
    return received_[flow(reason, account)];
}

double Ledger::changed(Reason reason, Account account, Instrument instrument) const
{
    return changed_[change_cell(reason, account, instrument)];
}

std::size_t Ledger::change_cell(Reason reason, Account account, Instrument instrument) const
{
    assert(!is_payment(reason));
    const std::size_t kind = static_cast<std::size_t>(reason) - payment_reasons;
    return (kind * instruments + static_cast<std::size_t>(instrument)) * rows_ + account.row;
}

double Ledger::net_worth(Account account) const
{
    double worth = 0.0;
    for (std::size_t i = 0; i < instruments; ++i) worth += balance_[i * rows_ + account.row];
    return worth;
}

} // namespace mm::ledger
