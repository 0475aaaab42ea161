// SPDX-License-Identifier: Apache-2.0
#include "plan/pledge.hpp"

#include "base/error.hpp"
#include "plan/levers.hpp"
#include "plan/values.hpp"

#include <algorithm>
#include <array>

namespace mm::plan {
namespace {

using files::Node;

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

/// Fields that are names out of a short list of their own.
const std::vector<std::string>* choices_of(const Declaration& declaration)
{
    static const std::vector<std::string> uses{"consumption", "investment"};
    static const std::vector<std::string> receivers{"all", "inactive", "unemployed"};
    static const std::vector<std::string> users{"people", "firms"};
    if (&declaration == &field::use) return &uses;
    if (&declaration == &field::users) return &users;
    if (&declaration == &field::who) return &receivers;
    return nullptr;
}

/// A field that only levers of the economy take.
Given given_of(const Declaration& declaration, const Place& at, const Node& node, const Known& known)
{
    if (declaration.type == Type::money) return money_of(at, node, declaration);
    if (declaration.type != Type::name) return number_of(at, node, declaration);
    if (&declaration == &field::products) return codes_of(at, node, known.industries, "product");
    if (&declaration == &field::industries) return codes_of(at, node, known.industries, "industry");
    if (&declaration == &field::basket) return name_of(at, node, known.baskets, "basket");
    if (const auto* choices = choices_of(declaration))
        return name_of(at, node, *choices, short_name(declaration));
    std::vector<std::string> partners = known.partners;
    for (const char* each : {"rest", "all"})
        if (std::find(partners.begin(), partners.end(), each) == partners.end()) partners.emplace_back(each);
    return name_of(at, node, partners, "partner");
}

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
        pledge.budget = money_of(at, node, declaration);
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
    else
        pledge.given.emplace_back(&declaration, given_of(declaration, at, node, known));
}

std::vector<const Declaration*> fields_of(const Lever& lever)
{
    std::vector<const Declaration*> fields;
    for (const auto& some : {lever.needed, lever.one_of, lever.allowed})
        fields.insert(fields.end(), some.begin(), some.end());
    return fields;
}

[[noreturn]] void refuse_unknown(std::string_view file, const files::Entry& entry, const Lever& lever)
{
    std::vector<std::string> names;
    for (const Declaration* d : fields_of(lever)) names.emplace_back(short_name(*d));
    throw InputError({.file = std::string{file},
                      .line = entry.value.line,
                      .field = "pledge." + entry.key,
                      .found = "an unknown key",
                      .expected = "a field of " + std::string{lever.name},
                      .nearest = nearest_name(entry.key, names)});
}

/// What a lever asks of its fields together.
void hold_together(std::string_view file, const Node& table, const Pledge& pledge)
{
    const Lever& lever = *pledge.lever;
    for (const Declaration* d : lever.needed)
        if (table.find(short_name(*d)) == nullptr)
            missing({file, std::string{d->name}}, table.line, expectation(*d));
    const Declaration* taken = nullptr;
    for (const Declaration* d : lever.one_of) {
        const Node* node = table.find(short_name(*d));
        if (node != nullptr && taken != nullptr)
            refuse({file, std::string{d->name}}, *node,
                   "only one of it and " + std::string{short_name(*taken)});
        if (node != nullptr) taken = d;
    }
    if (taken == nullptr && !lever.one_of.empty()) {
        std::string expected = expectation(*lever.one_of.front());
        for (const Declaration* d : lever.one_of.subspan(1))
            expected += ", or " + std::string{short_name(*d)} + ": " + expectation(*d);
        missing({file, std::string{lever.one_of.front()->name}}, table.line, std::move(expected));
    }
    if (taken == &field::budget && pledge.lasting)
        missing({file, std::string{field::until.name}}, table.line,
                "the last quarter of a pledge with a budget, or yearly instead of budget");
    if (pledge.wind > 0.0 && pledge.wind_region.empty())
        missing({file, "pledge.wind_region"}, table.line, "the region in which the contracted wind blows");
}

} // namespace

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

    const std::vector<const Declaration*> fields = fields_of(*pledge.lever);
    for (const files::Entry& entry : table.entries) {
        if (entry.key == "lever") continue;
        const auto found = std::find_if(fields.begin(), fields.end(),
                                        [&](const Declaration* d) { return short_name(*d) == entry.key; });
        if (found == fields.end()) refuse_unknown(file, entry, *pledge.lever);
        set_field(pledge, **found, {file, std::string{(*found)->name}}, entry.value, known);
    }
    pledge.lasting = table.find(short_name(field::until)) == nullptr;
    hold_together(file, table, pledge);
    return pledge;
}

} // namespace mm::plan
