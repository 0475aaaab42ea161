// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/quarter.hpp"
#include "base/schema.hpp"
#include "base/text.hpp"
#include "factory/chip.hpp"
#include "factory/efficiency.hpp"
#include "factory/model.hpp"

#include <array>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

/// What lies outside any one nation: accelerators and who makes, sells and may buy them, models, the frontier,
/// other nations' stocks. One struct a table of the world folder.
namespace mm::nation {

/// A chip one can order.
struct ChipOffer {
    factory::Chip chip{};
    std::string designer{};
    std::string family{}; ///< name under which shipments count it
    Quarter launch{};
    double price_low = 0.0; ///< 10 % point, 0 where unknown [USD/chip]
    double price_high = 0.0;
    double h100e = 0.0; ///< H100 equivalents [1]
    std::string source{};
    Grade grade = Grade::illustrative;
};

/// Price of a chip in a year, without its server.
struct PriceRow {
    std::string chip{};
    int year = 0;
    double low = 0.0;  ///< 10 % point [USD/chip]
    double high = 0.0; ///< 90 % point [USD/chip]
};

/// Shipments of one seller, all its chips together.
struct Shipments {
    std::string designer{};
    Quarter first{};
    std::vector<double> low{};    ///< 5 % points by quarter [H100 equivalent]
    std::vector<double> middle{}; ///< medians [H100 equivalent]
    std::vector<double> high{};   ///< 95 % points [H100 equivalent]
    Quarter last() const { return first + (static_cast<int>(middle.size()) - 1); } ///< the last whole quarter
};

/// What an owner had bought from a seller by the end of a quarter.
struct OwnerRow {
    std::string designer{};
    std::string owner{}; ///< "Other" are the buyers without a name in the table
    Quarter quarter{};
    double h100e = 0.0; ///< cumulative [H100 equivalent]
};

/// Groups of buyers that the export controls tell apart; a nation.toml names its own.
inline constexpr std::array<std::string_view, 3> destinations{"allied", "china", "other"};

enum class Access { free, licensed, denied };

/// From a quarter on, whether a destination may buy a chip.
struct ControlRow {
    Quarter from{};
    std::string chip{};
    std::string destination{};
    Access access = Access::free;
    double cap =
        1.0; ///< where licensed: share of an order that is served; a cap in chips counts as 1 here [1]
};

/// A nation's stock of AI compute.
struct StockRow {
    std::string country{};
    Text name{};
    std::string quantity{}; ///< "installed", "installed_known", "planned", "state_plan"
    double h100e = 0.0;     ///< 0 where not known [H100 equivalent]
    double units = 0.0;     ///< 0 where not known [chip]
    std::string date{};
    std::string source{};
    Grade grade = Grade::illustrative;
};

/// A model that stood at or near the frontier when it came out.
struct FrontierRow {
    Quarter quarter{};
    std::string model{};
    std::string country{};
    double training_flop = 0.0; ///< [FLOP]
};

/// A named number about trends and technologies.
struct TrendRow {
    std::string id{};
    int year = 0; ///< 0 where the table has none
    double value = 0.0;
    std::string unit{};
    std::string source{};
    Grade grade = Grade::illustrative;
};

/// Error of the factory's surface at the measured serving points.
struct ServingError {
    std::string chip{};
    std::string model{};
    double points = 0.0;
    double throughput_median = 0.0; ///< median of |predicted / measured - 1| [1]
    double throughput_worst = 0.0;  ///< largest factor between predicted and measured, 1 or more [1]
    double energy_median = 0.0;     ///< the same of joules a token [1]
    double energy_worst = 0.0;
    // The same when each model is predicted by a fit that has not seen it.
    double held_out_throughput_median = 0.0; ///< [1]
    double held_out_throughput_worst = 0.0;  ///< [1]
    double held_out_energy_median = 0.0;     ///< [1]
    double held_out_energy_worst = 0.0;      ///< [1]
};

/// A name under which others measured a model of the table.
struct MeasuredName {
    std::string model{}; ///< key of models.csv
    std::string name{};
};

struct World {
    std::vector<ChipOffer> chips{};
    std::vector<PriceRow> prices{};
    std::vector<Shipments> shipments{};
    std::vector<OwnerRow> owners{};
    std::vector<ControlRow> controls{};
    std::vector<StockRow> stocks{};
    std::vector<FrontierRow> frontier{};
    std::vector<TrendRow> trends{};
    std::vector<factory::Model> models{};
    std::vector<factory::Efficiency> efficiencies{};
    std::vector<ServingError> serving_errors{};
    std::vector<std::filesystem::path> files{}; ///< everything that was read, for the manifest

    const ChipOffer* find_chip(const std::string& id) const;       ///< null where there is none
    const factory::Model* find_model(const std::string& id) const; ///< null where there is none
    const Shipments* find_shipments(const std::string& designer) const;
    Quarter last_known() const; ///< the last whole quarter of any seller's shipments
};

/// The chips alone, as the factory takes them.
std::vector<factory::Chip> chips_of(const std::vector<ChipOffer>& offers);

/// Reads the world folder. Throws InputError with file, line, column, found and expected.
World read_world(const std::filesystem::path& folder);

} // namespace mm::nation
