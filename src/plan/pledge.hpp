// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "files/tree.hpp"
#include "plan/plan.hpp"

#include <string_view>

namespace mm::plan {

/// Reads one [[pledge]] and holds it against its lever: every field known, each needed one there, names real.
/// Throws InputError that names file, line and field.
Pledge pledge_of(std::string_view file, const files::Node& table, const Known& known);

} // namespace mm::plan
