// SPDX-License-Identifier: Apache-2.0
#include "model/health.hpp"

#include <array>
#include <bit>
#include <cmath>

namespace mm::model {
namespace {

/// What a column may hold: any number, or nothing below zero.
enum class May : std::uint8_t { be_any_number, not_be_negative };

struct Checked {
    const char* name;
    In column;
    May may;
};

/// Whether all values are numbers at or above `least`; without a branch a value, so that it costs a pass of memory.
bool sound(In column, double least)
{
    std::uint64_t wrong = 0;
    for (const double x : column) {
        const auto exponent = std::bit_cast<std::uint64_t>(x) & 0x7ff0000000000000u;
        wrong |= static_cast<std::uint64_t>(exponent == 0x7ff0000000000000u);
        wrong |= static_cast<std::uint64_t>(x < least);
    }
    return wrong == 0;
}

std::optional<ledger::Fault> first_fault(const Checked& checked, double rounding)
{
    const double least =
        checked.may == May::not_be_negative ? -rounding : -std::numeric_limits<double>::infinity();
    if (sound(checked.column, least)) return std::nullopt;
    for (std::size_t i = 0; i < checked.column.size(); ++i) {
        const double x = checked.column[i];
        const std::string where = std::string{checked.name} + ", row " + std::to_string(i + 1);
        if (!std::isfinite(x)) return ledger::Fault{where, "every value is a number", x};
        if (x < least) return ledger::Fault{where, "a stock is never below zero", x};
    }
    return std::nullopt;
}

std::optional<ledger::Fault> first_unsound(std::span<const Checked> columns, double rounding)
{
    for (const Checked& c : columns)
        if (auto fault = first_fault(c, rounding)) return fault;
    return std::nullopt;
}

std::optional<ledger::Fault> unsound_firms(const Firms& f, double rounding)
{
    using enum May;
    const std::array columns{
        Checked{"firms: price", f.price, not_be_negative},
        Checked{"firms: workers", f.workers, not_be_negative},
        Checked{"firms: capital", f.capital, not_be_negative},
        Checked{"firms: stocks of inputs", f.inputs, not_be_negative},
        Checked{"firms: stocks of finished goods", f.goods, not_be_negative},
        Checked{"firms: loans", f.loans, not_be_negative},
        Checked{"firms: output", f.output, not_be_negative},
        Checked{"firms: sales", f.sales, not_be_negative},
        Checked{"firms: supply planned", f.supply_planned, not_be_negative},
        Checked{"firms: investment planned", f.investment_planned, not_be_negative},
        Checked{"firms: inputs planned", f.inputs_planned, not_be_negative},
        Checked{"firms: loans granted", f.loan_granted, not_be_negative},
        Checked{"firms: wage", f.wage_paid, not_be_negative},
        Checked{"firms: deposits", f.deposits, be_any_number},
        Checked{"firms: profit", f.profit, be_any_number},
        Checked{"firms: net worth", f.worth, be_any_number},
    };
    return first_unsound(columns, rounding);
}

std::optional<ledger::Fault> unsound_people(const People& p, const economy::Sales& sales, double rounding)
{
    using enum May;
    const std::array columns{
        Checked{"workers: wage", p.wage, not_be_negative},
        Checked{"persons: consumption budget", p.consumption_budget, be_any_number},
        Checked{"persons: dwellings budget", p.dwellings_budget, be_any_number},
        Checked{"persons: consumption", sales.consumption, not_be_negative},
        Checked{"persons: dwellings bought", sales.dwellings, not_be_negative},
        Checked{"persons: income", p.income, be_any_number},
        Checked{"persons: deposits", p.deposits, be_any_number},
        Checked{"persons: dwellings", p.dwellings, not_be_negative},
    };
    return first_unsound(columns, rounding);
}

bool among(Writes wanted, Writes all)
{
    return (static_cast<unsigned>(all) & static_cast<unsigned>(wanted)) != 0;
}

} // namespace

std::optional<ledger::Fault> unsound_column(const World& w, Writes populations)
{
    const double rounding = 1e-12 * sum(w.firms.output);
    if (among(Writes::firms, populations))
        if (auto fault = unsound_firms(w.firms, rounding)) return fault;
    if (among(Writes::people, populations))
        if (auto fault = unsound_people(w.people, w.sales, rounding)) return fault;
    return std::nullopt;
}

} // namespace mm::model
