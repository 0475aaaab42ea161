// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/world.hpp"

namespace mm::model {

/// What sellers abroad were paid for the quarter's imports through the market, in the order of products: the state's
/// own purchases abroad are beside it [money/quarter].
inline double imports_paid(const Abroad& abroad)
{
    double paid = 0.0;
    for (std::size_t g = 0; g < abroad.import_sales.size(); ++g)
        paid += abroad.import_price[g] * abroad.import_sales[g];
    return paid;
}

} // namespace mm::model
