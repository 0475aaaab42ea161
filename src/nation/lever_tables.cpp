// SPDX-License-Identifier: Apache-2.0
#include "nation/lever_tables.hpp"

#include "files/csv.hpp"

#include <algorithm>
#include <array>

namespace mm::nation {
namespace {

/// Each code once, in the order of the table: a table may have a row an industry and year.
std::vector<IndustryName> read_names(const std::filesystem::path& path)
{
    constexpr std::array<std::string_view, 3> columns{"code", "name_en", "name_ko"};
    const files::Csv csv = files::read_csv(path, columns);
    std::vector<IndustryName> names;
    for (std::size_t r = 0; r < csv.size(); ++r) {
        const std::string& code = csv.name(r, "code");
        const auto same = [&](const IndustryName& each) { return each.code == code; };
        if (std::none_of(names.begin(), names.end(), same))
            names.push_back({code, {csv.name(r, "name_en"), csv.name(r, "name_ko")}});
    }
    return names;
}

} // namespace

LeverTables read_lever_tables(const std::filesystem::path& folder)
{
    LeverTables tables;
    const auto there = [&](const char* name) {
        const bool found = std::filesystem::exists(folder / name);
        if (found) tables.files.push_back(folder / name);
        return found;
    };
    if (there("industries.csv")) tables.industries = read_names(folder / "industries.csv");
    std::vector<std::string> codes;
    for (const IndustryName& each : tables.industries) codes.push_back(each.code);
    if (there("partners.csv")) tables.partners = read_partners(folder / "partners.csv", codes);
    if (there("baskets.csv")) tables.baskets = read_baskets(folder / "baskets.csv", codes);
    return tables;
}

} // namespace mm::nation
