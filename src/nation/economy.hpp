// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/inputs.hpp"
#include "base/text.hpp"
#include "calibration/calibrate.hpp"
#include "calibration/closures.hpp"
#include "calibration/table_statistics.hpp"
#include "files/tree.hpp"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace mm::nation {

struct IndustryName {
    std::string code{}; ///< "C10-12" of NACE Rev. 2, or a number where a file had no names
    Text name{};
    std::string isic{}; ///< of ISIC Rev. 4, "C26" or groups of such; empty where the folder does not say
};

/// A figure of an economy that is known within a range only, and that a history may therefore have otherwise.
struct Varied {
    std::string name{}; ///< "households.saving_rate", "accounts.mixed_income.2024"
    std::string unit{};
    Value value{}; ///< with its 5 % and 95 % points, source and grade
};

/// A nation's economy as its folder has it: public statistics of one of two kinds, from which it is calibrated at any
/// start and scale they allow, or a calibration made elsewhere, at its own start and scale.
struct Economy {
    std::filesystem::path folder{};
    std::string id{};
    Text name{};
    std::string currency{}; ///< the unit of money, a million: "MEUR"
    Quarter start{};        ///< where a run begins unless told otherwise
    double scale = 1.0;     ///< persons an agent stands for unless told otherwise [person/agent]
    std::string
        published_by{}; ///< whose statistics they are: "Eurostat"; empty where the folder does not say
    std::vector<IndustryName> industries{};
    std::variant<calibration::Statistics, calibration::TableStatistics, calibration::Calibration> base{};
    std::vector<Varied> varied{}; ///< what histories of it may draw; none where figures have no ranges
    std::vector<std::filesystem::path> files{}; ///< everything that was read, for the manifest

    bool is_calibrated() const { return std::holds_alternative<calibration::Calibration>(base); }
    /// Whether it has what the closures need: paths of the years to come and all balance sheets.
    bool has_prospects() const;
    /// The first and the last quarter that it can start in.
    std::pair<Quarter, Quarter> starts() const;
    /// All quarters that it can start in, in order.
    std::vector<Quarter> start_quarters() const;
};

/// Whether a folder holds an economy alone (its nation.toml says of which `kind`), and no nation with the figures
/// that a check of promises needs.
bool is_economy(const std::filesystem::path& folder);
/// Whether a folder holds an economy at all, alone or beside such figures (it has an economy.toml).
bool has_economy(const std::filesystem::path& folder);

/// Reads a folder with an economy.toml, or one whose nation.toml says kind = "statistics" or kind = "calibrated".
/// Throws InputError for a missing file, column, row or key, an unknown one, and a number outside its range.
Economy read_economy(const std::filesystem::path& folder);
/// What every file that describes an economy says: id, name, currency, start and scale.
Economy head_of(const std::filesystem::path& folder, std::string_view file, const files::Node& root);

/// The economy at a start and a scale; its own where none is asked for. Throws InputError, which names what there is,
/// for a start that the data do not have, a scale outside 1 to 10,000, a calibration asked for at another start or
/// scale, and statistics of which no economy can be made. Closures change only an economy that has prospects; all of
/// them are on unless told otherwise.
calibration::Calibration calibrate(const Economy& economy, std::optional<Quarter> start = std::nullopt,
                                   std::optional<double> scale = std::nullopt,
                                   const calibration::Choices& choices = {},
                                   calibration::Closures closures = calibration::Closures::all());

/// Reads a folder and calibrates: the one call of a run.
calibration::Calibration open_economy(const std::filesystem::path& folder,
                                      std::optional<Quarter> start = std::nullopt,
                                      std::optional<double> scale = std::nullopt);

} // namespace mm::nation
