// SPDX-License-Identifier: Apache-2.0
#include "variant_play.hpp"

#include "model/simulate.hpp"
#include "run_plans.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <atomic>
#include <cassert>
#include <limits>
#include <memory>

namespace mm::app {
namespace {

using experiment::Probe;
using experiment::Probed;
using experiment::RuleValue;
using experiment::Variant;

const Declaration* declared(const Inputs& inputs, std::string_view name)
{
    for (const Declaration* d : inputs.declarations())
        if (d->name == name) return d;
    return nullptr;
}

/// Sets what of it these inputs have: for all histories alike, or each history's own times something.
void set_rule(Inputs& inputs, const RuleValue& rule)
{
    const Declaration* d = declared(inputs, rule.rule);
    if (d == nullptr) return;
    Value v = inputs[*d];
    const auto within = [&](double x) { return std::clamp(x, d->minimum, d->maximum); };
    if (rule.times) {
        v.value = within(v.value * rule.value);
        v.low = within(v.low * rule.value);
        v.high = within(v.high * rule.value);
    } else {
        v.value = v.low = v.high = within(rule.value);
    }
    inputs.set(*d, v);
}

/// All that a history of a variant is played with; the settings look at the rest.
struct Scene {
    Inputs rules;
    Inputs ai_rules;
    std::shared_ptr<const ai::Start> start{};
    std::vector<model::Measures> measures{};
    model::Settings settings{};
};

std::unique_ptr<Scene> scene_of(const Prepared& run, const Asked& asked)
{
    const Variant& v = *asked.variant;
    const PreparedPlan* plan = asked.side.plan > 0 ? &run.plans[asked.side.plan - 1] : nullptr;
    auto scene =
        std::make_unique<Scene>(Scene{.rules = run.rules, .ai_rules = run.ai_rules, .start = run.ai});
    for (const RuleValue& rule : v.rules) {
        set_rule(scene->rules, rule);
        set_rule(scene->ai_rules, rule);
    }
    if (v.lines != 1.0 && run.ai != nullptr) {
        auto wider = std::make_shared<ai::Start>(*run.ai);
        for (ai::Region& region : wider->regions) {
            region.free *= v.lines;
            region.connected *= v.lines;
        }
        scene->start = wider;
    }
    scene->measures = plan == nullptr  ? run.measures
                      : v.money != 1.0 ? measures_with_money(run, *plan, v.money)
                                       : plan->measures;
    if (v.chip_supply != 1.0) {
        scene->measures.resize(run.key.quarters);
        for (model::Measures& m : scene->measures) m.chip_supply *= v.chip_supply;
    }
    scene->settings = settings_of(run, plan);
    scene->settings.rules = &scene->rules;
    scene->settings.measures = scene->measures;
    if (run.ai == nullptr) return scene;
    scene->settings.ai.start = scene->start.get();
    scene->settings.ai.rules = &scene->ai_rules;
    if (!asked.side.more_ai)
        scene->settings.ai.mechanisms =
            run.mechanisms.without(ai::Mechanism::adoption).without(ai::Mechanism::own_use);
    return scene;
}

/// What is asked, alike for all that would be played alike: names do not count, nor the money of no plan.
std::string key_of(const Asked& asked)
{
    const Variant& v = *asked.variant;
    std::vector<std::string> rules;
    for (const RuleValue& rule : v.rules)
        rules.push_back(fmt::format("{}{}{:a}", rule.rule, rule.times ? "*" : "=", rule.value));
    std::sort(rules.begin(), rules.end());
    return fmt::format("{} {} {:a} {:a} {:a} {}", asked.side.plan, asked.side.more_ai, v.chip_supply, v.lines,
                       asked.side.plan > 0 ? v.money : 1.0, fmt::join(rules, " "));
}

} // namespace

VariantPlayer::VariantPlayer(const Prepared& run, std::uint32_t histories, std::vector<Probe> probes,
                             std::size_t plays, bool korean)
    : run_(run), histories_(histories), probes_(std::move(probes)), progress_(plays, 0, korean)
{}

void VariantPlayer::play_missing(std::span<const Asked> asked)
{
    std::vector<std::unique_ptr<Scene>> scenes;
    std::vector<std::vector<Probed>*> rows;
    const Probed none(probes_.size(), std::numeric_limits<double>::quiet_NaN());
    for (const Asked& each : asked) {
        const auto [row, missing] = played_.try_emplace(key_of(each), histories_, none);
        if (!missing) continue;
        scenes.push_back(scene_of(run_, each));
        rows.push_back(&row->second);
    }
    std::atomic<bool> stopped{stopped_};
    run_.executor(rows.size() * histories_, [&](std::size_t task) {
        if (stopped || StopSignals::asked()) {
            stopped = true;
            return;
        }
        const auto history = static_cast<std::uint32_t>(task % histories_);
        const std::size_t row = task / histories_;
        const model::Outcome outcome =
            model::simulate(calibration_of(run_, history), scenes[row]->settings, run_.key.seed, history,
                            run_.key.quarters, serial, run_.catalogue);
        (*rows[row])[history] = experiment::probe(outcome, probes_);
        progress_.played(outcome.breach.has_value());
    });
    stopped_ = stopped;
}

std::vector<std::vector<Probed>> VariantPlayer::play(std::span<const Asked> asked, Part part)
{
    play_missing(asked);
    std::vector<std::vector<Probed>> rows;
    for (const Asked& each : asked) {
        rows.emplace_back();
        for (const Probed& all : played_.at(key_of(each))) {
            const auto first = all.begin() + static_cast<std::ptrdiff_t>(part.first);
            rows.back().emplace_back(first, first + static_cast<std::ptrdiff_t>(part.count));
        }
    }
    return rows;
}

double rule_value(const Inputs& inputs, std::string_view name)
{
    const Declaration* d = declared(inputs, name);
    assert(d != nullptr);
    return inputs[*d].value;
}

} // namespace mm::app
