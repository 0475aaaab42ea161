// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "record/tree.hpp"
#include "validation/checks.hpp"

namespace mm::app {

/// Verdict, what had to hold, figures and details of a check.
void print_check(const validation::Check& check, bool korean);
/// {id, name, holds, figures, details}; `holds` is null where it was not run.
record::Tree check_tree(const validation::Check& check);

} // namespace mm::app
