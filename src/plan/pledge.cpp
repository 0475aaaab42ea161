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

} // namespace mm::plan
