// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/columns.hpp"

namespace mm::economy {

/// [PRICE-1] The producer price index weighs domestic output only, P = sum P_i Y_i / sum Y_i (the paper's equation
/// A.12 has sales and imports; its program, followed here, has output).
double producer_index(In price, In output);

/// [PRICE-2] A product's index is what was paid for it over what was sold of it, imports included:
///   P_g = (sum P_i Q_i + P_m Q_m) / (sum Q_i + Q_m).
/// Where nothing was sold the last index stays.
void product_indices(std::span<const Range> sellers, In price, In sales, In import_price, In import_sales,
                     Out index);

/// [PRICE-3] The index of a basket, sum_g b_g P_g.
double basket_index(In shares, In product_index);

/// [PRICE-4] The index of each industry's inputs, sum_g a_gs P_g; technology at [s * products + g].
void input_indices(In technology, In product_index, Out index);

} // namespace mm::economy
