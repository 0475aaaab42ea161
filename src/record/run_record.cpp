// SPDX-License-Identifier: Apache-2.0
#include "record/run_record.hpp"

#include "record/run_manifest.hpp"

#include <algorithm>

namespace mm::record {
namespace {

using experiment::Statistics;

struct Column {
    const char* name;
    double Statistics::*figure;
};
constexpr Column columns[] = {{"mean", &Statistics::mean}, {"sd", &Statistics::deviation},
                              {"p05", &Statistics::p05},   {"p25", &Statistics::p25},
                              {"p50", &Statistics::p50},   {"p75", &Statistics::p75},
                              {"p95", &Statistics::p95}};

Tree quarters_tree(const RunKey& key)
{
    Tree::List list;
    for (std::size_t q = 0; q <= key.quarters; ++q)
        list.emplace_back(to_string(key.start + static_cast<int>(q)));
    return list;
}

Tree series_tree(const RunResult& result)
{
    Tree tree{Tree::Members{}};
    const model::Catalogue& all = result.catalogue;
    for (std::size_t s = 0; s < all.size(); ++s) {
        Tree row;
        row.set("unit", all[s].unit).set("text", all[s].text).set("quarters", quarters_tree(result.key));
        for (const Column& column : columns) {
            Tree::List figures;
            for (std::size_t q = 0; q <= result.summary.quarters; ++q)
                figures.emplace_back(result.summary.at(s, q).*column.figure);
            row.set(column.name, std::move(figures));
        }
        tree.set(all[s].name, std::move(row));
    }
    return tree;
}

Tree failures_tree(const RunResult& result)
{
    Tree::List list;
    for (const model::Outcome& outcome : result.outcomes) {
        if (!outcome.breach) continue;
        const model::Breach& breach = *outcome.breach;
        Tree row;
        row.set("history", static_cast<double>(outcome.history.number));
        row.set("quarter", static_cast<double>(breach.quarter)).set("phase", breach.phase);
        row.set("account", breach.account).set("identity", breach.identity).set("amount", breach.amount);
        list.push_back(std::move(row));
    }
    return list;
}

} // namespace

RunResult result_of(RunKey key, Text nation, model::Catalogue catalogue, std::uint32_t histories,
                    std::span<const model::Outcome> outcomes)
{
    const auto end =
        std::partition_point(outcomes.begin(), outcomes.end(), [&](const model::Outcome& outcome) {
            return outcome.history.number < histories;
        });
    RunResult result{.key = std::move(key),
                     .nation = std::move(nation),
                     .catalogue = std::move(catalogue),
                     .histories = histories};
    result.outcomes = outcomes.first(static_cast<std::size_t>(end - outcomes.begin()));
    result.summary = experiment::summarise(experiment::whole_histories(result.outcomes),
                                           result.catalogue.size(), result.key.quarters);
    return result;
}

Tree run_tree(const RunResult& result, const std::string& command)
{
    Tree nation;
    nation.set("id", result.key.nation).set("name", result.nation);
    Tree tree;
    tree.set("schema", "megamachine/run/1").set("nation", std::move(nation));
    tree.set("start", to_string(result.key.start)).set("quarters", static_cast<double>(result.key.quarters));
    tree.set("scale", result.key.scale).set("histories", static_cast<double>(result.histories));
    tree.set("seed", static_cast<double>(result.key.seed)).set("setting", result.key.setting);
    tree.set("series", series_tree(result)).set("failures", failures_tree(result));
    tree.set("manifest", run_manifest_tree(result.key, command));
    return tree;
}

} // namespace mm::record
