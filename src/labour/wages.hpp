// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/columns.hpp"

namespace mm::labour {

/// [LAB-3] A worker earns what the firm pays; somebody without work remembers the last wage, on which the benefit
/// is reckoned.
void set_wages(InRows employer, In firm_wage, Out wage);

/// Sums over workers, at the prices of the start [money/quarter].
struct WageBill {
    double employed = 0.0;   ///< (W_E)
    double unemployed = 0.0; ///< last wages of those without work (W_U)
};
WageBill wage_bill(InRows employer, In wage);

} // namespace mm::labour
