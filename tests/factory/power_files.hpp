// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "factory/mix.hpp"
#include "files/csv.hpp"
#include "nation/hourly_year.hpp"

#include <algorithm>
#include <array>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace mm::tests {

/// The row of a profile by the name that days.csv gives it.
inline std::size_t profile_row(std::string_view name)
{
    return static_cast<std::size_t>(std::ranges::find(nation::profile_names, name) -
                                    nation::profile_names.begin());
}

/// A row of days_match.csv: a mix and what it scores over the year and over the days.
struct StatedMatch {
    std::string name{};
    bool calibrated = false;
    bool national = false; ///< national sun and mainland wind
    factory::Mix mix{};
    double volume_share = 0.0;
    double hourly_year = 0.0;
    double hourly_days = 0.0;
    double curtailed_year = 0.0;
    double curtailed_days = 0.0;
};

inline std::vector<StatedMatch> read_matches(const std::filesystem::path& path)
{
    constexpr std::array<std::string_view, 13> columns{
        "use",         "load",           "solar",         "wind",         "solar_energy",
        "wind_energy", "battery_mw",     "battery_mwh",   "volume_share", "hourly_year",
        "hourly_days", "curtailed_year", "curtailed_days"};
    const files::Csv csv = files::read_csv(path, columns);
    std::vector<StatedMatch> rows;
    for (std::size_t r = 0; r < csv.size(); ++r) {
        const auto number = [&](std::string_view column) { return csv.number(r, column, "1", 0.0); };
        const std::string& solar = csv.text(r, "solar");
        const std::string& wind = csv.text(r, "wind");
        StatedMatch row{.name = solar + " " + wind + " " + csv.text(r, "battery_mwh"),
                        .calibrated = csv.text(r, "use") == "calibrated",
                        .national = solar == "solar_national" && wind == "wind_mainland",
                        .mix = {.energy = std::vector<double>(nation::profile_names.size(), 0.0),
                                .battery = {.power = number("battery_mw"), .energy = number("battery_mwh")},
                                .load_follows_demand = csv.text(r, "load") == "demand"},
                        .volume_share = number("volume_share"),
                        .hourly_year = number("hourly_year"),
                        .hourly_days = number("hourly_days"),
                        .curtailed_year = number("curtailed_year"),
                        .curtailed_days = number("curtailed_days")};
        row.mix.energy.at(profile_row(solar)) += number("solar_energy");
        row.mix.energy.at(profile_row(wind)) += number("wind_energy");
        rows.push_back(std::move(row));
    }
    return rows;
}

/// A mix of national sun and mainland wind against a flat load, with scores that others computed.
struct ScoreVector {
    std::string name{};
    factory::Mix mix{};
    double volume_share = 0.0;
    double hourly_share = 0.0;
    double with_grid = 0.0; ///< hourly share with a grid of 42.3 % carbon-free power
    double curtailed_share = 0.0;
};

inline std::vector<ScoreVector> read_score_vectors(const std::filesystem::path& reference)
{
    constexpr std::array<std::string_view, 8> columns{"mix",
                                                      "annual_energy_ratio",
                                                      "battery_MW_per_MW_load",
                                                      "battery_MWh_per_MW_load",
                                                      "RE100_volumetric_share",
                                                      "CFE_contracted_only",
                                                      "CFE_with_grid_42.3pct",
                                                      "curtailed_share"};
    const files::Csv csv =
        files::read_csv(reference / "ai_factory" / "power" / "cfe_test_vectors.csv", columns);
    std::vector<ScoreVector> rows;
    for (std::size_t r = 0; r < csv.size(); ++r) {
        const auto number = [&](std::size_t column) { return csv.number(r, columns[column], "1", 0.0); };
        const std::string& kind = csv.text(r, columns[0]);
        const double solar = kind == "solar_only" ? 1.0 : kind == "wind_only" ? 0.0 : 0.5;
        rows.push_back({.name = kind + " " + csv.text(r, columns[1]) + " " + csv.text(r, columns[3]),
                        .mix = {.energy = {solar * number(1), 0, 0, 0, 0, 0, (1.0 - solar) * number(1), 0},
                                .battery = {.power = number(2), .energy = number(3)}},
                        .volume_share = number(4),
                        .hourly_share = number(5),
                        .with_grid = number(6),
                        .curtailed_share = number(7)});
    }
    return rows;
}

/// The published year of hours.
inline factory::HourlyColumns read_year(const std::filesystem::path& reference)
{
    return nation::read_hourly_year(reference / "ai_factory" / "power" / "korea_hourly_2024.csv").hours;
}

} // namespace mm::tests
