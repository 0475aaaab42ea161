// SPDX-License-Identifier: Apache-2.0
#include "feasibility/trial.hpp"

#include "feasibility/money.hpp"
#include "feasibility/people.hpp"
#include "feasibility/site.hpp"

#include <algorithm>
#include <limits>

namespace mm::feasibility {
namespace {

/// What one project meets in one draw.
struct Scene {
    const Project& project;
    const Need& need;
    const Draw& draw;
    Site site;
    double claim;                  ///< part of what the plan's pledges share [1]
    double budget;                 ///< [KRW]
    PerItem cost_until_date;       ///< [KRW]
    double money;                  ///< share of the pledge that the budget pays for [1]
    std::span<const double> chips; ///< share that the market serves, by quarter of the market [1]
    double chips_at_date;          ///< what it gives by the date over what is needed [1]
    std::size_t offset;            ///< of the pledge's start in that [quarter]
};

/// Share of the pledge that each constraint alone allows `quarters` after its start.
PerConstraint shares_after(const Scene& s, double quarters)
{
    PerConstraint share{};
    const auto at = std::min(s.offset + static_cast<std::size_t>(quarters), horizon) - 1;
    share[index(Constraint::chips)] = s.chips[at];
    share[index(Constraint::money)] = s.money;
    share[index(Constraint::power)] =
        s.site.megawatts > 0.0
            ? s.draw.supply_power * power_available(s.site, s.draw, s.claim, quarters) / s.site.megawatts
            : std::numeric_limits<double>::max();
    const Crew needed = crew_needed(s.site, s.need, s.draw);
    share[index(Constraint::people)] =
        crew_share(crew_available(s.project, s.draw, s.claim, quarters), needed, s.site) *
        s.draw.supply_people;
    share[index(Constraint::time)] = time_share(s.site, s.need, s.draw, quarters * s.draw.supply_time);
    return share;
}

double least(const PerConstraint& share)
{
    return *std::min_element(share.begin(), share.end());
}

/// Years for which the pledge's chips run until its date: from half-way of the time after their lead.
double years_until_date(const Project& project, const Site& site, const Need& need, const Draw& draw)
{
    const double after = project.pledge->quarters() - lead_time(site, need, draw);
    return std::max(0.0, after) / 2.0 / 4.0;
}

double budget_of(const plan::Pledge& pledge, const Draw& draw, double exchange)
{
    return draw.supply_money * pledge.budget.amount * (pledge.budget.currency == "USD" ? exchange : 1.0);
}

void write_constraints(const Scene& s, std::size_t row, PledgeOutcome& out)
{
    const double window = s.project.pledge->quarters();
    PerConstraint share = shares_after(s, window);
    share[index(Constraint::chips)] = s.chips_at_date;
    const Crew crew = crew_needed(s.site, s.need, s.draw);
    const double cost = total(s.cost_until_date);
    const PerConstraint needed{s.need.chips, cost, s.site.megawatts, crew.engineers,
                               lead_time(s.site, s.need, s.draw)};
    const PerConstraint available{share[0] * s.need.chips, s.budget,
                                  s.draw.supply_power * power_available(s.site, s.draw, s.claim, window),
                                  s.draw.supply_people *
                                      crew_available(s.project, s.draw, s.claim, window).engineers,
                                  window * s.draw.supply_time};
    for (std::size_t c = 0; c < constraints; ++c) {
        out.share[c][row] = share[c];
        out.needed[c][row] = needed[c];
        out.available[c][row] = available[c];
    }
    for (const Constraint c : {Constraint::power, Constraint::people}) { // Linear in what there is.
        out.share_more[index(c)][row] = relaxation * share[index(c)];
        out.share_less[index(c)][row] = share[index(c)] / relaxation;
    }
    const std::size_t time = index(Constraint::time);
    out.share_more[time][row] = time_share(s.site, s.need, s.draw, window * s.draw.supply_time * relaxation);
    out.share_less[time][row] = time_share(s.site, s.need, s.draw, window * s.draw.supply_time / relaxation);
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

/// Runs the plan's orders through the market: as it is, and with ten times and a tenth of its supply.
void play_market(const Setting& setting, const Draw& draw, std::uint64_t seed, std::uint32_t number,
                 TrialRoom& room)
{
    const std::span<const Project> projects = setting.projects;
    const std::size_t count = projects.size();
    const auto run = [&](double trial, std::size_t quarters, std::vector<double>& share) {
        share.resize(count * quarters);
        serve_chips(setting.market, draw, seed, number, draw.supply_chips * trial, projects, room.chips,
                    quarters, room.market, share);
    };
    run(1.0, horizon, room.share);
    std::size_t quarters = 0;
    for (const Project& p : projects) quarters = std::max(quarters, last_quarter(setting.market, p) + 1);
    run(relaxation, quarters, room.more);
    run(1.0 / relaxation, quarters, room.less);
}

} // namespace

void play(const Setting& setting, const Luck& luck, std::uint32_t number, TrialRoom& room, Outcome& outcome)
{
    const Draw draw = luck(number);
    const std::uint64_t seed = luck.seed();
    const std::span<const Project> projects = setting.projects;
    const std::size_t count = projects.size();
    room.needs.resize(count);
    room.chips.resize(count);
    room.claims.resize(count);
    double megawatts = 0.0;
    for (std::size_t p = 0; p < count; ++p) {
        room.needs[p] = need_of(projects[p], draw, seed, number);
        room.chips[p] = room.needs[p].chips;
        room.claims[p] = room.chips[p] * projects[p].chip->chip.power;
        megawatts += room.claims[p];
    }
    for (double& claim : room.claims)
        claim = megawatts > 0.0 ? claim / megawatts : 1.0 / static_cast<double>(count);

    play_market(setting, draw, seed, number, room);

    std::vector<Fleet> fleets;
    fleets.reserve(count);
    for (std::size_t p = 0; p < count; ++p) {
        const Project& project = projects[p];
        const plan::Pledge& pledge = *project.pledge;
        const Need& need = room.needs[p];
        PledgeOutcome& out = outcome.pledges[p];
        Scene scene{.project = project,
                    .need = need,
                    .draw = draw,
                    .site = site_of(project, need, draw, room.claims[p], seed, number),
                    .claim = room.claims[p],
                    .budget = 0.0,
                    .cost_until_date = {},
                    .money = 0.0,
                    .chips = std::span{room.share}.subspan(p * horizon, horizon),
                    .chips_at_date = 0.0,
                    .offset = static_cast<std::size_t>(pledge.from - setting.market.first)};
        const std::size_t last = last_quarter(setting.market, project);
        scene.chips_at_date = chips_share(scene.chips, scene.offset, last);
        const double bought = pledge.from.midyear() + draw.procurement_time / 4.0;
        Prices prices{.exchange = exchange_rate(draw, seed, number, bought - setting.as_of.midyear())};
        prices.chip = chip_price(setting.market, p, draw, seed, number, pledge.from) * prices.exchange;
        const double years = years_until_date(project, scene.site, need, draw);
        scene.cost_until_date = cost_of(project, scene.site, need, draw, prices, years);
        Site spare_only = scene.site;
        spare_only.chips = scene.site.spare_chips;
        spare_only.megawatts = spare_only.chips * spare_only.megawatts_per_chip;
        const PerItem spare_cost = cost_of(project, spare_only, need, draw, prices, years);
        scene.budget = budget_of(pledge, draw, prices.exchange);
        scene.money = money_share(scene.budget, scene.cost_until_date, spare_cost, scene.site);

        write_constraints(scene, number, out);
        const std::size_t money = index(Constraint::money);
        out.share_more[money][number] =
            money_share(scene.budget * relaxation, scene.cost_until_date, spare_cost, scene.site);
        out.share_less[money][number] =
            money_share(scene.budget / relaxation, scene.cost_until_date, spare_cost, scene.site);
        const std::size_t quarters = room.more.size() / count;
        const std::size_t chips = index(Constraint::chips);
        out.share_more[chips][number] =
            chips_share(std::span{room.more}.subspan(p * quarters, quarters), scene.offset, last);
        out.share_less[chips][number] =
            chips_share(std::span{room.less}.subspan(p * quarters, quarters), scene.offset, last);
        write_dates(scene, number, out);

        PerConstraint at_date{};
        for (std::size_t c = 0; c < constraints; ++c) at_date[c] = out.share[c][number];
        out.chips[number] = need.chips;
        out.operating[number] = std::min(1.0, least(at_date)) * need.chips;
        const double lead = lead_time(scene.site, need, draw);
        const double whole_years =
            std::max(0.0, setting.c.plan.quarters - (pledge.from - setting.c.plan.start) - lead) / 4.0;
        const PerItem whole = cost_of(project, scene.site, need, draw, prices, whole_years);
        for (std::size_t i = 0; i < items; ++i) out.cost[i][number] = whole[i];
        fleets.push_back({.project = &project,
                          .need = need,
                          .site = scene.site,
                          .operating = out.operating[number],
                          .cost_total = total(whole),
                          .cost_until_date = total(scene.cost_until_date),
                          .first_year = cost_of(project, scene.site, need, draw, prices, 1.0)});
    }
    write_outputs(setting.c, setting.basis, fleets, draw, number, outcome.plan);
}

} // namespace mm::feasibility
