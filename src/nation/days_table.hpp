// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "nation/nation.hpp"

#include <filesystem>

namespace mm::nation {

/// Reads days.csv: 24 rows a day, hour 0 to 23, the weight the same on all of them. Throws InputError for
/// days that are not whole or not once, weights that do not make a year, negative demand, or profiles outside [0, 1].
Days read_days(const std::filesystem::path& path);

} // namespace mm::nation
