// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/columns.hpp"
#include "base/stream.hpp"

#include <cstdint>

namespace mm::ai {

/// How far a firm is with AI in its work.
enum class Stage : std::uint32_t { without, integrating, integrated };

/// What a firm looks at before it begins, and who can help.
struct AdoptionRules {
    double hazard = 0.0;      ///< of a firm that sees no other [1/year] (p)
    double imitation = 0.0;   ///< added where all others of its industry have integrated [1/year] (q)
    double gain_slope = 0.0;  ///< of the logistic in gain over wage bill
    double size_effect = 0.0; ///< elasticity to size over the mean of all firms
    double integrators = 0.0; ///< share of all employees whose firms can begin in a quarter [1/quarter]
    double time = 1.0;        ///< mean time of integration [quarter]
    double depth_time = 1.0;  ///< of the approach of depth to one [quarter]
};

/// A firm's way into AI; one row a firm. `stage` holds values of Stage.
struct Adopters {
    OutRows stage{};
    Out depth{}; ///< of use where integrated [1]
};

/// What firms know; one row a firm but `integrated`, one an industry.
struct AdoptionView {
    InRows industry{};
    In workers{};    ///< [person agent]
    In gain{};       ///< net of tokens and integration, a year over a year's wage bill [1]
    In integrated{}; ///< share of the industry's work in firms that have integrated, last quarter [1]
};

/// [AI-5] Chance that a firm begins in a quarter:
///   h = (p + q s) / (1 + e^(-k gain)) (size / mean)^e,   chance = 1 - e^(-h/4).
double chance_to_begin(const AdoptionRules& rules, double share, double gain, double size);

/// Firms without AI begin by chance, in an order drawn anew, until those who can help are taken; firms that
/// integrate are done by chance 1/time a quarter; depth of the integrated then goes to one,  d <- d + (1 - d)/time.
/// Where nothing is drawn nobody begins. Returns the firms that began.
std::size_t adopt(const AdoptionRules& rules, const AdoptionView& view, const Adopters& firms,
                  const Luck& luck);

/// [AI-6] Share of workers who use AI by themselves spreads along a logistic:  u <- u + v u (1 - u/u_most) / 4.
double spread_own_use(double share, double speed, double most);

} // namespace mm::ai
