// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "factory/days.hpp"

#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

namespace mm::tests
{

/// The cells of a table, without its header.
inline std::vector<std::vector<std::string>> read_rows(const std::filesystem::path& file)
{
    std::ifstream in(file);
    std::vector<std::vector<std::string>> rows;
    std::string line;
    std::getline(in, line);
    while (std::getline(in, line)) {
        std::stringstream cells(line);
        rows.emplace_back();
        for (std::string cell; std::getline(cells, cell, ',');) rows.back().push_back(cell);
    }
    return rows;
}

/// Demand in column `first`, the eight profiles after it.
inline factory::HourlyColumns to_columns(const std::vector<std::vector<std::string>>& rows, std::size_t first)
{
    factory::HourlyColumns columns;
    columns.profile.resize(8);
    for (const auto& row : rows) {
        columns.demand.push_back(std::stod(row.at(first)));
        for (std::size_t p = 0; p < 8; ++p) columns.profile[p].push_back(std::stod(row.at(first + 1 + p)));
    }
    return columns;
}

/// The published year of hours.
inline factory::HourlyColumns read_hourly(const std::filesystem::path& file)
{
    return to_columns(read_rows(file), 1);
}

} // namespace mm::tests
