// SPDX-License-Identifier: Apache-2.0
#include "readings/labour_value.hpp"

namespace mm::readings {
namespace {

template <class Of> double weighted_mean(std::span<const LabourTechnique> techniques, In made, Of of)
{
    double total = 0.0;
    for (std::size_t k = 0; k < techniques.size(); ++k) total += made[k] * of(techniques[k]);
    return total / sum(made);
}

} // namespace

double social_value(std::span<const LabourTechnique> techniques, In made)
{
    return weighted_mean(techniques, made, [](const LabourTechnique& t) { return t.individual_value(); });
}

double value_of_its_own_means(double living, double own_input)
{
    return living / (1.0 - own_input);
}

UnitAccount account_of_unit(const LabourTechnique& technique, const MoneyOfLabour& money, double price)
{
    UnitAccount unit;
    unit.at_price.constant = money.added * technique.past;
    unit.at_price.variable = money.wage * technique.living;
    unit.at_price.surplus = price - unit.at_price.constant - unit.at_price.variable;
    unit.individual_value = money.added * technique.individual_value();
    unit.hour_counts_as = (price - unit.at_price.constant) / (money.added * technique.living);
    return unit;
}

ValueComposition social_composition(std::span<const LabourTechnique> techniques, In made,
                                    const MoneyOfLabour& money)
{
    const double past = weighted_mean(techniques, made, [](const LabourTechnique& t) { return t.past; });
    const double living = weighted_mean(techniques, made, [](const LabourTechnique& t) { return t.living; });
    return {.constant = money.added * past,
            .variable = money.wage * living,
            .surplus = (money.added - money.wage) * living};
}

} // namespace mm::readings
