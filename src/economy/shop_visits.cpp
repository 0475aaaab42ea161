// SPDX-License-Identifier: Apache-2.0
#include "economy/shop_visits.hpp"

#include "base/shuffle.hpp"
#include "base/streams.hpp"
#include "economy/seller_choice.hpp"

#include <algorithm>

namespace mm::economy {
namespace {

/// What a round of visits is about.
enum class Want : std::uint8_t { quantity, money };

/// Passes of buyers past sellers until all have what they want or nobody sells. `supply` is what a seller can give in
/// this round; a full or partial service is told to `served(buyer, seller, quantity, worth)`.
template <Want want, class Served>
void make_passes(Rows& buyers, Out wants, In price, Out supply, SellerChoice& sellers, const Luck& luck,
                 Stream& stream, std::uint64_t& visits, const Served& served)
{
    while (!buyers.empty() && !sellers.empty()) {
        std::size_t remain = 0;
        std::size_t at = 0;
        for (; at < buyers.size() && !sellers.empty(); ++at) {
            const std::uint32_t buyer = luck.drawn ? draw_next(buyers, at, stream) : buyers[at];
            const std::uint32_t seller = sellers.draw(stream);
            const double wanted = want == Want::money ? wants[buyer] / price[seller] : wants[buyer];
            if (supply[seller] > wanted) {
                supply[seller] -= wanted;
                served(buyer, seller, wanted, want == Want::money ? wants[buyer] : wanted * price[seller]);
                wants[buyer] = 0.0;
                continue;
            }
            const double given = supply[seller];
            const double worth = given * price[seller];
            supply[seller] = 0.0;
            served(buyer, seller, given, worth);
            wants[buyer] -= want == Want::money ? worth : given;
            sellers.leave(seller);
            if (wants[buyer] > 0.0) buyers[remain++] = buyer;
        }
        visits += at;
        for (; at < buyers.size(); ++at) buyers[remain++] = buyers[at];
        buyers.resize(remain);
    }
}

Rows those_who_want(In wants)
{
    Rows rows;
    rows.reserve(wants.size());
    for (std::size_t b = 0; b < wants.size(); ++b)
        if (wants[b] > 0.0) rows.push_back(static_cast<std::uint32_t>(b));
    return rows;
}

void open_sellers(SellerChoice& sellers, const ProductMarket& market, In has, In has_too, bool drawn)
{
    std::vector<std::uint8_t> active(market.price.size());
    for (std::size_t f = 0; f < active.size(); ++f) active[f] = has[f] > 0.0 && has_too[f] > 0.0;
    sellers.open(market.price, market.price_scale, market.offer, active, drawn);
}

/// Rounds 2 and 4: who still wants orders from those who could make more.
template <Want want>
void order(ProductMarket& market, const Rows& buyers, In wants, SellerChoice& sellers, const Luck& luck,
           Stream& stream)
{
    if (buyers.empty()) return;
    open_sellers(sellers, market, market.offer, market.spare, luck.drawn);
    Column ordered(wants.begin(), wants.end());
    Rows waiting = buyers;
    make_passes<want>(waiting, ordered, market.price, market.spare, sellers, luck, stream,
                      market.sales->visits,
                      [&](std::uint32_t, std::uint32_t seller, double quantity, double) {
                          market.left[seller] -= quantity;
                      });
}

} // namespace

void hold_market(ProductMarket& market, const Luck& luck)
{
    Stream stream{luck, streams::goods, market.product};
    SellerChoice sellers;
    ProductSales& sales = *market.sales;
    const auto foreign = static_cast<std::uint32_t>(market.price.size() - 1);

    Rows firms = those_who_want(market.firm_wants);
    open_sellers(sellers, market, market.offer, market.offer, luck.drawn);
    make_passes<Want::quantity>(firms, market.firm_wants, market.price, market.left, sellers, luck, stream,
                                sales.visits,
                                [&](std::uint32_t buyer, std::uint32_t seller, double, double worth) {
                                    market.firm_paid[buyer] += worth;
                                    if (seller == foreign)
                                        sales.firms_paid_abroad[market.industry[buyer]] += worth;
                                });
    order<Want::quantity>(market, firms, market.firm_wants, sellers, luck, stream);

    Rows crowd = those_who_want(market.money);
    open_sellers(sellers, market, market.left, market.offer, luck.drawn);
    const std::size_t persons = market.group_end[0];
    const std::size_t up_to_abroad = market.group_end[1];
    make_passes<Want::money>(crowd, market.money, market.price, market.left, sellers, luck, stream,
                             sales.visits,
                             [&](std::uint32_t buyer, std::uint32_t seller, double quantity, double worth) {
                                 const std::size_t group = buyer < persons ? 0 : buyer < up_to_abroad ? 1 : 2;
                                 sales.paid[group] += worth;
                                 sales.quantity[group] += quantity;
                                 if (seller == foreign) sales.paid_abroad[group] += worth;
                             });
    order<Want::money>(market, crowd, market.money, sellers, luck, stream);
    // Passes left the crowd in the order of luck; books are kept in the order of rows.
    std::sort(crowd.begin(), crowd.end());
    market.unmet.clear();
    for (const std::uint32_t buyer : crowd) market.unmet.push_back({buyer, market.money[buyer]});
}

} // namespace mm::economy
