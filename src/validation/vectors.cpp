// SPDX-License-Identifier: Apache-2.0
#include "validation/vectors.hpp"

#include <algorithm>
#include <cmath>

namespace mm::validation {
namespace {

double scale_of(const files::NumberTable& table, std::size_t column)
{
    double scale = 0.0;
    for (std::size_t r = 0; r < table.rows(); ++r)
        if (std::isfinite(table.at(r, column))) scale = std::max(scale, std::abs(table.at(r, column)));
    return scale;
}

} // namespace

void compare_column(const ColumnComparison& where, In ours, VectorReport& report)
{
    const files::NumberTable& table = *where.table;
    const auto found = std::find(table.names.begin(), table.names.end(), where.column);
    if (found == table.names.end()) return;
    const auto column = static_cast<std::size_t>(found - table.names.begin());
    const double scale = scale_of(table, column);
    for (std::size_t r = 0; r < ours.size(); ++r) {
        const double published = table.at(where.first_row + r, column);
        const double largest = std::max({std::abs(published), std::abs(ours[r]), 1e-3 * scale});
        const double allowed = where.count ? 0.0 : vector_tolerance * largest;
        const double difference = std::abs(published - ours[r]);
        ++report.numbers;
        const auto at = [&] {
            return std::string{where.column} + ", quarter " + std::to_string(where.quarter) + ", row " +
                   std::to_string(r + 1);
        };
        if (largest > 0.0 && difference / largest > report.largest_share) {
            report.largest_share = difference / largest;
            report.largest_at = table.file + ": " + at();
        }
        if (difference <= allowed) continue;
        ++report.beyond;
        if (report.differences.size() < most_differences)
            report.differences.push_back(
                {table.file, std::string{where.column}, where.quarter, r + 1, published, ours[r], allowed});
    }
}

} // namespace mm::validation
