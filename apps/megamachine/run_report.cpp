// SPDX-License-Identifier: Apache-2.0
#include "run_report.hpp"

#include "calibration/choices.hpp"
#include "model/open_world.hpp"
#include "model/simulate.hpp"
#include "nation/closure_moves_table.hpp"
#include "nation/evidence_table.hpp"
#include "nation/projections_table.hpp"
#include "record/ai_evidence_tree.hpp"
#include "record/economy_trees.hpp"
#include "record/fed_tree.hpp"
#include "record/variants_tree.hpp"
#include "run_flows.hpp"
#include "run_setting.hpp"
#include "validation/forecast_table.hpp"

#include <algorithm>
#include <variant>

namespace mm::app {
namespace {

/// Plays one history again, now to look at its books.
record::Books books_of(const Prepared& run, const model::Settings& settings, const model::Outcome& outcome)
{
    const calibration::Calibration own = calibration_of(run, outcome.history.number);
    model::World w =
        model::open_world(own, settings, history_seed(run.key.seed, outcome.history.number), run.executor);
    const std::vector<model::Phase> quarter = model::timetable(settings);
    while (w.quarter < run.key.quarters)
        if (model::play_quarter(w, quarter)) break;
    return {.history = outcome.history.number,
            .quarter = run.key.start + static_cast<int>(w.quarter),
            .balance_sheet = readings::balance_sheet_matrix(w.ledger),
            .transactions = readings::transactions_matrix(w.ledger)};
}

/// Who published figures and where they stand; the folder's SOURCES.md says more.
std::string source_of(const nation::Economy& economy, const char* table)
{
    const std::string place = "nations/" + economy.id + "/" + table;
    return economy.published_by.empty() ? place : economy.published_by + " (" + place + ")";
}

/// The check's own record of what it can judge of a plan, as `check` prints it, with what the run told where it did.
record::Tree check_of(const Prepared& run, const PreparedPlan& plan, const Fed* fed)
{
    const std::vector<std::filesystem::path> files{plan.plan.file};
    return check_tree_of(fed != nullptr ? *fed->judged : *plan.judged, nullptr, *run.space, files,
                         "megamachine check " + plan.plan.id, run.executor);
}

std::optional<forecast::PlayedTable> forecasts_of(const nation::Economy& economy)
{
    const auto file = economy.folder / "forecasts.csv";
    if (!std::filesystem::exists(file)) return std::nullopt;
    return validation::read_forecast_csv(file);
}

} // namespace

record::Tree full_record(const Prepared& run, const PlayedAll& played, const std::string& command)
{
    const bool planned = !played.plans.empty();
    const record::RunResult& result = planned ? played.plans[0].result : played.baseline->result;
    const model::Settings settings = settings_of(run, planned ? &run.plans[0] : nullptr);
    record::Tree tree = record::run_tree(result, command);
    record::EconomyParts parts{.phases = model::timetable(settings), .industries = run.economy.industries};
    const auto whole = std::find_if(result.outcomes.begin(), result.outcomes.end(),
                                    [](const model::Outcome& o) { return !o.breach; });
    if (whole != result.outcomes.end()) {
        parts.books = books_of(run, settings, *whole);
        if (const auto* statistics = std::get_if<calibration::Statistics>(&run.economy.base))
            parts.observed = record::observed_of(*statistics, run.key.start, whole->history,
                                                 {.nation = source_of(run.economy, "quarterly.csv"),
                                                  .area = source_of(run.economy, "euro_area.csv")});
    }
    parts.forecast = forecasts_of(run.economy);
    if (!run.economy.is_calibrated()) parts.choices = &run.choices;
    if (is_closed(run.key.setting)) {
        parts.closures = run.closures;
        parts.rules = &run.rules;
        parts.moves = nation::read_closure_moves(run.economy.folder);
        parts.projections = nation::read_projections(run.economy.folder);
    }
    if (run.ai != nullptr) {
        parts.mechanisms = run.mechanisms;
        parts.ai_rules = &run.ai_rules;
    }
    record::Sides sides{.run = result};
    if (planned) {
        record::add_plans(tree, {played.plans, played.between}, played.baseline->result);
        if (const auto& judged = run.plans[0].judged; judged != nullptr)
            tree.set("check", check_of(run, run.plans[0], played.fed[0].get()));
        if (const Fed* fed = played.fed[0].get(); fed != nullptr)
            tree.set("fed", record::fed_tree(fed->told, run.plans[0].judged->check.verdict,
                                             fed->judged->check.verdict, fed->chips));
        parts.flows = flows_of(run, run.plans[0], *played.baseline, *played.histories[0]);
        sides.baseline = &played.baseline->result;
        sides.effects = &played.plans[0].effects;
    }
    if (run.ai != nullptr)
        if (const nation::Evidence evidence = nation::read_evidence(run.economy.folder); !evidence.empty())
            tree.set("ai_evidence", record::ai_evidence_tree(evidence));
    if (played.variants.histories > 0) {
        record::VariantNames names{.start = run.key.start, .rules = {&run.rules, &run.ai_rules}};
        for (const PreparedPlan& plan : run.plans) names.plans.push_back(plan.plan.id);
        tree.set("variants", record::variants_tree(played.variants, names));
    }
    record::add_economy(tree, sides, parts);
    return tree;
}

} // namespace mm::app
