// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/open_world.hpp"
#include "model/simulate.hpp"
#include "nation/economy.hpp"

#include <utility>
#include <vector>

namespace mm::tests {

/// Austria at 1:10,000: 93 firms and 922 persons, small enough for any test.
inline const calibration::Calibration& small_austria()
{
    static const calibration::Calibration calibration = nation::open_economy(
        std::filesystem::path{MM_SOURCE_DIR} / "nations" / "austria", Quarter::of(2010, 1), 10'000.0);
    return calibration;
}

/// Korea at 1:10,000 in its last quarter of 2024: some 600 firms and 5,200 persons.
inline const calibration::Calibration&
small_korea(calibration::Closures closures = calibration::Closures::all())
{
    static const nation::Economy economy =
        nation::read_economy(std::filesystem::path{MM_SOURCE_DIR} / "nations" / "korea");
    static std::vector<std::pair<calibration::Closures, calibration::Calibration>> made;
    for (const auto& [known, calibration] : made)
        if (known == closures) return calibration;
    // Each is wanted for as long as the tests run, and pointers to it are kept.
    made.reserve(64);
    made.emplace_back(closures, nation::calibrate(economy, Quarter::of(2024, 4), 10'000.0, {}, closures));
    return made.back().second;
}

} // namespace mm::tests
