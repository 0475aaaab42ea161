// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/world.hpp"

namespace mm::model {

/// Tells the inactive apart by age, as far as the calibration's prospects do.
void seat_by_age(World& w);

/// Sets up what closures need, once firms and people are there: the rules and paths of this history, what firms begin
/// with, and the persons who may enter the labour force later. The calibration has prospects.
void open_nation(World& w);

/// [INIT-5] Debt of persons (N11), shared out as incomes are:  L_h = L_H Y_h / sum Y.
void indebt_people(World& w);

} // namespace mm::model
