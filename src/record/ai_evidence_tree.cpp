// SPDX-License-Identifier: Apache-2.0
#include "record/ai_evidence_tree.hpp"

namespace mm::record {
namespace {

Tree ranged_tree(const nation::Ranged& range)
{
    if (!range.known()) return {};
    Tree tree;
    tree.set("value", range.value).set("low", range.low).set("high", range.high);
    return tree;
}

} // namespace

Tree ai_evidence_tree(const nation::Evidence& evidence)
{
    Tree::List rows;
    for (const nation::EvidenceRow& each : evidence.rows) {
        Tree row;
        row.set("list", nation::to_string(each.list)).set("quantity", each.quantity).set("name", each.name);
        row.set("quarter", to_string(each.quarter)).set("unit", each.unit);
        row.set("given", ranged_tree(each.given)).set("ours", ranged_tree(each.ours));
        row.set("missed", each.missed).set("source", each.source).set("grade", to_string(each.grade));
        row.set("histories", static_cast<double>(each.histories));
        rows.push_back(std::move(row));
    }
    Tree tree;
    tree.set("start", to_string(evidence.start)).set("scale", evidence.scale);
    return tree.set("version", evidence.version).set("rows", std::move(rows));
}

} // namespace mm::record
