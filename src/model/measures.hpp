// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ai/start.hpp"
#include "base/columns.hpp"

#include <limits>
#include <vector>

namespace mm::model {

/// Something that the state buys beside its consumption.
struct Purchase {
    std::size_t product = 0;
    double amount = 0.0;     ///< [real money/quarter]
    bool abroad = false;     ///< bought directly from abroad: paid at the border, no domestic seller is asked
    bool investment = false; ///< becomes fixed capital of the state; else it is consumed
};

/// Chips that are ordered under a plan. What those of the state cost stands among the purchases; other owners pay for
/// theirs when they come.
struct ChipPurchase {
    ai::Owner owner = ai::Owner::state;
    std::size_t generation = 0;                        ///< row of ai::Start::generations
    double chips = 0.0;                                ///< [chip/quarter]
    std::size_t region = static_cast<std::size_t>(-1); ///< row of ai::Start::regions; beyond them: anywhere
};

/// What a plan changes in one quarter; a default changes nothing. Columns are empty where nothing changes, else one
/// row an industry or product as said. Money is in millions of the nation's currency.
struct Measures {
    static constexpr double unchanged = std::numeric_limits<double>::quiet_NaN();

    std::vector<Purchase> purchases{};
    // Added to rates [1].
    double income_tax = 0.0;
    double corporate_tax = 0.0;
    double consumption_tax = 0.0;
    double employer_contribution = 0.0;
    double worker_contribution = 0.0;
    // Paid to persons in equal parts [real money/quarter].
    double transfer_to_all = 0.0;
    double transfer_to_inactive = 0.0;
    double transfer_to_unemployed = 0.0;
    // Prices and rates.
    double minimum_wage = unchanged; ///< [currency/hour], prices of the start
    double policy_rate = unchanged;  ///< set, whatever the rule says [1/quarter]
    double exchange_rate = 1.0;      ///< factor on the price of foreign currency [1]
    Column import_prices{};          ///< factor, one a product [1]
    Column export_demand{};          ///< factor, one a product [1]
    // Hours, one row an industry.
    Column weekly_cap{};      ///< [hour/week]; unchanged where not a number
    Column weekly_hours{};    ///< factor on usual hours [1]
    double pay_kept = 0.0;    ///< share of the pay for hours no longer worked that is paid all the same [1]
    double hourly_gain = 0.0; ///< share of the output of those hours that is made in the remaining ones [1]
    // Technique, one row an industry.
    Column productivity{}; ///< factor on output per hour of the firms that are reached [1]
    Column reach{};        ///< share of the firms that are reached [1]
    // Support of firms, one row an industry.
    Column investment_subsidy{}; ///< share of what they invest that the state pays [1]
    Column tax_credit{};         ///< the same off the corporate tax, at most all of it [1]
    Column loan_discount{};      ///< off the loan rate, paid by the state to the bank [1/quarter]
    // AI.
    double integrators = 0.0; ///< added to the share of employees whose firms can begin [1/quarter]
    double hazard = 0.0;      ///< added to the hazard of firms that see no other, by paid help [1/year]
    double allowance = 0.0;   ///< tokens that people may use free of charge [token/quarter]
    double chip_access = 1.0; ///< factor on what export rules let through [1]
    double chip_supply = 1.0; ///< factor on the world's open supply [1]
    double serving = 1.0;     ///< factor on tokens from a chip, at home and abroad [1]
    std::vector<ChipPurchase> chips{};
    Column lines{};                ///< new lines beyond the usual, one a region; empty: none [MW/quarter]
    double contracted_solar = 0.0; ///< that factories have contracted for [MW]
    double contracted_wind = 0.0;  ///< likewise [MW]
    double allowance_abroad = 0.0; ///< spent by the state on tokens from abroad for people [money/quarter]
    double token_vouchers = 0.0;   ///< that the state pays of firms' bills for tokens at most [money/quarter]
    double token_tax = 0.0;        ///< on what firms pay for tokens [1]
    double windfall_tax =
        0.0; ///< on profit of AI services beyond the hurdle on what its plants are worth [1]
    double remittance_tax = 0.0;   ///< on profit that goes to foreign owners [1]
    double demand_guarantee = 0.0; ///< utilisation for which the state pays home factories at least [1]
    double research = 0.0;         ///< years by which the nation's models come nearer to the frontier [year]
    bool public_at_home = false;   ///< whether public bodies use the nation's own models alone
    double api_price = 1.0;        ///< factor on what AI costs from abroad [1]
    double memory_demand = 1.0; ///< factor on what the world's accelerators take of the nation's memory [1]
    bool api_open = true;       ///< whether AI can be had from abroad
};

} // namespace mm::model
