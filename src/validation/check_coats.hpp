// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "validation/nation_checks.hpp"

namespace mm::validation {

/// A machine that halves the work in a coat spreads through a nation that makes nothing else (claim A3): what first
/// adopters gain, where the price goes, and what becomes of C/V, with N4 and without. docs/model/coats.md. It asks the
/// subject for luck, threads and the number of histories only.
NationCheck check_coats(const NationSubject& subject);

} // namespace mm::validation
