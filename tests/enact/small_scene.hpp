// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "enact/enact.hpp"
#include "plan/levers.hpp"

#include <string>
#include <vector>

/// A nation of four industries for tests of what plans come to, and plans for it.
namespace mm::enact {

inline const std::vector<std::string> rows{"s31", "s34", "s50", "s75"};

inline plan::Known known_names()
{
    return {.chips = {"B200"},
            .models = {"llama-3.1-70b"},
            .regions = {"jeonnam"},
            .nations = {"korea"},
            .industries = {{"s31", "Semiconductors"},
                           {"s34", "Computers"},
                           {"s50", "Building"},
                           {"s75", "State"},
                           {"s83", "Others"}},
            .partners = {"CHN", "USA"},
            .baskets = {"power_lines", "halls"}};
}

/// Two works, public service, and every item of the check's cost, hardware from abroad.
inline nation::LeverTables small_tables()
{
    nation::LeverTables tables;
    const auto part = [&](std::string basket, std::string product, double share, double abroad) {
        tables.baskets.parts.push_back({.basket = std::move(basket),
                                        .product = std::move(product),
                                        .share = share,
                                        .abroad = abroad,
                                        .source = "test",
                                        .grade = Grade::illustrative});
    };
    part("power_lines", "s31", 0.25, 0.0);
    part("power_lines", "s50", 0.75, 0.0);
    part("public_service", "s75", 1.0, 0.0);
    for (const feasibility::ItemText& item : feasibility::item_texts()) {
        const bool hardware = item.id == "accelerators" || item.id == "servers" || item.id == "replacement";
        part(std::string{item.id}, hardware ? "s34" : "s50", 1.0, hardware ? 1.0 : 0.0);
    }
    const auto trade = [&](std::string product, std::string partner, double share) {
        tables.partners.rows.push_back({.product = std::move(product),
                                        .partner = std::move(partner),
                                        .share = share,
                                        .source = "test",
                                        .grade = Grade::illustrative});
    };
    trade("s31", "CHN", 0.4);
    trade("s31", "USA", 0.1);
    trade("s34", "CHN", 0.2);
    return tables;
}

inline const nation::LeverTables& tables()
{
    static const nation::LeverTables all = small_tables();
    return all;
}

/// Starts at 2024Q4, so that 2025Q1 is the first simulated quarter.
inline calibration::Calibration small_start()
{
    calibration::Calibration start;
    start.start = Quarter::of(2024, 4);
    start.scale = 1000.0;
    start.industries.firms = {1, 1, 1, 1};
    start.industries.productivity = {100.0, 80.0, 60.0, 40.0};
    start.taxes = {.income = 0.06,
                   .corporate = 0.2,
                   .consumption = 0.08,
                   .employer_contribution = 0.12,
                   .worker_contribution = 0.09};
    start.prospects = calibration::Prospects{.hours = {45.0, 40.0, 38.0, 30.0}, .weekly_cap = 52.0};
    return start;
}

inline plan::Plan plan_of(const std::string& pledges)
{
    return plan::parse_plan(
        "title.en = 'p'\ntitle.ko = 'p'\nnation = 'korea'\nstart = '2025Q1'\nquarters = 64\n" + pledges,
        "p.toml", known_names());
}

inline std::string pledge(const std::string& lever, const std::string& fields)
{
    return "[[pledge]]\nlever = '" + lever + "'\n" + fields + "\n";
}

inline Enacted enacted(const std::string& pledges, std::size_t quarters = 64,
                       std::vector<feasibility::PerItem> costs = {})
{
    return measures_of(plan_of(pledges), small_start(),
                       {.rows = rows, .tables = tables(), .exchange_rate = 1400.0, .costs = std::move(costs)},
                       quarters);
}

/// All that is bought of what `some` says yes to, over all quarters [million].
template <class Some> double bought(const Enacted& result, Some&& some)
{
    double sum = 0.0;
    for (const model::Measures& measures : result.measures)
        for (const model::Purchase& purchase : measures.purchases)
            if (some(purchase)) sum += purchase.amount;
    return sum;
}

inline double all_bought(const Enacted& result)
{
    return bought(result, [](const model::Purchase&) { return true; });
}

} // namespace mm::enact
