// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "economy/firm_plans.hpp"

namespace mm::economy {

/// What a firm has to produce with.
struct Means {
    In supply_planned{}; ///< [real money/quarter] (Q_s)
    In workers{};        ///< employed [person agent] (N)
    In capital{};        ///< [real money] (K)
    In inputs{};         ///< stock [real money] (M)
    In hardest{};        ///< work that people can or may give, over the normal [1] (e_max)
};

/// Work above normal intensity that people can give where nothing else is known: half (Poledna et al. 2023) [1].
inline constexpr double usual_hardest_work = 1.5;

struct Produced {
    Out wage{};         ///< at the intensity worked [money/person agent/quarter] (w)
    Out productivity{}; ///< likewise [real money/person agent/quarter] (alpha)
    Out output{};       ///< [real money/quarter] (Y)
};

/// [FIRM-5] Output is what is planned, or what workers, capital or inputs allow. Workers work as hard as there is
/// work, up to the limit, and are paid for it:
///   x = min(Q_s, kappa K, beta M),  e = min(e_max, x / (N alpha)),  Y = min(x, N alpha e),  w = w e.
void produce(const Technique& firms, const Means& means, const Produced& out);

} // namespace mm::economy
