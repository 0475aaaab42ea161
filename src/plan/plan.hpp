// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/quarter.hpp"
#include "base/text.hpp"

#include <filesystem>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace mm {
struct Declaration;
}

namespace mm::plan {

struct Lever;

struct Money {
    double amount = 0.0;    ///< [currency]
    std::string currency{}; ///< "KRW" or "USD"
};

/// Codes of products or industries, each once, as the nation's tables have them ("s31").
using Codes = std::vector<std::string>;
/// What a pledge of the economy says in one field: a number in the field's unit, a name, money, or codes.
using Given = std::variant<double, std::string, Money, Codes>;

/// One dated promise. Fields that its lever does not take keep their zero; those that only levers of the economy
/// take lie in `given` (read them by given.hpp), so that a new lever needs no new member.
struct Pledge {
    const Lever* lever = nullptr;
    std::size_t line = 0; ///< of its [[pledge]] in the file
    Text title{};         ///< the lever's own text where the plan gives none
    Quarter from{};       ///< work starts
    Quarter until{};      ///< in operation by the end of this quarter, or a measure's last
    bool lasting = false; ///< a measure without a last quarter: `until` is then the plan's
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
    std::vector<std::pair<const Declaration*, Given>> given{};

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
    std::vector<Text> set_aside{}; ///< titles of pledges that `checkable` took out
};

/// The plan with only those pledges that a check can judge: none, where it has none.
Plan checkable(Plan plan);

/// From the first pledge's start to the last one's date, both quarters counted.
struct Window {
    Quarter from{};
    Quarter until{};
};

/// The window of a plan's pledges; the plan has at least one.
Window window_of(const Plan& plan);

/// A code with the name that people know it by.
struct Named {
    std::string code{}; ///< "s31"
    std::string name{}; ///< in English: "Semiconductors"
};

/// Names that a pledge may refer to.
struct Known {
    std::vector<std::string> chips{};
    std::vector<std::string> models{};
    std::vector<std::string> regions{};
    std::vector<std::string> nations{};
    std::vector<Named> industries{};     ///< each makes the product of its code
    std::vector<std::string> partners{}; ///< in trade
    std::vector<std::string> baskets{};  ///< of products that the state builds
};

/// Reads a plan and holds it against the levers: unknown keys, wrong types and units, values out of range,
/// names that do not exist and impossible dates throw InputError with file, line, field and the nearest name.
Plan read_plan(const std::filesystem::path& path, const Known& known);
/// The same for text in memory.
Plan parse_plan(std::string_view text, std::string_view file, const Known& known);
/// Only the `nation` of a plan, for finding the names that the rest is held against.
std::string nation_of_plan(const std::filesystem::path& path);

} // namespace mm::plan
