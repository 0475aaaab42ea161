// SPDX-License-Identifier: Apache-2.0
#include "record/closures_tree.hpp"

#include "experiment/effects.hpp"

#include <algorithm>

namespace mm::record {
namespace {

Tree moves_tree(std::string_view closure, const nation::ClosureMoves& moves)
{
    Tree::List list;
    for (const nation::ClosureMove& m : moves.moves) {
        if (m.closure != closure) continue;
        Tree row;
        row.set("headline", m.headline).set("text", m.name).set("unit", m.unit);
        row.set("on", m.with_all).set("off", m.without).set("low", m.low).set("high", m.high);
        row.set("told", m.low > 0.0 || m.high < 0.0);
        list.push_back(std::move(row));
    }
    return list;
}

} // namespace

Tree closures_tree(calibration::Closures on, const nation::ClosureMoves& moves)
{
    Tree::List list;
    for (std::size_t c = 0; c < calibration::closures_count; ++c) {
        const calibration::ClosureText& text = calibration::closure_texts()[c];
        Tree row;
        row.set("id", text.id).set("name", text.name).set("does", text.does);
        row.set("on", on.has(static_cast<calibration::Closure>(c)));
        if (!moves.empty()) row.set("moves", moves_tree(text.id, moves));
        list.push_back(std::move(row));
    }
    return list;
}

Tree closures_measured_tree(const nation::ClosureMoves& moves)
{
    Tree tree;
    tree.set("start", to_string(moves.start)).set("until", to_string(moves.until));
    std::size_t histories = 0;
    for (const nation::ClosureMove& m : moves.moves) histories = std::max(histories, m.histories);
    tree.set("histories", static_cast<double>(histories)).set("scale", moves.scale);
    tree.set("seed", static_cast<double>(moves.seed)).set("error", experiment::family_error);
    tree.set("compared", static_cast<double>(moves.moves.size())).set("version", moves.version);
    return tree;
}

} // namespace mm::record
