// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ai/start.hpp"
#include "base/inputs.hpp"
#include "endow/power_tables.hpp"
#include "nation/baskets_table.hpp"
#include "nation/lever_tables.hpp"
#include "nation/nation.hpp"
#include "nation/split_economy.hpp"
#include "nation/world.hpp"

#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace mm::endow {

/// A group of occupations (major groups of SOC 2018).
struct TaskGroup {
    std::string id{};       ///< "43"
    Text name{};            ///< what it is called
    double pay = 0.0;       ///< mean [USD/year]
    double cognitive = 0.0; ///< share of its hours that is cognitive work [1]
};

/// A value for industries whose ISIC code begins in some way; of several that fit, the longest holds.
struct ByIsic {
    std::string isic{}; ///< "C", "C26", "J62"
    ai::Column values{};
};

/// What a figure that was observed is used for. A run may be told inputs and is fitted to calibration targets; what is
/// held out it has to meet by itself.
enum class Use : std::uint8_t { input, calibration, holdout };
std::string_view to_string(Use use); ///< "input", "calibration", "holdout"

struct Observation {
    std::string quantity{}; ///< "adoption", "own_use", "chips", ...
    Quarter quarter{};
    double value = 0.0;
    double low = 0.0; ///< equal to value where there is no range
    double high = 0.0;
    std::string unit{};
    Use use = Use::input;
    std::string source{};
    Grade grade = Grade::illustrative;
};

/// Chips of one kind and owner at the end of a quarter.
struct ChipStock {
    Quarter quarter{};
    std::string chip{}; ///< of world/chips.csv
    ai::Owner owner = ai::Owner::home;
    double chips = 0.0;
    Quarter bought{}; ///< mean date
    std::string source{};
    Grade grade = Grade::illustrative;
};

/// Chips that the state had decided to buy by the quarter in which it became known.
struct DecidedPurchase {
    Quarter known{};
    Quarter ordered{};
    std::string chip{}; ///< of world/chips.csv
    double chips = 0.0;
    std::string source{};
    Grade grade = Grade::illustrative;
};

/// What a nation's folder `ai` says, and what of the folder around it belongs to that.
struct AiTables {
    std::filesystem::path folder{};
    nation::SplitOff services{};            ///< the new industry; `share` is the middle of its range
    Value share{};                          ///< of its parent that it is [1]
    Value depth{};                          ///< mean depth of use where AI is used at the start [1]
    std::string model{};                    ///< that factories serve, of world/models.csv
    std::vector<std::string> generations{}; ///< of world/chips.csv, by launch
    std::string memory{};                   ///< code of the product that holds the memory of accelerators
    Quarter workable{};                     ///< at whose frontier ai.workable_now holds
    Quarter adoption{};                     ///< of which `integrated` is
    std::vector<TaskGroup> groups{};
    std::vector<ByIsic> hours{};      ///< shares of groups in an industry's hours, by group; add up to 1
    std::vector<ByIsic> integrated{}; ///< share of firms that use AI, one value
    std::vector<Observation> observed{};
    std::vector<ChipStock> stocks{};
    std::vector<DecidedPurchase> decided{};
    std::vector<std::string> public_bodies{}; ///< codes of industries whose firms are public bodies
    ai::Column renewable{};                   ///< share of electricity made, one a region of the nation [1]
    std::vector<bool> capital{};              ///< whether it belongs to the capital area, likewise
    PowerTables power{};
    std::map<std::string, std::string> isic{}; ///< of each industry, the new one among them
    nation::Baskets baskets{};
    std::vector<std::filesystem::path> files{}; ///< everything that was read here, for the manifest

    /// The row whose code fits best; asserts that there is one (the reader has checked).
    static const ByIsic& fitting(const std::vector<ByIsic>& rows, std::string_view isic);
};

/// Whether a nation's folder says what AI it has.
bool has_ai(const std::filesystem::path& nation_folder);

/// Figures of ai.toml, for the schema: services.share and use.depth.
Declarations figures();

/// Reads nations/NAME/ai. Throws InputError with file, line, field, found, expected and nearest for a missing file, an
/// unknown name, a number outside its range, shares that do not add up, and an industry that no row fits.
AiTables read_ai_tables(const std::filesystem::path& nation_folder, const nation::Nation& nation,
                        const nation::World& world, const nation::LeverTables& levers);

/// What was observed of a quantity at a quarter: straight between the dates that are known, the first or last value
/// outside them. Asserts that the quantity is there.
double observed_at(const AiTables& tables, std::string_view quantity, Quarter quarter);

} // namespace mm::endow
