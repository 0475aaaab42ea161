// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/text.hpp"
#include "nation/economy.hpp"
#include "nation/lever_tables.hpp"

#include <string>

namespace mm::nation {

/// A part of an industry that becomes an industry of its own.
struct SplitOff {
    std::string parent{}; ///< code of an industry of the economy
    double share = 0.0;   ///< of it, above 0 and below 1 [1]
    std::string code{};   ///< of the new industry and its product
    Text name{};
};

/// The economy with the new industry in a last row (calibration/split_industry.hpp); only for an economy of a detailed
/// table. Asserts that the parent is there and the code is new.
Economy split_off(Economy economy, const SplitOff& part);

/// The same for what plans refer to: the new product is sold to whom the old one is. Baskets go on buying the old.
LeverTables split_off(LeverTables tables, const SplitOff& part);

} // namespace mm::nation
