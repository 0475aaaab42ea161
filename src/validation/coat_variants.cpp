// SPDX-License-Identifier: Apache-2.0
#include "validation/coat_variants.hpp"

#include <array>

namespace mm::validation {

std::span<const CoatVariant> coat_variants()
{
    static const std::array variants{
        CoatVariant{"labour", {"work alone", "노동만"}, {}},
        CoatVariant{"cloth",
                    {"cloth from abroad, as much a coat", "수입 옷감, 한 벌당 불변"},
                    {.cloth = 2.2, .new_cloth = 2.2}},
        CoatVariant{"machine",
                    {"more dead labour with the new machine", "새 기계는 죽은 노동이 더 든다"},
                    {.cloth = 2.2, .new_cloth = 2.6}},
        CoatVariant{"own", {"coats made of coats", "외투로 만드는 외투"}, {.coats_in_a_coat = 0.2}},
    };
    return variants;
}

CoatValues coat_values(const CoatTrade& t, double share_with)
{
    const readings::MoneyOfLabour money{.added = t.added_an_hour, .wage = t.wage};
    const std::array living{1.0 / t.coats_an_hour, 1.0 / t.new_coats_an_hour};
    const double mean = (1.0 - share_with) * living[0] + share_with * living[1];
    // Work in the coats that a coat is made of counts as it does now, in the average coat.
    const double own = t.coats_in_a_coat * readings::value_of_its_own_means(mean, t.coats_in_a_coat);
    const std::array ways{readings::LabourTechnique{living[0], t.cloth / money.added + own},
                          readings::LabourTechnique{living[1], t.new_cloth / money.added + own}};
    const Column made{1.0 - share_with, share_with};
    return {.price = money.added * readings::social_value(ways, made),
            .old_value = money.added * ways[0].individual_value(),
            .new_value = money.added * ways[1].individual_value(),
            .average = readings::social_composition(ways, made, money)};
}

double markup_limit(const CoatTrade& t)
{
    const double own = t.coats_in_a_coat;
    const double markup = t.price() / (t.cloth + t.wage_a_coat() + own * t.price());
    return markup * (t.new_cloth + t.new_wage_a_coat()) / (1.0 - markup * own);
}

} // namespace mm::validation
