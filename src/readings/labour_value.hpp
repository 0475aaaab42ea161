// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/columns.hpp"
#include "readings/value_composition.hpp"

#include <span>

/// Labour values, computed afterwards from techniques. They are readings: no rule of conduct knows them, and
/// tests/house/values_test.cpp holds that.
namespace mm::readings {

/// One way to make a unit of a product.
struct LabourTechnique {
    double living = 0.0; ///< work done in making it [hour/unit]
    double past = 0.0;   ///< work in what is used up, as given [hour/unit]

    double individual_value() const { return living + past; } ///< [hour/unit]
};

/// The socially necessary labour time of a product that is made in several ways: the mean of their individual values,
/// weighted by what each makes (Capital III, chapter 10: the average of the sphere) [hour/unit]. Another choice would
/// be the prevailing technique alone.
double social_value(std::span<const LabourTechnique> techniques, In made);

/// Of a product that is used up in making itself, a units a unit:  lambda = l / (1 - a)  [hour/unit].
double value_of_its_own_means(double living, double own_input);

/// How hours become money: what an hour adds, and what is paid for it.
struct MoneyOfLabour {
    double added = 0.0; ///< monetary expression of labour time [money/hour]
    double wage = 0.0;  ///< [money/hour]
};

/// A unit made in one way and sold at a price.
struct UnitAccount {
    ValueComposition at_price{};   ///< C, V and what the price leaves [money/unit]
    double individual_value = 0.0; ///< [money/unit]
    /// What the price leaves above the individual value; below nothing for who is behind [money/unit].
    double surplus_profit() const { return at_price.product() - individual_value; }
    /// As how many hours an hour of this work counts, where the product sells at its social value [1].
    double hour_counts_as = 0.0;
};
UnitAccount account_of_unit(const LabourTechnique& technique, const MoneyOfLabour& money, double price);

/// Of an average unit that sells at its social value [money/unit].
ValueComposition social_composition(std::span<const LabourTechnique> techniques, In made,
                                    const MoneyOfLabour& money);

} // namespace mm::readings
