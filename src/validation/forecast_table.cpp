// SPDX-License-Identifier: Apache-2.0
#include "validation/forecast_table.hpp"

#include "files/csv.hpp"

#include <fmt/format.h>

#include <array>

namespace mm::validation {
namespace {

constexpr std::array<std::string_view, 20> columns{
    "variable",      "method",        "horizon",       "starts",       "rmse", "bias",        "crps",
    "sampling_rmse", "sampling_bias", "dm_difference", "dm_statistic", "dm_p", "dm_weighted", "standing",
    "histories",     "scale",         "seed",          "first",        "last", "version"};

constexpr std::array methods{forecast::Method::ar1, forecast::Method::var1, forecast::Method::simulation};
constexpr std::array standings{forecast::Standing::wins, forecast::Standing::ties, forecast::Standing::loses};

std::vector<std::string> method_names()
{
    std::vector<std::string> names;
    for (const forecast::Method m : methods) names.emplace_back(forecast::to_string(m));
    return names;
}

std::vector<std::string> variable_keys()
{
    std::vector<std::string> keys;
    for (const forecast::VariableInfo& v : forecast::variables()) keys.emplace_back(v.key);
    return keys;
}

std::vector<std::string> standing_names()
{
    std::vector<std::string> names;
    for (const forecast::Standing s : standings) names.push_back(forecast::to_text(s).en);
    return names;
}

/// Place of a cell's text in a list; the error names the nearest.
std::size_t place(const files::Csv& table, std::size_t row, std::string_view column,
                  const std::vector<std::string>& names, std::string_view what)
{
    const std::string& found = table.one_of(row, column, names, what);
    std::size_t at = 0;
    while (names[at] != found) ++at;
    return at;
}

forecast::Cell read_cell(const files::Csv& t, std::size_t row)
{
    forecast::Cell cell;
    cell.variable = forecast::variables()[place(t, row, "variable", variable_keys(), "a variable")].variable;
    cell.method = methods[place(t, row, "method", method_names(), "a method")];
    cell.horizon = static_cast<std::size_t>(t.number(row, "horizon", "quarter", 1.0));
    cell.starts = static_cast<std::size_t>(t.number(row, "starts", "start quarter", 1.0));
    cell.root_mean_square = t.number(row, "rmse", "1", 0.0);
    cell.bias = t.number(row, "bias", "1");
    cell.crps = t.number(row, "crps", "1", 0.0);
    if (!t.text(row, "sampling_rmse").empty())
        cell.sampling = forecast::SamplingError{.root_mean_square = t.number(row, "sampling_rmse", "1", 0.0),
                                                .bias = t.number(row, "sampling_bias", "1", 0.0)};
    if (!t.text(row, "dm_p").empty())
        cell.against_ar1 = forecast::LossTest{.difference = t.number(row, "dm_difference", "1"),
                                              .statistic = t.number(row, "dm_statistic", "1"),
                                              .p = t.number(row, "dm_p", "1", 0.0, 1.0),
                                              .weighted = t.flag(row, "dm_weighted")};
    cell.standing = standings[place(t, row, "standing", standing_names(), "a standing")];
    return cell;
}

} // namespace

std::string forecast_csv(const forecast::PlayedTable& table)
{
    std::string text = fmt::format("{}\n", fmt::join(columns, ","));
    for (const forecast::Cell& c : table.cells) {
        text += fmt::format("{},{},{},{},{:.17g},{:.17g},{:.17g},", forecast::info(c.variable).key,
                            forecast::to_string(c.method), c.horizon, c.starts, c.root_mean_square, c.bias,
                            c.crps);
        text += c.sampling ? fmt::format("{:.17g},{:.17g},", c.sampling->root_mean_square, c.sampling->bias)
                           : ",,";
        text += c.against_ar1
                    ? fmt::format("{:.17g},{:.17g},{:.17g},{:d},", c.against_ar1->difference,
                                  c.against_ar1->statistic, c.against_ar1->p, c.against_ar1->weighted)
                    : ",,,,";
        text += fmt::format("{},{},{:.17g},{},{},{},{}\n", forecast::to_text(c.standing).en, table.histories,
                            table.scale, table.seed, to_string(table.first), to_string(table.last),
                            table.version);
    }
    return text;
}

forecast::PlayedTable read_forecast_csv(const std::filesystem::path& file)
{
    const files::Csv t = files::read_csv(file, columns);
    forecast::PlayedTable table;
    for (std::size_t row = 0; row < t.size(); ++row) table.cells.push_back(read_cell(t, row));
    if (t.size() == 0) return table;
    table.histories = static_cast<std::size_t>(t.number(0, "histories", "history", 1.0));
    table.scale = t.number(0, "scale", "person/agent", 1.0);
    table.seed = static_cast<std::uint64_t>(t.number(0, "seed", "1", 0.0));
    table.first = t.quarter(0, "first");
    table.last = t.quarter(0, "last");
    table.version = t.text(0, "version");
    return table;
}

} // namespace mm::validation
