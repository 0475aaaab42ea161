// SPDX-License-Identifier: Apache-2.0
#include "inputs.hpp"

#include "nation/measurements.hpp"
#include "nation/world_tables.hpp"

namespace mm::factory_fit {

Inputs read_inputs(const std::filesystem::path& reference, const std::filesystem::path& world)
{
    const std::filesystem::path models = world / "models.csv";
    return {.chips = nation::chips_of(nation::read_chips(world / "chips.csv")),
            .models = nation::read_models(models),
            .points = nation::read_runs(reference, nation::read_measured_names(models))};
}

} // namespace mm::factory_fit
