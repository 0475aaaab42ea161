// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "record/run_record.hpp"

#include <cmath>
#include <cstddef>

/// What tables have rows of. A value that is not there, such as an expectation at the start, has none.
namespace mm::record {

/// Calls `row(history, series, quarter, value)` for every value of the histories that broke no identity, in the order
/// of their numbers.
template <class Row> void each_value(const RunResult& result, Row row)
{
    const std::size_t series = result.catalogue.size();
    for (const model::History* history : experiment::whole_histories(result.outcomes))
        for (std::size_t s = 0; s < series; ++s)
            for (std::size_t q = 0; q <= history->quarters; ++q)
                if (const double value = history->at(s, q); !std::isnan(value))
                    row(history->number, s, q, value);
}

/// Calls `row(series, quarter, statistics)` for every point of the summary.
template <class Row> void each_point(const RunResult& result, Row row)
{
    for (std::size_t s = 0; s < result.catalogue.size(); ++s)
        for (std::size_t q = 0; q <= result.summary.quarters; ++q)
            if (!std::isnan(result.summary.at(s, q).mean)) row(s, q, result.summary.at(s, q));
}

/// The calendar quarter of a simulated one: "2010Q1" at the start.
inline std::string period(const RunResult& result, std::size_t quarter)
{
    return to_string(result.key.start + static_cast<int>(quarter));
}

} // namespace mm::record
