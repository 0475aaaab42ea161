// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/columns.hpp"

namespace mm::economy {

/// How concentrated the sales of every industry are: the sum of squared shares of its firms (Herfindahl 1950,
/// Hirschman 1945), 1 where one firm sells everything and 1/n where n sell alike [1]. `sellers` has the rows of each
/// industry, `sales` are in money; zero where nothing is sold.
void sales_concentration(std::span<const Range> sellers, In sales, Out concentration);

/// How mark-ups answer to concentration.
struct MarkupRule {
    double response = 0.0; ///< elasticity of the mark-up to concentration (k) [1]
    double least = 0.0;    ///< of the mark-up over that of the start [1]
    double most = 1e9;     ///< likewise
};

/// [COMP-1] A mark-up follows the concentration H of its industry's sales over that of the start:
///   m_i = m_i0 min(most, max(least, (H_s / H_s0)^k)).
/// Where the response is zero, or an industry sold nothing now or at the start, the mark-up of the start stays, to the
/// bit. Among firms that compete in quantities the margin over price is H over the elasticity of demand (Cowling and
/// Waterson 1976, Economica 43), which ties the sign and no more: k is a rule with a range.
void follow_concentration(const MarkupRule& rule, InRows industry, In concentration, In concentration_start,
                          In markup_start, Out markup);

} // namespace mm::economy
