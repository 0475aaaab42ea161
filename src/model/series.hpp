// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/text.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mm::model {

/// A series that every history of a run records, one value a quarter.
struct Series {
    std::string name{};    ///< as published ensembles call it: "real_gdp", "euribor", "P_bar_HH"
    std::string unit{};    ///< "MEUR/quarter", "person agent", "1/quarter", "1"
    Text text{};           ///< what it is, for people
    bool at_start = false; ///< whether index 0, the start, has a value; NaN there otherwise
};

/// The series of the published program, with which every catalogue (catalogue.hpp) begins.
inline constexpr std::size_t published_count = 65;
std::vector<Series> published_series(std::string_view currency);
/// The index of one of them, the same in every catalogue; asserts that it exists.
std::size_t series_index(std::string_view name);

/// A unit that begins with "money", in millions of a currency: "MKRW/quarter".
std::string unit_in(std::string_view unit, std::string_view currency);

/// One run of one nation on one seed: series of its catalogue x (quarters + 1) values, row-major by series.
struct History {
    std::uint32_t number = 0; ///< of the history within its run, from 0
    std::size_t quarters = 0; ///< simulated; index 0 is the start
    std::vector<double> values{};

    double at(std::size_t series, std::size_t quarter) const
    {
        return values[series * (quarters + 1) + quarter];
    }
};

/// Why a history stopped: an identity that did not hold.
struct Breach {
    std::size_t quarter = 0; ///< from 1
    std::string phase{};     ///< of the timetable, in whose course it broke
    std::string account{};   ///< sector, industry and instrument, or a column and its row
    std::string identity{};  ///< what should have held, in words
    double amount = 0.0;     ///< by how much it did not hold [money]
};

/// A history, whole or up to the breach that stopped it.
struct Outcome {
    History history{};
    std::optional<Breach> breach{};
};

} // namespace mm::model
