// SPDX-License-Identifier: Apache-2.0
#include "plan/values.hpp"

#include "base/error.hpp"
#include "plan/money.hpp"

#include <algorithm>
#include <cmath>

namespace mm::plan {

using files::Node;

[[noreturn]] void refuse(const Place& at, const Node& node, std::string expected, std::string nearest)
{
    throw InputError({.file = std::string{at.file},
                      .line = node.line,
                      .field = at.field,
                      .found = files::shown(node),
                      .expected = std::move(expected),
                      .nearest = std::move(nearest)});
}

[[noreturn]] void missing(const Place& at, std::size_t line, std::string expected)
{
    throw InputError({.file = std::string{at.file},
                      .line = line,
                      .field = at.field,
                      .found = "nothing",
                      .expected = std::move(expected)});
}

void hold_keys(std::string_view file, const Node& table, const std::vector<std::string>& keys,
               std::string_view expected)
{
    for (const files::Entry& entry : table.entries)
        if (std::find(keys.begin(), keys.end(), entry.key) == keys.end())
            throw InputError({.file = std::string{file},
                              .line = entry.value.line,
                              .field = entry.key,
                              .found = "an unknown key",
                              .expected = std::string{expected},
                              .nearest = nearest_name(entry.key, keys)});
}

const std::string& text_of(const Place& at, const Node& node)
{
    if (node.kind != Node::Kind::text || node.text.empty()) refuse(at, node, "a text");
    return node.text;
}

double number_of(const Place& at, const Node& node, const Declaration& declaration)
{
    if (node.kind != Node::Kind::number || !allowed(declaration, node.number))
        refuse(at, node, expectation(declaration));
    return node.number;
}

Quarter quarter_of(const Place& at, const Node& node)
{
    const auto quarter = node.kind == Node::Kind::text ? parse_quarter(node.text) : std::nullopt;
    if (!quarter) refuse(at, node, "a quarter from 1900Q1 to 2199Q4, such as \"2025Q3\"");
    return *quarter;
}

std::string name_of(const Place& at, const Node& node, const std::vector<std::string>& known,
                    std::string_view what)
{
    if (node.kind != Node::Kind::text) refuse(at, node, "the name of a " + std::string{what});
    if (std::find(known.begin(), known.end(), node.text) != known.end()) return node.text;
    std::string list;
    for (const std::string& name : known) list += (list.empty() ? "" : ", ") + name;
    refuse(at, node, "a " + std::string{what} + ": " + list, nearest_name(node.text, known));
}

namespace {

std::string code_of(const Place& at, const Node& node, const std::vector<Named>& known, std::string_view what)
{
    std::vector<std::string> names;
    for (const Named& each : known) {
        if (node.kind == Node::Kind::text && (node.text == each.code || node.text == each.name))
            return each.code;
        names.push_back(each.code);
        names.push_back(each.name);
    }
    std::string expected = "the code or English name of a " + std::string{what};
    if (!known.empty()) expected += ", such as " + known.front().code + " or \"" + known.front().name + "\"";
    refuse(at, node, std::move(expected),
           node.kind == Node::Kind::text ? nearest_name(node.text, names) : std::string{});
}

} // namespace

Codes codes_of(const Place& at, const Node& node, const std::vector<Named>& known, std::string_view what)
{
    if (node.kind != Node::Kind::list) return {code_of(at, node, known, what)};
    Codes codes;
    for (const Node& item : node.items) {
        codes.push_back(code_of(at, item, known, what));
        if (std::find(codes.begin(), codes.end() - 1, codes.back()) != codes.end() - 1)
            refuse(at, item, "each " + std::string{what} + " once");
    }
    if (codes.empty()) refuse(at, node, "at least one " + std::string{what});
    return codes;
}

Money money_of(const Place& at, const Node& node, const Declaration& declaration)
{
    const Node* amount = node.kind == Node::Kind::table ? node.find("amount") : nullptr;
    const Node* unit = node.kind == Node::Kind::table ? node.find("unit") : nullptr;
    if (amount == nullptr || unit == nullptr) refuse(at, node, expectation(declaration));
    for (const files::Entry& entry : node.entries)
        if (entry.key != "amount" && entry.key != "unit")
            refuse({at.file, at.field + "." + entry.key}, entry.value, "only amount and unit");
    if (amount->kind != Node::Kind::number || !std::isfinite(amount->number) || amount->number < 0.0)
        refuse({at.file, at.field + ".amount"}, *amount, "a finite number, 0 or more");
    const auto money =
        unit->kind == Node::Kind::text ? money_in_unit(amount->number, unit->text) : std::nullopt;
    if (!money) {
        const std::vector<std::string> units = money_units();
        refuse({at.file, at.field + ".unit"}, *unit,
               "a unit of money: KRW or USD, or mn, bn or trn before them", nearest_name(unit->text, units));
    }
    if (!std::isfinite(money->amount))
        refuse({at.file, at.field + ".amount"}, *amount, "an amount that exists");
    return *money;
}

Text both_languages(const Place& at, const Node& node)
{
    if (node.kind != Node::Kind::table) refuse(at, node, "a text in each language: title.en and title.ko");
    Text text;
    for (const files::Entry& entry : node.entries) {
        const Place place{at.file, at.field + "." + entry.key};
        if (entry.key == "en")
            text.en = text_of(place, entry.value);
        else if (entry.key == "ko")
            text.ko = text_of(place, entry.value);
        else
            refuse(place, entry.value, "only en and ko");
    }
    if (text.en.empty()) missing({at.file, at.field + ".en"}, node.line, "the text in English");
    if (text.ko.empty()) missing({at.file, at.field + ".ko"}, node.line, "the text in Korean");
    return text;
}

} // namespace mm::plan
