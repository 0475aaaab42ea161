// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/catalogue.hpp"
#include "model/world.hpp"

namespace mm::model {

/// Writes what a nation's catalogue has beside the published series into `row`, one value a series, of a quarter whose
/// books are closed. Classes and the state's bill are as they are after bankruptcies.
void measure_nation(const World& w, const Catalogue& catalogue, Out row);

} // namespace mm::model
