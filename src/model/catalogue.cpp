// SPDX-License-Identifier: Apache-2.0
#include "model/catalogue.hpp"

#include "model/ai_figures.hpp"
#include "model/figures.hpp"

#include <algorithm>
#include <cassert>
#include <numeric>

namespace mm::model {
namespace {

/// Adds a series of a nation. "currency" is that of a coin, "money" a million of them.
void add(Catalogue& c, std::string name, std::string_view unit, Text text)
{
    constexpr std::string_view coin = "currency";
    std::string full = unit_in(unit, c.currency);
    // "MKRW" is a million of "KRW".
    if (full.starts_with(coin)) full = c.currency.substr(1) + full.substr(coin.size());
    c.series.push_back({std::move(name), std::move(full), std::move(text), false});
}

template <class Figures> void add_all(Catalogue& c, std::span<const Figure<Figures>> figures)
{
    for (const Figure<Figures>& f : figures) add(c, std::string{f.name}, f.unit, f.text);
}

Text joined(const Text& who, const Text& what)
{
    return {who.en + ": " + what.en, who.ko + ": " + what.ko};
}

void add_classes(Catalogue& c)
{
    for (const PersonClass& each : c.classes)
        for (const Figure<ClassFigures>& f : class_figures())
            if (each.works || f.value != &ClassFigures::hours)
                add(c, "class." + each.id + "." + std::string{f.name}, f.unit, joined(each.text, f.text));
    add_all(c, others_figures());
}

void add_industries(Catalogue& c)
{
    for (std::size_t s = 1; s <= c.groups.size(); ++s) {
        const std::string number = std::to_string(s);
        for (const Figure<IndustryFigures>& f : industry_figures())
            add(c, "industry." + number + "." + std::string{f.name}, f.unit,
                joined({"Industry " + number, "산업 " + number}, f.text));
    }
}

void sort_names(Catalogue& c)
{
    c.by_name.resize(c.series.size());
    std::iota(c.by_name.begin(), c.by_name.end(), 0u);
    std::sort(c.by_name.begin(), c.by_name.end(),
              [&](std::uint32_t a, std::uint32_t b) { return c.series[a].name < c.series[b].name; });
}

} // namespace

Catalogue catalogue_of(std::string_view currency, std::span<const std::uint32_t> groups, bool with_ai)
{
    Catalogue c{
        .currency = std::string{currency}, .groups = {groups.begin(), groups.end()}, .with_ai = with_ai};
    c.series = published_series(currency);
    if (c.is_nation()) {
        c.classes = person_classes(c.groups);
        c.blocks.nation = c.size();
        add_all(c, nation_figures());
        c.blocks.classes = c.size();
        add_classes(c);
        c.blocks.inequality = c.size();
        add_all(c, inequality_figures());
        c.blocks.bill = c.size();
        add_all(c, bill_figures());
        c.blocks.industries = c.size();
        add_industries(c);
        c.blocks.ai = c.size();
        if (with_ai) add_all(c, ai_figures());
    }
    sort_names(c);
    return c;
}

Catalogue reference_catalogue(std::string_view currency)
{
    return catalogue_of(currency, {}, false);
}

Catalogue nation_catalogue(std::string_view currency, std::span<const std::uint32_t> groups, bool with_ai)
{
    assert(!groups.empty());
    return catalogue_of(currency, groups, with_ai);
}

const Catalogue& published_catalogue()
{
    static const Catalogue catalogue = reference_catalogue("MEUR");
    return catalogue;
}

std::optional<std::size_t> find(const Catalogue& catalogue, std::string_view name)
{
    const auto found = std::lower_bound(
        catalogue.by_name.begin(), catalogue.by_name.end(), name,
        [&](std::uint32_t s, std::string_view wanted) { return catalogue[s].name < wanted; });
    if (found == catalogue.by_name.end() || catalogue[*found].name != name) return std::nullopt;
    return *found;
}

std::size_t index_in(const Catalogue& catalogue, std::string_view name)
{
    const auto found = find(catalogue, name);
    assert(found);
    return *found;
}

bool same_series(const Catalogue& catalogue, std::span<const std::string> names)
{
    return std::equal(names.begin(), names.end(), catalogue.series.begin(), catalogue.series.end(),
                      [](const std::string& name, const Series& series) { return name == series.name; });
}

} // namespace mm::model
