// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "calibration/calibration.hpp"

#include <limits>
#include <span>
#include <string_view>

/// Every number of a Calibration, declared once: readers, writers and comparisons go through these lists.
namespace mm::calibration {

/// Which of the two published files holds a quantity.
enum class Part { parameters, initial_conditions };

/// A quantity of type T in a Calibration.
template <class T> struct Field {
    std::string_view name;   ///< "taxes.income", as our files have it
    std::string_view symbol; ///< "tau_INC", as the published files have it
    std::string_view unit;
    Part part;
    T& (*in)(Calibration&);
    const T& (*of)(const Calibration&);
    double minimum = std::numeric_limits<double>::lowest(); ///< of each number, this one allowed
    double maximum = std::numeric_limits<double>::max();
};

std::span<const Field<double>> scalars();          ///< single numbers
std::span<const Field<std::size_t>> head_counts(); ///< agents that are no firms [agent]
std::span<const Field<Counts>> industry_counts();  ///< one count an industry [agent]
std::span<const Field<Column>> industry_columns(); ///< one number an industry
std::span<const Field<Column>> product_shares();   ///< one share a product; each column adds up to 1
std::span<const Field<Column>> histories();        ///< one number a known quarter
std::span<const Field<Column>> paths();            ///< the same, and beyond it what came after

} // namespace mm::calibration
