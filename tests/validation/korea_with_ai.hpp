// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "endow/korea_start.hpp"

#include "model/industry_groups.hpp"
#include "validation/ai_checks.hpp"

/// Korea with AI, for tests of the checks that hold it.
namespace mm::validation {

struct KoreaWithAi {
    nation::Economy economy =
        nation::split_off(nation::read_economy(endow::korea_folder()), endow::korea().tables.services);
    nation::LeverTables levers = nation::split_off(endow::korea().levers, endow::korea().tables.services);
    ai::Start start = endow::korea_start();

    AiSubject subject() const
    {
        const endow::Korea& k = endow::korea();
        AiSubject s{
            .nation = {.laboratory = {.economy = &economy}, .levers = &levers, .histories = 2, .few = 2},
            .start = &start,
            .tables = &k.tables,
            .home = &k.nation,
            .world = &k.world,
            .inputs = &k.inputs};
        for (const nation::IndustryName& i : economy.industries)
            s.nation.laboratory.groups.push_back(model::industry_group(i.isic.empty() ? i.code : i.isic));
        s.known.nations = {economy.id};
        s.known.chips = k.tables.generations;
        for (const auto& model : k.world.models) s.known.models.push_back(model.id);
        for (const auto& region : k.nation.regions) s.known.regions.push_back(region.id);
        for (const auto& each : levers.industries) s.known.industries.push_back({each.code, each.name.en});
        s.known.partners = levers.partners.names();
        s.known.baskets = levers.baskets.names();
        return s;
    }
};

inline const KoreaWithAi& korea_with_ai()
{
    static const KoreaWithAi one;
    return one;
}

} // namespace mm::validation
