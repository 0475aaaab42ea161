// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/columns.hpp"

namespace mm::economy {

/// What does not change about a firm's way of producing; one row a firm.
struct Technique {
    InRows industry{};
    In productivity{};   ///< output per worker at normal intensity [real money/person agent/quarter] (alpha)
    In input_yield{};    ///< output per input [1] (beta)
    In capital_yield{};  ///< output per capital [1/quarter] (kappa)
    In depreciation{};   ///< of used capital [1/quarter] (delta)
    In wage{};           ///< at normal intensity [money/person agent/quarter] (w bar)
    In product_tax{};    ///< [1] (tau_Y)
    In production_tax{}; ///< [1] (tau_K)
};

/// [FIRM-1] A firm means to supply what was asked of it, and as much more as the economy is expected to grow:
///   Q_s = Q_d(t-1) (1 + growth).
void plan_supply(double growth, In demand_last, Out supply_planned);

/// Prices that costs are counted in, all of the last quarter.
struct CostIndices {
    double consumer = 1.0; ///< wages follow it (P_HH)
    double capital = 1.0;  ///< (P_CF)
    In inputs{};           ///< of the basket of each industry, sum_g a_gs P_g; one a row of industries
};

/// [FIRM-2] Prices rise with unit costs and with expected inflation:
///   P <- P (1 + c) (1 + inflation),
///   c = (1 + tau_SIF) (w/alpha) (P_HH/P - 1) + (1/beta) (P_in/P - 1) + (delta/kappa) (P_CF/P - 1).
void set_prices(const Technique& firms, const CostIndices& indices, double employer_contribution,
                double inflation, Out price);

/// [FIRM-3] Within capacity, q = min(Q_s, kappa K), a firm plans to replace worn capital and used inputs and to
/// employ who is needed: I = delta/kappa q, M = q/beta, N = max(1, round(q / (alpha min(1, e_max)))): where a cap on
/// hours binds, more people.
struct InputPlans {
    Out investment{}; ///< [real money/quarter]
    Out inputs{};     ///< [real money/quarter]
    Out workers{};    ///< whole numbers [person agent]
};
void plan_inputs(const Technique& firms, In supply_planned, In capital, In hardest, const InputPlans& plans);

/// Shares of profit and of loans that leave a firm each quarter [1].
struct Claims {
    double repayment = 0.0;     ///< of loans (theta)
    double corporate_tax = 0.0; ///< of profit (tau_FIRM)
    double payout = 0.0;        ///< of profit after tax (theta_DIV)
};

/// [FIRM-4] What a firm lacks it asks the bank for. Profit is expected to follow prices and output, and
///   cash = Pi_e - theta L - tau_FIRM (Pi_e)+ - theta_DIV (1 - tau_FIRM) (Pi_e)+ - beyond,  loan = (- cash - D)+,
/// `beyond` being what is to be spent on growth beside replacement (INV-3; empty: nothing).
struct FinancePlans {
    Out profit{}; ///< expected [money/quarter]
    Out cash{};   ///< expected change of deposits [money/quarter]
    Out loan{};   ///< wanted [money]
};
void plan_finance(double growth, double inflation, const Claims& claims, In profit_last, In loans,
                  In deposits, In beyond, const FinancePlans& plans);

} // namespace mm::economy
