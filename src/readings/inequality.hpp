// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>

namespace mm::readings {

/// How unequally something is shared out among persons.
struct Inequality {
    double gini = 0.0;          ///< 0: all alike, 1: one has everything [1]
    double theil = 0.0;         ///< mean of (y/m) ln(y/m), m the mean; 0: all alike [1]
    double bottom_fifth = 0.0;  ///< share of the poorest 20 % [1]
    double top_hundredth = 0.0; ///< share of the richest 1 % [1]
};

/// Of amounts sorted upward, none below zero; no number where nothing is shared out. Groups end within a person
/// where their size is no whole number. Gini (1912), Theil (1967).
Inequality inequality_of(std::span<const double> upward);

} // namespace mm::readings
