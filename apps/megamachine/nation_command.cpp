// SPDX-License-Identifier: Apache-2.0
#include "commands.hpp"
#include "nation/economy.hpp"
#include "nation/figures.hpp"
#include "record/tree.hpp"
#include "show_economy.hpp"
#include "workspace.hpp"

#include <fmt/format.h>

#include <memory>

namespace mm::app {
namespace {

void print_json(const Workspace& space)
{
    record::Tree::List figures;
    for (const Declaration* d : nation::figure::all()) {
        const Value& v = space.inputs[*d];
        record::Tree row;
        row.set("name", d->name)
            .set("text", Text{std::string{d->en}, std::string{d->ko}})
            .set("unit", d->unit);
        row.set("value", v.value).set("low", v.low).set("high", v.high).set("grade", to_string(v.grade));
        row.set("source", v.source);
        figures.push_back(std::move(row));
    }
    record::Tree::List regions;
    for (const nation::Region& r : space.nation.regions) {
        record::Tree row;
        row.set("region", r.id).set("name", r.name).set("refusal", r.refusal).set("flow_share", r.flow_share);
        row.set("appeal", r.appeal).set("source", r.source).set("grade", to_string(r.grade));
        regions.push_back(std::move(row));
    }
    record::Tree tree;
    tree.set("nation", space.nation.id).set("name", space.nation.name);
    tree.set("figures", std::move(figures)).set("regions", std::move(regions));
    fmt::print("{}\n", record::to_json(tree, 1));
}

void print_text(const Common& common, const Workspace& space)
{
    fmt::print("{}\n", common.korean ? space.nation.name.ko : space.nation.name.en);
    for (const Declaration* d : nation::figure::all()) {
        const Value& v = space.inputs[*d];
        fmt::print("{} = {:g} {}{}, grade {}\n  {}\n  {}\n", d->name, v.value, d->unit,
                   v.low != v.high ? fmt::format(" ({:g} to {:g})", v.low, v.high) : std::string{},
                   to_string(v.grade), common.korean ? d->ko : d->en, v.source);
    }
}

/// A nation whose promises can be checked may have an economy as well.
void print_economy_hint(const Common& common, const std::string& name)
{
    const nation::Economy economy = nation::read_economy(find_nation(find_data(common.data).path, name));
    fmt::print(fmt::runtime(common.korean
                                ? "\n경제: 산업 {}개. megamachine nation {} --start {}\n"
                                : "\nIts economy of {} industries: megamachine nation {} --start {}\n"),
               economy.industries.size(), name, to_string(economy.start));
}

} // namespace

void add_nation(CLI::App& program, Common& common)
{
    auto name = std::make_shared<std::string>();
    auto request = std::make_shared<EconomyRequest>();
    CLI::App* verb = program.add_subcommand(
        "nation", "  megamachine nation korea\n  megamachine nation austria --start 2012Q3 --scale 100\n  "
                  "megamachine nation "
                  "korea --start 2024Q4\n\nShows a "
                  "nation's figures with range, source and grade, or what its economy starts from.");
    verb->add_option("name", *name, "Folder below nations/, or a path with a slash");
    CLI::Option* start =
        verb->add_option("--start", request->start, "Quarter that an economy starts in, such as 2010Q1");
    CLI::Option* scale = verb->add_option("--scale", request->scale, "Persons an agent stands for");
    scale->check(CLI::Range(1.0, 10'000.0));
    verb->add_option("-o,--override", request->overrides,
                     "name=value: set a parameter of the calibration (see `megamachine schema`)")
        ->take_all();
    add_common(*verb, common);
    add_import(*verb, common);
    verb->callback([=, &common] {
        if (verb->got_subcommand("import")) return;
        if (name->empty()) throw CLI::RequiredError("name");
        const auto data = find_data(common.data).path;
        const auto folder = find_nation(data, *name);
        if (nation::is_economy(folder) || start->count() + scale->count() + request->overrides.size() > 0)
            return show_economy(folder, *request, common);
        const auto space = open_workspace(data, *name, {});
        common.json ? print_json(*space) : print_text(common, *space);
        if (!common.json && nation::has_economy(folder)) print_economy_hint(common, *name);
    });
}

} // namespace mm::app
