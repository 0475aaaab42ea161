// SPDX-License-Identifier: Apache-2.0
#include "nation/chip_facts.hpp"

#include <algorithm>

namespace mm::nation {
namespace {

constexpr int quarters_a_year = 4;

} // namespace

ChipPrice price_of(const World& world, const ChipOffer& offer, Quarter as_of)
{
    const int last_year = as_of.number() == 4 ? as_of.year() : as_of.year() - 1;
    ChipPrice best{.low = offer.price_low, .high = offer.price_high, .year = as_of.year()};
    int best_year = 0;
    for (const bool own : {true, false}) {
        for (const PriceRow& row : world.prices) {
            const ChipOffer* other = world.find_chip(row.chip);
            const bool fits =
                own ? row.chip == offer.chip.id : other != nullptr && other->family == offer.family;
            if (!fits || row.year > last_year || row.year < best_year || row.low == row.high) continue;
            best = {.low = row.low, .high = row.high, .year = row.year};
            best_year = row.year;
        }
        if (best_year > 0) break;
    }
    return best;
}

std::vector<double> access_of(const World& world, const ChipOffer& offer, std::string_view destination,
                              Quarter first, std::size_t quarters)
{
    std::vector<double> access(quarters, 1.0);
    for (std::size_t t = 0; t < quarters; ++t) {
        const Quarter now = first + static_cast<int>(t);
        Quarter latest{};
        for (const ControlRow& row : world.controls) {
            if (row.chip != offer.chip.id || row.destination != destination || row.from > now ||
                row.from < latest)
                continue;
            latest = row.from;
            access[t] = row.access == Access::free ? 1.0 : row.access == Access::denied ? 0.0 : row.cap;
        }
        if (now < offer.launch) access[t] = 0.0;
    }
    return access;
}

double open_share(const World& world, const std::string& designer, Quarter as_of)
{
    const auto bought = [&](Quarter quarter, bool others_only) {
        double sum = 0.0;
        for (const OwnerRow& row : world.owners)
            if (row.designer == designer && row.quarter == quarter && (!others_only || row.owner == "Other"))
                sum += row.h100e;
        return sum;
    };
    const Quarter before = as_of + -quarters_a_year;
    const double all = bought(as_of, false) - bought(before, false);
    const double others = bought(as_of, true) - bought(before, true);
    return all > 0.0 ? std::clamp(others / all, 0.0, 1.0) : 0.0;
}

} // namespace mm::nation
