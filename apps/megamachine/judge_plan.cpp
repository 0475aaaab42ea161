// SPDX-License-Identifier: Apache-2.0
#include "judge_plan.hpp"

#include "base/error.hpp"
#include "feasibility/backtest.hpp"
#include "feasibility/sentences.hpp"
#include "feasibility/wording.hpp"
#include "record/check_record.hpp"
#include "run_text.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace mm::app {
namespace {

std::string constraints_text(const feasibility::Check& check, bool korean)
{
    namespace words = feasibility::words;
    std::string text;
    for (std::size_t c = 0; c < feasibility::constraints; ++c) {
        const auto constraint = static_cast<feasibility::Constraint>(c);
        const feasibility::ConstraintVerdict& v = check.verdict.constraint[c];
        const std::string_view unit = words::unit(constraint);
        const bool binding = constraint == check.verdict.binding;
        text += fmt::format("  {} {:<7} {}: {}; {}: {}; {}: {}\n", binding ? ">" : " ",
                            chosen(words::name(constraint), korean), korean ? "필요" : "needed",
                            chosen(words::range(v.needed, unit), korean), korean ? "가능" : "there",
                            chosen(words::range(v.available, unit), korean), korean ? "확률" : "chance",
                            chosen(words::percent(v.probability), korean));
    }
    return text;
}

} // namespace

Judged judge(const plan::Plan& plan, const Workspace& space, const feasibility::Settings& settings,
             const Executor& executor)
{
    return judge(plan, space, space.inputs, settings, executor);
}

Judged judge(const plan::Plan& plan, const Workspace& space, Inputs inputs,
             const feasibility::Settings& settings, const Executor& executor)
{
    Judged judged{.plan = std::make_unique<plan::Plan>(plan::checkable(plan)),
                  .inputs = std::make_unique<Inputs>(std::move(inputs)),
                  .settings = settings};
    judged.c = std::make_unique<feasibility::Case>(feasibility::Case{
        .nation = space.nation, .world = space.world, .plan = *judged.plan, .inputs = *judged.inputs});
    judged.check = feasibility::check(*judged.c, settings, executor);
    return judged;
}

Judged judge_plan(const std::filesystem::path& path, const Workspace& space,
                  const feasibility::Settings& settings, const Executor& executor)
{
    const plan::Plan plan = plan::read_plan(path, space.known);
    if (plan::checkable(plan).pledges.empty())
        throw InputError({.file = path.string(),
                          .field = "pledge",
                          .found = "only pledges that change the economy, nothing to check",
                          .expected = "a pledge of chips, tokens, a model or a site; what the others do is a "
                                      "question for `megamachine run`"});
    if (plan.nation != space.nation.id)
        throw InputError(
            {.file = path.string(),
             .field = "nation",
             .found = "\"" + plan.nation + "\"",
             .expected = "the nation of the plan it is held against, \"" + space.nation.id + "\""});
    return judge(plan, space, settings, executor);
}

record::Tree check_tree_of(const Judged& plan, const Judged* against, const Workspace& space,
                           std::span<const std::filesystem::path> files, const std::string& command,
                           const Executor& executor)
{
    record::Manifest manifest = record::manifest_of_build();
    manifest.command = command;
    manifest.seed = plan.settings.seed;
    manifest.draws = plan.settings.draws;
    manifest.as_of = to_string(plan.settings.as_of);
    record::add_inputs(manifest, {files.begin(), files.end()}, space.data);
    record::add_inputs(manifest, space.nation.files, space.data);
    record::add_inputs(manifest, space.world.files, space.data);
    feasibility::Settings fewer = plan.settings;
    fewer.draws = std::min(plan.settings.draws, 2000u); // Three quantiles of events need no more.
    const auto events =
        feasibility::backtest(space.nation, space.world, space.inputs, space.events, fewer, executor);
    const record::Checked first{.c = *plan.c, .settings = plan.settings, .check = plan.check};
    if (against == nullptr) return record::check_tree(first, nullptr, events, manifest);
    const record::Checked second{.c = *against->c, .settings = against->settings, .check = against->check};
    return record::check_tree(first, &second, events, manifest);
}

std::string check_text(const Judged& judged, bool korean)
{
    std::string text = fmt::format("{} ({}): {}\n\n", chosen(judged.plan->title, korean), judged.plan->id,
                                   feasibility::to_string(judged.check.verdict.light));
    for (const Text& sentence : feasibility::summarise(*judged.c, judged.check))
        text += chosen(sentence, korean) + "\n";
    return text + "\n" + constraints_text(judged.check, korean);
}

} // namespace mm::app
