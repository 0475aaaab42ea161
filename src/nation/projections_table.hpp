// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/schema.hpp"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace mm::nation {

/// What somebody published about the years to come, to hold a run against; no run reads it.
struct Projection {
    std::string indicator{}; ///< "potential_growth", "government_debt_moef"
    int from = 0;            ///< first year that it is about [year]
    int until = 0;           ///< and last: a mean of these years, or the same in each [year]
    double value = 0.0;
    double low = 0.0; ///< of published scenarios; equal to value where there is one
    double high = 0.0;
    std::string unit{};
    std::string source{};
    Grade grade = Grade::illustrative;
};

/// Reads projections.csv of a nation's folder; none where there is no such file. Throws InputError for years or values
/// out of order.
std::vector<Projection> read_projections(const std::filesystem::path& folder);

} // namespace mm::nation
