// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "nation/evidence_table.hpp"
#include "record/tree.hpp"

namespace mm::record {

/// What a nation's AI was held against, as `validate ai` measured it: {start, scale, version, rows: [{list, quantity,
/// name, quarter, unit, given, ours, missed, source, grade, histories}]}.
Tree ai_evidence_tree(const nation::Evidence& evidence);

} // namespace mm::record
