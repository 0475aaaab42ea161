// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forecast/autoregression.hpp"
#include "forecast/observed.hpp"

#include <array>
#include <vector>

namespace mm::forecast {

/// Predictions 1, 2, ... quarters ahead of one start, in the terms of Observed; empty for variables left out.
using Predictions = std::array<std::vector<Prediction>, variable_count>;

/// AR(1) of each variable alone, on what was observed at `start`. Levels enter as log changes from first_level on and
/// forecasts of them are added up on the log level at the start; inflation and the policy rate enter as they are.
Predictions predict_alone(const Observed& observed, Quarter first_level, Quarter start, std::size_t steps);

/// VAR(1) of the variables of the system together; the others' predictions are empty.
Predictions predict_together(const Observed& observed, Quarter first_level, Quarter start, std::size_t steps);

} // namespace mm::forecast
