// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace mm {

// The mean year of the Julian calendar, in which leap years are spread evenly.
inline constexpr double days_per_year = 365.25;                     ///< [day/year]
inline constexpr double hours_per_year = 24.0 * days_per_year;      ///< [h/year]
inline constexpr double seconds_per_year = 86400.0 * days_per_year; ///< [s/year]

} // namespace mm
