// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/columns.hpp"
#include "ledger/accounts.hpp"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace mm::ledger {

/// What did not hold, where, and by how much.
struct Fault {
    std::string account{};  ///< sector, industry and instrument or reason
    std::string identity{}; ///< what should have held
    double amount = 0.0;    ///< [money]
};

/// The books of one history: what every account holds of every instrument, and what was paid this quarter for every
/// reason. Money moves only through `pay`, `lend`, `repay` and `forgive`, each of which writes both sides and both
/// settlements (the quadruple entry of Copeland 1949): a payment from a firm to the state lowers the firm's deposit
/// and what the bank owes it, the bank's reserves and what the central bank owes it, and the state's debt.
/// Assets are positive and debts negative, so that a financial instrument always adds up to nothing over accounts.
class Ledger {
public:
    explicit Ledger(std::size_t industries);

    /// Sets what an account holds before the first quarter; for financial instruments both sides have to be set.
    void open(Account account, Instrument instrument, double amount);

    /// `payer` pays `payee`; an amount below zero goes the other way.
    void pay(Reason reason, Account payer, Account payee, double amount);
    /// The bank's loan to a firm, which it receives as a deposit.
    void lend(Account borrower, double amount);
    void repay(Account borrower, double amount);
    /// The bank gives up part of an overdraft and of a loan.
    void forgive(Account debtor, double overdraft, double loan);
    /// A change of a real stock, which nobody owes. On a financial instrument it would be a one-sided entry: it
    /// leaves the books uneven, and `uneven` names it.
    void book(Reason reason, Account account, Instrument instrument, double amount);

    /// Begins a quarter: flows are zero, closing stocks become opening ones.
    void begin_quarter();

    std::size_t industries() const { return rows_ - accounts_before_firms; }
    std::size_t accounts() const { return rows_; }
    double balance(Account account, Instrument instrument) const;
    double opening(Account account, Instrument instrument) const;
    double paid(Reason reason, Account account) const;     ///< this quarter, gross
    double received(Reason reason, Account account) const; ///< this quarter, gross
    /// Change of an instrument for a reason that is no payment, this quarter.
    double changed(Reason reason, Account account, Instrument instrument) const;
    double net_worth(Account account) const; ///< assets less debts, real stocks with them

    /// Running sum of all entries of a financial instrument this quarter: nothing, but for rounding.
    double imbalance(Instrument instrument) const { return imbalance_[static_cast<std::size_t>(instrument)]; }
    /// The first change of a financial instrument that was booked on one side only.
    const std::optional<Fault>& one_sided() const { return one_sided_; }

private:
    void enter(Account account, Instrument instrument, double amount);
    void settle(Account account, double amount);
    void move(Reason reason, Account from, Account to, Instrument instrument, double amount);
    void change(Reason reason, Account account, Instrument instrument, double amount);
    std::size_t change_cell(Reason reason, Account account, Instrument instrument) const;

    std::size_t cell(Account account, Instrument instrument) const
    {
        return static_cast<std::size_t>(instrument) * rows_ + account.row;
    }
    std::size_t flow(Reason reason, Account account) const
    {
        return static_cast<std::size_t>(reason) * rows_ + account.row;
    }

    std::size_t rows_ = 0;
    Column opening_{};                            ///< instruments x accounts
    Column balance_{};                            ///< instruments x accounts
    Column paid_{};                               ///< reasons x accounts
    Column received_{};                           ///< reasons x accounts
    Column changed_{};                            ///< reasons that are no payment x instruments x accounts
    std::array<double, instruments> imbalance_{}; ///< running sum of all entries of an instrument
    std::optional<Fault> one_sided_{};            ///< the first such entry
};

} // namespace mm::ledger
