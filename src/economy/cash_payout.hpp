// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/columns.hpp"

namespace mm::economy {

/// [FIRM-13] Owners take a part of the money that their firm does not need:
///   x = s (D - d P Y)+,  d the deposits over sales that the firm began with, or all firms did where that is more.
inline void pay_out_cash(double share, In needed, In deposits, In price, In output, Out paid)
{
    for (std::size_t i = 0; i < paid.size(); ++i)
        paid[i] = share * positive(deposits[i] - needed[i] * price[i] * output[i]);
}

} // namespace mm::economy
