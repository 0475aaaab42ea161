// SPDX-License-Identifier: Apache-2.0
#include "nation/toml_values.hpp"

#include "base/error.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace mm::nation {
namespace {

using files::Node;

double number_of(std::string_view file, const Declaration& declaration, const std::string& field,
                 const Node& node)
{
    if (node.kind != Node::Kind::number || !allowed(declaration, node.number))
        refuse(file, field, node, expectation(declaration));
    return node.number;
}

} // namespace

void refuse(std::string_view file, std::string field, const Node& node, std::string expected,
            std::string nearest)
{
    throw InputError({.file = std::string{file},
                      .line = node.line,
                      .field = std::move(field),
                      .found = files::shown(node),
                      .expected = std::move(expected),
                      .nearest = std::move(nearest)});
}

std::string joined(const std::string& path, std::string_view key)
{
    return path.empty() ? std::string{key} : path + "." + std::string{key};
}

void hold_keys(std::string_view file, const Node& table, const std::string& path,
               std::span<const std::string> known, std::string_view expected)
{
    for (const files::Entry& entry : table.entries)
        if (std::find(known.begin(), known.end(), entry.key) == known.end())
            throw InputError({.file = std::string{file},
                              .line = entry.value.line,
                              .field = joined(path, entry.key),
                              .found = "an unknown key",
                              .expected = std::string{expected},
                              .nearest = nearest_name(entry.key, known)});
}

const Node& entry_of(std::string_view file, const Node& table, const std::string& path, std::string_view key,
                     std::string expected)
{
    const Node* node = table.find(key);
    if (node == nullptr)
        throw InputError({.file = std::string{file},
                          .line = table.line,
                          .field = joined(path, key),
                          .found = "nothing",
                          .expected = std::move(expected)});
    return *node;
}

std::string text_of(std::string_view file, const Node& table, const std::string& path, std::string_view key)
{
    const Node& node = entry_of(file, table, path, key, "a text");
    if (node.kind != Node::Kind::text || node.text.empty()) refuse(file, joined(path, key), node, "a text");
    return node.text;
}

Text name_of(std::string_view file, const Node& root)
{
    const Node& name = entry_of(file, root, "", "name", "name.en and name.ko");
    if (name.kind != Node::Kind::table)
        refuse(file, "name", name, "a text in each language: name.en and name.ko");
    for (const files::Entry& entry : name.entries)
        if (entry.key != "en" && entry.key != "ko")
            refuse(file, joined("name", entry.key), entry.value, "only en and ko");
    return {text_of(file, name, "name", "en"), text_of(file, name, "name", "ko")};
}

Quarter quarter_of(std::string_view file, const Node& root, std::string_view key)
{
    const auto quarter = parse_quarter(text_of(file, root, "", key));
    if (!quarter) refuse(file, std::string{key}, *root.find(key), "a quarter such as 2010Q1");
    return *quarter;
}

Value figure_of(std::string_view file, const Declaration& declaration, const Node& table)
{
    const std::string name{declaration.name};
    if (table.kind != Node::Kind::table)
        refuse(file, name, table, "a table with value, unit, source and grade");
    const std::array<std::string, 6> keys{"value", "low", "high", "unit", "source", "grade"};
    hold_keys(file, table, name, keys, "value, low, high, unit, source or grade");
    Value value;
    const Node& middle = entry_of(file, table, name, "value", expectation(declaration));
    value.value = number_of(file, declaration, name + ".value", middle);
    value.low = value.high = value.value;
    if (const Node* low = table.find("low")) value.low = number_of(file, declaration, name + ".low", *low);
    if (const Node* high = table.find("high"))
        value.high = number_of(file, declaration, name + ".high", *high);
    if (value.low > value.value || value.high < value.value)
        refuse(file, name + ".value", middle, "a value between low and high");
    if (declaration.shape == Shape::lognormal && value.low != value.high && value.low <= 0.0)
        refuse(file, name + ".low", *table.find("low"),
               "a value above 0, since the figure varies by factors");
    const Node& unit = entry_of(file, table, name, "unit", "the unit " + std::string{declaration.unit});
    if (unit.kind != Node::Kind::text || unit.text != declaration.unit)
        refuse(file, name + ".unit", unit, "the unit \"" + std::string{declaration.unit} + "\"");
    value.source = text_of(file, table, name, "source");
    const Node& grade = entry_of(file, table, name, "grade", "A, B, C or illustrative");
    const auto parsed = parse_grade(grade.text);
    if (!parsed) refuse(file, name + ".grade", grade, "A, B, C or illustrative");
    value.grade = *parsed;
    value.origin = std::string{file} + ":" + std::to_string(middle.line);
    return value;
}

} // namespace mm::nation
