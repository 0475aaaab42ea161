// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/text.hpp"
#include "readings/labour_value.hpp"
#include "validation/coat_nation.hpp"

#include <span>
#include <string_view>

/// The coat nation in four dresses, and what values say of each: computed afterwards, known to nobody in it.
namespace mm::validation {

struct CoatVariant {
    std::string_view id{};
    Text name{};
    CoatTrade trade{};
};
/// `labour`: work alone. `cloth`: the essay's, a coat's cloth costs the same with either machine. `machine`: the worked
/// example with dead labour, more of which goes into a coat with the new machine. `own`: coats are made of coats.
std::span<const CoatVariant> coat_variants();

/// A coat as values have it where a share of all coats is made with the new machine; money is that of the start, so
/// that an hour adds as much as it did then.
struct CoatValues {
    double price = 0.0;                   ///< of a coat that sells at its social value [money/coat]
    double old_value = 0.0;               ///< individual value of a coat by the old machine [money/coat]
    double new_value = 0.0;               ///< likewise by the new one
    readings::ValueComposition average{}; ///< of the average coat [money/coat]
};
CoatValues coat_values(const CoatTrade& trade, double share_with);

/// Where a price that keeps its mark-up of the start on unit cost ends when everybody has the new machine
/// [money/coat]:  m (c + v) / (1 - m a),  m = P_0 / (c_0 + v_0 + a P_0).
double markup_limit(const CoatTrade& trade);

} // namespace mm::validation
