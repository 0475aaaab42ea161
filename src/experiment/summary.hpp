// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/series.hpp"

#include <cstddef>
#include <limits>
#include <span>
#include <vector>

namespace mm::experiment {

/// A sample in numbers, in the unit of its values.
struct Statistics {
    static constexpr double none = std::numeric_limits<double>::quiet_NaN();
    std::size_t count = 0; ///< of values that are numbers
    double mean = none;
    double deviation = none; ///< standard deviation of the sample, with n - 1; none below two values
    double lowest = none;
    double p05 = none;
    double p25 = none;
    double p50 = none;
    double p75 = none;
    double p95 = none;
    double highest = none;
};

/// Sums run in the order of the values, so that the same values in the same order give the same bits. Where a
/// value is no number, nor is any statistic: what is missing is not passed over in silence.
Statistics statistics(std::span<const double> values);

/// Every series and quarter over the histories of a run.
struct Summary {
    std::size_t quarters = 0;         ///< simulated; index 0 is the start
    std::size_t histories = 0;        ///< that it is made of
    std::vector<Statistics> points{}; ///< series x (quarters + 1), row-major by series

    const Statistics& at(std::size_t series, std::size_t quarter) const
    {
        return points[series * (quarters + 1) + quarter];
    }
};

/// The outcomes that broke no identity, by the number of their history, whatever order they came in.
std::vector<const model::History*> whole_histories(std::span<const model::Outcome> outcomes);

/// Summarises histories of one length and so many series in the order given; those of a run come from
/// whole_histories.
Summary summarise(std::span<const model::History* const> histories, std::size_t series, std::size_t quarters);

} // namespace mm::experiment
