// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/open_world.hpp"
#include "model/simulate.hpp"
#include "nation/economy.hpp"

namespace mm::tests {

/// Austria at 1:10,000: 93 firms and 922 persons, small enough for any test.
inline const calibration::Calibration& small_austria()
{
    static const calibration::Calibration calibration = nation::open_economy(
        std::filesystem::path{MM_SOURCE_DIR} / "nations" / "austria", Quarter::of(2010, 1), 10'000.0);
    return calibration;
}

} // namespace mm::tests
