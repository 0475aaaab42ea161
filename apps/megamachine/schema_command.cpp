// SPDX-License-Identifier: Apache-2.0
#include "base/schema.hpp"
#include "commands.hpp"
#include "plan/levers.hpp"
#include "record/tree.hpp"
#include "workspace.hpp"

#include <fmt/format.h>

#include <cmath>
#include <memory>

namespace mm::app {
namespace {

record::Tree tree_of(const Declaration& d)
{
    record::Tree row;
    row.set("name", d.name).set("kind", to_string(d.kind)).set("type", to_string(d.type)).set("unit", d.unit);
    row.set("default", d.value)
        .set("low", d.low)
        .set("high", d.high)
        .set("minimum", d.minimum)
        .set("maximum", d.maximum);
    row.set("source", d.source).set("grade", to_string(d.grade));
    row.set("text", Text{std::string{d.en}, std::string{d.ko}});
    return row;
}

void print_json(const std::string& filter)
{
    record::Tree::List declarations;
    for (const Declaration* d : all_declarations())
        if (d->name.find(filter) != std::string_view::npos) declarations.push_back(tree_of(*d));
    record::Tree::List levers;
    for (const plan::Lever& lever : plan::levers()) {
        record::Tree row;
        record::Tree::List needed, allowed, one_of;
        for (const Declaration* d : lever.needed) needed.emplace_back(d->name);
        for (const Declaration* d : lever.allowed) allowed.emplace_back(d->name);
        for (const Declaration* d : lever.one_of) one_of.emplace_back(d->name);
        row.set("name", lever.name)
            .set("text", lever.text)
            .set("needed", std::move(needed))
            .set("one_of", std::move(one_of))
            .set("allowed", std::move(allowed));
        levers.push_back(std::move(row));
    }
    record::Tree tree;
    tree.set("declarations", std::move(declarations)).set("levers", std::move(levers));
    fmt::print("{}\n", record::to_json(tree, 1));
}

/// A bar would end its cell.
std::string cell(std::string_view text)
{
    std::string escaped;
    for (const char c : text) {
        if (c == '|') escaped += '\\';
        escaped += c;
    }
    return escaped;
}

/// Parameters as a table for docs/model/parameters.md.
void print_markdown(const std::string& filter)
{
    fmt::print(
        "| name | unit | value (5 % – 95 %) | grade | what it is | source |\n|---|---|---|---|---|---|\n");
    for (const Declaration* d : all_declarations()) {
        if (d->name.find(filter) == std::string_view::npos || d->kind != Kind::parameter) continue;
        const std::string band = std::isfinite(d->low) ? fmt::format(" ({:g} – {:g})", d->low, d->high) : "";
        fmt::print("| `{}` | {} | {:g}{} | {} | {} | {} |\n", d->name, d->unit, d->value, band,
                   to_string(d->grade), cell(d->en), cell(d->source));
    }
}

void print_text(const Common& common, const std::string& filter)
{
    for (const Declaration* d : all_declarations()) {
        if (d->name.find(filter) == std::string_view::npos) continue;
        fmt::print("{} [{}] {}, {}\n  {}\n", d->name, d->unit, to_string(d->kind), expectation(*d),
                   common.korean ? d->ko : d->en);
        if (d->kind == Kind::parameter && std::isfinite(d->value)) {
            fmt::print("  {:g}", d->value);
            if (std::isfinite(d->low)) fmt::print(" ({:g} to {:g})", d->low, d->high);
            fmt::print(", grade {}: {}\n", to_string(d->grade), d->source);
        }
    }
    fmt::print("\n");
    for (const plan::Lever& lever : plan::levers()) {
        if (lever.name.find(filter) == std::string_view::npos && !filter.empty()) continue;
        fmt::print("lever {}: {}\n  needs", lever.name, common.korean ? lever.text.ko : lever.text.en);
        for (const Declaration* d : lever.needed) fmt::print(" {}", d->name.substr(7));
        for (const Declaration* d : lever.one_of)
            fmt::print("{}{}", d == lever.one_of.front() ? (lever.needed.empty() ? " " : "; ") : " or ",
                       d->name.substr(7));
        fmt::print("; may have");
        for (const Declaration* d : lever.allowed) fmt::print(" {}", d->name.substr(7));
        fmt::print("\n");
    }
}

} // namespace

void add_schema(CLI::App& program, Common& common)
{
    auto filter = std::make_shared<std::string>();
    CLI::App* verb =
        program.add_subcommand("schema", "  megamachine schema power\n\nLists every parameter, figure and "
                                         "lever: unit, range, default, source, grade.");
    verb->add_option("part", *filter, "Only names that contain this");
    auto markdown = std::make_shared<bool>(false);
    verb->add_flag("--markdown", *markdown, "Parameters as the table of docs/model/parameters.md");
    add_common(*verb, common);
    verb->callback([filter, markdown, &common] {
        if (*markdown) return print_markdown(*filter);
        common.json ? print_json(*filter) : print_text(common, *filter);
    });
}

} // namespace mm::app
