// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "economy/firm_plans.hpp"

namespace mm::economy {

/// What a firm made, sold and bought this quarter.
struct Trade {
    In price{};           ///< (P)
    In output{};          ///< [real money/quarter] (Y)
    In sales{};           ///< [real money/quarter] (Q)
    In inputs{};          ///< bought [real money/quarter] (DM)
    In inputs_paid{};     ///< [money/quarter]
    In investment{};      ///< bought [real money/quarter] (I)
    In investment_paid{}; ///< [money/quarter]
};

/// [FIRM-6] Sales are what was asked for, as far as there was any: Q = min(Y + S, Q_d).
void sell(In offer, In demand, Out sales);

/// [FIRM-7] Prices paid: P_in = paid for inputs / inputs bought, P_cf likewise; nothing where nothing was bought.
void prices_paid(In paid, In bought, Out price);

/// [FIRM-8] Stocks: K += I - delta/kappa Y,  M += DM - Y/beta,  S += DS, DS = Y - Q. Stocks of goods do not wear.
struct Stocks {
    Out capital{};
    Out inputs{};
    Out goods{};
    Out goods_change{}; ///< (DS)
};
void move_stocks(const Technique& firms, const Trade& trade, const Stocks& stocks);

/// Prices and rates that costs of the quarter are paid at.
struct CostTerms {
    double employer_contribution = 0.0; ///< [1] (tau_SIF)
    double consumer_index = 1.0;        ///< of this quarter (P_HH)
    double deposit_rate = 0.0;          ///< [1/quarter] (rbar)
    double loan_rate = 0.0;             ///< [1/quarter] (r)
};

/// Wages with employers' contributions [money/quarter].
double labour_cost(const CostTerms& terms, double wage, double workers);
/// Interest received less interest paid, on stocks as they stood [money/quarter].
double net_interest(const CostTerms& terms, double deposits, double loans);

/// [FIRM-9] Profit:
///   Pi = P Q + P DS - (1 + tau_SIF) w N P_HH - P_in Y/beta - P_cf delta/kappa Y - (tau_Y + tau_K) P Y
///        - r (L + (-D)+) + rbar (D)+,  with deposits and loans as they stood.
/// Also its operating surplus, which is profit without depreciation and interest.
struct ProfitIn {
    In wage{};
    In workers{};
    In goods_change{};
    In input_price{};   ///< paid (P_in)
    In capital_price{}; ///< paid (P_cf)
    In deposits{};
    In loans{};
};
void reckon_profit(const Technique& firms, const Trade& trade, const CostTerms& terms, const ProfitIn& in,
                   Out surplus, Out profit);

/// [FIRM-10] Deposits move by all that is received and paid, and by loans taken and repaid:
///   D += P Q - (1 + tau_SIF) w N P_HH - P_in DM - P_cf I - (tau_Y + tau_K) P Y - r (L + (-D)+) + rbar (D)+
///        + DL - theta L - tau_FIRM (Pi)+ - theta_DIV (1 - tau_FIRM) (Pi)+ + support - x,   L = (1 - theta) L + DL.
struct CashIn {
    In wage{};
    In workers{};
    In profit{};
    In loans_granted{};
    In cash_paid_out{}; ///< to owners beside dividends; empty: none
    In support{};       ///< of the state; empty: none
};
void settle_firms(const Technique& firms, const Trade& trade, const CostTerms& terms, const Claims& claims,
                  const CashIn& in, Out deposits, Out loans);

/// [FIRM-11] Net worth: E = D + M sum_g a_gs P_g + P S + P_CF K - L.
struct WorthIn {
    In price{};
    In capital{};
    In inputs{};
    In goods{};
    In deposits{};
    In loans{};
    In input_index{}; ///< one an industry
    double capital_index = 1.0;
};
void reckon_worth(const Technique& firms, const WorthIn& in, Out worth);

/// [FIRM-12] A firm without money and without worth, D < 0 and E < 0, goes bankrupt and starts anew with its workers
/// and capital: its overdraft is forgiven and its loans become zeta_b P_CF K. The bank bears L - D - zeta_b P_CF K.
struct Bankruptcies {
    std::size_t firms = 0;
    double loss = 0.0;  ///< of the bank [money]
    Column overdraft{}; ///< forgiven, one an industry [money]
    Column loan{};      ///< forgiven, one an industry [money]
};
Bankruptcies restart_bankrupt(InRows industry, In capital, double restart_loan, double capital_index,
                              std::size_t industries, Out deposits, Out loans, Out worth);

} // namespace mm::economy
