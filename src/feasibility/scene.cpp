// SPDX-License-Identifier: Apache-2.0
#include "feasibility/scene.hpp"

#include "feasibility/people.hpp"

#include <algorithm>
#include <limits>

namespace mm::feasibility {
namespace {

/// Years for which the pledge's chips run until its date: they come in step over the time after their lead, so
/// half of it on average.
double years_until_date(const Scene& s)
{
    const double after = s.project.pledge->quarters() - lead_time(s.site, s.need, s.draw);
    return std::max(0.0, after) / 2.0 / 4.0;
}

/// The same plant with only the chips that fit into standing halls.
Site spare_part(const Site& site)
{
    Site spare = site;
    spare.chips = site.spare_chips;
    spare.megawatts = spare.chips * spare.megawatts_per_chip;
    return spare;
}

} // namespace

double budget_of(const plan::Pledge& pledge, const Prices& prices)
{
    return pledge.budget.amount * (pledge.budget.currency == "USD" ? prices.exchange : 1.0);
}

Prices prices_of(const Setting& setting, const Draw& draw, std::uint64_t seed, std::uint32_t number,
                 std::size_t p)
{
    const Quarter from = setting.projects[p].pledge->from;
    const double bought = from.midyear() + draw.procurement_time / 4.0;
    Prices prices{.exchange = exchange_rate(draw, seed, number, bought - setting.as_of.midyear())};
    prices.chip = chip_price(setting.market, p, draw, seed, number, from) * prices.exchange;
    return prices;
}

Scene set_scene(const Setting& setting, const Draw& draw, std::uint64_t seed, std::uint32_t number,
                const TrialRoom& room, std::size_t p)
{
    const Project& project = setting.projects[p];
    Scene s{.project = project, .need = room.needs[p], .draw = draw};
    s.claim = room.claims[p];
    s.site = site_of(project, s.need, draw, s.claim, seed, number);
    s.offset = static_cast<std::size_t>(project.pledge->from - setting.market.first);
    s.last = last_quarter(setting.market, project);
    s.chips = std::span{room.share}.subspan(p * horizon, horizon);

    s.prices = room.prices[p];
    s.budget = draw.supply_money * budget_of(*project.pledge, s.prices);
    const double years = years_until_date(s);
    s.cost = cost_of(project, s.site, s.need, draw, s.prices, years);
    s.cost_of_spare = cost_of(project, spare_part(s.site), s.need, draw, s.prices, years);
    return s;
}

double paid_share(const Scene& s, double times)
{
    return money_share(s.budget * times, s.cost, s.cost_of_spare, s.site);
}

PerConstraint shares_after(const Scene& s, double quarters)
{
    PerConstraint share{};
    const auto at = std::min(s.offset + static_cast<std::size_t>(quarters), horizon) - 1;
    share[index(Constraint::chips)] = s.chips[at];
    share[index(Constraint::money)] = paid_share(s, 1.0);
    share[index(Constraint::power)] =
        s.site.megawatts > 0.0
            ? s.draw.supply_power * power_available(s.site, s.draw, s.claim, quarters) / s.site.megawatts
            : std::numeric_limits<double>::max();
    const Crew needed = crew_needed(s.site, s.need, s.draw);
    const Crew available = crew_available(s.project, s.draw, s.claim, quarters);
    share[index(Constraint::people)] = s.draw.supply_people * crew_share(available, needed, s.site);
    share[index(Constraint::time)] = time_share(s.site, s.need, s.draw, quarters * s.draw.supply_time);
    return share;
}

PerConstraint shares_at_date(const Scene& s)
{
    PerConstraint share = shares_after(s, s.project.pledge->quarters());
    share[index(Constraint::chips)] = chips_share(s.chips, s.offset, s.last);
    return share;
}

} // namespace mm::feasibility
