// SPDX-License-Identifier: Apache-2.0
#include "base/error.hpp"
#include "endow/parts.hpp"
#include "factory/power.hpp"
#include "feasibility/assumptions.hpp"
#include "feasibility/serving_choice.hpp"
#include "nation/chip_facts.hpp"

#include <algorithm>
#include <cmath>

namespace mm::endow {
namespace {

namespace assume = feasibility::assume;

/// What a plant draws for a chip that draws `watts` itself: the server's share grows with the chip's, as rated powers
/// do, and cooling comes on top [W].
double plant_power(double watts, const Inputs& inputs)
{
    return watts * inputs[assume::server_power].value * inputs[assume::pue].value;
}

ai::Generation generation_of(const Known& known, const std::string& id)
{
    const nation::ChipOffer& offer = *known.world.find_chip(id);
    const auto served =
        feasibility::choose_serving(known.world, known.inputs, offer.chip, known.tables.model);
    if (!served)
        throw InputError(
            {.file = (known.tables.folder / "ai.toml").string(),
             .field = "generations",
             .found = "\"" + id + "\" with model \"" + known.tables.model + "\"",
             .expected = "a chip with serving figures in world/efficiency.csv on which the model fits"});
    const nation::ChipPrice price = nation::price_of(known.world, offer, known.as_of);
    return {.name = id,
            .launch = offer.launch,
            .h100e = offer.h100e,
            .price = std::sqrt(price.low * price.high) / price_parts(known.inputs).chip,
            .power = plant_power(served->point.power_per_gpu, known.inputs),
            .line = plant_power(offer.chip.power, known.inputs),
            .tokens = 3600.0 * served->point.tokens_per_gpu_second,
            .flops = offer.chip.bf16_flops};
}

/// The last quarter up to the start of which there are stocks; none where there is none.
Quarter dated(const AiTables& tables, Quarter start)
{
    Quarter last{};
    for (const ChipStock& stock : tables.stocks)
        if (stock.quarter <= start) last = std::max(last, stock.quarter);
    return last;
}

} // namespace

/// A server costs `server_factor` of its chips, and the network `network_share` of all.
PriceParts price_parts(const Inputs& inputs)
{
    const double server = inputs[assume::server_factor].value;
    const double network = inputs[assume::network_share].value;
    return {.chip = (1.0 - network) / server,
            .server = (1.0 - network) * (server - 1.0) / server,
            .network = network};
}

/// The row of a chip among the generations.
std::size_t generation_called(const Known& known, const std::string& chip)
{
    const auto& ids = known.tables.generations;
    return static_cast<std::size_t>(std::find(ids.begin(), ids.end(), chip) - ids.begin());
}

void set_chips(const Known& known, ai::Start& start)
{
    for (const std::string& id : known.tables.generations)
        start.generations.push_back(generation_of(known, id));
    const Quarter date = dated(known.tables, start.start);
    for (const ChipStock& stock : known.tables.stocks) {
        if (stock.quarter != date) continue;
        start.holdings.push_back({.owner = stock.owner,
                                  .generation = generation_called(known, stock.chip),
                                  .chips = stock.chips,
                                  .bought = stock.bought});
    }
    // Later stocks have them in them.
    for (const DecidedPurchase& each : known.tables.decided)
        if (each.ordered > start.start)
            start.decided.push_back({.generation = generation_called(known, each.chip),
                                     .chips = each.chips,
                                     .ordered = each.ordered});
}

} // namespace mm::endow
