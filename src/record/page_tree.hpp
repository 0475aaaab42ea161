// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "record/tree.hpp"

namespace mm::record {

/// What a report has to carry of the record of a nation's run (docs/store.md), so that the page opens at once and can
/// be sent by mail: of series and rates the quantiles that are drawn, whose quarters follow from the run's start; of
/// classes and industries their effects alone; of the plan's check what its verdict rests on; and numbers of all
/// these, of effects and flows to as many digits as a page shows. The record that is printed has all. Other records
/// stay as they are.
Tree page_tree(const Tree& record);

} // namespace mm::record
