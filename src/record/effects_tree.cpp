// SPDX-License-Identifier: Apache-2.0
#include "record/effects_tree.hpp"

#include "experiment/effect_sentences.hpp"

#include <array>

namespace mm::record {
namespace {

using experiment::Effect;
using experiment::Effects;
using experiment::FigureEffects;
using experiment::SubjectEffects;

constexpr std::size_t most = 10; ///< industries hit each way

constexpr std::array findings{"none", "same", "unclear", "told"}; // In the order of Finding.
constexpr std::array changes{"per cent", "points", "amount"};     // In the order of Change.
constexpr std::array hit_figures{"output", "employees", "exports"};

Tree windows_tree(const Effects& effects, Quarter start)
{
    Tree::List list;
    for (const experiment::Window& window : effects.windows) {
        Tree row;
        row.set("first", to_string(start + static_cast<int>(window.first)));
        row.set("last", to_string(start + static_cast<int>(window.last)));
        row.set("text", experiment::window_text(window, start));
        list.push_back(std::move(row));
    }
    return list;
}

Tree list_of(std::span<const FigureEffects> figures)
{
    Tree::List list;
    for (const FigureEffects& figure : figures) list.push_back(figure_effects_tree(figure));
    return list;
}

/// What the page says first: a sentence a headline and window.
Tree sentences_tree(const Effects& effects, Quarter start, const Text& against)
{
    Tree::List list;
    for (const FigureEffects& figure : effects.headlines)
        for (std::size_t w = 0; w < effects.windows.size(); ++w) {
            Tree row;
            row.set("headline", figure.id).set("window", static_cast<double>(w));
            row.set("text",
                    sentence_of(figure, w, experiment::window_text(effects.windows[w], start), against));
            list.push_back(std::move(row));
        }
    return list;
}

Tree ids_of(const std::vector<const SubjectEffects*>& subjects)
{
    Tree::List list;
    for (const SubjectEffects* subject : subjects) list.emplace_back(subject->id);
    return list;
}

Tree most_hit_tree(const Effects& effects)
{
    Tree::List list;
    if (effects.industries.empty()) return list;
    for (const char* figure : hit_figures)
        for (std::size_t w = 0; w < effects.windows.size(); ++w) {
            const experiment::MostHit hit = most_hit(effects.industries, figure, w, most);
            Tree row;
            row.set("figure", figure).set("window", static_cast<double>(w));
            row.set("gain", ids_of(hit.gain)).set("lose", ids_of(hit.lose));
            list.push_back(std::move(row));
        }
    return list;
}

} // namespace

Tree plan_tree(const PlanPart& plan)
{
    Tree::List notes;
    for (const Text& note : plan.notes) notes.emplace_back(note);
    Tree tree;
    tree.set("id", plan.id).set("title", plan.title).set("file", plan.file).set("sha256", plan.sha256);
    tree.set("notes", std::move(notes));
    return tree;
}

Tree effect_tree(const Effect& effect)
{
    Tree tree;
    tree.set("baseline", effect.baseline).set("mean", effect.mean);
    tree.set("low", effect.low).set("high", effect.high);
    tree.set("finding", findings[static_cast<std::size_t>(effect.finding)]);
    return tree;
}

Tree figure_effects_tree(const FigureEffects& figure)
{
    Tree::List windows;
    for (const Effect& effect : figure.windows) windows.push_back(effect_tree(effect));
    Tree tree;
    tree.set("id", figure.id).set("text", figure.text).set("unit", figure.unit);
    tree.set("change", changes[static_cast<std::size_t>(figure.change)]).set("windows", std::move(windows));
    return tree;
}

Tree effects_tree(const Effects& effects, Quarter start, const Text& against)
{
    Tree tree;
    tree.set("pairs", static_cast<double>(effects.pairs)).set("identical", effects.identical);
    tree.set("error", effects.error).set("windows", windows_tree(effects, start));
    tree.set("sentences", sentences_tree(effects, start, against))
        .set("headlines", list_of(effects.headlines));
    tree.set("others", list_of(effects.others)).set("bill", list_of(effects.bill));
    if (!effects.ai.empty()) tree.set("ai", list_of(effects.ai));
    tree.set("most_hit", most_hit_tree(effects));
    return tree;
}

Tree headlines_tree(const Effects& effects, Quarter start, const Text& against)
{
    Tree tree;
    tree.set("pairs", static_cast<double>(effects.pairs)).set("identical", effects.identical);
    tree.set("error", effects.error).set("sentences", sentences_tree(effects, start, against));
    tree.set("headlines", list_of(effects.headlines));
    return tree;
}

} // namespace mm::record
