// SPDX-License-Identifier: Apache-2.0
#include "feasibility/verdict.hpp"

#include "feasibility/trial.hpp"

#include <algorithm>
#include <cmath>

namespace mm::feasibility {
namespace {

/// Shares above this are plenty; the bound keeps a mean from being a few draws' affair.
constexpr double plenty = 100.0;

/// The shares of a world in which one supply may have been multiplied.
struct World {
    std::span<const PledgeOutcome> pledges;
    Constraint changed = Constraint::chips;
    double times = 1.0;

    double share(std::size_t pledge, std::size_t c, std::size_t draw) const
    {
        const PledgeOutcome& p = pledges[pledge];
        if (c != index(changed) || times == 1.0) return p.share[c][draw];
        return times > 1.0 ? p.share_more[c][draw] : p.share_less[c][draw];
    }
    /// The same once the supply of `c` is relaxed as well; a second step upward is taken as proportional.
    double relaxed(std::size_t pledge, std::size_t c, std::size_t draw) const
    {
        const PledgeOutcome& p = pledges[pledge];
        if (c != index(changed) || times == 1.0) return p.share_more[c][draw];
        return times > 1.0 ? relaxation * p.share_more[c][draw] : p.share[c][draw];
    }
    std::size_t draws() const { return pledges.front().chips.size(); }
};

double mean_progress(const World& world, std::size_t relaxed)
{
    double sum = 0.0;
    for (std::size_t d = 0; d < world.draws(); ++d) {
        double least = plenty;
        for (std::size_t p = 0; p < world.pledges.size(); ++p)
            for (std::size_t c = 0; c < constraints; ++c)
                least = std::min(least, c == relaxed ? world.relaxed(p, c, d) : world.share(p, c, d));
        sum += least;
    }
    return sum / static_cast<double>(world.draws());
}

double mean_share(const World& world, std::size_t c)
{
    double sum = 0.0;
    for (std::size_t d = 0; d < world.draws(); ++d) {
        double least = plenty;
        for (std::size_t p = 0; p < world.pledges.size(); ++p) least = std::min(least, world.share(p, c, d));
        sum += least;
    }
    return sum / static_cast<double>(world.draws());
}

Constraint binding_in(const World& world)
{
    PerConstraint progress{};
    PerConstraint own{};
    for (std::size_t c = 0; c < constraints; ++c) {
        progress[c] = mean_progress(world, c);
        own[c] = mean_share(world, c);
    }
    std::size_t best = 0;
    for (std::size_t c = 1; c < constraints; ++c) {
        const bool more = progress[c] > progress[best];
        const bool level = progress[c] == progress[best] && own[c] < own[best];
        if (more || level) best = c;
    }
    return static_cast<Constraint>(best);
}

/// Probability of keeping everything, and the share in service, in a changed world.
void fill_promise(const World& world, Relaxation& result)
{
    double kept = 0.0;
    double chips = 0.0;
    double running = 0.0;
    for (std::size_t d = 0; d < world.draws(); ++d) {
        bool all = true;
        for (std::size_t p = 0; p < world.pledges.size(); ++p) {
            double least = 1.0;
            for (std::size_t c = 0; c < constraints; ++c) least = std::min(least, world.share(p, c, d));
            all = all && least >= 1.0;
            chips += world.pledges[p].chips[d];
            running += least * world.pledges[p].chips[d];
        }
        kept += all ? 1.0 : 0.0;
    }
    result.probability = kept / static_cast<double>(world.draws());
    result.achieved = chips > 0.0 ? running / chips : 0.0;
}

/// Start of the earliest of these pledges; dates are counted from it [quarter].
double first_start(std::span<const PledgeOutcome> pledges)
{
    double first = pledges.front().start;
    for (const PledgeOutcome& p : pledges) first = std::min(first, p.start);
    return first;
}

/// The plan's columns of one constraint: sums of what adds up, the worst of the rest.
ConstraintVerdict constraint_of(std::span<const PledgeOutcome> pledges, std::size_t c, double green_from,
                                double amber_from)
{
    const std::size_t draws = pledges.front().chips.size();
    const double first = first_start(pledges);
    Column needed(draws, 0.0), available(draws, 0.0), share(draws, 0.0), by(draws, 0.0);
    double enough = 0.0;
    for (std::size_t d = 0; d < draws; ++d) {
        double worst = std::numeric_limits<double>::max();
        std::size_t worst_pledge = 0;
        for (std::size_t p = 0; p < pledges.size(); ++p) {
            needed[d] += pledges[p].needed[c][d];
            available[d] += pledges[p].available[c][d];
            by[d] = std::max(by[d], pledges[p].by[c][d] + pledges[p].start - first);
            if (pledges[p].share[c][d] >= worst) continue;
            worst = pledges[p].share[c][d];
            worst_pledge = p;
        }
        share[d] = worst;
        enough += worst >= 1.0 ? 1.0 : 0.0;
        if (static_cast<Constraint>(c) != Constraint::time) continue; // Quarters do not add up.
        needed[d] = pledges[worst_pledge].needed[c][d];
        available[d] = pledges[worst_pledge].available[c][d];
    }
    ConstraintVerdict verdict{.needed = spread(needed),
                              .available = spread(available),
                              .share = spread(share),
                              .by = spread(by),
                              .probability = enough / static_cast<double>(draws)};
    verdict.light = light_of(verdict.probability, green_from, amber_from);
    return verdict;
}

} // namespace

std::string_view to_string(Light light)
{
    switch (light) {
    case Light::green:
        return "green";
    case Light::amber:
        return "amber";
    case Light::red:
        return "red";
    }
    return "red";
}

Light light_of(double probability, double green_from, double amber_from)
{
    if (probability >= green_from) return Light::green;
    return probability >= amber_from ? Light::amber : Light::red;
}

Verdict judge(std::span<const PledgeOutcome> pledges, double green_from, double amber_from)
{
    Verdict verdict;
    for (std::size_t c = 0; c < constraints; ++c)
        verdict.constraint[c] = constraint_of(pledges, c, green_from, amber_from);
    const World world{.pledges = pledges};
    verdict.binding = binding_in(world);
    Relaxation as_it_is;
    fill_promise(world, as_it_is);
    verdict.probability = as_it_is.probability;
    verdict.light = light_of(verdict.probability, green_from, amber_from);
    const std::size_t draws = world.draws();
    const double first = first_start(pledges);
    Column achieved(draws, 0.0), in_place(draws, 0.0);
    for (std::size_t d = 0; d < draws; ++d) {
        double chips = 0.0;
        for (const PledgeOutcome& p : pledges) {
            achieved[d] += p.operating[d];
            chips += p.chips[d];
            in_place[d] = std::max(in_place[d], p.in_place[d] + p.start - first);
        }
        achieved[d] = chips > 0.0 ? achieved[d] / chips : 0.0;
    }
    verdict.achieved = spread(achieved);
    verdict.in_place = spread(in_place);
    for (const double times : {relaxation, 1.0 / relaxation}) {
        for (std::size_t c = 0; c < constraints; ++c) {
            const World changed{.pledges = pledges, .changed = static_cast<Constraint>(c), .times = times};
            Relaxation result{.constraint = changed.changed, .times = times};
            fill_promise(changed, result);
            result.binding = binding_in(changed);
            verdict.relaxations.push_back(result);
        }
    }
    return verdict;
}

} // namespace mm::feasibility
