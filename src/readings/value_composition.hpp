// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/ledger.hpp"

namespace mm::readings {

/// What a product costs and leaves, as Capital divides it: what is used up, what work is paid, and the rest. Per
/// quarter or per unit, in money as it was paid.
struct ValueComposition {
    double constant = 0.0; ///< materials used up and machines worn (C)
    double variable = 0.0; ///< wages with employers' contributions (V)
    double surplus = 0.0;  ///< what is left of the product, taxes within it (S)

    double product() const { return constant + variable + surplus; }
    double organic_composition() const { return constant / variable; }        ///< C/V [1]
    double rate_of_surplus_value() const { return surplus / variable; }       ///< S/V [1]
    double rate_of_profit() const { return surplus / (constant + variable); } ///< on cost, S/(C+V) [1]
};

/// Of an industry in a quarter, read from the books alone: stocks used up, wages paid, and goods made at the prices
/// that are asked for them. A choice of this reading: wages as they were paid afterwards, all wages productive.
ValueComposition value_composition(const ledger::Ledger& books, std::size_t industry);

} // namespace mm::readings
