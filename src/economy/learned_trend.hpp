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
inline Trend learn_trend(const TrendRule& rule, double trend, double last_growth, const Luck& luck)
{
    const double learned = trend + rule.learning * (last_growth - trend);
    const double error = shock(luck, streams::expectations, 0, 0, rule.deviation);
    return {learned, learned + rule.persistence * (last_growth - learned) + error};
}

} // namespace mm::economy
