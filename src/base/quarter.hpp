// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace mm {

/// A calendar quarter, counted from 0000Q1 so that differences are whole quarters.
struct Quarter {
    int index = 0; ///< 4 * year + (quarter - 1)

    static constexpr Quarter of(int year, int quarter) { return {4 * year + quarter - 1}; }
    constexpr int year() const { return index / 4; }
    constexpr int number() const { return index % 4 + 1; } ///< 1 to 4
    /// The middle of the quarter in years, for trends that run in continuous time [year].
    constexpr double midyear() const { return (index + 0.5) / 4.0; }

    constexpr auto operator<=>(const Quarter&) const = default;
    friend constexpr Quarter operator+(Quarter q, int quarters) { return {q.index + quarters}; }
    friend constexpr int operator-(Quarter a, Quarter b) { return a.index - b.index; }
};

/// "2025Q1"; years 1900 to 2199. Nothing where the text is not a quarter.
std::optional<Quarter> parse_quarter(std::string_view text);
/// The quarter that an ISO day ("2025-07-28") or month ("2025-07") falls in; nothing where it is no date.
std::optional<Quarter> quarter_of_day(std::string_view iso);
std::string to_string(Quarter quarter);

} // namespace mm
