// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "nation/world_tables.hpp"

#include <string>
#include <vector>

namespace mm::tests {

/// The tables of the world folder that the factory is made of.
struct FactoryTables {
    std::vector<nation::ChipOffer> offers{};
    std::vector<factory::Chip> chips{};
    std::vector<factory::Model> models{};
    std::vector<factory::Efficiency> rows{};
};

inline std::string world_file(const std::string& name)
{
    return std::string{MM_SOURCE_DIR} + "/world/" + name;
}

/// Read once.
inline const FactoryTables& factory_tables()
{
    static const FactoryTables tables = [] {
        FactoryTables read{.offers = nation::read_chips(world_file("chips.csv"))};
        read.chips = nation::chips_of(read.offers);
        read.models = nation::read_models(world_file("models.csv"));
        read.rows = nation::read_efficiencies(world_file("efficiency.csv"), read.offers);
        return read;
    }();
    return tables;
}

} // namespace mm::tests
