// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "validation/coat_history.hpp"
#include "validation/coat_variants.hpp"
#include "validation/laboratory.hpp"

#include <string>
#include <vector>

/// The table that `megamachine validate nation --only coats` prints.
namespace mm::validation {

/// One variant played many times.
struct CoatHistories {
    std::vector<CoatHistory> histories{};

    /// Of a figure of a year, counted from 1, over histories.
    template <class Figure> Estimate mean(std::size_t year, Figure figure) const
    {
        std::vector<double> values;
        for (const CoatHistory& h : histories) values.push_back(figure(h.years[year - 1]));
        return estimate(values);
    }
};

/// What those who were first keep of a coat above what it cost them in work and means, an hour adding what it added at
/// the start [money/coat].
double surplus_profit(const CoatTrade& trade, const CoatYear& year);
/// By how much they are ahead: what they keep of a coat over what all firms keep [money/coat].
double lead(const CoatYear& year);

std::string coat_heading();
/// A year of a variant with prices that follow cost, and beside it what N4 off leaves.
std::string coat_line(const CoatVariant& variant, const CoatHistories& with, const CoatHistories& without,
                      std::size_t year);

} // namespace mm::validation
