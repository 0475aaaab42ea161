// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "factory/chip.hpp"
#include "factory/measured_serving.hpp"
#include "factory/model.hpp"

#include <filesystem>
#include <vector>

namespace mm::factory_fit {

/// What the fit starts from.
struct Inputs {
    std::vector<factory::Chip> chips{};             ///< of world/chips.csv
    std::vector<factory::Model> models{};           ///< of world/models.csv
    std::vector<factory::MeasuredServing> points{}; ///< measured runs of those models
};

/// Reads the world's chips and models and the reference folder's runs. Throws InputError.
Inputs read_inputs(const std::filesystem::path& reference, const std::filesystem::path& world);

} // namespace mm::factory_fit
