// SPDX-License-Identifier: Apache-2.0
#include "record/effects_tree.hpp"

#include "model/figures.hpp"
#include "record/series_columns.hpp"

#include <array>

namespace mm::record {
namespace {

constexpr std::array kinds{"decile", "group", "size", "other"}; // In the order of PersonClass::Kind.

/// A figure by quarter, and without the plan where there is one.
Tree figure_tree(const Sides& sides, std::size_t series, std::span<const SummaryColumn> columns)
{
    Tree row;
    row.set("unit", sides.run.catalogue[series].unit);
    set_columns(row, sides.run.summary, series, columns);
    if (sides.baseline != nullptr) {
        Tree without;
        set_columns(without, sides.baseline->summary, series, mean_column());
        row.set("baseline", std::move(without));
    }
    return row;
}

Tree effects_of_subject(const experiment::SubjectEffects& subject)
{
    Tree::List list;
    for (const experiment::FigureEffects& figure : subject.figures)
        list.push_back(figure_effects_tree(figure));
    return list;
}

} // namespace

Tree classes_tree(const Sides& sides)
{
    const model::Catalogue& c = sides.run.catalogue;
    Tree::List list;
    std::size_t series = c.blocks.classes;
    for (std::size_t k = 0; k < c.classes.size(); ++k) {
        const model::PersonClass& each = c.classes[k];
        Tree row;
        row.set("id", each.id).set("kind", kinds[static_cast<std::size_t>(each.kind)]).set("text", each.text);
        for (const auto& figure : model::class_figures()) {
            if (!each.works && figure.value == &model::ClassFigures::hours) continue;
            row.set(std::string{figure.name}, figure_tree(sides, series++, band_columns()));
        }
        if (sides.effects != nullptr) row.set("effects", effects_of_subject(sides.effects->classes[k]));
        list.push_back(std::move(row));
    }
    return list;
}

Tree industries_tree(const Sides& sides, std::span<const nation::IndustryName> names)
{
    const model::Catalogue& c = sides.run.catalogue;
    Tree::List list;
    std::size_t series = c.blocks.industries;
    for (std::size_t s = 0; s < c.industries(); ++s) {
        Tree row;
        row.set("id", "industry." + std::to_string(s + 1)).set("number", static_cast<double>(s + 1));
        if (s < names.size()) row.set("code", names[s].code).set("name", names[s].name);
        for (const auto& figure : model::industry_figures())
            row.set(std::string{figure.name}, figure_tree(sides, series++, mean_column()));
        if (sides.effects != nullptr) row.set("effects", effects_of_subject(sides.effects->industries[s]));
        list.push_back(std::move(row));
    }
    return list;
}

} // namespace mm::record
