// SPDX-License-Identifier: Apache-2.0
#include "factory/power.hpp"

namespace mm::factory {

double server_power(const Chip& chip, const PlantPower& plant)
{
    return chip.power * plant.server_factor;
}

double typical_power(const Chip& chip, const PlantPower& plant)
{
    return server_power(chip, plant) * plant.load;
}

double connection_power(const Chip& chip, double gpus, const PlantPower& plant)
{
    return gpus * server_power(chip, plant) * plant.pue;
}

double facility_power(const Chip& chip, double gpus, const PlantPower& plant)
{
    return gpus * typical_power(chip, plant) * plant.pue;
}

double query_energy(const Query& query)
{
    const double flops = 2.0 * query.parameters_active * query.output_tokens;
    const double seconds = flops / (query.peak_flops * query.compute_use);
    return seconds * query.facility_watts / 3600.0;
}

} // namespace mm::factory
