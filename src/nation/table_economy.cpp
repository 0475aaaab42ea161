// SPDX-License-Identifier: Apache-2.0
#include "nation/table_economy.hpp"

#include "base/error.hpp"
#include "calibration/tidy_table.hpp"
#include "files/tree.hpp"
#include "nation/dated_accounts.hpp"
#include "nation/outlook_tables.hpp"
#include "nation/source_tables.hpp"
#include "nation/table_figures.hpp"
#include "nation/toml_values.hpp"
#include "nation/varied.hpp"

#include <algorithm>
#include <array>

namespace mm::nation {
namespace {

using calibration::TableChanges;
using calibration::TableStatistics;
using files::Node;
namespace figure = table_figure;

constexpr std::string_view tables[] = {"industries.csv", "intermediate.csv",  "capacity.csv",
                                       "accounts.csv",   "quarterly.csv",     "paths.csv",
                                       "hours.csv",      "import_prices.csv", "isic.csv"};
/// Sections of figures in economy.toml.
constexpr std::string_view sections[] = {"taxes", "rates", "households", "series", "policy", "outlook"};

std::string code_of(std::string_view file, const Node& node, const std::string& field,
                    const SourceTables& source)
{
    if (node.kind != Node::Kind::text || source.row.find(node.text) == source.row.end()) {
        std::vector<std::string> codes;
        for (const IndustryName& industry : source.industries) codes.push_back(industry.code);
        refuse(file, field, node, "a code of industries.csv", nearest_name(node.text, codes));
    }
    return node.text;
}

std::vector<std::size_t> rows_of(std::string_view file, const Node& root, const std::string& path,
                                 std::string_view key, const SourceTables& source)
{
    const Node& list = entry_of(file, root, path, key, "a list of codes of industries.csv");
    if (list.kind != Node::Kind::list)
        refuse(file, joined(path, key), list, "a list of codes of industries.csv");
    std::vector<std::size_t> rows;
    for (const Node& node : list.items)
        rows.push_back(source.row.at(code_of(file, node, joined(path, key), source)));
    return rows;
}

/// Tables under a key, one [[key]] each; none where there is no such key.
std::span<const Node> tables_of(std::string_view file, const Node& root, const std::string& key)
{
    const Node* list = root.find(key);
    if (list == nullptr) return {};
    if (list->kind != Node::Kind::list) refuse(file, key, *list, "tables [[" + key + "]]");
    for (const Node& node : list->items)
        if (node.kind != Node::Kind::table) refuse(file, key, node, "tables [[" + key + "]]");
    return list->items;
}

/// [[merge]]: from, into and what the two are called together.
void take_mergers(std::string_view file, const Node& root, SourceTables& source, TableChanges& changes)
{
    const std::array<std::string, 3> keys{"from", "into", "name"};
    for (const Node& node : tables_of(file, root, "merge")) {
        hold_keys(file, node, "merge", keys, "from, into or name");
        const auto row = [&](std::string_view key) {
            const Node& code = entry_of(file, node, "merge", key, "a code of industries.csv");
            return source.row.at(code_of(file, code, joined("merge", key), source));
        };
        changes.mergers.push_back({.from = row("from"), .into = row("into")});
        if (changes.mergers.back().from == changes.mergers.back().into)
            refuse(file, "merge.into", *node.find("into"), "another industry than merge.from");
        source.industries[changes.mergers.back().into].name = name_of(file, node);
    }
}

/// [[margin]]: industry, group and the figure itself.
void take_margins(std::string_view file, const Node& root, const SourceTables& source, TableChanges& changes)
{
    for (const Node& node : tables_of(file, root, "margin")) {
        Node values = node;
        std::erase_if(values.entries, [](const files::Entry& entry) {
            return entry.key == "industry" || entry.key == "group";
        });
        const Node& code = entry_of(file, node, "margin", "industry", "a code of industries.csv");
        changes.margins.push_back({.industry = source.row.at(code_of(file, code, "margin.industry", source)),
                                   .surplus = figure_of(file, figure::margin, values).value,
                                   .group = rows_of(file, node, "margin", "group", source)});
        if (changes.margins.back().group.empty())
            refuse(file, "margin.group", *node.find("group"), "at least one industry");
    }
}

/// The figures of all sections; each that is declared has to be there.
Inputs figures_of(std::string_view file, const Node& root)
{
    Inputs inputs{figure::all()};
    for (const Declaration* declaration : figure::all()) {
        const std::string name{declaration->name};
        const auto dot = name.find('.');
        const Node& section = entry_of(file, root, "", name.substr(0, dot), "a section of figures");
        inputs.set(*declaration, figure_of(file, *declaration,
                                           entry_of(file, section, name.substr(0, dot), name.substr(dot + 1),
                                                    expectation(*declaration))));
    }
    for (const std::string_view section : sections) {
        std::vector<std::string> known;
        for (const Declaration* declaration : figure::all())
            if (declaration->name.starts_with(std::string{section} + "."))
                known.emplace_back(declaration->name.substr(section.size() + 1));
        hold_keys(file, *root.find(section), std::string{section}, known, "a figure of this section");
    }
    return inputs;
}

void take_figures(const Inputs& inputs, Economy& economy, TableStatistics& to)
{
    for (const Declaration* declaration : figure::all()) {
        const Value& value = inputs[*declaration];
        *figure_in(to, declaration->name) = value.value;
        if (value.low != value.high)
            economy.varied.push_back({.name = std::string{declaration->name},
                                      .unit = std::string{declaration->unit},
                                      .value = value});
    }
}

/// Where the rows of the published table are in the tidied one.
class TidyRows {
public:
    TidyRows(const SourceTables& source, const TableChanges& changes)
        : kept_{calibration::kept_rows(source.industries.size(), changes)}
    {}
    const std::vector<std::size_t>& kept() const { return kept_; }
    /// Of a published row that was kept; refuses another.
    std::size_t of(std::string_view file, const Node& root, std::string_view key, std::size_t row) const
    {
        const auto found = std::find(kept_.begin(), kept_.end(), row);
        if (found == kept_.end())
            refuse(file, std::string{key}, *root.find(key), "industries that are neither spread nor merged");
        return static_cast<std::size_t>(found - kept_.begin());
    }

private:
    std::vector<std::size_t> kept_;
};

void take_columns(const std::filesystem::path& folder, std::string_view file, const Node& root,
                  const SourceTables& source, const TidyRows& rows, Economy& economy, TableStatistics& to)
{
    std::vector<std::string> codes;
    for (const std::size_t row : rows.kept()) {
        economy.industries.push_back(source.industries[row]);
        codes.push_back(source.industries[row].code);
    }
    const Node& building = entry_of(file, root, "", "building", "a code of industries.csv");
    to.building = rows.of(file, root, "building", source.row.at(code_of(file, building, "building", source)));
    for (const std::size_t row : rows_of(file, root, "", "untaxed", source))
        to.untaxed.push_back(rows.of(file, root, "untaxed", row));
    to.outlook.indebted.assign(codes.size(), 1.0);
    for (const std::size_t row : rows_of(file, root, "", "without_debt", source))
        to.outlook.indebted[rows.of(file, root, "without_debt", row)] = 0.0;
    to.outlook.hours = read_by_code(folder / "hours.csv", "hours", "hour/week", 1.0, 168.0, codes);
    to.outlook.dollar_share =
        read_by_code(folder / "import_prices.csv", "dollar_share", "1", 0.0, 1.0, codes);
}

/// Refuses a start or a history that the quarterly series do not reach.
void hold_series(std::string_view file, const Node& root, const TableStatistics& statistics)
{
    const calibration::QuarterlySeries& series = statistics.series;
    const Quarter last = series.first + (static_cast<int>(series.real_gdp.size()) - 1);
    const Quarter earliest = statistics.starts.front().quarter;
    if (statistics.history_from < series.first + 1 || statistics.history_from + 3 > earliest)
        refuse(file, "history_from", *root.find("history_from"),
               "a quarter from " + to_string(series.first + 1) + " to " + to_string(earliest + -3));
    const Quarter first_table = Quarter::of(statistics.tables.front().year, 4);
    for (const calibration::StartFigures& start : statistics.starts)
        if (start.quarter > last || start.quarter < first_table)
            throw InputError(
                {.file = std::string{file},
                 .field = "accounts.csv",
                 .found = to_string(start.quarter),
                 .expected = "starts from " + to_string(first_table) + " to " + to_string(last)});
}

} // namespace

bool has_table_economy(const std::filesystem::path& folder)
{
    return std::filesystem::exists(folder / "economy.toml");
}

Economy read_table_economy(const std::filesystem::path& folder)
{
    const auto toml = folder / "economy.toml";
    const std::string file = toml.string();
    const Node root = files::read_toml(toml);
    std::vector<std::string> keys{"id",           "name",         "currency", "start",   "scale",
                                  "history_from", "published_by", "building", "untaxed", "without_debt",
                                  "spread",       "merge",        "margin"};
    for (const std::string_view section : sections) keys.emplace_back(section);
    hold_keys(file, root, "", keys, "a key of economy.toml");
    Economy economy = head_of(folder, file, root);
    economy.published_by = text_of(file, root, "", "published_by");
    SourceTables source = read_source_tables(folder);
    TableChanges changes;
    changes.spread = rows_of(file, root, "", "spread", source);
    take_mergers(file, root, source, changes);
    take_margins(file, root, source, changes);

    TableStatistics statistics;
    for (calibration::SourceTable& table : source.tables)
        statistics.tables.push_back(calibration::tidied(std::move(table), changes));
    take_figures(figures_of(file, root), economy, statistics);
    take_columns(folder, file, root, source, TidyRows{source, changes}, economy, statistics);
    read_dated_accounts(folder / "accounts.csv", statistics, economy.varied);
    statistics.series = read_series(folder / "quarterly.csv");
    read_paths(folder / "paths.csv", statistics.outlook);
    statistics.history_from = quarter_of(file, root, "history_from");
    hold_series(file, root, statistics);
    economy.base = std::move(statistics);
    economy.files = {toml};
    for (const std::string_view name : tables) economy.files.push_back(folder / name);
    return economy;
}

} // namespace mm::nation
