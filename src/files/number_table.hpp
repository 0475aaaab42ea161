// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace mm::files {

/// A CSV table of numbers alone, of any width: one header line, no quotes. For reference results, whose columns are
/// many; tables that people write are read by csv.hpp.
struct NumberTable {
    std::string file{};
    std::vector<std::string> names{};
    std::vector<double> values{}; ///< rows x columns

    std::size_t columns() const { return names.size(); }
    std::size_t rows() const { return names.empty() ? 0 : values.size() / names.size(); }
    double at(std::size_t row, std::size_t column) const { return values[row * columns() + column]; }
};

/// Throws InputError for a row of another length and for a cell that is no number ("nan" and "inf" are
/// numbers; an empty cell is NaN).
NumberTable parse_numbers(std::string_view text, std::string_view file);
NumberTable read_numbers(const std::filesystem::path& path);

} // namespace mm::files
