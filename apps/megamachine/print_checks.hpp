// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "commands.hpp"
#include "record/tree.hpp"
#include "validation/checks.hpp"

#include <fmt/format.h>

#include <string>
#include <utility>

namespace mm::app {

/// Verdict, what had to hold, figures and details of a check.
void print_check(const validation::Check& check, bool korean);
/// {id, name, holds, figures, details}; `holds` is null where it was not run.
record::Tree check_tree(const validation::Check& check);

/// A report of checks that print tables besides: {holds, checks}, each check with its table's lines.
template <class Report> record::Tree report_tree(const Report& report)
{
    record::Tree checks;
    for (const auto& c : report.checks) {
        record::Tree table{record::Tree::List{}};
        for (const std::string& line : c.table) table.add(line);
        checks.add(check_tree(c.check).set("table", std::move(table)));
    }
    record::Tree tree;
    tree.set("holds", report.held());
    tree.set("checks", std::move(checks));
    return tree;
}

/// Prints such a report, as JSON where that is asked for.
template <class Report> void print_report(const Report& report, const Common& common)
{
    if (common.json) {
        fmt::print("{}\n", record::to_json(report_tree(report), 1));
        return;
    }
    for (const auto& c : report.checks) {
        print_check(c.check, common.korean);
        for (const std::string& line : c.table) fmt::print("{}\n", line);
    }
}

} // namespace mm::app
