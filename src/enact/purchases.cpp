// SPDX-License-Identifier: Apache-2.0
#include "enact/levers.hpp"
#include "plan/fields.hpp"
#include "plan/given.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace mm::enact {
namespace {

/// Buys one product in every quarter of a pledge, a part of it abroad.
void buy(Work& work, const plan::Pledge& pledge, std::size_t row, double amount, double abroad,
         bool investment)
{
    const Range quarters = held(work, pledge);
    for (std::size_t q = quarters.first; q < quarters.last; ++q) {
        model::Measures& measures = work.result.measures[q];
        add_purchase(measures, {row, amount * (1.0 - abroad), false, investment});
        add_purchase(measures, {row, amount * abroad, true, investment});
    }
}

} // namespace

void add_purchase(model::Measures& measures, const model::Purchase& purchase)
{
    if (purchase.amount <= 0.0) return;
    const auto alike =
        std::find_if(measures.purchases.begin(), measures.purchases.end(), [&](const model::Purchase& other) {
            return other.product == purchase.product && other.abroad == purchase.abroad &&
                   other.investment == purchase.investment;
        });
    if (alike != measures.purchases.end())
        alike->amount += purchase.amount;
    else
        measures.purchases.push_back(purchase);
}

void buy_basket(Work& work, const plan::Pledge& pledge, std::string_view basket, double amount,
                bool investment)
{
    const std::vector<nation::BasketPart> parts = work.facts.tables.baskets.of(basket);
    if (parts.empty() && amount > 0.0)
        note(work, pledge,
             {fmt::format(
                  "the nation's baskets.csv does not say what \"{}\" is made of; {:.6g} million a quarter "
                  "are not spent.",
                  basket, amount),
              fmt::format("baskets.csv에 \"{}\"의 구성이 없어 분기당 {:.6g}백만이 지출되지 않는다.", basket,
                          amount)});
    for (const nation::BasketPart& part : parts)
        for (const std::size_t row : rows_of(work, pledge, {part.product}))
            buy(work, pledge, row, amount * part.share, part.abroad, investment);
}

void buy_products(Work& work, const plan::Pledge& pledge)
{
    const std::vector<std::size_t> rows = rows_of(work, pledge, plan::codes(pledge, plan::field::products));
    const double each = spent_a_quarter(work, pledge) / static_cast<double>(rows.size());
    const double abroad = plan::number(pledge, plan::field::abroad, 0.0);
    const bool investment = plan::name(pledge, plan::field::use) == "investment";
    for (const std::size_t row : rows) buy(work, pledge, row, each, abroad, investment);
}

void build_basket(Work& work, const plan::Pledge& pledge)
{
    buy_basket(work, pledge, plan::name(pledge, plan::field::basket), spent_a_quarter(work, pledge), true);
}

/// Public employment is bought as the product of the public service, as much of it as that many persons make: their
/// pay and what they work with. The industry then needs and hires them like any other that sells more.
void employ(Work& work, const plan::Pledge& pledge)
{
    const double agents = plan::number(pledge, plan::field::persons, 0.0) / work.start.scale;
    double product = 0.0; // Of an agent [million/quarter].
    for (const nation::BasketPart& part : work.facts.tables.baskets.of("public_service"))
        if (const auto row = row_of(work, part.product))
            product += part.share * work.start.industries.productivity[*row];
    if (product <= 0.0)
        return note(
            work, pledge,
            {"the nation's baskets.csv does not say which product public servants make; it changes nothing.",
             "baskets.csv에 공공서비스의 생산물이 없어 아무것도 바꾸지 않는다."});
    buy_basket(work, pledge, "public_service", agents * product, false);
}

} // namespace mm::enact
