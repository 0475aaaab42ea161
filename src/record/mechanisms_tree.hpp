// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ai/mechanisms.hpp"
#include "record/tree.hpp"

namespace mm::record {

/// What AI adds to the economy, in the order of ai::Mechanism: {mechanisms: [{id, name, text, on}]}.
Tree mechanisms_tree(ai::Mechanisms on);

} // namespace mm::record
