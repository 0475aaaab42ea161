// SPDX-License-Identifier: Apache-2.0
#include "enact/levers.hpp"
#include "plan/fields.hpp"
#include "plan/given.hpp"
#include "plan/levers.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <string>

namespace mm::enact {
namespace {

/// What each partner buys over what it would buy, one value a product [1]; "all" is every partner.
using ByPartner = std::map<std::string, Column>;

/// Several pledges about one partner and product multiply.
void add_change(Work& work, const plan::Pledge& pledge, ByPartner& bought)
{
    const std::string partner{plan::name(pledge, plan::field::partner)};
    const plan::Codes& products = plan::codes(pledge, plan::field::products);
    const nation::Partners& table = work.facts.tables.partners;
    Column& factor = filled(bought[partner], work.facts.rows.size(), 1.0);
    for (const std::size_t row : rows_of(work, pledge, products)) {
        factor[row] *= 1.0 + plan::number(pledge, plan::field::change, 0.0);
        if (partner != "all" && !products.empty() && !table.knows(work.facts.rows[row]))
            note(work, pledge,
                 {fmt::format("who buys {} is not known; it changes nothing there.", work.facts.rows[row]),
                  fmt::format("{}의 수출 상대를 알 수 없어 아무것도 바뀌지 않는다.", work.facts.rows[row])});
    }
    if (partner != "all" && table.rows.empty())
        note(work, pledge,
             {"trade by partner is not known of this nation; it changes nothing.",
              "이 나라의 상대국별 무역을 알 수 없어 아무것도 바뀌지 않는다."});
}

/// Demand for a product's exports: every partner's part of it changes by its own factor.
double demand_of(const Work& work, const ByPartner& bought, std::size_t row)
{
    double by_all = 1.0;
    double by_each = 1.0;
    for (const auto& [partner, factor] : bought) {
        if (partner == "all")
            by_all = factor[row];
        else
            by_each += work.facts.tables.partners.share(work.facts.rows[row], partner) * (factor[row] - 1.0);
    }
    return std::max(0.0, by_all * by_each);
}

} // namespace

void change_exports(Work& work)
{
    for (std::size_t q = 0; q < work.result.measures.size(); ++q) {
        ByPartner bought;
        for (const plan::Pledge& pledge : work.plan.pledges) {
            const Range quarters = held(work, pledge);
            if (pledge.lever->name == "trade.export_demand" && quarters.first <= q && q < quarters.last)
                add_change(work, pledge, bought);
        }
        if (bought.empty()) continue;
        Column& demand = filled(work.result.measures[q].export_demand, work.facts.rows.size(), 1.0);
        for (std::size_t row = 0; row < demand.size(); ++row) demand[row] = demand_of(work, bought, row);
    }
}

void change_exchange_rate(Work& work, const plan::Pledge& pledge)
{
    const Range quarters = held(work, pledge);
    for (std::size_t q = quarters.first; q < quarters.last; ++q)
        work.result.measures[q].exchange_rate *= 1.0 + plan::number(pledge, plan::field::price_change, 0.0);
}

void change_import_prices(Work& work, const plan::Pledge& pledge)
{
    const Range quarters = held(work, pledge);
    for (const std::size_t row : rows_of(work, pledge, plan::codes(pledge, plan::field::products)))
        for (std::size_t q = quarters.first; q < quarters.last; ++q)
            filled(work.result.measures[q].import_prices, work.facts.rows.size(), 1.0)[row] *=
                1.0 + plan::number(pledge, plan::field::price_change, 0.0);
}

} // namespace mm::enact
