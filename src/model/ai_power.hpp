// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/world.hpp"

namespace mm::model {

/// What the nation's factories of the start draw, where they stand, and the lines that are on their way to others.
/// Spreads the batches of the fleet, which run already.
void open_power(World& w);

/// Lines come, and what has arrived gets power where there is some.
void connect_plants(World& w);

} // namespace mm::model
