// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "files/csv.hpp"
#include "forecast/observed.hpp"

#include <filesystem>

namespace mm::forecast::tests {

inline std::vector<double> numbers(const files::Csv& csv, std::string_view column)
{
    std::vector<double> values;
    for (std::size_t row = 0; row < csv.size(); ++row) values.push_back(csv.number(row, column, "1"));
    return values;
}

/// Austria and the euro area, 1996Q1 to 2019Q4, from the folder of the reference data.
inline Observed read_austria(const std::filesystem::path& data)
{
    constexpr std::array<std::string_view, 11> columns{"quarter",
                                                       "gdp_deflator",
                                                       "real_gdp",
                                                       "real_household_consumption",
                                                       "real_fixed_capitalformation",
                                                       "real_government_consumption",
                                                       "real_exports",
                                                       "real_imports",
                                                       "ea_gdp_deflator",
                                                       "ea_real_gdp",
                                                       "euribor_annual"};
    const files::Csv csv = files::read_csv(
        data / "poledna" / "austria" / "data" / "austria_quarterly_1996Q1_2019Q4.csv", columns);
    std::vector<std::vector<double>> levels;
    for (const std::string_view column : std::span{columns}.subspan(1))
        levels.push_back(numbers(csv, column));
    return observe({.first = csv.quarter(0, "quarter"),
                    .gdp_deflator = levels[0],
                    .real_gdp = levels[1],
                    .real_household_consumption = levels[2],
                    .real_fixed_capitalformation = levels[3],
                    .real_government_consumption = levels[4],
                    .real_exports = levels[5],
                    .real_imports = levels[6],
                    .gdp_deflator_ea = levels[7],
                    .real_gdp_ea = levels[8],
                    .euribor_annual = levels[9]});
}

} // namespace mm::forecast::tests
