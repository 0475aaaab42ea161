// SPDX-License-Identifier: Apache-2.0
#include "abroad/world_market.hpp"

#include "base/math.hpp"
#include "base/streams.hpp"

namespace mm::abroad {
namespace {

double power(double x, double exponent)
{
    return math::exp(exponent * math::log(x));
}

double factor_of(In factor, std::size_t g)
{
    return factor.empty() ? 1.0 : factor[g];
}

} // namespace

WorldMarket advance_world(const WorldMarket& last, const WorldRule& rule, const Luck& luck)
{
    WorldMarket now;
    now.prices = last.prices * (1.0 + rule.inflation);
    now.currency = last.currency * rule.currency_path *
                   math::exp(shock(luck, streams::world_market, 0, 0, rule.volatility) - rule.parity);
    now.demand = last.demand * (1.0 + rule.growth);
    now.demand_beside =
        rule.persistence * last.demand_beside + shock(luck, streams::world_market, 0, 1, rule.deviation);
    return now;
}

void price_imports(const ImportPriceIn& in, Out import_price)
{
    for (std::size_t g = 0; g < import_price.size(); ++g) {
        const double abroad = in.foreign_price * factor_of(in.factor, g);
        const double home = in.product_price[g] * (1.0 + in.inflation);
        import_price[g] = in.foreign_share[g] * abroad + (1.0 - in.foreign_share[g]) * home;
    }
}

void offer_imports(const ImportOfferIn& in, Out offer)
{
    for (std::size_t g = 0; g < offer.size(); ++g)
        offer[g] = in.share[g] * in.orders[g] * (1.0 + in.growth) *
                   power(in.import_price[g] / in.product_price[g], -in.elasticity);
}

void demand_exports(const ExportDemandIn& in, Out demand)
{
    for (std::size_t g = 0; g < demand.size(); ++g)
        demand[g] = in.start[g] * in.demand * factor_of(in.factor, g) *
                    power(in.product_price[g] / in.foreign_price, -in.elasticity);
}

} // namespace mm::abroad
