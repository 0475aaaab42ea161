// SPDX-License-Identifier: Apache-2.0
#include "validate_ai.hpp"

#include "base/error.hpp"
#include "files/text_file.hpp"
#include "model/industry_groups.hpp"
#include "print_checks.hpp"
#include "record/build.hpp"
#include "record/tree.hpp"
#include "run_ai.hpp"
#include "threads.hpp"
#include "validation/ai_checks.hpp"
#include "workspace.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace mm::app {
namespace {

/// The nation with its AI, as a run has it before any plan.
Prepared nation_with_ai(const AiValidation& options, const std::filesystem::path& data)
{
    Prepared run{.economy = nation::read_economy(find_nation(data, options.nation))};
    if (!run.economy.has_prospects() || !endow::has_ai(run.economy.folder))
        throw InputError({.file = run.economy.folder.string(),
                          .field = "ai",
                          .found = "a nation without it",
                          .expected = "a nation that says what AI it has, such as korea"});
    bring_ai_services(run, data);
    run.calibration =
        nation::calibrate(run.economy, std::nullopt, options.scale, {}, calibration::Closures::all());
    endow_with_ai(run);
    return run;
}

validation::AiSubject subject_of(const Prepared& run, const AiValidation& options)
{
    const Workspace& space = *run.space;
    validation::AiSubject subject{.nation = {.laboratory = {.economy = &run.economy,
                                                            .seed = options.seed,
                                                            .run = threaded(options.threads)},
                                             .levers = &run.levers,
                                             .coarse = options.scale,
                                             .histories = options.histories,
                                             .few = options.few},
                                  .start = run.ai.get(),
                                  .tables = run.ai_tables.get(),
                                  .home = &space.nation,
                                  .world = &space.world,
                                  .inputs = &space.inputs,
                                  .known = space.known};
    for (const nation::IndustryName& i : run.economy.industries)
        subject.nation.laboratory.groups.push_back(model::industry_group(i.isic.empty() ? i.code : i.isic));
    // Pledges that are made up to try levers out name a chip that the nation's factories run.
    subject.known.chips = run.ai_tables->generations;
    return subject;
}

void write_evidence(const validation::AiReport& report, const Prepared& run, const AiValidation& options)
{
    nation::Evidence evidence{.start = run.calibration.start,
                              .scale = options.scale,
                              .seed = options.seed,
                              .version = record::build::version};
    for (const validation::AiCheck& c : report.checks)
        evidence.rows.insert(evidence.rows.end(), c.evidence.begin(), c.evidence.end());
    if (evidence.empty())
        throw InputError({.field = "--write",
                          .found = "no check in --only that measures what is written",
                          .expected = "hold-outs, published or ageing among them"});
    files::write_whole(options.write, nation::evidence_csv(evidence));
}

} // namespace

void validate_ai(const AiValidation& options, Common& common)
{
    const DataFolder data = find_data(common.data);
    const Prepared run = nation_with_ai(options, data.path);
    const validation::AiSubject subject = subject_of(run, options);
    const validation::AiReport report = validation::validate_ai(
        subject, options.only, [](const std::string& id) { fmt::print(stderr, "{} ...\n", id); });
    print_report(report, common);
    if (!options.write.empty()) write_evidence(report, run, options);
    if (!report.held()) common.exit = Exit::some_failed;
}

} // namespace mm::app
