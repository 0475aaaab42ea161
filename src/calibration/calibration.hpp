// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/quarter.hpp"
#include "calibration/prospects.hpp"

#include <array>
#include <cstddef>
#include <optional>
#include <vector>

/// A nation's economy at a start quarter and a scale, in the terms of Poledna, Miess, Hommes and Rabitsch (2023),
/// European Economic Review 151, 104306. Letters in brackets are the symbols of the published program, so that
/// its files can be compared. Money is in millions of the nation's currency (MEUR for Austria), a period is a
/// quarter, "real" is at the prices of the start. One agent stands for `scale` persons or firms.
namespace mm::calibration {

using Column = std::vector<double>;
using Counts = std::vector<std::size_t>;

/// One row an industry; industry s makes product s and nothing else.
struct Industries {
    Counts firms{};          ///< [firm agent] (I_s)
    Counts workers{};        ///< employees [person agent] (N_s)
    Column productivity{};   ///< output per worker [real money/person agent/quarter] (alpha_s)
    Column input_yield{};    ///< output per unit of intermediate input [1] (beta_s)
    Column capital_yield{};  ///< output per unit of capital at full capacity [1/quarter] (kappa_s)
    Column depreciation{};   ///< of a unit of capital at full use [1/quarter] (delta_s)
    Column wage{};           ///< gross, average [money/person agent/quarter] (w_s)
    Column product_tax{};    ///< net, share of the value of output [1] (tau_Y_s)
    Column production_tax{}; ///< net, share of the value of output; negative is a subsidy [1] (tau_K_s)
    Column technology{}; ///< share of product g in the inputs of industry s, at [s * products + g] [1] (a_sg)
    Column investment{}; ///< share of product g in firms' investment [1] (b_CF_g)
    Column dwellings{};  ///< in investment in dwellings [1] (b_CFH_g)
    Column consumption{}; ///< in households' consumption [1] (b_HH_g)
    Column government{};  ///< in government consumption [1] (c_G_g)
    Column exports{};     ///< in exports [1] (c_E_g)
    Column imports{};     ///< in imports [1] (c_I_g)

    std::size_t size() const { return firms.size(); }
};

/// How many agents of every other kind there are [agent].
struct Population {
    std::size_t active = 0;         ///< workers, one investor a firm and the bank's owner (H_act)
    std::size_t inactive = 0;       ///< (H_inact)
    std::size_t state_entities = 0; ///< entities among which government consumption is divided (J)
    std::size_t foreign_buyers = 0; ///< consumers among whom exports are divided (L)
};

/// Rates on the base that the tax falls on [1].
struct Taxes {
    double income = 0.0;                ///< (tau_INC)
    double corporate = 0.0;             ///< (tau_FIRM)
    double consumption = 0.0;           ///< value added tax (tau_VAT)
    double employer_contribution = 0.0; ///< (tau_SIF)
    double worker_contribution = 0.0;   ///< (tau_SIW)
    double exports = 0.0;               ///< (tau_EXPORT)
    double dwellings = 0.0;             ///< on capital formation in dwellings (tau_CF)
    double government = 0.0;            ///< on government consumption (tau_G)
};

/// Rules of conduct.
struct Conduct {
    double consumption_share = 0.0;    ///< of expected disposable income, gross of tax [1] (psi)
    double dwellings_share = 0.0;      ///< likewise (psi_H)
    double unemployment_benefit = 0.0; ///< share of the last wage [1] (theta_UB)
    double payout = 0.0;               ///< dividends, share of profit after tax [1] (theta_DIV)
    double repayment = 0.0;            ///< share of loans repaid [1/quarter] (theta)
    double loan_markup = 0.0;          ///< on the policy rate [1/quarter] (mu)
    double bond_rate = 0.0;            ///< on government debt [1/quarter] (r_G)
    double capital_requirement = 0.0;  ///< bank equity over loans [1] (zeta)
    double loan_to_value = 0.0;        ///< cap on loans over capital [1] (zeta_LTV)
    double restart_loan = 0.0;         ///< loans over capital after a bankruptcy [1] (zeta_b)
    double desired_utilisation = 0.0;  ///< of capacity and stocks at the start [1] (omega)
};

/// The central bank's rule, all rates quarterly.
struct PolicyRule {
    double smoothing = 0.0;        ///< [1] (rho)
    double real_rate = 0.0;        ///< [1/quarter] (r_star)
    double inflation_target = 0.0; ///< [1/quarter] (pi_star)
    double inflation_weight = 0.0; ///< [1] (xi_pi)
    double growth_weight = 0.0;    ///< [1] (xi_gamma)
};

/// x(t) = slope x(t-1) + constant + normal(0, deviation), x a logarithm.
struct Autoregression {
    double slope = 0.0;
    double constant = 0.0;
    double deviation = 0.0;
};

/// What comes from outside the agents.
struct Outside {
    Autoregression government{};     ///< log government consumption (G)
    Autoregression exports{};        ///< log exports (E); its deviation is not used, `covariance` is
    Autoregression imports{};        ///< log import supply (I); likewise
    Autoregression euro_output{};    ///< log output of the currency area (Y_EA); likewise
    Autoregression euro_inflation{}; ///< log change of its prices (pi_EA)
    /// Of the residuals of euro_output, exports, imports in this order, 3 x 3 (C).
    std::array<double, 9> covariance{};
};

/// Stocks, histories and benefits at the start.
struct Start {
    Column output{};    ///< history of aggregate output, oldest first [money/quarter] (Y)
    Column inflation{}; ///< history of the log change of the deflator [1/quarter] (pi)
    Column
        government_consumption{}; ///< history, then what came after, where known [real money/quarter] (C_G)
    Column exports{};             ///< likewise (C_E)
    Column imports{};             ///< likewise (Y_I)
    double euro_output = 0.0;     ///< [money/quarter] (Y_EA)
    double euro_inflation = 0.0;  ///< [1/quarter] (pi_EA)
    double policy_rate = 0.0;     ///< [1/quarter] (r_bar)
    double firm_deposits = 0.0;   ///< [money] (D_I)
    double firm_loans = 0.0;      ///< [money] (L_I)
    double household_deposits = 0.0;   ///< [money] (D_H)
    double dwellings = 0.0;            ///< [money] (K_H)
    double government_debt = 0.0;      ///< [money] (L_G)
    double bank_equity = 0.0;          ///< [money] (E_k)
    double central_bank_equity = 0.0;  ///< [money] (E_CB)
    double foreign_position = 0.0;     ///< claims of the rest of the world [money] (D_RoW)
    double unemployment_benefit = 0.0; ///< [money/person agent/quarter] (w_UB)
    double inactive_benefit = 0.0;     ///< [money/person agent/quarter] (sb_inact)
    double general_transfer = 0.0;     ///< [money/person agent/quarter] (sb_other)

    /// Quarters of history known at the start (T_prime); the series of government, exports and imports may be longer.
    std::size_t known() const { return output.size(); }
};

/// Everything that `model` needs to begin. A plain value: it can be calibrated from statistics, imported from the
/// published files or written by hand in a test.
struct Calibration {
    Quarter start{};
    double scale = 1.0; ///< persons a person agent stands for
    Industries industries{};
    Population population{};
    Taxes taxes{};
    Conduct conduct{};
    PolicyRule policy{};
    Outside outside{};
    Start opening{};
    std::optional<Prospects>
        prospects{}; ///< what closures need; none where there is only the published model
};

} // namespace mm::calibration
