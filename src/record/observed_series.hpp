// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/quarter.hpp"
#include "calibration/statistics.hpp"
#include "model/series.hpp"

#include <string>
#include <vector>

namespace mm::record {

/// What happened, beside a simulated series or rate.
struct ObservedSeries {
    std::string name{};   ///< of the series: "real_gdp"; or of a rate: "gdp_deflator_growth"
    std::string source{}; ///< for people
    std::vector<Quarter> quarters{};
    std::vector<double> values{}; ///< in the unit of the series, one a quarter
};

/// Where the published figures are from, for people.
struct ObservedSources {
    std::string nation{}; ///< accounts of the nation by quarter
    std::string area{};   ///< the currency area's
};

/// Published figures from three years before the run's start to its last quarter, as far as they are known. Levels are
/// laid on the start row of `history`, published(q) x start row / published(start): the run starts from annual tables
/// and in the start's prices, so that only changes can be compared. Rates stay as they were published.
std::vector<ObservedSeries> observed_of(const calibration::Statistics& statistics, Quarter start,
                                        const model::History& history, const ObservedSources& sources);

} // namespace mm::record
