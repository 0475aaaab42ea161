// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/catalogue.hpp"
#include "model/figures.hpp"
#include "model/world.hpp"

#include <vector>

namespace mm::model {

/// How a person lives this quarter. A firm agent stands for firms of its own size: its workers are its size.
Living living_of(const World& w, std::size_t person);

/// Hours that employees of each firm worked: usual ones of the industry by the intensity of work [hour/week]; no
/// number where usual hours are not known.
Column weekly_hours(const World& w);

/// The classes of a catalogue at the end of a quarter, each formed anew: who lost work is among the unemployed, and
/// who earns more than before may be in another decile. Money is divided by the consumer index. Wealth is deposits
/// and dwellings less debt and, for owners, the net worth of what they own. `hours` are those of each firm.
std::vector<ClassFigures> measure_classes(const World& w, const Catalogue& catalogue, In hours);

} // namespace mm::model
