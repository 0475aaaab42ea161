// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "readings/published_estimates.hpp"

/// The studies behind published_estimates(), one a file.
namespace mm::readings {

std::vector<Estimate> acemoglu_2024();
std::vector<Estimate> aghion_bunel_2024();
std::vector<Estimate> bank_of_korea_2025();

} // namespace mm::readings
