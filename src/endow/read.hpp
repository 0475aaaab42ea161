// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "endow/tables.hpp"
#include "files/csv.hpp"

#include <filesystem>
#include <string_view>
#include <vector>

/// Readers of the tables of nations/NAME/ai, one a file; each throws InputError for a wrong row.
namespace mm::endow {

void read_groups(const std::filesystem::path& path, AiTables& to);
void read_hours(const std::filesystem::path& path, AiTables& to);
void read_adoption(const std::filesystem::path& path, AiTables& to);
void read_observed(const std::filesystem::path& path, AiTables& to);
void read_stocks(const std::filesystem::path& path, AiTables& to);
/// decided.csv: chips that the state had decided to buy.
void read_decided(const std::filesystem::path& path, AiTables& to);
void read_renewables(const std::filesystem::path& path, const nation::Nation& nation, AiTables& to);

/// The row whose code is the longest beginning of an ISIC code; null where none is.
const ByIsic* best_fitting(const std::vector<ByIsic>& rows, std::string_view isic);
/// Refuses row r of isic.csv where no row fits it. `table`: whose rows they are.
void hold_fitting(const files::Csv& csv, std::size_t r, const std::vector<ByIsic>& rows,
                  std::string_view table);

} // namespace mm::endow
