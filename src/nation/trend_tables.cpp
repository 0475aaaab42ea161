// SPDX-License-Identifier: Apache-2.0
#include "nation/world_tables.hpp"

#include "files/csv.hpp"

#include <array>
#include <span>

namespace mm::nation {
namespace {

constexpr std::array<std::string_view, 9> stock_columns{"country", "name_en", "name_ko", "quantity", "h100e",
                                                        "units",   "date",    "source",  "grade"};
constexpr std::array<std::string_view, 4> frontier_columns{"date", "model", "country", "training_flop"};
constexpr std::array<std::string_view, 5> trend_columns{"id", "value", "unit", "source", "grade"};
constexpr std::array<std::string_view, 6> technology_columns{"id",   "year",   "value",
                                                             "unit", "source", "grade"};

TrendRow trend_of(const files::Csv& csv, std::size_t r)
{
    return {.id = csv.name(r, "id"),
            .value = csv.number(r, "value", csv.text(r, "unit")),
            .unit = csv.name(r, "unit"),
            .source = csv.name(r, "source"),
            .grade = csv.grade(r, "grade")};
}

} // namespace

std::vector<StockRow> read_stocks(const std::filesystem::path& path)
{
    const files::Csv csv = files::read_csv(path, stock_columns);
    const std::vector<std::string> quantities{"installed", "installed_known", "planned", "state_plan"};
    std::vector<StockRow> stocks;
    for (std::size_t r = 0; r < csv.size(); ++r) {
        csv.day(r, "date"); // Only held: the text goes on as it is.
        stocks.push_back({.country = csv.name(r, "country"),
                          .name = {csv.name(r, "name_en"), csv.name(r, "name_ko")},
                          .quantity = csv.one_of(r, "quantity", quantities,
                                                 "installed, installed_known, planned or state_plan"),
                          .h100e = csv.number_or(r, "h100e", "H100 equivalent", 0.0, 0.0, 1e12),
                          .units = csv.number_or(r, "units", "chip", 0.0, 0.0, 1e12),
                          .date = csv.text(r, "date"),
                          .source = csv.name(r, "source"),
                          .grade = csv.grade(r, "grade")});
    }
    return stocks;
}

std::vector<FrontierRow> read_frontier(const std::filesystem::path& path)
{
    const files::Csv csv = files::read_csv(path, frontier_columns);
    std::vector<FrontierRow> rows;
    for (std::size_t r = 0; r < csv.size(); ++r)
        rows.push_back({.quarter = csv.day(r, "date"),
                        .model = csv.name(r, "model"),
                        .country = csv.name(r, "country"),
                        .training_flop = csv.number(r, "training_flop", "FLOP", 1.0, 1e40)});
    return rows;
}

std::vector<TrendRow> read_trends(const std::filesystem::path& trends,
                                  const std::filesystem::path& technology)
{
    std::vector<TrendRow> rows;
    const files::Csv general = files::read_csv(trends, trend_columns);
    general.hold_once(std::span{trend_columns}.first(1));
    for (std::size_t r = 0; r < general.size(); ++r) rows.push_back(trend_of(general, r));
    const files::Csv dated = files::read_csv(technology, technology_columns);
    dated.hold_once(std::span{technology_columns}.first(2));
    for (std::size_t r = 0; r < dated.size(); ++r) {
        rows.push_back(trend_of(dated, r));
        rows.back().year = static_cast<int>(dated.number(r, "year", "year", 2000.0, 2199.0));
    }
    return rows;
}

} // namespace mm::nation
