// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "validation/laboratory.hpp"

#include <span>
#include <string_view>

namespace mm::validation {

/// A figure that people follow over years, of one history over quarters first ... last.
struct YearsFigure {
    std::string_view name{};
    std::string_view unit{};
    double scale = 1.0; ///< what it is multiplied by for printing
    double (*value)(const Answer& answer, std::size_t history, std::size_t first, std::size_t last) = nullptr;
};

/// Growth, inflation, unemployment, wage share, utilisation, trade balance, debts and deposits.
std::span<const YearsFigure> years_figures();
/// One of them by name; asserts that there is one.
const YearsFigure& years_figure(std::string_view name);

/// Mean and 5 % and 95 % points over the histories that broke nothing.
struct Band {
    double mean = 0.0;
    double low = 0.0;
    double high = 0.0;
};
Band band(const Answer& answer, const YearsFigure& figure, std::size_t first, std::size_t last);
Band band_of(std::vector<double> values);

} // namespace mm::validation
