// SPDX-License-Identifier: Apache-2.0
#include "model/open_ai.hpp"

#include "ai/adoption.hpp"
#include "ai/world_supply.hpp"
#include "base/inputs.hpp"
#include "base/math.hpp"
#include "base/random.hpp"
#include "base/streams.hpp"
#include "model/added_phases.hpp"
#include "model/ai_power.hpp"
#include "model/ai_terms.hpp"

#include <algorithm>

namespace mm::model {
namespace {

using ai::Mechanism;

constexpr std::size_t longest = 120; ///< quarters for which the world's shipments are known to a history

void draw_rules(World& w)
{
    static const Inputs defaults{ai::rule_declarations()};
    const Inputs& inputs = w.settings.ai.rules != nullptr ? *w.settings.ai.rules : defaults;
    ai::Rules& r = w.ai.rules;
    r = ai::rules_of(inputs, w.seed, w.luck.drawn);
    const ai::Start& s = *w.settings.ai.start;
    const auto years = [&](Quarter quarter) { return static_cast<double>(quarter - s.start) / 4.0; };
    const auto at = [&](double t) { return ai::frontier_at(r.frontier_growth, r.frontier_half_life, t); };
    const double now = years(s.workable_quarter);
    const double later = years(Quarter::of(2030, 2));
    // A curve that falls would be a contradiction of terms: what can be worked on only grows with capability.
    const double most = std::max(r.workable_most, 1.01 * std::max(r.workable_now, r.workable_2030));
    const double then = std::max(r.workable_2030, 1.001 * r.workable_now);
    w.ai.curve = ai::workable_curve(r.workable_now, at(now), then, at(later), most);
}

/// Cognitive work by industry: the groups' shares of hours times what of their work is cognitive.
void set_tasks(World& w)
{
    const ai::Start& s = *w.settings.ai.start;
    AiUse& use = w.ai.use;
    const std::size_t industries = w.industries.size();
    const std::size_t groups = s.groups.size();
    use.cognitive.assign(industries, 0.0);
    for (std::size_t i = 0; i < industries; ++i)
        for (std::size_t g = 0; g < groups; ++g) use.cognitive[i] += s.hours[i * groups + g] * s.exposure[g];
    const ai::Saving saving{w.ai.rules.automated, w.ai.rules.residual, w.ai.rules.time_saved};
    use.saved_part_start = ai::saved_part(saving);
    use.workable_start = use.cognitive;
    const double part = ai::workable_part(w.ai.curve, 0.0);
    for (double& share : use.workable_start) share *= part;
}

/// Part of an industry's firms that have begun and are not done: those of the quarters that integration takes, at a
/// gain that leaves a firm undecided.
double on_their_way(const ai::Rules& rules, double share)
{
    return ai::chance_to_begin({.hazard = rules.hazard, .imitation = rules.imitation}, share, 0.0, 1.0) *
           rules.integration_time * (1.0 - share);
}

/// Who uses AI at the start: each firm by its own draw, the larger the likelier in no way, so that an industry's share
/// of integrated work is its figure.
void set_use(World& w)
{
    const ai::Start& s = *w.settings.ai.start;
    AiUse& use = w.ai.use;
    const std::size_t firms = w.firms.size();
    use.stage.assign(firms, static_cast<std::uint32_t>(ai::Stage::without));
    for (Column* column :
         {&use.depth, &use.depth_start, &use.followed, &use.worked, &use.saved, &use.net_gain, &use.bill})
        column->assign(firms, 0.0);
    use.integrated.assign(w.industries.size(), 0.0);
    use.own_use_start = use.own_use = s.own_use;
    if (!w.luck.drawn || !w.settings.ai.mechanisms.has(Mechanism::adoption)) return;
    for (std::size_t i = 0; i < firms; ++i) {
        const double draw = uniform({.seed = w.seed,
                                     .phase = streams::integrated,
                                     .quarter = 0,
                                     .agent = static_cast<std::uint32_t>(i),
                                     .draw = 0});
        const double share = s.integrated[w.firms.industry[i]];
        if (draw >= share + on_their_way(w.ai.rules, share)) continue;
        if (draw >= share) {
            use.stage[i] = static_cast<std::uint32_t>(ai::Stage::integrating);
            continue;
        }
        use.stage[i] = static_cast<std::uint32_t>(ai::Stage::integrated);
        use.depth[i] = use.depth_start[i] = 1.0;
    }
}

/// [AI-14] Supply of the world's chips goes on from the last known quarter with growth that decays; what is not
/// contracted ahead is open.
void open_chip_market(World& w)
{
    const ai::ChipWorld& world = w.settings.ai.start->world;
    const ai::Rules& r = w.ai.rules;
    Plants& p = w.ai.plants;
    const int known_after = world.last - w.settings.ai.start->start;
    // Shipments are stored up to their last known quarter, of which some lie before the start.
    const std::size_t before = world.shipments.size() - static_cast<std::size_t>(std::max(0, known_after));
    Column path(before + longest);
    ai::project_supply(world.shipments,
                       {.growth_now = world.growth_now,
                        .growth_long = r.shipment_growth_long,
                        .half_life = r.shipment_growth_half_life,
                        .level = 1.0},
                       path);
    p.shipments.assign(path.begin() + static_cast<std::ptrdiff_t>(before) - 1, path.end());
    p.open_supply = p.shipments;
    for (double& supply : p.open_supply) supply *= world.open_share;
    ai::open_book(p.book, r.backlog, p.open_supply[0]);
}

void open_plants(World& w)
{
    const ai::Start& s = *w.settings.ai.start;
    Plants& p = w.ai.plants;
    const double dollar = s.exchange_rate / million;
    for (const ai::Holding& h : s.holdings) {
        const ai::Generation& g = s.generations[h.generation];
        const double age = std::max(0.0, static_cast<double>(s.start - h.bought));
        const double life = 4.0 * w.ai.rules.chip_life;
        const double left = std::max(0.0, 1.0 - age / life);
        // The state's own chips and what runs them are in its capital and consumption.
        const bool of_state = h.owner == ai::Owner::state;
        ai::Batch batch{.owner = h.owner,
                        .generation = h.generation,
                        .chips = h.chips,
                        .age = age,
                        .worth = of_state ? 0.0 : left * h.chips * g.price * dollar,
                        .region = ai::anywhere,
                        .of_plan = of_state};
        if (!of_state) {
            p.power_start += ai::power_of(batch, s.generations);
            p.worth_start += h.chips * g.price * dollar;
        }
        p.fleet.push_back(batch);
    }
    open_power(w);
    p.wanted_running.assign(w.industries.size(), 0.0);
    p.wanted_sites.assign(w.industries.size(), 0.0);
    p.capacity = ai::capacity_of(p.fleet, s.generations, 1.0);
}

} // namespace

void open_ai(World& w)
{
    if (w.settings.ai.start == nullptr || !w.settings.ai.mechanisms.any()) return;
    draw_rules(w);
    open_chip_market(w);
    if (!uses_ai(w.settings.ai.mechanisms)) return;
    set_tasks(w);
    set_use(w);
    open_plants(w);
    w.sales.plants = w.settings.ai.start->industry;
    w.firms.ai_gain.assign(w.firms.size(), 1.0);
    w.firms.task_cost.assign(w.firms.size(), 0.0);
}

} // namespace mm::model
