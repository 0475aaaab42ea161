// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/quarter.hpp"
#include "base/text.hpp"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace mm::plan {

struct Lever;

struct Money {
    double amount = 0.0;    ///< [currency]
    std::string currency{}; ///< "KRW" or "USD"
};

/// One dated promise. Fields that its lever does not take keep their zero.
struct Pledge {
    const Lever* lever = nullptr;
    std::size_t line = 0; ///< of its [[pledge]] in the file
    Text title{};         ///< the lever's own text where the plan gives none
    Quarter from{};       ///< work starts
    Quarter until{};      ///< in operation by the end of this quarter
    Money budget{};       ///< for everything until then
    std::string chip{};
    std::string region{}; ///< empty: shared among all regions
    std::string buyer{};
    std::string model{};
    double count = 0.0;       ///< [chip]
    double parameters = 0.0;  ///< active for each token [parameter]
    double tokens = 0.0;      ///< trained on [token]
    double per_citizen = 0.0; ///< [token/person/day]
    double reach = 0.0;       ///< [1]
    double hours_share = 0.0; ///< [1]
    double solar = 0.0;       ///< contracted [MW]
    double wind = 0.0;        ///< contracted [MW]
    std::string wind_region{};

    int quarters() const { return until - from + 1; } ///< in the window, both ends counted
};

/// A file of dated promises for one nation.
struct Plan {
    std::string id{};   ///< the file's name without its ending
    std::string file{}; ///< as it was given
    Text title{};
    std::string nation{};
    Quarter start{};
    int quarters = 0; ///< horizon [quarter]
    std::vector<Pledge> pledges{};
};

/// From the first pledge's start to the last one's date, both quarters counted.
struct Window {
    Quarter from{};
    Quarter until{};
};

/// The window of a plan's pledges; the plan has at least one.
Window window_of(const Plan& plan);

/// Names that a pledge may refer to.
struct Known {
    std::vector<std::string> chips{};
    std::vector<std::string> models{};
    std::vector<std::string> regions{};
    std::vector<std::string> nations{};
};

/// Reads a plan and holds it against the levers: unknown keys, wrong types and units, values out of range,
/// names that do not exist and impossible dates throw InputError with file, line, field and the nearest name.
Plan read_plan(const std::filesystem::path& path, const Known& known);
/// The same for text in memory.
Plan parse_plan(std::string_view text, std::string_view file, const Known& known);
/// Only the `nation` of a plan, for finding the names that the rest is held against.
std::string nation_of_plan(const std::filesystem::path& path);

} // namespace mm::plan
