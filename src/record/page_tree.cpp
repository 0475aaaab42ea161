// SPDX-License-Identifier: Apache-2.0
#include "record/page_tree.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <initializer_list>
#include <string_view>

namespace mm::record {
namespace {

using Names = std::initializer_list<std::string_view>;

constexpr int read_digits = 6;  ///< that a page shows at most, and two more
constexpr int drawn_digits = 5; ///< of series
constexpr int many_digits = 4;  ///< of effects on classes and industries, of which a page shows two

double rounded(double number, int digits)
{
    if (!std::isfinite(number)) return number;
    std::array<char, 40> text{};
    char* const begin = text.data();
    char* const end =
        std::to_chars(begin, begin + text.size(), number, std::chars_format::scientific, digits - 1).ptr;
    std::from_chars(begin, end, number);
    return number;
}

Tree rounded(const Tree& tree, int digits)
{
    if (const auto* number = std::get_if<double>(&tree.value())) return rounded(*number, digits);
    if (const auto* list = std::get_if<Tree::List>(&tree.value())) {
        Tree::List all;
        for (const Tree& item : *list) all.push_back(rounded(item, digits));
        return all;
    }
    if (const auto* members = std::get_if<Tree::Members>(&tree.value())) {
        Tree::Members all;
        for (const auto& [name, value] : *members) all.emplace_back(name, rounded(value, digits));
        return all;
    }
    return tree;
}

bool is_one_of(std::string_view name, Names names)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

/// Members whose names are, or are not, among some.
Tree members_of(const Tree& tree, Names names, bool among)
{
    const auto* members = std::get_if<Tree::Members>(&tree.value());
    if (members == nullptr) return tree;
    Tree::Members kept;
    for (const auto& [name, value] : *members)
        if (is_one_of(name, names) == among) kept.emplace_back(name, value);
    return kept;
}

Tree only(const Tree& tree, Names names)
{
    return members_of(tree, names, true);
}

Tree without(const Tree& tree, Names names)
{
    return members_of(tree, names, false);
}

/// Every member of a tree, or every item of a list, made lighter in the same way.
template <class Lighter> Tree each(const Tree& tree, const Lighter& lighter)
{
    if (const auto* members = std::get_if<Tree::Members>(&tree.value())) {
        Tree::Members all;
        for (const auto& [name, value] : *members) all.emplace_back(name, lighter(value));
        return all;
    }
    if (const auto* list = std::get_if<Tree::List>(&tree.value())) {
        Tree::List all;
        for (const Tree& item : *list) all.push_back(lighter(item));
        return all;
    }
    return tree;
}

/// A page knows a series' quarters from the start of the run.
Tree light_series(const Tree& all, Names columns)
{
    return each(all, [&](const Tree& one) { return rounded(only(one, columns), drawn_digits); });
}

/// Without the lines of the state's bill, whose effects stand on the page, and without the currency area, which a
/// nation with a plan does not follow.
Tree series_of_plan(const Tree& series)
{
    Tree rest{Tree::Members{}};
    for (const auto& [name, value] : std::get<Tree::Members>(series.value()))
        if (name.rfind("bill.", 0) != 0 && !is_one_of(name, {"real_gdp_ea", "gdp_deflator_growth_ea"}))
            rest.set(name, value);
    return rest;
}

/// The baseline has the units and texts of the run itself.
Tree light_baseline(const Tree& baseline)
{
    Tree light;
    for (const auto& [name, value] : std::get<Tree::Members>(baseline.value())) {
        const bool is_drawn = name == "series" || name == "rates";
        light.set(name, is_drawn ? light_series(series_of_plan(value), {"p05", "p50", "p95"}) : value);
    }
    return light;
}

Tree light_subjects(const Tree& subjects)
{
    return each(subjects, [](const Tree& one) {
        return rounded(only(one, {"id", "kind", "text", "number", "code", "name", "effects"}), many_digits);
    });
}

Tree light_pledge(const Tree& pledge)
{
    return without(pledge, {"cost", "siting"});
}

/// Without what the check's own page is for.
Tree light_check(const Tree& check)
{
    Tree verdict;
    for (const auto& [name, value] : std::get<Tree::Members>(check.value())) {
        if (is_one_of(name, {"outputs", "power", "ranking", "relaxations", "known_events", "factory_errors",
                             "manifest", "limits"}))
            continue;
        verdict.set(name, name == "pledges" ? each(value, light_pledge) : value);
    }
    return rounded(verdict, read_digits);
}

/// Of another plan what its table shows.
Tree light_other(const Tree& other)
{
    Tree light;
    for (const auto& [name, value] : std::get<Tree::Members>(other.value())) {
        if (is_one_of(name, {"plan", "headlines"})) light.set(name, value);
        if (name == "difference") light.set(name, without(value, {"sentences"}));
    }
    return light;
}

/// Beside a baseline a fan has no place for its inner half.
Tree lighter(std::string_view name, const Tree& value, bool has_plan)
{
    if (name == "series" || name == "rates")
        return has_plan ? light_series(series_of_plan(value), {"unit", "text", "p05", "p50", "p95"})
                        : light_series(value, {"unit", "text", "p05", "p25", "p50", "p75", "p95"});
    if (name == "baseline") return light_baseline(value);
    if (name == "classes" || name == "industries") return light_subjects(value);
    if (name == "check") return light_check(value);
    if (name == "others") return rounded(each(value, light_other), read_digits);
    if (is_one_of(name, {"effects", "flows"})) return rounded(value, read_digits);
    return value;
}

bool has(const Tree::Members& members, std::string_view name)
{
    return std::any_of(members.begin(), members.end(),
                       [&](const auto& member) { return member.first == name; });
}

} // namespace

Tree page_tree(const Tree& record)
{
    const auto* members = std::get_if<Tree::Members>(&record.value());
    // Only the run of a nation has closures; a check has none, nor has a run of the published model.
    if (members == nullptr || !has(*members, "closures")) return record;
    Tree light;
    for (const auto& [name, value] : *members) light.set(name, lighter(name, value, has(*members, "plan")));
    return light;
}

} // namespace mm::record
