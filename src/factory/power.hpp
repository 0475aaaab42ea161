// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "factory/chip.hpp"

namespace mm::factory {

/// From a chip's design power to the plant's meter.
struct PlantPower {
    double server_factor =
        10200.0 /
        (8.0 *
         700.0); ///< server over its chips at full power; DGX H100 data sheet: 10.2 kW for 8 x 700 W [1]
    double load = 0.7; ///< typical draw over the server's maximum; Epoch AI, Feb 2025 [1]
    double pue = 1.2;  ///< facility over IT power; hyperscale 1.1-1.2, world survey 1.56 [1]
};

/// IT power a chip and its share of the server draw at full power [W].
double server_power(const Chip& chip, const PlantPower& plant);

/// IT power on average [W].
double typical_power(const Chip& chip, const PlantPower& plant);

/// What the grid connection of `gpus` chips must carry: full power x PUE [W].
double connection_power(const Chip& chip, double gpus, const PlantPower& plant);

/// What the meter shows on average: full power x load x PUE [W].
double facility_power(const Chip& chip, double gpus, const PlantPower& plant);

/// Energy of one query by counting its arithmetic (Epoch AI, Feb 2025):
///   2 x parameters x output tokens / (peak FLOP/s x use) seconds of one chip at `facility_watts` [Wh].
struct Query {
    double parameters_active = 0.0; ///< [1]
    double output_tokens = 0.0;     ///< [token]
    double peak_flops = 0.0;        ///< of the chip [FLOP/s]
    double compute_use = 0.0;       ///< share of peak that arithmetic reaches [1]
    double facility_watts = 0.0;    ///< of one chip with server, load and PUE [W]
};
double query_energy(const Query& query);

} // namespace mm::factory
