// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/inputs.hpp"
#include "base/schema.hpp"
#include "base/text.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace mm::nation {

/// A place where a plant can stand.
struct Region {
    std::string id{};
    Text name{};
    double latitude = 0.0;   ///< of the likely site [degree north]
    double longitude = 0.0;  ///< [degree east]
    double flow_share = 0.0; ///< of the nation's yearly new connections [1]
    double refusal = 0.0;    ///< probability that a large new load is refused [1]
    double appeal = 1.0;     ///< of a job there to an AI engineer, over one in the capital [1]
    double nuclear = 0.0;    ///< power stations there [MW]
    double coal = 0.0;       ///< [MW]
    std::string solar{};     ///< its solar profile in days.csv
    std::string wind{};      ///< its wind profile in days.csv
    std::string source{};
    Grade grade = Grade::illustrative;
};

/// A year of hours, reduced to days that stand for many; every vector has one entry an hour, day by day.
struct Days {
    std::vector<std::string> date{};            ///< one a day, ISO
    std::vector<double> weight{};               ///< days of the year that each stands for [day]
    std::vector<double> demand{};               ///< national demand [MW]
    std::vector<std::string> profiles{};        ///< names: "solar_jeonnam", "wind_mainland", ...
    std::vector<std::vector<double>> profile{}; ///< profiles x hours, share of its own annual maximum [1]
    /// The hours of that name; asserts that it exists (the reader has checked the regions' profiles).
    const std::vector<double>& hours(const std::string& name) const;
};

/// A nation as its folder describes it. Its figures are in the Inputs, by the declarations of figures.hpp.
struct Nation {
    std::string id{};
    Text name{};
    std::string currency{};
    std::string controls{}; ///< destination group in the world's export controls
    std::string country{};  ///< key in the world's table of national stocks
    std::vector<Region> regions{};
    Days days{};
    std::vector<std::filesystem::path> files{}; ///< everything that was read, for the manifest

    const Region* find_region(const std::string& id) const; ///< null where there is none
};

/// Reads nations/NAME and sets its figures in `inputs`. Throws InputError for a missing file or figure, an
/// unknown key, a wrong unit, a value outside its declared range, a range that does not hold its value.
Nation read_nation(const std::filesystem::path& folder, Inputs& inputs);

/// The figures of a nation.toml in memory; for read_nation and for tests.
Nation parse_nation(std::string_view text, std::string_view file, Inputs& inputs);

} // namespace mm::nation
