// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/quarter.hpp"
#include "base/schema.hpp"

#include <filesystem>
#include <limits>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace mm::files {

/// A table of a CSV file: the asked columns in the asked order, each row with the line it stands on.
struct Csv {
    std::string file{};
    std::vector<std::string> columns{};
    std::vector<std::vector<std::string>> rows{}; ///< rows x columns
    std::vector<std::size_t> lines{};             ///< 1-based, one a row

    std::size_t size() const { return rows.size(); }
    /// Index of a column that was asked for; asserts that it was.
    std::size_t column(std::string_view name) const;
    const std::string& text(std::size_t row, std::string_view column) const;
    /// A text that is not empty.
    const std::string& name(std::size_t row, std::string_view column) const;
    /// A text out of a list; the error names the nearest. `what`: "a chip of chips.csv".
    const std::string& one_of(std::size_t row, std::string_view column, std::span<const std::string> known,
                              std::string_view what) const;
    bool flag(std::size_t row, std::string_view column) const; ///< 0 or 1
    /// A finite number in [minimum, maximum]; throws InputError that names file, line, column and unit.
    double number(std::size_t row, std::string_view column, std::string_view unit,
                  double minimum = -std::numeric_limits<double>::infinity(),
                  double maximum = std::numeric_limits<double>::infinity()) const;
    /// The same, with `absent` for an empty cell.
    double number_or(std::size_t row, std::string_view column, std::string_view unit, double absent,
                     double minimum = -std::numeric_limits<double>::infinity(),
                     double maximum = std::numeric_limits<double>::infinity()) const;
    Quarter quarter(std::size_t row, std::string_view column) const; ///< "2025Q1"
    Quarter day(std::size_t row, std::string_view column) const;     ///< the quarter of "2025-01-31"
    Grade grade(std::size_t row, std::string_view column) const;
    /// Throws where two rows have the same cells in all these columns, and names the later row.
    void hold_once(std::span<const std::string_view> key) const;
    /// What is wrong with a cell, as an error to throw.
    [[noreturn]] void refuse(std::size_t row, std::string_view column, std::string expected,
                             std::string nearest = {}) const;
};

/// Parses CSV (RFC 4180, one header line). Columns that were not asked for are ignored if `exact` is false.
/// Throws InputError for a missing, doubled or unknown column, a row of another length, a quote left open, bytes
/// that are not UTF-8, and control characters.
/// At most 28 columns may be asked for.
Csv parse_csv(std::string_view text, std::string_view file, std::span<const std::string_view> columns,
              bool exact = false);
Csv read_csv(const std::filesystem::path& path, std::span<const std::string_view> columns,
             bool exact = false);

} // namespace mm::files
