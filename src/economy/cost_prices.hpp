// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "economy/firm_plans.hpp"

namespace mm::economy {

/// [COST-1] Unit cost at last quarter's prices, wages following the consumer index:
///   uc = (1 + tau_SIF) w P_HH / alpha + P_in / beta + delta/kappa P_CF.
void unit_costs(const Technique& firms, const CostIndices& indices, double employer_contribution, Out cost);

/// How prices follow costs and rivals (closure N4).
struct PriceRule {
    double own_weight = 1.0; ///< of own cost against the price of the product [1]
    double speed = 1.0;      ///< share of the gap closed [1/quarter]
    double inflation = 0.0;  ///< expected [1/quarter]
};

/// [COST-2] A firm wants its mark-up of the start on its cost and looks at what its product costs elsewhere:
///   P* = (m uc)^a P_g^(1-a),   P <- P (1 + inflation) (P*/P)^s,   a = 0.6, s = 0.25.
/// `product_price` has a row an industry. Nothing in it knows of labour values or of anybody's technique but the
/// firm's own.
void price_by_cost(const Technique& firms, const PriceRule& rule, In cost, In markup, In product_price,
                   Out price);

} // namespace mm::economy
