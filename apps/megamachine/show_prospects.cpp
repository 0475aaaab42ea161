// SPDX-License-Identifier: Apache-2.0
#include "show_prospects.hpp"

#include <fmt/format.h>

namespace mm::app {
namespace {

namespace cal = calibration;

/// A single figure of the years to come, as it stands in the struct.
struct Outlook {
    std::string_view name;
    std::string_view unit;
    double cal::Prospects::*value;
};

constexpr Outlook outlooks[] = {
    {"trend_growth", "1/quarter", &cal::Prospects::trend_growth},
    {"capital_growth", "1/quarter", &cal::Prospects::capital_growth},
    {"natural_unemployment", "1", &cal::Prospects::natural_unemployment},
    {"weekly_cap", "hour/week", &cal::Prospects::weekly_cap},
    {"minimum_wage", "currency/hour", &cal::Prospects::minimum_wage},
    {"import_tax", "1", &cal::Prospects::import_tax},
    {"household_debt", "money", &cal::Prospects::household_debt},
    {"household_markup", "1/quarter", &cal::Prospects::household_markup},
    {"productivity_deviation", "1/quarter", &cal::Prospects::productivity_deviation},
    {"labour_force_deviation", "1/quarter", &cal::Prospects::labour_force_deviation},
    {"export_demand_deviation", "1/quarter", &cal::Prospects::export_demand_deviation},
    {"exchange_volatility", "1", &cal::Prospects::exchange_volatility},
};

/// A path, of which every fifth year is shown.
struct Path {
    std::string_view name;
    std::string_view unit;
    std::vector<double> cal::Prospects::*values;
};

constexpr Path paths[] = {
    {"productivity", "1/quarter", &cal::Prospects::productivity},
    {"labour_force", "1", &cal::Prospects::labour_force},
    {"export_demand", "1/quarter", &cal::Prospects::export_demand},
    {"government", "1/quarter", &cal::Prospects::government},
    {"foreign_inflation", "1/quarter", &cal::Prospects::foreign_inflation},
    {"exchange_rate", "1", &cal::Prospects::exchange_rate},
};
constexpr std::size_t shown_quarters[] = {1, 20, 40, 60};

} // namespace

record::Tree prospects_tree(const cal::Prospects& prospects)
{
    record::Tree tree;
    for (const Outlook& outlook : outlooks) tree.set(std::string{outlook.name}, prospects.*outlook.value);
    for (const Path& path : paths) {
        record::Tree::List values;
        for (const double value : prospects.*path.values) values.emplace_back(value);
        tree.set(std::string{path.name}, std::move(values));
    }
    return tree;
}

record::Tree::List varied_list(const nation::Economy& economy)
{
    record::Tree::List list;
    for (const nation::Varied& varied : economy.varied) {
        record::Tree row;
        row.set("name", varied.name).set("value", varied.value.value).set("low", varied.value.low);
        row.set("high", varied.value.high).set("unit", varied.unit).set("source", varied.value.source);
        row.set("grade", to_string(varied.value.grade));
        list.push_back(std::move(row));
    }
    return list;
}

void print_prospects(const nation::Economy& economy, const cal::Calibration& made, bool korean)
{
    fmt::print("\n{}\n",
               korean ? "앞으로의 전제 (폐쇄 규칙이 쓰는 값):" : "Of the years to come, for the closures:");
    for (const Outlook& outlook : outlooks)
        fmt::print("{:<32} {:>14.7g}  {}\n", outlook.name, *made.prospects.*outlook.value, outlook.unit);
    fmt::print("{:<32}", korean ? "경로" : "paths");
    for (const std::size_t t : shown_quarters)
        fmt::print(" {:>10}", to_string(made.start + static_cast<int>(t)));
    for (const Path& path : paths) {
        fmt::print("\n{:<32}", path.name);
        for (const std::size_t t : shown_quarters)
            fmt::print(" {:>10.5g}", cal::along(*made.prospects.*path.values, t, 0.0));
        fmt::print("  {}", path.unit);
    }
    fmt::print("\n\n{}\n", korean ? "범위로만 알려져 역사마다 달라지는 값:"
                                  : "Known within a range only, drawn anew for each history:");
    for (const nation::Varied& varied : economy.varied)
        fmt::print("{:<40} {:>10g} ({:g} {} {:g}) {}, {} {}\n", varied.name, varied.value.value,
                   varied.value.low, korean ? "~" : "to", varied.value.high, varied.unit,
                   korean ? "등급" : "grade", to_string(varied.value.grade));
}

} // namespace mm::app
