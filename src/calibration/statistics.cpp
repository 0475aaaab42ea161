// SPDX-License-Identifier: Apache-2.0
#include "calibration/statistics.hpp"

#include <algorithm>
#include <cassert>

namespace mm::calibration {

std::size_t Statistics::table_of(int year) const
{
    assert(year >= first_year && !tables.empty());
    return std::min(static_cast<std::size_t>(year - first_year), tables.size() - 1);
}

const QuarterBalance& Statistics::balance(Quarter quarter) const
{
    assert(quarter >= first_start() && quarter <= last_start());
    return balances[static_cast<std::size_t>(quarter - first_balance)];
}

} // namespace mm::calibration
