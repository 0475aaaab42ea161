// SPDX-License-Identifier: Apache-2.0
#include "feasibility/trial.hpp"

#include "feasibility/people.hpp"
#include "feasibility/scene.hpp"

#include <algorithm>

namespace mm::feasibility {
namespace {

double least(const PerConstraint& share)
{
    return *std::min_element(share.begin(), share.end());
}

/// [CLAIM-1] What each pledge takes, and its part of what all of the plan's pledges share (standing halls, new
/// connections, people): by the power of the chips that it promises and could pay for,
///   claim_i = min(N_i, n_i) P_i / sum_j min(N_j, n_j) P_j
/// so that a pledge without money takes nothing away from the others.
void find_needs(const Setting& setting, const Draw& draw, std::uint64_t seed, std::uint32_t number,
                TrialRoom& room)
{
    const std::size_t count = setting.projects.size();
    room.needs.resize(count);
    room.prices.resize(count);
    room.chips.resize(count);
    room.claims.resize(count);
    double watts = 0.0;
    for (std::size_t p = 0; p < count; ++p) {
        const Project& project = setting.projects[p];
        room.needs[p] = need_of(project, draw, seed, number);
        room.prices[p] = prices_of(setting, draw, seed, number, p);
        room.chips[p] = room.needs[p].chips;
        const double budget = budget_of(*project.pledge, room.prices[p]);
        const double payable = payable_chips(project, draw, room.prices[p], budget);
        room.claims[p] = std::min(room.chips[p], payable) * project.chip->chip.power;
        watts += room.claims[p];
    }
    for (double& claim : room.claims) claim = watts > 0.0 ? claim / watts : 1.0 / static_cast<double>(count);
}

/// Runs the plan's orders through the market: as it is, and with ten times and a tenth of its supply.
void play_market(const Setting& setting, const Draw& draw, std::uint64_t seed, std::uint32_t number,
                 TrialRoom& room)
{
    const std::span<const Project> projects = setting.projects;
    const auto run = [&](double trial, std::size_t quarters, std::vector<double>& share) {
        share.resize(projects.size() * quarters);
        serve_chips(setting.market, draw, seed, number, draw.supply_chips * trial, projects, room.chips,
                    quarters, room.market, share);
    };
    run(1.0, horizon, room.share);
    room.quarters = 0;
    for (const Project& p : projects)
        room.quarters = std::max(room.quarters, last_quarter(setting.market, p) + 1);
    run(relaxation, room.quarters, room.more);
    run(1.0 / relaxation, room.quarters, room.less);
}

/// What is needed, what there is and which share of the pledge each constraint allows by its date.
void write_constraints(const Scene& s, std::size_t row, PledgeOutcome& out)
{
    const double window = s.project.pledge->quarters();
    const PerConstraint share = shares_at_date(s);
    const Crew crew = crew_needed(s.site, s.need, s.draw);
    const PerConstraint needed{s.need.chips, total(s.cost), s.site.megawatts, crew.engineers,
                               lead_time(s.site, s.need, s.draw)};
    const PerConstraint available{share[index(Constraint::chips)] * s.need.chips, s.budget,
                                  s.draw.supply_power * power_available(s.site, s.draw, s.claim, window),
                                  s.draw.supply_people *
                                      crew_available(s.project, s.draw, s.claim, window).engineers,
                                  window * s.draw.supply_time};
    for (std::size_t c = 0; c < constraints; ++c) {
        out.share[c][row] = share[c];
        out.needed[c][row] = needed[c];
        out.available[c][row] = available[c];
    }
    out.chips[row] = s.need.chips;
    out.line_ready[row] = line_stands(s.project, s.draw) ? 1.0 : 0.0;
    out.operating[row] = std::min(1.0, least(share)) * s.need.chips;
}

/// The same shares with ten times and a tenth of each supply.
void write_trials(const Scene& s, const TrialRoom& room, std::size_t pledge, std::size_t row,
                  PledgeOutcome& out)
{
    const auto write = [&](Constraint c, double more, double less) {
        out.share_more[index(c)][row] = more;
        out.share_less[index(c)][row] = less;
    };
    const auto of_pledge = [&](const std::vector<double>& shares) {
        return std::span{shares}.subspan(pledge * room.quarters, room.quarters);
    };
    write(Constraint::chips, chips_share(of_pledge(room.more), s.offset, s.last),
          chips_share(of_pledge(room.less), s.offset, s.last));
    write(Constraint::money, paid_share(s, relaxation), paid_share(s, 1.0 / relaxation));
    for (const Constraint c : {Constraint::power, Constraint::people}) // Linear in what there is.
        write(c, relaxation * out.share[index(c)][row], out.share[index(c)][row] / relaxation);
    const double window = s.project.pledge->quarters() * s.draw.supply_time;
    write(Constraint::time, time_share(s.site, s.need, s.draw, window * relaxation),
          time_share(s.site, s.need, s.draw, window / relaxation));
}

/// When each constraint suffices, when all but money do, and how many chips run quarter by quarter.
void write_dates(const Scene& s, std::size_t row, PledgeOutcome& out)
{
    for (std::size_t c = 0; c < constraints; ++c) out.by[c][row] = never();
    out.in_place[row] = never();
    double most = 0.0;
    for (std::size_t q = 1; s.offset + q <= horizon; ++q) {
        PerConstraint share = shares_after(s, static_cast<double>(q));
        for (std::size_t c = 0; c < constraints; ++c)
            if (share[c] >= 1.0 && out.by[c][row] == never()) out.by[c][row] = static_cast<double>(q);
        most = std::max(most, std::min(1.0, least(share)));
        if (q <= out.running.size()) out.running[q - 1][row] = most * s.need.chips;
        share[index(Constraint::money)] = 1.0;
        if (least(share) >= 1.0 && out.in_place[row] == never()) out.in_place[row] = static_cast<double>(q);
        if (q >= out.running.size() && out.in_place[row] != never()) break;
    }
}

/// The pledge's cost until the plan's end, by item, and its part in what comes out.
Fleet write_cost(const Scene& s, const plan::Plan& plan, std::size_t row, PledgeOutcome& out)
{
    const double lead = lead_time(s.site, s.need, s.draw);
    const int left = plan.quarters - (s.project.pledge->from - plan.start);
    const double years = std::max(0.0, left - lead) / 4.0;
    const PerItem whole = cost_of(s.project, s.site, s.need, s.draw, s.prices, years);
    for (std::size_t i = 0; i < items; ++i) {
        out.cost[i][row] = whole[i];
        out.cost_until_date[i][row] = s.cost[i];
    }
    return {.project = &s.project,
            .need = s.need,
            .site = s.site,
            .operating = out.operating[row],
            .cost_total = total(whole),
            .cost_until_date = total(s.cost),
            .first_year = cost_of(s.project, s.site, s.need, s.draw, s.prices, 1.0)};
}

} // namespace

void play(const Setting& setting, const Luck& luck, std::uint32_t number, TrialRoom& room, Outcome& outcome)
{
    const Draw draw = luck(number);
    find_needs(setting, draw, luck.seed(), number, room);
    play_market(setting, draw, luck.seed(), number, room);
    room.fleets.clear();
    for (std::size_t p = 0; p < setting.projects.size(); ++p) {
        PledgeOutcome& out = outcome.pledges[p];
        const Scene scene = set_scene(setting, draw, luck.seed(), number, room, p);
        write_constraints(scene, number, out);
        write_trials(scene, room, p, number, out);
        write_dates(scene, number, out);
        room.fleets.push_back(write_cost(scene, setting.c.plan, number, out));
    }
    write_outputs(setting.c, setting.basis, room.fleets, draw, number, outcome.plan);
}

} // namespace mm::feasibility
