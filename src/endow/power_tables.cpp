// SPDX-License-Identifier: Apache-2.0
#include "endow/power_tables.hpp"

#include "base/error.hpp"
#include "files/csv.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace mm::endow {
namespace {

constexpr std::array<std::string_view, 10> plant_columns{
    "plants", "fuel", "share", "runs", "renewable", "available", "cost", "emission", "source", "grade"};
constexpr std::array<std::string_view, 6> plan_columns{"figure", "year", "value", "unit", "source", "grade"};
constexpr double megawatt_hours_a_terawatt_hour = 1e6;

ai::PowerKind kind_of(const files::Csv& csv, std::size_t r)
{
    const std::vector<std::string> names{"firm", "sun", "wind"};
    const std::string& name = csv.one_of(r, "runs", names, "firm, sun or wind");
    return static_cast<ai::PowerKind>(std::find(names.begin(), names.end(), name) - names.begin());
}

bool yes_in(const files::Csv& csv, std::size_t r, std::string_view column)
{
    const std::vector<std::string> names{"no", "yes"};
    return csv.one_of(r, column, names, "yes or no") == "yes";
}

/// Where a figure of power_plan.csv goes.
ByYear& place_of(const std::string& figure, PowerTables& to)
{
    if (figure == "generation") return to.generation;
    if (figure == "peak") return to.peak;
    if (figure == "data_centres") return to.data_centres;
    return to.planned[figure];
}

void hold_shares(const files::Csv& csv, const PowerTables& tables)
{
    std::map<std::string, double> sums;
    for (const PowerRow& row : tables.plants) sums[row.fuel] += row.share;
    for (std::size_t r = 0; r < csv.size(); ++r)
        if (std::abs(sums[csv.name(r, "fuel")] - 1.0) > 1e-9)
            csv.refuse(r, "share", "shares of a fuel that add up to 1");
}

} // namespace

void read_power(const std::filesystem::path& path, PowerTables& to)
{
    const files::Csv csv = files::read_csv(path, plant_columns, true);
    csv.hold_once(std::span{plant_columns}.first(1));
    for (std::size_t r = 0; r < csv.size(); ++r) {
        PowerRow row{.plants = {.id = csv.name(r, "plants"),
                                .kind = kind_of(csv, r),
                                .renewable = yes_in(csv, r, "renewable"),
                                .available = csv.number(r, "available", "1", 0.0, 1.0),
                                .cost = csv.number(r, "cost", "KRW/kWh", 0.0, 1e5),
                                .emission = csv.number(r, "emission", "t/MWh", 0.0, 10.0)},
                     .fuel = csv.name(r, "fuel"),
                     .share = csv.number(r, "share", "1", 0.0, 1.0),
                     .source = csv.name(r, "source"),
                     .grade = csv.grade(r, "grade")};
        if (!to.plants.empty() && row.plants.cost < to.plants.back().plants.cost)
            csv.refuse(r, "cost", "no less than in the row before");
        to.plants.push_back(std::move(row));
    }
    hold_shares(csv, to);
}

void read_power_plan(const std::filesystem::path& path, PowerTables& to)
{
    std::vector<std::string> figures{"generation", "peak", "data_centres"};
    for (const PowerRow& row : to.plants) figures.push_back(row.fuel);
    const files::Csv csv = files::read_csv(path, plan_columns, true);
    csv.hold_once(std::span{plan_columns}.first(2));
    for (std::size_t r = 0; r < csv.size(); ++r) {
        const std::string& figure =
            csv.one_of(r, "figure", figures, "generation, peak, data_centres or a fuel of power.csv");
        const bool energy = figure == "generation" || figure == "data_centres";
        const std::vector<std::string> unit{energy ? "TWh/year" : "MW"};
        static_cast<void>(csv.one_of(r, "unit", unit, unit.front()));
        const auto year = static_cast<int>(csv.number(r, "year", "year", 1900.0, 2200.0));
        const double value = csv.number(r, "value", unit.front(), 0.0, 1e9);
        place_of(figure, to)[year] = energy ? megawatt_hours_a_terawatt_hour * value : value;
        static_cast<void>(csv.name(r, "source"));
        static_cast<void>(csv.grade(r, "grade"));
    }
    for (const std::string& figure : figures)
        if (place_of(figure, to).empty())
            throw InputError({.file = path.string(),
                              .field = "figure",
                              .found = "nothing of " + figure,
                              .expected = "at least one row of it"});
}

double of_year(const ByYear& values, double year)
{
    const auto after =
        std::find_if(values.begin(), values.end(), [&](const auto& each) { return each.first >= year; });
    if (after == values.end()) return values.rbegin()->second;
    if (after == values.begin()) return after->second;
    const auto before = std::prev(after);
    const double part = (year - before->first) / static_cast<double>(after->first - before->first);
    return before->second + part * (after->second - before->second);
}

} // namespace mm::endow
