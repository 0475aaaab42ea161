// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "endow/endow.hpp"
#include "feasibility/assumptions.hpp"
#include "nation/economy.hpp"
#include "nation/figures.hpp"
#include "nation/split_economy.hpp"

#include <filesystem>
#include <string>
#include <vector>

/// The committed nation with its AI, read once.
namespace mm::endow {

inline std::filesystem::path korea_folder()
{
    return std::filesystem::path{MM_SOURCE_DIR} / "nations" / "korea";
}

inline Declarations settable()
{
    static const std::vector<const Declaration*> list = [] {
        std::vector<const Declaration*> all;
        for (const Declaration* d : feasibility::assume::all()) all.push_back(d);
        for (const Declaration* d : nation::figure::all()) all.push_back(d);
        return all;
    }();
    return list;
}

struct Korea {
    Inputs inputs{settable()};
    nation::Nation nation{};
    nation::World world{};
    nation::LeverTables levers{};
    AiTables tables{};
    std::vector<std::string> codes{}; ///< of the economy with AI services
    std::vector<std::string> isic{};  ///< likewise
};

inline const Korea& korea()
{
    static const Korea all = [] {
        Korea k;
        k.nation = nation::read_nation(korea_folder(), k.inputs);
        k.world = nation::read_world(std::filesystem::path{MM_SOURCE_DIR} / "world");
        k.levers = nation::read_lever_tables(korea_folder());
        k.tables = read_ai_tables(korea_folder(), k.nation, k.world, k.levers);
        const nation::Economy economy =
            nation::split_off(nation::read_economy(korea_folder()), k.tables.services);
        for (const nation::IndustryName& each : economy.industries) {
            k.codes.push_back(each.code);
            k.isic.push_back(each.isic);
        }
        return k;
    }();
    return all;
}

inline ai::Start korea_start(const nation::World& world, const Inputs& inputs,
                             Quarter start = Quarter::of(2024, 4))
{
    const Korea& k = korea();
    return start_of({k.nation, world, inputs, k.tables, world.last_known()}, start, k.codes);
}

inline ai::Start korea_start(Quarter start = Quarter::of(2024, 4))
{
    return korea_start(korea().world, korea().inputs, start);
}

} // namespace mm::endow
