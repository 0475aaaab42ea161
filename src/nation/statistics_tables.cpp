// SPDX-License-Identifier: Apache-2.0
#include "nation/statistics_tables.hpp"

#include "base/error.hpp"
#include "files/csv.hpp"
#include "nation/quarter_tables.hpp"
#include "nation/toml_values.hpp"
#include "nation/year_tables.hpp"

#include <array>
#include <span>

namespace mm::nation {
namespace {

using calibration::Statistics;
using files::Csv;
using files::Node;

/// Persons in nation.toml, declared as every figure is.
constexpr Declaration unemployed{.name = "people.unemployed",
                                 .kind = Kind::figure,
                                 .unit = "person",
                                 .minimum = 1.0,
                                 .maximum = 1e9,
                                 .en = "People without work who look for it.",
                                 .ko = "실업자."};
constexpr Declaration inactive{.name = "people.inactive",
                               .kind = Kind::figure,
                               .unit = "person",
                               .minimum = 1.0,
                               .maximum = 2e9,
                               .en = "People who neither work nor look for work, children included.",
                               .ko = "비경제활동인구 (어린이 포함)."};

void take_people(std::string_view file, const Node& root, Statistics& statistics)
{
    const Node& people =
        entry_of(file, root, "", "people", "the sections people.unemployed, people.inactive");
    const std::array<std::string, 2> known{"unemployed", "inactive"};
    hold_keys(file, people, "people", known, "unemployed or inactive");
    const auto figure = [&](const Declaration& declaration, std::string_view key) {
        return figure_of(file, declaration, entry_of(file, people, "people", key, expectation(declaration)))
            .value;
    };
    statistics.unemployed = figure(unemployed, "unemployed");
    statistics.inactive = figure(inactive, "inactive");
}

} // namespace

std::vector<IndustryName> read_industries(const std::filesystem::path& path)
{
    constexpr std::array<std::string_view, 3> columns{"code", "name_en", "name_ko"};
    const Csv csv = files::read_csv(path, columns);
    csv.hold_once(std::span{columns}.first(1));
    std::vector<IndustryName> industries;
    for (std::size_t r = 0; r < csv.size(); ++r)
        industries.push_back({csv.name(r, "code"), {csv.name(r, "name_en"), csv.name(r, "name_ko")}});
    if (industries.empty())
        throw InputError(
            {.file = path.string(), .field = "code", .found = "no row", .expected = "at least one industry"});
    return industries;
}

calibration::Statistics read_statistics(const std::filesystem::path& folder, const Node& root,
                                        std::vector<IndustryName>& industries,
                                        std::vector<std::filesystem::path>& files)
{
    const std::string file = (folder / "nation.toml").string();
    const std::array<std::string, 9> keys{"kind",  "id",           "name",         "currency", "start",
                                          "scale", "history_from", "published_by", "people"};
    hold_keys(file, root, "", keys, "a key of a nation of statistics");
    Statistics statistics;
    take_people(file, root, statistics);
    industries = read_industries(folder / "industries.csv");
    read_year_tables(folder, industries, statistics);
    read_quarter_tables(folder, statistics);
    statistics.history_from = quarter_of(file, root, "history_from");
    hold_history(file, root, statistics);
    for (const char* name :
         {"industries.csv", "sector_accounts.csv", "final_use.csv", "value_added.csv", "capacity.csv",
          "intermediate.csv", "balance_sheets.csv", "quarterly.csv", "euro_area.csv"})
        files.push_back(folder / name);
    return statistics;
}

} // namespace mm::nation
