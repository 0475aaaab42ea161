// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/world.hpp"

namespace mm::model {

/// Draws the rules of AI for this history, sets its use among firms, and puts the chips that are there into factories.
/// Needs firms with their technique, workers and deposits.
void open_ai(World& w);

} // namespace mm::model
