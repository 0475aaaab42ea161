// SPDX-License-Identifier: Apache-2.0
#include "run_plans.hpp"

#include "base/error.hpp"
#include "enact/enact.hpp"
#include "enact/shocks.hpp"
#include "files/digest.hpp"
#include "files/text_file.hpp"
#include "nation/figures.hpp"
#include "workspace.hpp"

#include <algorithm>
#include <memory>
#include <variant>

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

/// Null where there is nothing to check.
std::shared_ptr<const Judged> judged_part(const plan::Plan& plan, const Workspace& space,
                                          const Executor& executor)
{
    if (plan::checkable(plan).pledges.empty()) return nullptr;
    const feasibility::Settings settings{.draws = usual_draws,
                                         .seed = 1,
                                         .as_of = space.world.last_known(),
                                         .model = std::string{usual_model}};
    return std::make_shared<const Judged>(judge(plan, space, settings, executor));
}

enact::Enacted enacted_with(const Prepared& run, const plan::Plan& plan, const Judged* judged,
                            const Workspace& space)
{
    std::vector<std::string> rows;
    for (const nation::IndustryName& industry : run.economy.industries) rows.push_back(industry.code);
    // The check says what plants cost, which is what the economy is asked for.
    std::vector<feasibility::PerItem> costs;
    std::vector<double> chips;
    if (judged != nullptr) {
        costs = enact::costs_of(plan, judged->check);
        chips = enact::chips_of(plan, judged->check);
    }
    enact::Enacted enacted =
        enact::measures_of(plan, run.calibration,
                           {.rows = std::move(rows),
                            .tables = run.ai != nullptr ? run.levers : space.levers,
                            .exchange_rate = space.inputs[nation::figure::exchange_rate].value,
                            .costs = std::move(costs),
                            .chips = std::move(chips),
                            .ai = run.ai.get()},
                           run.key.quarters);
    if (run.scenario) enact::apply_shocks(run.scenario->shocks, run.calibration.start, enacted.measures);
    return enacted;
}

PreparedPlan prepare_plan(const Prepared& run, const fs::path& path, const Workspace& space,
                          const fs::path& data)
{
    PreparedPlan made{.plan = plan::read_plan(path, space.known)};
    if (made.plan.nation != run.economy.id)
        refuse(path, "nation", "\"" + made.plan.nation + "\"",
               "the nation of the run, \"" + run.economy.id + "\"");
    made.judged = judged_part(made.plan, space, run.executor);
    enact::Enacted enacted = enacted_with(run, made.plan, made.judged.get(), space);
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

void prepare_plans(Prepared& run, const std::vector<std::string>& names, const fs::path& data)
{
    if (names.empty()) return;
    if (nation::is_economy(run.economy.folder))
        refuse(run.economy.folder, "--plan", "an economy alone",
               "a nation with what plans refer to: chips, regions, products, partners");
    if (run.space == nullptr) run.space = open_workspace(data, run.economy.id, {});
    for (const std::string& name : names) {
        PreparedPlan made = prepare_plan(run, find_plan(data, name), *run.space, data);
        const bool twice = std::any_of(run.plans.begin(), run.plans.end(),
                                       [&](const PreparedPlan& p) { return p.plan.id == made.plan.id; });
        if (twice) refuse("command line", "--plan", "\"" + made.plan.id + "\" twice", "each plan once");
        run.plans.push_back(std::move(made));
    }
}

std::vector<model::Measures> measures_with_money(const Prepared& run, const PreparedPlan& plan, double times)
{
    plan::Plan richer = plan.plan;
    for (plan::Pledge& pledge : richer.pledges) {
        pledge.budget.amount *= times;
        for (auto& [field, given] : pledge.given)
            if (auto* money = std::get_if<plan::Money>(&given)) money->amount *= times;
    }
    return enacted_with(run, richer, plan.judged.get(), *run.space).measures;
}

} // namespace mm::app
