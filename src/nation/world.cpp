// SPDX-License-Identifier: Apache-2.0
#include "nation/world.hpp"

#include "nation/world_tables.hpp"

#include <algorithm>

namespace mm::nation {

const ChipOffer* World::find_chip(const std::string& id) const
{
    const auto found =
        std::find_if(chips.begin(), chips.end(), [&](const ChipOffer& c) { return c.chip.id == id; });
    return found == chips.end() ? nullptr : &*found;
}

const factory::Model* World::find_model(const std::string& id) const
{
    return factory::find_model(models, id);
}

const Shipments* World::find_shipments(const std::string& designer) const
{
    const auto found = std::find_if(shipments.begin(), shipments.end(),
                                    [&](const Shipments& s) { return s.designer == designer; });
    return found == shipments.end() ? nullptr : &*found;
}

std::vector<factory::Chip> chips_of(const std::vector<ChipOffer>& offers)
{
    std::vector<factory::Chip> chips;
    for (const ChipOffer& offer : offers) chips.push_back(offer.chip);
    return chips;
}

Quarter World::last_known() const
{
    Quarter last{};
    for (const Shipments& s : shipments) last = std::max(last, s.last());
    return last;
}

World read_world(const std::filesystem::path& folder)
{
    World world;
    const auto table = [&](const char* name) { return world.files.emplace_back(folder / name); };
    world.chips = read_chips(table("chips.csv"));
    world.prices = read_prices(table("prices.csv"));
    world.shipments = read_shipments(table("shipments.csv"));
    world.owners = read_owners(table("owners.csv"));
    world.controls = read_controls(table("controls.csv"), world.chips);
    world.stocks = read_stocks(table("nations.csv"));
    world.frontier = read_frontier(table("frontier.csv"));
    world.trends = read_trends(table("trends.csv"), table("technology.csv"));
    world.models = read_models(table("models.csv"));
    world.efficiencies = read_efficiencies(table("efficiency.csv"), world.chips);
    world.serving_errors = read_serving_errors(table("serving_errors.csv"), world.chips);
    return world;
}

} // namespace mm::nation
