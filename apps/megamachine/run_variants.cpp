// SPDX-License-Identifier: Apache-2.0
#include "run_variants.hpp"

#include "enact/enact.hpp"
#include "run_plans.hpp"
#include "run_setting.hpp"
#include "variant_play.hpp"

#include <algorithm>
#include <cmath>

namespace mm::app {
namespace {

using experiment::Probe;
using experiment::Probed;
using experiment::Relaxed;
using experiment::Variant;
using experiment::Window;

constexpr double each_error = 0.05; ///< that one interval misses

std::vector<Probe> probes_of(const std::vector<experiment::EffectFigure>& figures, const Window& window)
{
    std::vector<Probe> probes;
    for (const auto& figure : figures) probes.push_back({figure, window});
    return probes;
}

/// The last year of a run, or all of it where it is shorter.
Window last_year(std::size_t quarters)
{
    return {quarters > 4 ? quarters - 3 : 1, quarters};
}

/// The year after a plan's last date, or the last one of the run.
Window year_after(const Prepared& run, const plan::Plan& plan)
{
    const int until = window_of(plan).until - run.calibration.start;
    const Window last = last_year(run.key.quarters);
    const auto first = static_cast<std::size_t>(std::clamp(until + 1, 1, static_cast<int>(last.first)));
    return {first, std::min(run.key.quarters, first + 3)};
}

/// Everything that is read off a history, question by question.
struct Reading {
    std::vector<Probe> probes{};

    Part add(const std::vector<Probe>& more)
    {
        const Part part{probes.size(), more.size()};
        probes.insert(probes.end(), more.begin(), more.end());
        return part;
    }
    std::vector<Probe> of(Part part) const
    {
        const auto first = probes.begin() + static_cast<std::ptrdiff_t>(part.first);
        return {first, first + static_cast<std::ptrdiff_t>(part.count)};
    }
};

void play_rivals(const Prepared& run, VariantPlayer& player, const Reading& reading, Part part,
                 Variants& made)
{
    const std::vector<Probe> probes = reading.of(part);
    const bool with_ai = run.ai != nullptr;
    const double usual = rule_value(run.rules, "nation.gains_passed_on");
    for (const Variant& variant : experiment::rival_variants(usual)) {
        std::vector<Asked> asked;
        if (with_ai) asked.push_back({&variant, Side{.more_ai = false}});
        for (std::size_t side = 0; side <= run.plans.size(); ++side)
            asked.push_back({&variant, Side{.plan = side}});
        const auto played = player.play(asked, part);
        const std::size_t base = with_ai ? 1 : 0;
        experiment::RivalRow row{.variant = variant};
        if (with_ai) row.ai = effects_beside(probes, played[0], played[base], each_error);
        for (std::size_t p = 1; p <= run.plans.size(); ++p)
            row.plans.push_back(effects_beside(probes, played[base], played[base + p], each_error));
        made.rivals.push_back(std::move(row));
    }
}

/// The year after each plan's last date, and the last of the run; each once, in the order of time.
std::vector<Window> token_windows(const Prepared& run)
{
    std::vector<Window> windows{last_year(run.key.quarters)};
    for (const PreparedPlan& plan : run.plans) windows.push_back(year_after(run, plan.plan));
    std::sort(windows.begin(), windows.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    const auto same = [](const Window& a, const Window& b) { return a.first == b.first; };
    windows.erase(std::unique(windows.begin(), windows.end(), same), windows.end());
    return windows;
}

void play_tokens(const Prepared& run, VariantPlayer& player, const Reading& reading, Part part,
                 Variants& made)
{
    const std::vector<Probe> probes = reading.of(part);
    for (const Variant& variant : experiment::token_variants()) {
        std::vector<Asked> asked;
        for (std::size_t side = 0; side <= run.plans.size(); ++side)
            asked.push_back({&variant, Side{.plan = side}});
        const auto played = player.play(asked, part);
        for (std::size_t side = 0; side <= run.plans.size(); ++side) {
            TokenRow row{.variant = variant, .side = side};
            const auto all = levels(probes, played[side]);
            for (std::size_t w = 0; w < made.windows.size(); ++w) {
                const auto first = all.begin() + static_cast<std::ptrdiff_t>(w * made.factories.size());
                row.windows.emplace_back(first, first + static_cast<std::ptrdiff_t>(made.factories.size()));
            }
            made.tokens.push_back(std::move(row));
        }
    }
}

/// What a plan comes to, in one number a history.
struct Outcome {
    Text text{};
    Text unit{};
    bool beside_baseline = false; ///< counted beyond the same run without the plan
    double promised = 1.0;
    Probe probe{};
    Part part{}; ///< where it is read
};

double mean_of(const Outcome& outcome, const std::vector<Probed>& without, const std::vector<Probed>& with)
{
    double sum = 0.0;
    std::size_t count = 0;
    for (std::size_t h = 0; h < with.size(); ++h) {
        const double value = with[h][0] - (outcome.beside_baseline ? without[h][0] : 0.0);
        if (std::isnan(value)) continue;
        sum += value / outcome.promised;
        ++count;
    }
    return count > 0 ? sum / static_cast<double>(count) : std::numeric_limits<double>::quiet_NaN();
}

std::vector<Relaxed> relaxed(const std::vector<Variant>& variants, std::size_t plan, const Outcome& outcome,
                             VariantPlayer& player)
{
    std::vector<Asked> asked;
    for (const Variant& v : variants) {
        if (outcome.beside_baseline) asked.push_back({&v, Side{}});
        asked.push_back({&v, Side{.plan = plan + 1}});
    }
    const auto played = player.play(asked, outcome.part);
    std::vector<Relaxed> rows;
    const std::size_t sides = outcome.beside_baseline ? 2 : 1;
    for (std::size_t v = 0; v < variants.size(); ++v)
        rows.push_back({variants[v], mean_of(outcome, played[v * sides], played[v * sides + sides - 1])});
    return rows;
}

std::vector<Outcome> outcomes_of(const Prepared& run, const PreparedPlan& plan)
{
    std::vector<Outcome> all;
    const auto figures = experiment::factory_figures(run.catalogue);
    const auto figure = [&](std::string_view id) {
        return *std::find_if(figures.begin(), figures.end(), [&](const auto& f) { return f.id == id; });
    };
    double promised = 0.0;
    if (plan.judged != nullptr)
        for (const double chips : enact::chips_of(plan.plan, plan.judged->check)) promised += chips;
    const Window after = year_after(run, plan.plan);
    const std::size_t date = std::max<std::size_t>(1, after.first - 1);
    if (promised > 0.0)
        all.push_back({.text = {"chips with power by its date, beyond those without the plan",
                                "기한까지 전력을 받은 칩(계획이 없을 때보다 많은 만큼)"},
                       .unit = {"share of what it needs", "필요량 대비"},
                       .beside_baseline = true,
                       .promised = promised,
                       .probe = {figure("ai.chips"), {date, date}}});
    all.push_back(
        {.text = {"work that AI does for firms in the year after", "그다음 해 AI가 기업에서 하는 일"},
         .unit = {"million task-hours a quarter", "분기당 백만 과업시간"},
         .probe = {figure("ai.task_hours"), after}});
    return all;
}

void play_binding(const Prepared& run, VariantPlayer& player,
                  const std::vector<std::vector<Outcome>>& outcomes, Variants& made)
{
    const std::vector<Variant> all =
        experiment::binding_variants(rule_value(run.ai_rules, "ai.workable_most"));
    for (std::size_t p = 0; p < run.plans.size(); ++p) {
        PlanBinding plan{.plan = p};
        for (const Outcome& outcome : outcomes[p]) {
            BindingTable table{.outcome = outcome.text, .unit = outcome.unit};
            table.first = relaxed(all, p, outcome, player);
            table.binds = binding_row(table.first);
            if (table.binds > 0) {
                // The usual is now what bound, relaxed; what is asked again is everything else.
                std::vector<Variant> rest{all[table.binds]};
                for (std::size_t v = 1; v < all.size(); ++v)
                    if (v != table.binds) rest.push_back(joined(all[table.binds], all[v]));
                table.second = relaxed(rest, p, outcome, player);
                table.then = binding_row(table.second);
            }
            plan.outcomes.push_back(std::move(table));
        }
        made.binding.push_back(std::move(plan));
    }
}

} // namespace

std::uint32_t variant_histories(const Prepared& run, const RunOptions& options)
{
    constexpr std::uint32_t usual = 5, part = 8;
    if (!is_closed(run.key.setting) || (run.ai == nullptr && run.plans.empty())) return 0;
    if (options.variants) return std::min(*options.variants, options.histories);
    const std::uint32_t some = std::min(usual, options.histories / part);
    return some < 2 ? 0 : some; // One history has no interval.
}

std::size_t count_of_plays(const Prepared& run, std::uint32_t histories)
{
    const std::size_t plans = run.plans.size();
    const std::size_t sides = 1 + plans;
    const double usual = rule_value(run.rules, "nation.gains_passed_on");
    std::size_t plays = experiment::rival_variants(usual).size() * (sides + (run.ai != nullptr ? 1 : 0));
    if (run.ai == nullptr) return plays * histories;
    plays += experiment::token_variants().size() * sides;
    if (plans == 0) return plays * histories;
    // The usual is played already, and without a plan money changes nothing. Again with what binds: everything else,
    // for two outcomes of each plan, of which one is held against the run without it.
    const std::size_t relaxed = experiment::binding_variants(1.0).size() - 1;
    plays += relaxed * sides - 1 + 3 * (relaxed - 1) * plans;
    return plays * histories;
}

std::optional<Variants> play_variants(const Prepared& run, std::uint32_t histories, bool korean)
{
    Variants made{.histories = histories};
    if (histories == 0) return made;
    Reading reading;
    made.contested = experiment::contested_figures(run.catalogue);
    made.window = last_year(run.key.quarters);
    const Part contested = reading.add(probes_of(made.contested, made.window));
    std::vector<std::vector<Outcome>> outcomes;
    Part factories;
    if (run.ai != nullptr) {
        made.factories = experiment::factory_figures(run.catalogue);
        made.windows = token_windows(run);
        std::vector<Probe> probes;
        for (const Window& window : made.windows)
            for (const Probe& p : probes_of(made.factories, window)) probes.push_back(p);
        factories = reading.add(probes);
        for (const PreparedPlan& plan : run.plans) {
            outcomes.push_back(outcomes_of(run, plan));
            for (Outcome& outcome : outcomes.back()) outcome.part = reading.add({outcome.probe});
        }
    }
    VariantPlayer player(run, histories, reading.probes, count_of_plays(run, histories), korean);
    play_rivals(run, player, reading, contested, made);
    if (run.ai != nullptr) {
        play_tokens(run, player, reading, factories, made);
        play_binding(run, player, outcomes, made);
    }
    if (player.stopped()) return std::nullopt;
    return made;
}

} // namespace mm::app
