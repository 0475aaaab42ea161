// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace mm::government {

/// Rates of the state's revenue [1].
struct TaxRates {
    double income = 0.0;                ///< (tau_INC)
    double corporate = 0.0;             ///< (tau_FIRM)
    double consumption = 0.0;           ///< (tau_VAT)
    double dwellings = 0.0;             ///< (tau_CF)
    double exports = 0.0;               ///< (tau_EXPORT)
    double employer_contribution = 0.0; ///< (tau_SIF)
    double worker_contribution = 0.0;   ///< (tau_SIW)
    double payout = 0.0;                ///< share of profit after tax that reaches persons (theta_DIV)
};

/// What the rates fall on this quarter [money/quarter].
struct TaxBases {
    double wages = 0.0;               ///< P_HH W_E
    double consumption = 0.0;         ///< sum C_h
    double dwellings = 0.0;           ///< sum I_h
    double exports = 0.0;             ///< C_l
    double profits = 0.0;             ///< sum (Pi_i)+ + (Pi_k)+
    double cash_paid_out = 0.0;       ///< by firms, out of deposits
    double taxes_on_products = 0.0;   ///< sum tau_Y P Y, already a tax
    double taxes_on_production = 0.0; ///< sum tau_K P Y, already a tax
    double taxes_on_imports = 0.0;    ///< already a tax
};

/// [GOV-1] Y_G = (tau_SIF + tau_SIW + tau_INC (1 - tau_SIW)) P_HH W_E + tau_VAT sum C_h + tau_CF sum I_h
///   + (tau_INC (1 - tau_FIRM) theta_DIV + tau_FIRM) (sum (Pi_i)+ + (Pi_k)+) + tau_INC sum x
///   + sum (tau_Y + tau_K) P Y + tau_EXPORT C_l + tax on imports.
/// What the state pays itself on its own consumption is not counted.
double revenue(const TaxRates& rates, const TaxBases& bases);

/// What the state pays for persons [money/quarter].
struct Benefits {
    double inactive = 0.0;   ///< P_HH H_inact sb_inact
    double unemployed = 0.0; ///< P_HH theta_UB W_U
    double transfers = 0.0;  ///< P_HH H sb_other
};

/// What the state pays beside its consumption, interest and benefits [money/quarter].
struct PlanSpending {
    double investment = 0.0; ///< public, under a plan
    double support = 0.0;    ///< of firms
};

/// [GOV-2] The deficit, which adds to debt: C_j + r_G L_G + benefits + what a plan spends - Y_G, with debt as it stood.
inline double deficit(double consumption, double debt_interest, const Benefits& benefits,
                      const PlanSpending& plan, double revenue)
{
    return consumption + debt_interest + benefits.inactive + benefits.unemployed + benefits.transfers +
           plan.investment + plan.support - revenue;
}

} // namespace mm::government
