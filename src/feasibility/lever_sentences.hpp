// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/text.hpp"
#include "feasibility/case.hpp"
#include "feasibility/check.hpp"

#include <vector>

namespace mm::feasibility {

/// What is particular to a pledge's lever, in sentences: what an allowance comes to, how good a model would be,
/// how far a transplant reaches. None for plain purchases.
std::vector<Text> lever_sentences(const Case& c, const Check& check);

} // namespace mm::feasibility
