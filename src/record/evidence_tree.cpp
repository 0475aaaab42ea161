// SPDX-License-Identifier: Apache-2.0
#include "record/pieces.hpp"

#include "feasibility/sentences.hpp"

namespace mm::record {

Tree assumptions_tree(const Inputs& inputs)
{
    Tree::List list;
    for (const Declaration* d : inputs.declarations()) {
        if (!inputs.has(*d)) continue;
        const Value& v = inputs[*d];
        // A trial's multiplier is no assumption unless someone has set it.
        if (d->name.starts_with("supply.") && v.origin == "default") continue;
        Tree row;
        row.set("name", d->name).set("text", Text{std::string{d->en}, std::string{d->ko}});
        row.set("value", v.value).set("low", v.low).set("high", v.high).set("unit", d->unit);
        row.set("grade", to_string(v.grade)).set("source", v.source).set("kind", to_string(d->kind));
        row.set("default", v.origin != "command line");
        list.push_back(std::move(row));
    }
    return list;
}

Tree events_tree(std::span<const feasibility::Backtest> events)
{
    Tree::List list;
    for (const feasibility::Backtest& b : events) {
        Tree row;
        row.set("text", b.event->text).set("predicted", quantiles(b.predicted, b.event->unit));
        row.set("actual", b.event->actual).set("unit", b.event->unit).set("inside", b.inside);
        row.set("as_of", to_string(b.event->as_of)).set("source", b.event->source);
        row.set("grade", to_string(b.event->grade));
        list.push_back(std::move(row));
    }
    return list;
}

Tree factory_errors_tree(const nation::World& world)
{
    Tree::List list;
    for (const nation::ServingError& e : world.serving_errors) {
        Tree row;
        row.set("chip", e.chip).set("model", e.model).set("points", e.points);
        row.set("error_median", e.throughput_median).set("error_worst", e.throughput_worst - 1.0);
        row.set("energy_error_median", e.energy_median).set("energy_error_worst", e.energy_worst - 1.0);
        row.set("source", "ML.ENERGY benchmark v3, leaderboard of 2026-02").set("grade", "A");
        list.push_back(std::move(row));
    }
    return list;
}

Tree limits_tree()
{
    Tree::List list;
    for (const Text& limit : feasibility::limits()) list.emplace_back(limit);
    return list;
}

Tree manifest_tree(const Manifest& manifest)
{
    Tree::List inputs;
    for (const Manifest::Input& input : manifest.inputs) {
        Tree row;
        row.set("file", input.file).set("sha256", input.sha256);
        inputs.push_back(std::move(row));
    }
    Tree tree;
    tree.set("program", manifest.program).set("commit", manifest.commit).set("compiler", manifest.compiler);
    tree.set("command", manifest.command).set("seed", static_cast<double>(manifest.seed));
    tree.set("draws", static_cast<double>(manifest.draws))
        .set("as_of", manifest.as_of)
        .set("inputs", std::move(inputs));
    return tree;
}

} // namespace mm::record
