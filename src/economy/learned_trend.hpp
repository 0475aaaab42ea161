// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/stream.hpp"
#include "base/streams.hpp"

namespace mm::economy {

/// Closure N9.
struct TrendRule {
    double learning = 0.0;    ///< weight of a quarter's growth in the trend [1]
    double persistence = 0.0; ///< of growth beside it [1]
    double deviation = 0.0;   ///< of the common error [1]
};

/// [EXP-2] Everybody learns the trend from growth g of output and expects the rest to fade:
///   g_T <- g_T + l (g - g_T),   growth expected = g_T + rho (g - g_T) + e,   e one draw for all.
struct Trend {
    double growth = 0.0;   ///< g_T [1/quarter]
    double expected = 0.0; ///< of the coming quarter [1/quarter]
};
/// [EXP-3] Prices are expected to rise by the central bank's target and by a part of what last year was beside it:
///   inflation expected = pi* + a (pi_4 / 4 - pi*) + e,  pi_4 that of consumer prices over the last four quarters.
struct AnchoredInflation {
    double target = 0.0;      ///< [1/quarter]
    double persistence = 0.0; ///< of what is beside it (a) [1]
    double deviation = 0.0;   ///< of the common error [1]
};
inline double expect_inflation(const AnchoredInflation& rule, double yearly, const Luck& luck)
{
    const double error = shock(luck, streams::expectations, 0, 1, rule.deviation);
    return rule.target + rule.persistence * (yearly / 4.0 - rule.target) + error;
}

inline Trend learn_trend(const TrendRule& rule, double trend, double last_growth, const Luck& luck)
{
    const double learned = trend + rule.learning * (last_growth - trend);
    const double error = shock(luck, streams::expectations, 0, 0, rule.deviation);
    return {learned, learned + rule.persistence * (last_growth - learned) + error};
}

} // namespace mm::economy
