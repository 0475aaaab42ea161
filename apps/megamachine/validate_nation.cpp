// SPDX-License-Identifier: Apache-2.0
#include "validate_nation.hpp"

#include "base/error.hpp"
#include "files/text_file.hpp"
#include "model/industry_groups.hpp"
#include "nation/economy.hpp"
#include "nation/lever_tables.hpp"
#include "nation/projections_table.hpp"
#include "print_checks.hpp"
#include "record/build.hpp"
#include "record/tree.hpp"
#include "threads.hpp"
#include "validation/nation_checks.hpp"
#include "workspace.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace mm::app {
namespace {

/// Only one check knows what closures move.
void hold_moves(const NationValidation& options)
{
    if (options.moves.empty() || options.only.empty()) return;
    if (std::find(options.only.begin(), options.only.end(), "closure-effects") == options.only.end())
        throw InputError({.field = "--moves",
                          .found = "no closure-effects in --only",
                          .expected = "that check, which measures what is written"});
}

void write_moves(const validation::NationReport& report, const std::string& file)
{
    for (const validation::NationCheck& c : report.checks) {
        if (c.moves.empty()) continue;
        nation::ClosureMoves moves = c.moves;
        moves.version = record::build::version;
        files::write_whole(file, nation::closure_moves_csv(moves));
    }
}

} // namespace

void validate_nation(const NationValidation& options, Common& common)
{
    hold_moves(options);
    const DataFolder data = find_data(common.data);
    const nation::Economy economy = nation::read_economy(find_nation(data.path, options.nation));
    if (!economy.has_prospects())
        throw InputError({.file = economy.folder.string(),
                          .field = "economy.toml",
                          .found = "an economy without prospects",
                          .expected = "a nation with what closures need, such as korea"});
    const nation::LeverTables levers = nation::read_lever_tables(economy.folder);
    const auto projections = nation::read_projections(economy.folder);
    validation::NationSubject subject{
        .laboratory = {.economy = &economy, .seed = options.seed, .run = threaded(options.threads)},
        .projections = projections,
        .levers = &levers,
        .coarse = options.scale,
        .fine = options.fine,
        .histories = options.histories,
        .few = options.few,
        .fine_histories = options.fine_histories};
    for (const nation::IndustryName& industry : economy.industries)
        subject.laboratory.groups.push_back(model::industry_group(industry.isic));
    const validation::NationReport report = validation::validate_nation(
        subject, options.only, [](const std::string& id) { fmt::print(stderr, "{} ...\n", id); });
    if (!options.moves.empty()) write_moves(report, options.moves);
    print_report(report, common);
    if (!report.held()) common.exit = Exit::some_failed;
}

} // namespace mm::app
