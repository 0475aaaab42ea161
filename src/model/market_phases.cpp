// SPDX-License-Identifier: Apache-2.0
#include "economy/books.hpp"
#include "economy/prices.hpp"
#include "model/phases.hpp"

#include "base/math.hpp"

#include <algorithm>

namespace mm::model::phases {
namespace {

/// Budget shares at last quarter's prices, of everybody who spends money.
struct Shares {
    Column consumption, dwellings, exports, government;
};

/// What is bought with the state's budget beside its consumption: by a plan, and by AI factories, which pay for it.
double wanted_beside(const World& w, std::size_t product)
{
    const Plants& plants = w.ai.plants;
    const double by_plan = w.government.wanted.empty() ? 0.0 : w.government.wanted[product];
    if (plants.wanted_running.empty()) return by_plan;
    return by_plan + plants.wanted_running[product] + plants.wanted_sites[product];
}

/// The state's budget with what a plan has it buy at home and what AI factories buy, and its shares.
double add_purchases(const World& w, double budget, Out shares)
{
    if (w.government.wanted.empty() && w.ai.plants.wanted_running.empty()) return budget;
    const auto entities = static_cast<double>(w.calibration->population.state_entities);
    const double index = 1.0 + w.expected.inflation;
    double total = budget * entities;
    for (std::size_t g = 0; g < shares.size(); ++g)
        total += wanted_beside(w, g) * w.prices.product[g] * index;
    if (!(total > 0.0)) return budget;
    for (std::size_t g = 0; g < shares.size(); ++g)
        shares[g] =
            (shares[g] * budget * entities + wanted_beside(w, g) * w.prices.product[g] * index) / total;
    return total / entities;
}

Shares shares_by_price(const World& w)
{
    const calibration::Industries& from = w.calibration->industries;
    const std::size_t products = from.size();
    Shares to{Column(products), Column(products), Column(products), Column(products)};
    economy::share_budget(from.dwellings, w.prices.product, to.dwellings);
    if (w.has(calibration::Closure::elastic_trade)) {
        const double elasticity = w.rules.basket_elasticity;
        economy::share_budget(from.consumption, w.prices.product, elasticity, to.consumption);
        economy::share_budget(from.government, w.prices.product, elasticity, to.government);
        economy::share_budget(w.abroad.trade.export_demand, w.prices.product, to.exports);
    } else {
        economy::share_budget(from.consumption, w.prices.product, to.consumption);
        economy::share_budget(from.government, w.prices.product, to.government);
        economy::share_budget(from.exports, w.prices.product, to.exports);
    }
    return to;
}

/// What of the quarter's sales to the state is invested, by product [1].
void mark_investment(World& w)
{
    const Column& invested = w.government.wanted_investment;
    for (std::size_t g = 0; g < invested.size(); ++g) w.sales.products[g].state_investment = invested[g];
}

/// What of them belongs to AI factories [1]; the state's own parts are of the rest.
void mark_plants(World& w)
{
    const Plants& plants = w.ai.plants;
    if (plants.wanted_running.empty()) return;
    w.sales.plants = w.settings.ai.start->industry;
    const Column& consumed = w.calibration->industries.government;
    for (std::size_t g = 0; g < w.sales.products.size(); ++g) {
        economy::ProductSales& p = w.sales.products[g];
        const double all = consumed[g] * w.government.consumption + wanted_beside(w, g);
        p.plant_running = all > 0.0 ? plants.wanted_running[g] / all : 0.0;
        p.plant_sites = all > 0.0 ? plants.wanted_sites[g] / all : 0.0;
        p.state_investment *= 1.0 - p.plant_running - p.plant_sites;
    }
}

/// [NA-3] Counter sales in quantities: what persons bought of a product is shared between consumption and dwellings
/// as the money was.
Counter count_sales(const economy::Sales& sales)
{
    Counter all;
    for (const economy::ProductSales& p : sales.products) {
        const auto quantity = [&](economy::Retail group) {
            return p.quantity[static_cast<std::size_t>(group)];
        };
        const auto paid = [&](economy::Retail group) { return p.paid[static_cast<std::size_t>(group)]; };
        const double spent = p.consumption + p.dwellings;
        const double consumed =
            spent > 0.0 ? quantity(economy::Retail::persons) * p.consumption / spent : 0.0;
        all.consumption += p.consumption;
        all.dwellings += p.dwellings;
        all.exports += paid(economy::Retail::abroad);
        const double of_plants = p.plant_running + p.plant_sites;
        all.government += paid(economy::Retail::state) * (1.0 - p.state_investment - of_plants);
        all.plant_running += paid(economy::Retail::state) * p.plant_running;
        all.plant_running_real += quantity(economy::Retail::state) * p.plant_running;
        all.plant_sites += paid(economy::Retail::state) * p.plant_sites;
        all.plant_sites_real += quantity(economy::Retail::state) * p.plant_sites;
        all.public_investment += paid(economy::Retail::state) * p.state_investment;
        all.consumption_real += consumed;
        all.dwellings_real += quantity(economy::Retail::persons) - consumed;
        all.exports_real += quantity(economy::Retail::abroad);
        all.government_real += quantity(economy::Retail::state) * (1.0 - p.state_investment - of_plants);
        all.public_investment_real += quantity(economy::Retail::state) * p.state_investment;
    }
    return all;
}

} // namespace

void trade_goods(World& w)
{
    const calibration::Calibration& c = *w.calibration;
    Firms& f = w.firms;
    for (std::size_t i = 0; i < f.size(); ++i) {
        f.offer[i] = f.output[i] + f.goods[i];
        f.spare[i] = f.capital_yield[i] * f.capital[i] - f.output[i];
    }
    Shares shares = shares_by_price(w);
    const double state_budget = add_purchases(w, w.government.budget, shares.government);
    const economy::Orders orders{.products = c.industries.size(),
                                 .firm_industry = f.industry,
                                 .firm_inputs = f.inputs_planned,
                                 .firm_investment = f.investment_planned,
                                 .technology = c.industries.technology,
                                 .investment = c.industries.investment,
                                 .consumption_budget = w.people.consumption_budget,
                                 .dwellings_budget = w.people.dwellings_budget,
                                 .consumption = shares.consumption,
                                 .dwellings = shares.dwellings,
                                 .foreign_buyers = c.population.foreign_buyers,
                                 .foreign_budget = w.abroad.budget,
                                 .exports = shares.exports,
                                 .state_entities = c.population.state_entities,
                                 .state_budget = state_budget,
                                 .government = shares.government};
    const economy::Offers offers{
        .sellers = w.industries,
        .price = f.price,
        .offer = f.offer,
        .spare = f.spare,
        .import_price = w.abroad.import_price,
        .import_offer = w.abroad.import_offer,
        .price_scale = w.has(calibration::Closure::relative_choice) ? In{w.prices.product} : In{}};
    w.settings.market(orders, offers, w.luck, w.run, w.sales);
    mark_investment(w);
    mark_plants(w);
    w.counter = count_sales(w.sales);
    economy::book_sales(w.sales, w.ledger);
}

void measure_prices(World& w)
{
    Firms& f = w.firms;
    Abroad& a = w.abroad;
    economy::sell(f.offer, w.sales.demand, f.sales);
    for (std::size_t g = 0; g < a.import_sales.size(); ++g)
        a.import_sales[g] = std::min(a.import_offer[g], w.sales.products[g].import_demand);
    w.prices_last = w.prices;
    w.prices.producer = economy::producer_index(f.price, f.output);
    w.inflation.push_back(math::log(w.prices.producer / w.prices_last.producer));
    economy::product_indices(w.industries, f.price, f.sales, a.import_price, a.import_sales,
                             w.prices.product);
    const calibration::Industries& shares = w.calibration->industries;
    w.prices.capital = economy::basket_index(shares.investment, w.prices.product);
    w.prices.consumer = economy::basket_index(shares.consumption, w.prices.product);
    economy::input_indices(shares.technology, w.prices.product, w.prices.inputs);
}

namespace {

/// [GOV-5] What the state bought under a plan wears and is worth what capital goods cost:  K_G <- (1 - d) K_G + I_G.
void wear_public_capital(World& w)
{
    using ledger::Instrument;
    using ledger::Reason;
    double& capital = w.government.capital;
    const double bought = w.counter.public_investment_real;
    if (capital == 0.0 && bought == 0.0) return;
    const double worn = w.rules.public_depreciation * capital;
    const auto book = [&](Reason reason, double amount) {
        w.ledger.book(reason, ledger::government, Instrument::fixed_capital, amount);
    };
    book(Reason::stock_formation, w.counter.public_investment);
    book(Reason::stock_use, -w.prices.capital * worn);
    book(Reason::revaluation, capital * (w.prices.capital - w.prices_last.capital) +
                                  bought * w.prices.capital - w.counter.public_investment);
    capital += bought - worn;
}

} // namespace

void move_stocks(World& w)
{
    Firms& f = w.firms;
    economy::prices_paid(w.sales.inputs_paid, w.sales.inputs, f.input_price);
    economy::prices_paid(w.sales.investment_paid, w.sales.investment, f.capital_price);
    const economy::StockPrices prices{
        f.price_last,         f.price,         w.prices_last.capital, w.prices.capital,
        w.prices_last.inputs, w.prices.inputs, f.input_price,         f.capital_price};
    economy::book_stocks(f.technique(), w.industries, w.trade(), {f.capital, f.inputs, f.goods}, prices,
                         w.ledger);
    economy::move_stocks(f.technique(), w.trade(), {f.capital, f.inputs, f.goods, f.goods_change});
    double built = 0.0;
    for (std::size_t h = 0; h < w.people.dwellings.size(); ++h) {
        w.people.dwellings[h] += w.sales.dwellings[h];
        built += w.sales.dwellings[h];
    }
    w.ledger.book(ledger::Reason::stock_formation, ledger::households, ledger::Instrument::dwellings, built);
    wear_public_capital(w);
}

} // namespace mm::model::phases
