// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "calibration/choices.hpp"
#include "calibration/statistics.hpp"

namespace mm::calibration {

inline constexpr double finest_scale = 1.0;        ///< one agent a person [person/agent]
inline constexpr double coarsest_scale = 10'000.0; ///< [person/agent]

/// The published recipe of Poledna et al. (2023): a nation's economy at a start quarter that the statistics have and
/// a scale from `finest_scale` to `coarsest_scale`. All but the number of agents and what is per agent is the same
/// at every scale.
Calibration calibrate(const Statistics& statistics, Quarter start, double scale, const Choices& choices = {});

} // namespace mm::calibration
