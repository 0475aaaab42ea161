// SPDX-License-Identifier: Apache-2.0
#include "record/run_record.hpp"

#include "record/effects_tree.hpp"
#include "record/run_manifest.hpp"
#include "record/series_columns.hpp"

#include <algorithm>

namespace mm::record {
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

Tree series_tree(const RunResult& result)
{
    Tree tree{Tree::Members{}};
    const model::Catalogue& all = result.catalogue;
    for (std::size_t s = 0; s < all.size(); ++s) {
        const bool of_classes = s >= all.blocks.classes && s < all.blocks.inequality;
        const bool of_industries = s >= all.blocks.industries && s < all.blocks.ai;
        if (all.is_nation() && (of_classes || of_industries)) continue;
        Tree row;
        row.set("unit", all[s].unit).set("text", all[s].text).set("quarters", quarters_tree(result.key));
        set_columns(row, result.summary, s, all_columns());
        tree.set(all[s].name, std::move(row));
    }
    return tree;
}

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

Tree head_tree(const std::string& schema, const RunResult& result)
{
    Tree nation;
    nation.set("id", result.key.nation).set("name", result.nation);
    if (result.catalogue.is_nation()) nation.set("currency", result.catalogue.currency);
    Tree tree;
    tree.set("schema", schema).set("nation", std::move(nation));
    tree.set("start", to_string(result.key.start)).set("quarters", static_cast<double>(result.key.quarters));
    tree.set("scale", result.key.scale).set("histories", static_cast<double>(result.histories));
    tree.set("seed", static_cast<double>(result.key.seed)).set("setting", result.key.setting);
    return tree;
}

Tree run_tree(const RunResult& result, const std::string& command)
{
    Tree tree = head_tree("megamachine/run/1", result);
    tree.set("series", series_tree(result)).set("failures", failures_tree(result));
    tree.set("manifest", run_manifest_tree(result.key, command));
    return tree;
}

} // namespace mm::record
