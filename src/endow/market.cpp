// SPDX-License-Identifier: Apache-2.0
#include "ai/world_supply.hpp"
#include "base/error.hpp"
#include "endow/endow.hpp"
#include "endow/parts.hpp"
#include "feasibility/assumptions.hpp"
#include "nation/chip_facts.hpp"

#include <algorithm>

namespace mm::endow {
namespace {

namespace assume = feasibility::assume;

constexpr int quarters_of_growth = 4;
constexpr std::size_t ruled_quarters = 60; ///< for which export rules are looked up

/// The last quarter that every seller's shipments are known for.
Quarter last_of_all(const nation::World& world, Quarter as_of)
{
    Quarter last = as_of;
    for (const nation::Shipments& seller : world.shipments) last = std::min(last, seller.last());
    return last;
}

/// A seller's shipments in its quarters from `from` to `until` [H100 equivalent].
double shipped(const nation::Shipments& seller, Quarter from, Quarter until)
{
    double sum = 0.0;
    for (Quarter q = std::max(from, seller.first); q <= std::min(until, seller.last()); q = q + 1)
        sum += seller.middle[static_cast<std::size_t>(q - seller.first)];
    return sum;
}

} // namespace

Quarter first_start(const nation::World& world)
{
    Quarter first = world.shipments.front().first;
    for (const nation::Shipments& seller : world.shipments) first = std::min(first, seller.first);
    return first;
}

/// Sellers are one: their shipments are added, and what is open of the sum is what is open of each.
void set_market(const Known& known, ai::Start& start)
{
    const nation::World& world = known.world;
    ai::ChipWorld& to = start.world;
    to.last = last_of_all(world, known.as_of);
    const Quarter first = first_start(world);
    if (start.start < first || to.last < first + quarters_of_growth)
        throw InputError({.file = "world/shipments.csv",
                          .field = "start",
                          .found = mm::to_string(start.start),
                          .expected = "a start from " + mm::to_string(first) +
                                      " on, and shipments of all sellers known for more than a year"});
    double all = 0.0;
    double open = 0.0;
    const Quarter year_ago = to.last + -(quarters_of_growth - 1);
    for (const nation::Shipments& seller : world.shipments) {
        const double sold = shipped(seller, year_ago, to.last);
        all += sold;
        open += sold * nation::open_share(world, seller.designer, to.last);
    }
    to.open_share =
        all > 0.0 ? std::min(1.0, open / all * known.inputs[assume::open_share_factor].value) : 0.0;
    for (Quarter q = first; q <= to.last; q = q + 1) {
        double sum = 0.0;
        for (const nation::Shipments& seller : world.shipments) sum += shipped(seller, q, q);
        to.shipments.push_back(sum);
    }
    for (const nation::Shipments& seller : world.shipments)
        to.installed += shipped(seller, first, start.start);
    to.growth_now =
        ai::recent_growth(to.shipments, quarters_of_growth) * known.inputs[assume::growth_factor].value;
    to.book_to_bill = known.inputs[assume::book_to_bill].value;
    for (std::size_t t = 0; t < ruled_quarters; ++t) {
        const Quarter now = start.start + (static_cast<int>(t) + 1);
        const ai::Generation& sold = start.generations[generation_at(start, now)];
        to.access.push_back(
            nation::access_of(world, *world.find_chip(sold.name), known.nation.controls, now, 1)[0]);
    }
}

} // namespace mm::endow
