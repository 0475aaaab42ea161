// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/executor.hpp"
#include "base/inputs.hpp"
#include "feasibility/assumptions.hpp"
#include "feasibility/check.hpp"
#include "nation/events_table.hpp"
#include "nation/figures.hpp"
#include "nation/lever_tables.hpp"
#include "nation/nation.hpp"
#include "nation/world.hpp"
#include "plan/plan.hpp"

#include <algorithm>
#include <filesystem>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// The committed nation, world and plans, read once, for tests of the check.
namespace mm::feasibility {

inline std::filesystem::path source_folder()
{
    return MM_SOURCE_DIR;
}

/// Parameters and figures: everything that a person may set for a run.
inline Declarations settable()
{
    static const std::vector<const Declaration*> list = [] {
        std::vector<const Declaration*> all;
        for (const Declaration* d : assume::all()) all.push_back(d);
        for (const Declaration* d : nation::figure::all()) all.push_back(d);
        return all;
    }();
    return list;
}

struct Korea {
    Inputs inputs{settable()};
    nation::Nation nation{};
    nation::World world{};
    std::vector<nation::Event> events{};
    plan::Known known{};
    Quarter as_of{};
};

inline const Korea& korea()
{
    static const Korea all = [] {
        Korea k;
        k.nation = nation::read_nation(source_folder() / "nations" / "korea", k.inputs);
        k.world = nation::read_world(source_folder() / "world");
        for (const auto& chip : k.world.chips) k.known.chips.push_back(chip.chip.id);
        for (const auto& model : k.world.models) k.known.models.push_back(model.id);
        for (const auto& region : k.nation.regions) k.known.regions.push_back(region.id);
        const auto levers = nation::read_lever_tables(source_folder() / "nations" / "korea");
        for (const auto& each : levers.industries) k.known.industries.push_back({each.code, each.name.en});
        k.known.partners = levers.partners.names();
        k.known.baskets = levers.baskets.names();
        k.known.nations = {"korea"};
        k.events = nation::read_events(source_folder() / "nations" / "korea" / "events.csv", k.known.chips);
        for (const nation::Shipments& s : k.world.shipments) k.as_of = std::max(k.as_of, s.last());
        return k;
    }();
    return all;
}

inline plan::Plan committed_plan(const std::string& name)
{
    return plan::read_plan(source_folder() / "plans" / (name + ".toml"), korea().known);
}

/// Every plan of the plans folder that has something to check, in order of name.
inline std::vector<plan::Plan> committed_plans()
{
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(source_folder() / "plans"))
        if (entry.path().extension() == ".toml") names.push_back(entry.path().stem().string());
    std::sort(names.begin(), names.end());
    std::vector<plan::Plan> plans;
    for (const std::string& name : names)
        if (plan::Plan plan = plan::checkable(committed_plan(name)); !plan.pledges.empty())
            plans.push_back(std::move(plan));
    return plans;
}

/// The committed inputs with one of them taken as certain, as `-o name=value` does.
inline Inputs with(const Declaration& declaration, double value, Inputs inputs = korea().inputs)
{
    inputs.set(declaration, {value, value, value, "test", Grade::illustrative, "command line"});
    return inputs;
}

struct Run {
    std::uint32_t draws = 2000;
    std::uint64_t seed = 1;
    const nation::World* world = nullptr;   ///< the committed one where none is named
    const nation::Nation* nation = nullptr; ///< the same
    Executor executor = serial;
};

inline Settings settings_of(const Run& run)
{
    return {.draws = run.draws, .seed = run.seed, .as_of = korea().as_of, .model = "llama-3.1-70b"};
}

inline Check checked(const plan::Plan& plan, const Inputs& inputs, const Run& run = {})
{
    const nation::World& world = run.world != nullptr ? *run.world : korea().world;
    const nation::Nation& nation = run.nation != nullptr ? *run.nation : korea().nation;
    return check({.nation = nation, .world = world, .plan = plan, .inputs = inputs}, settings_of(run),
                 run.executor);
}

inline Check checked(const plan::Plan& plan, const Run& run = {})
{
    return checked(plan, korea().inputs, run);
}

inline const Declaration& supply_of(Constraint constraint)
{
    switch (constraint) {
    case Constraint::chips:
        return assume::supply_chips;
    case Constraint::money:
        return assume::supply_money;
    case Constraint::power:
        return assume::supply_power;
    case Constraint::people:
        return assume::supply_people;
    case Constraint::time:
        break;
    }
    return assume::supply_time;
}

inline std::string name_of(Constraint constraint)
{
    return std::string{constraint_names[index(constraint)]};
}

inline constexpr std::array every_constraint{Constraint::chips, Constraint::money, Constraint::power,
                                             Constraint::people, Constraint::time};

/// Every column of an outcome with a name, so that nothing in it escapes a test.
inline std::vector<std::pair<std::string, const Column*>> columns_of(const Outcome& outcome)
{
    std::vector<std::pair<std::string, const Column*>> all;
    for (std::size_t p = 0; p < outcome.pledges.size(); ++p) {
        const PledgeOutcome& o = outcome.pledges[p];
        const std::string pledge = "pledge " + std::to_string(p) + ": ";
        const auto add = [&](const std::string& name, const auto& columns) {
            for (std::size_t i = 0; i < columns.size(); ++i)
                all.emplace_back(pledge + name + " " + std::to_string(i), &columns[i]);
        };
        add("share", o.share);
        add("share_more", o.share_more);
        add("share_less", o.share_less);
        add("needed", o.needed);
        add("available", o.available);
        add("by", o.by);
        add("cost", o.cost);
        add("cost_until_date", o.cost_until_date);
        add("running", o.running);
        all.emplace_back(pledge + "chips", &o.chips);
        all.emplace_back(pledge + "operating", &o.operating);
        all.emplace_back(pledge + "in_place", &o.in_place);
    }
    const PlanOutcome& o = outcome.plan;
    const std::pair<std::string, const Column*> plan[] = {
        {"tokens_per_day", &o.tokens_per_day},
        {"tokens_per_citizen_day", &o.tokens_per_citizen_day},
        {"power_mw", &o.power_mw},
        {"power_planned_mw", &o.power_planned_mw},
        {"cost_total", &o.cost_total},
        {"cost_until_date", &o.cost_until_date},
        {"engineers", &o.engineers},
        {"training_runs_per_year", &o.training_runs_per_year},
        {"months_behind_frontier", &o.months_behind_frontier},
        {"stock", &o.stock},
        {"rank", &o.rank},
        {"cost_per_million_tokens", &o.cost_per_million_tokens},
        {"deficit_share", &o.deficit_share},
        {"rd_share", &o.rd_share},
        {"renewable_share", &o.renewable_share},
        {"hourly_share", &o.hourly_share}};
    all.insert(all.end(), std::begin(plan), std::end(plan));
    return all;
}

} // namespace mm::feasibility
