// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "run_variants.hpp"

#include <string>

namespace mm::app {

/// Headlines under rival closures, factories at other numbers of tokens, and what binds each plan, for people; a
/// sentence where nothing of it was played.
std::string variants_text(const Prepared& run, const Variants& variants, bool korean);

} // namespace mm::app
