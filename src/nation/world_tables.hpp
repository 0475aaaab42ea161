// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "factory/measured_serving.hpp"
#include "nation/world.hpp"

#include <filesystem>
#include <string>
#include <vector>

/// One reader a table of the world folder; each throws InputError that names the place.
namespace mm::nation {

// Chips and their market (chip_tables.cpp).
std::vector<std::string> names_of(const std::vector<ChipOffer>& chips);
std::vector<ChipOffer> read_chips(const std::filesystem::path& path);
std::vector<PriceRow> read_prices(const std::filesystem::path& path);
std::vector<ControlRow> read_controls(const std::filesystem::path& path, const std::vector<ChipOffer>& chips);

// Who shipped and bought how much (supply_tables.cpp).
std::vector<Shipments> read_shipments(const std::filesystem::path& path);
std::vector<OwnerRow> read_owners(const std::filesystem::path& path);

// Nations and trends (trend_tables.cpp).
std::vector<StockRow> read_stocks(const std::filesystem::path& path);
std::vector<FrontierRow> read_frontier(const std::filesystem::path& path);
std::vector<TrendRow> read_trends(const std::filesystem::path& trends,
                                  const std::filesystem::path& technology);

// Models and what chips make of them (model_tables.cpp).
std::vector<factory::Model> read_models(const std::filesystem::path& path);
std::vector<factory::Efficiency> read_efficiencies(const std::filesystem::path& path,
                                                   const std::vector<ChipOffer>& chips);

// Measured serving (serving_tables.cpp).
/// The column measured_as of models.csv: names parted by semicolons, one row a name.
std::vector<MeasuredName> read_measured_names(const std::filesystem::path& models);
/// Stored points of measured serving; the world does not hold them, since only fits and tests ask for them.
std::vector<factory::MeasuredServing> read_serving(const std::filesystem::path& path,
                                                   const std::vector<ChipOffer>& chips,
                                                   const std::vector<factory::Model>& models);
std::vector<ServingError> read_serving_errors(const std::filesystem::path& path,
                                              const std::vector<ChipOffer>& chips);

} // namespace mm::nation
