// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "nation/economy.hpp"
#include "record/tree.hpp"

namespace mm::app {

/// What an economy is taken to meet in the years to come, and which of its figures are known within a range only.
record::Tree prospects_tree(const calibration::Prospects& prospects);
record::Tree::List varied_list(const nation::Economy& economy);
/// The same for people; `made` has prospects.
void print_prospects(const nation::Economy& economy, const calibration::Calibration& made, bool korean);

} // namespace mm::app
