// SPDX-License-Identifier: Apache-2.0
#include "run_plans.hpp"

#include "base/error.hpp"
#include "enact/enact.hpp"
#include "feasibility/check.hpp"
#include "files/digest.hpp"
#include "files/text_file.hpp"
#include "nation/figures.hpp"
#include "workspace.hpp"

#include <algorithm>
#include <memory>

namespace mm::app {
namespace {

namespace fs = std::filesystem;

[[noreturn]] void refuse(const fs::path& file, std::string field, std::string found, std::string expected)
{
    throw InputError({.file = file.string(),
                      .field = std::move(field),
                      .found = std::move(found),
                      .expected = std::move(expected)});
}

/// What the check expects the plan's plants to cost; nothing where there is nothing to check.
std::vector<feasibility::PerItem> costs_of(const plan::Plan& plan, const Workspace& space,
                                           const Executor& executor)
{
    const plan::Plan judged = plan::checkable(plan);
    if (judged.pledges.empty()) return {};
    constexpr std::uint32_t draws = 2'000; // Costs are taken in the middle case, which few draws find.
    const feasibility::Case c{
        .nation = space.nation, .world = space.world, .plan = judged, .inputs = space.inputs};
    const feasibility::Settings settings{.draws = draws,
                                         .seed = 1,
                                         .as_of = space.world.last_known(),
                                         .model = "llama-3.1-70b"}; // As `check` has it.
    return enact::costs_of(plan, feasibility::check(c, settings, executor));
}

PreparedPlan prepare_plan(const Prepared& run, const fs::path& path, const Workspace& space,
                          const fs::path& data)
{
    PreparedPlan made{.plan = plan::read_plan(path, space.known)};
    if (made.plan.nation != run.economy.id)
        refuse(path, "nation", "\"" + made.plan.nation + "\"",
               "the nation of the run, \"" + run.economy.id + "\"");
    std::vector<std::string> rows;
    for (const nation::IndustryName& industry : run.economy.industries) rows.push_back(industry.code);
    enact::Enacted enacted =
        enact::measures_of(made.plan, run.calibration,
                           {.rows = std::move(rows),
                            .tables = space.levers,
                            .exchange_rate = space.inputs[nation::figure::exchange_rate].value,
                            .costs = costs_of(made.plan, space, run.executor)},
                           run.key.quarters);
    made.measures = std::move(enacted.measures);
    made.notes = std::move(enacted.notes);
    made.key = run.key;
    made.key.plan = made.plan.id;
    made.key.plan_sha256 = files::sha256(files::read_text(path));
    // What a plan comes to depends on the nation's tables besides.
    record::Manifest manifest;
    std::vector<fs::path> files = run.economy.files;
    for (const auto* more : {&space.nation.files, &space.world.files})
        files.insert(files.end(), more->begin(), more->end());
    record::add_inputs(manifest, files, data);
    made.key.inputs = std::move(manifest.inputs);
    return made;
}

} // namespace

std::vector<PreparedPlan> prepare_plans(const Prepared& run, const std::vector<std::string>& names,
                                        const fs::path& data)
{
    std::vector<PreparedPlan> plans;
    if (names.empty()) return plans;
    if (nation::is_economy(run.economy.folder))
        refuse(run.economy.folder, "--plan", "an economy alone",
               "a nation with what plans refer to: chips, regions, products, partners");
    const auto space = open_workspace(data, run.economy.id, {});
    for (const std::string& name : names) {
        PreparedPlan made = prepare_plan(run, find_plan(data, name), *space, data);
        const bool twice = std::any_of(plans.begin(), plans.end(),
                                       [&](const PreparedPlan& p) { return p.plan.id == made.plan.id; });
        if (twice) refuse("command line", "--plan", "\"" + made.plan.id + "\" twice", "each plan once");
        plans.push_back(std::move(made));
    }
    return plans;
}

} // namespace mm::app
