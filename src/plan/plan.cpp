// SPDX-License-Identifier: Apache-2.0
#include "plan/plan.hpp"

#include "base/error.hpp"
#include "files/text_file.hpp"
#include "files/tree.hpp"
#include "plan/levers.hpp"
#include "plan/money.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

namespace mm::plan {
namespace {

using files::Node;

constexpr double longest_horizon = 400.0; ///< [quarter]; a century, against slips of the pen

struct Place {
    std::string_view file;
    std::string field;
};

[[noreturn]] void refuse(const Place& at, const Node& node, std::string expected, std::string nearest = {})
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

/// A name out of a list; the message names the nearest.
std::string name_of(const Place& at, const Node& node, const std::vector<std::string>& known,
                    std::string_view what)
{
    if (node.kind != Node::Kind::text) refuse(at, node, "the name of a " + std::string{what});
    if (std::find(known.begin(), known.end(), node.text) != known.end()) return node.text;
    std::string list;
    for (const std::string& name : known) list += (list.empty() ? "" : ", ") + name;
    refuse(at, node, "a " + std::string{what} + ": " + list, nearest_name(node.text, known));
}

Money money_of(const Place& at, const Node& node)
{
    const Node* amount = node.kind == Node::Kind::table ? node.find("amount") : nullptr;
    const Node* unit = node.kind == Node::Kind::table ? node.find("unit") : nullptr;
    if (amount == nullptr || unit == nullptr) refuse(at, node, expectation(field::budget));
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

std::string_view short_name(const Declaration& declaration)
{
    return declaration.name.substr(declaration.name.find('.') + 1);
}

struct Setter {
    const Declaration* field;
    double Pledge::*number;
};

/// The fields that are plain numbers, and where they go.
constexpr std::array numbers{
    Setter{&field::count, &Pledge::count},   Setter{&field::parameters, &Pledge::parameters},
    Setter{&field::tokens, &Pledge::tokens}, Setter{&field::per_citizen, &Pledge::per_citizen},
    Setter{&field::reach, &Pledge::reach},   Setter{&field::hours_share, &Pledge::hours_share},
    Setter{&field::solar, &Pledge::solar},   Setter{&field::wind, &Pledge::wind},
};

void set_field(Pledge& pledge, const Declaration& declaration, const Place& at, const Node& node,
               const Known& known)
{
    for (const Setter& setter : numbers) {
        if (setter.field != &declaration) continue;
        pledge.*setter.number = number_of(at, node, declaration);
        return;
    }
    if (&declaration == &field::from)
        pledge.from = quarter_of(at, node);
    else if (&declaration == &field::until)
        pledge.until = quarter_of(at, node);
    else if (&declaration == &field::budget)
        pledge.budget = money_of(at, node);
    else if (&declaration == &field::chip)
        pledge.chip = name_of(at, node, known.chips, "chip");
    else if (&declaration == &field::model)
        pledge.model = name_of(at, node, known.models, "model");
    else if (&declaration == &field::region)
        pledge.region = name_of(at, node, known.regions, "region");
    else if (&declaration == &field::wind_region)
        pledge.wind_region = name_of(at, node, known.regions, "region");
    else if (&declaration == &field::buyer)
        pledge.buyer = text_of(at, node);
    else if (&declaration == &field::title)
        pledge.title = both_languages(at, node);
}

Pledge pledge_of(std::string_view file, const Node& table, const Known& known)
{
    if (table.kind != Node::Kind::table)
        refuse({file, "pledge"}, table, "a table that starts with [[pledge]]");
    const Node* name = table.find("lever");
    if (name == nullptr) missing({file, "pledge.lever"}, table.line, "the name of a lever");
    std::vector<std::string> lever_names;
    for (const Lever& lever : levers()) lever_names.emplace_back(lever.name);
    Pledge pledge;
    pledge.line = table.line;
    pledge.lever = find_lever(name_of({file, "pledge.lever"}, *name, lever_names, "lever"));
    pledge.title = pledge.lever->text;

    std::vector<const Declaration*> fields(pledge.lever->needed.begin(), pledge.lever->needed.end());
    fields.insert(fields.end(), pledge.lever->allowed.begin(), pledge.lever->allowed.end());
    for (const files::Entry& entry : table.entries) {
        if (entry.key == "lever") continue;
        const auto found = std::find_if(fields.begin(), fields.end(),
                                        [&](const Declaration* d) { return short_name(*d) == entry.key; });
        if (found == fields.end()) {
            std::vector<std::string> names;
            for (const Declaration* d : fields) names.emplace_back(short_name(*d));
            throw InputError({.file = std::string{file},
                              .line = entry.value.line,
                              .field = "pledge." + entry.key,
                              .found = "an unknown key",
                              .expected = "a field of " + std::string{pledge.lever->name},
                              .nearest = nearest_name(entry.key, names)});
        }
        set_field(pledge, **found, {file, std::string{(*found)->name}}, entry.value, known);
    }
    for (const Declaration* d : pledge.lever->needed)
        if (table.find(short_name(*d)) == nullptr)
            missing({file, std::string{d->name}}, table.line, expectation(*d));
    if (pledge.wind > 0.0 && pledge.wind_region.empty())
        missing({file, "pledge.wind_region"}, table.line, "the region in which the contracted wind blows");
    return pledge;
}

void hold_dates(const Plan& plan, const Pledge& pledge, const Node& table)
{
    const Place at{plan.file, "pledge.until"};
    const Node* until = table.find("until");
    const Node* from = table.find("from");
    if (pledge.until < pledge.from)
        refuse(at, *until, "a quarter not before from = \"" + to_string(pledge.from) + "\"");
    if (pledge.from < plan.start)
        refuse({plan.file, "pledge.from"}, *from,
               "a quarter not before the plan's start \"" + to_string(plan.start) + "\"");
    const Quarter last = plan.start + (plan.quarters - 1);
    if (pledge.until > last)
        refuse(at, *until, "a quarter not after the plan's last, \"" + to_string(last) + "\"");
}

const Declaration horizon{.name = "quarters",
                          .kind = Kind::lever,
                          .type = Type::whole,
                          .unit = "quarter",
                          .minimum = 1.0,
                          .maximum = longest_horizon};

} // namespace

Plan parse_plan(std::string_view text, std::string_view file, const Known& known)
{
    const Node root = files::parse_toml(text, file);
    Plan plan;
    plan.file = std::string{file};
    plan.id = std::filesystem::path{plan.file}.stem().string();
    const std::vector<std::string> keys{"title", "nation", "start", "quarters", "pledge"};
    for (const files::Entry& entry : root.entries)
        if (std::find(keys.begin(), keys.end(), entry.key) == keys.end())
            throw InputError({.file = plan.file,
                              .line = entry.value.line,
                              .field = entry.key,
                              .found = "an unknown key",
                              .expected = "title, nation, start, quarters or [[pledge]]",
                              .nearest = nearest_name(entry.key, keys)});
    for (const std::string& key : keys)
        if (root.find(key) == nullptr)
            missing({file, key}, 0, key == "pledge" ? "at least one [[pledge]]" : "a value");

    plan.title = both_languages({file, "title"}, *root.find("title"));
    plan.nation = name_of({file, "nation"}, *root.find("nation"), known.nations, "nation");
    plan.start = quarter_of({file, "start"}, *root.find("start"));
    plan.quarters = static_cast<int>(number_of({file, "quarters"}, *root.find("quarters"), horizon));

    const Node& list = *root.find("pledge");
    if (list.kind != Node::Kind::list || list.items.empty())
        refuse({file, "pledge"}, list, "tables that start with [[pledge]]");
    for (const Node& table : list.items) {
        plan.pledges.push_back(pledge_of(file, table, known));
        hold_dates(plan, plan.pledges.back(), table);
    }
    return plan;
}

Plan read_plan(const std::filesystem::path& path, const Known& known)
{
    return parse_plan(files::read_text(path), path.string(), known);
}

std::string nation_of_plan(const std::filesystem::path& path)
{
    const Node root = files::read_toml(path);
    const Node* nation = root.find("nation");
    if (nation == nullptr) missing({path.string(), "nation"}, 0, "the name of a nation");
    return text_of({path.string(), "nation"}, *nation);
}

} // namespace mm::plan
