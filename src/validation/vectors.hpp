// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/columns.hpp"
#include "files/number_table.hpp"
#include "model/world.hpp"

#include <functional>
#include <string>
#include <vector>

/// Holds the simulated economy against published results and against history.
namespace mm::validation {

/// Two numbers that should be one.
struct Difference {
    std::string file{};
    std::string column{};
    std::size_t quarter = 0;
    std::size_t row = 0; ///< from 1, as the file counts agents
    double published = 0.0;
    double ours = 0.0;
    double allowed = 0.0; ///< largest |published - ours|
};

/// What a comparison found.
struct VectorReport {
    std::size_t numbers = 0;    ///< compared
    double largest_share = 0.0; ///< largest relative difference, |a - b| / max(|a|, |b|, scale / 1000)
    std::string largest_at{};
    std::vector<Difference> differences{}; ///< those beyond the tolerance, at most `most_differences`
    std::size_t beyond = 0;                ///< how many there are

    bool passed() const { return numbers > 0 && beyond == 0; }
};
inline constexpr std::size_t most_differences = 20;
inline constexpr double vector_tolerance = 1e-9;

/// Compares the values of one table's column, row by row. The scale of a column is the largest |value| of it in the
/// whole table. Counts have to be equal.
struct ColumnComparison {
    const files::NumberTable* table = nullptr;
    std::string_view column{};
    std::size_t quarter = 0;
    bool count = false;
    std::size_t first_row = 0; ///< of the table, where the table has several quarters
};
void compare_column(const ColumnComparison& where, In ours, VectorReport& report);

} // namespace mm::validation
