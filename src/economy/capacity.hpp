// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "economy/firm_plans.hpp"

namespace mm::economy {

/// Closure N1: firms do not only replace the capital they use, they build the capacity that they want.
struct CapacityRules {
    double trend = 0.0;            ///< expected growth of orders [1/quarter] (g_T)
    double smoothing = 0.0;        ///< weight of this quarter's orders [1]
    double stock_correction = 0.0; ///< share of unsold goods taken off the next supply [1/quarter]
    double speed = 0.0;            ///< share of the gap closed [1/quarter] (lambda)
    double growth = 0.0;           ///< of potential output, announced [1/quarter] (g_K)
    double utilisation = 1.0;      ///< wanted [1] (omega)
    double rate_gap = 0.0;         ///< real rate less the neutral one [1/year]
    double rate_response = 0.0;    ///< of investment over capital to it [1]
};

/// [INV-1] Supply is what was asked for, less a part of what lies unsold:  Q_s = (Q_d (1 + growth) - nu S)+.
void correct_supply(const CapacityRules& rules, In goods, Out supply_planned);

/// [INV-2] Orders that capacity follows:  B = B(t-1) e^(g_T);  B <- B + s (Q_s - B).
void smooth_orders(const CapacityRules& rules, In supply_planned, Out smoothed);

/// [INV-3] Beside what is used up, firms build towards the wanted capacity and stocks, and less where money is dear:
///   I  = delta/kappa q + g_K K + lambda (B / (omega kappa) - K) - z (real rate - base) K,   times (1 + e u)
///   DM = q/beta + g_K M + lambda (B / (omega beta) - M),   both at least 0,   q = min(Q_s, kappa K).
/// `support` is the share u of the user cost of capital that the state takes over times the response e, one a firm,
/// or empty. On entry the plans hold the replacement of FIRM-3; `beyond` gets what is spent on top of it, at the
/// prices given [money/quarter].
struct CapacityIn {
    In smoothed{};
    In capital{};
    In inputs{};
    In support{};
    In input_index{}; ///< expected, one an industry
    double capital_index = 1.0;
};
void plan_capacity(const Technique& firms, const CapacityRules& rules, const CapacityIn& in, Out investment,
                   Out inputs_planned, Out beyond);

} // namespace mm::economy
