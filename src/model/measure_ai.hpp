// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/ai_figures.hpp"
#include "model/world.hpp"

namespace mm::model {

/// What a quarter whose books are closed says of AI.
AiFigures measure_ai(const World& w);

} // namespace mm::model
