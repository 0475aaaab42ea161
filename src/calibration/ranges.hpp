// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "calibration/fields.hpp"

#include <optional>
#include <string_view>

namespace mm::calibration {

/// A number that no economy can start from.
struct Wrong {
    enum class Row { none, industry, quarter };
    std::string_view name{}; ///< of its field, as Field has it
    std::string_view symbol{};
    std::string_view unit{};
    Part part = Part::parameters;
    std::size_t place = 0; ///< 1-based in its column; 0 for a single number or a sum
    Row row = Row::none;   ///< what a place in the column is
    double value = 0.0;
    double minimum = 0.0;
    double maximum = 0.0;
    bool is_sum = false; ///< the sum of shares, which has to be 1
};

/// Shares may miss a sum of 1 by this much: digits lost when files were written.
inline constexpr double share_rounding = 1e-6;

/// The first number that is not finite, is outside its declared range, or is a sum of shares other than 1; nothing
/// where the economy can be run. Asserts that the columns of the industries are equally long.
std::optional<Wrong> first_wrong(const Calibration& economy);

} // namespace mm::calibration
