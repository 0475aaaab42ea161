// SPDX-License-Identifier: Apache-2.0
#include "record/pieces.hpp"

#include "factory/hours.hpp"
#include "factory/matching.hpp"
#include "feasibility/assumptions.hpp"
#include "feasibility/plant_outputs.hpp"
#include "nation/figures.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

namespace mm::record {
namespace {

using factory::hours_a_day;

/// The contracts that are drawn: the pledge's own, or, where it has none, half solar and half wind that make as
/// much energy as the plant uses in a year, so that what hourly matching means can be seen.
struct Contracts {
    double load = 0.0;  ///< mean [MW]
    double solar = 0.0; ///< [MW]
    double wind = 0.0;  ///< [MW]
    bool own = false;
    const nation::Region* sun_region = nullptr;
    const nation::Region* wind_region = nullptr;
};

Contracts contracts_of(const Checked& checked)
{
    const Inputs& inputs = checked.c.inputs;
    Contracts contracts;
    contracts.load =
        spread(checked.check.outcome.plan.power_planned_mw).p50 * inputs[feasibility::assume::load].value;
    for (const feasibility::Project& project : checked.check.projects) {
        contracts.solar += project.pledge->solar;
        contracts.wind += project.pledge->wind;
        if (contracts.sun_region == nullptr) contracts.sun_region = project.region;
        if (contracts.wind_region == nullptr) contracts.wind_region = project.wind_region;
    }
    contracts.own = contracts.solar > 0.0 || contracts.wind > 0.0;
    if (contracts.sun_region == nullptr) contracts.sun_region = &checked.c.nation.regions.front();
    if (contracts.wind_region == nullptr) contracts.wind_region = &checked.c.nation.regions.front();
    if (!contracts.own) {
        contracts.solar = 0.5 * contracts.load / inputs[nation::figure::solar_factor].value;
        contracts.wind = 0.5 * contracts.load / inputs[nation::figure::wind_factor].value;
    }
    return contracts;
}

Tree slice(const std::vector<double>& hours, std::size_t day)
{
    Tree::List list;
    for (std::size_t h = 0; h < hours_a_day; ++h)
        list.emplace_back(std::round(100.0 * hours[day * hours_a_day + h]) / 100.0);
    return list;
}

/// "23 May" and "5월 23일" of an ISO day.
Text day_name(const std::string& iso)
{
    constexpr std::array months{"January", "February", "March",     "April",   "May",      "June",
                                "July",    "August",   "September", "October", "November", "December"};
    const auto month = static_cast<std::size_t>((iso[5] - '0') * 10 + (iso[6] - '0'));
    const int day = (iso[8] - '0') * 10 + (iso[9] - '0');
    return {std::to_string(day) + " " + months[month - 1],
            std::to_string(month) + "월 " + std::to_string(day) + "일"};
}

} // namespace

Tree power_tree(const Checked& checked)
{
    const nation::Days& days = checked.c.nation.days;
    const Inputs& inputs = checked.c.inputs;
    const Contracts contracts = contracts_of(checked);
    if (contracts.load <= 0.0) return {};
    const std::vector<double> load(days.demand.size(), contracts.load);
    const std::vector<double> solar =
        factory::generation(days.hours(contracts.sun_region->solar), days.weight, contracts.solar,
                            inputs[nation::figure::solar_factor].value);
    const std::vector<double> wind =
        factory::generation(days.hours(contracts.wind_region->wind), days.weight, contracts.wind,
                            inputs[nation::figure::wind_factor].value);
    std::vector<double> procured(load.size()), grid(load.size());
    for (std::size_t h = 0; h < load.size(); ++h) {
        procured[h] = solar[h] + wind[h];
        grid[h] = std::max(0.0, load[h] - procured[h]);
    }
    const factory::Match match = factory::match_days(days.weight, load, procured);

    Tree::List shown;
    for (std::size_t d = 0; d < days.date.size(); ++d) {
        Tree day;
        day.set("label", day_name(days.date[d])).set("weight", days.weight[d]).set("load", slice(load, d));
        day.set("solar", slice(solar, d)).set("wind", slice(wind, d)).set("grid", slice(grid, d));
        shown.push_back(std::move(day));
    }
    Tree tree;
    tree.set("days", std::move(shown)).set("unit", "MW");
    tree.set("contracted", contracts.own);
    tree.set("renewable_share", factory::volume_share(match))
        .set("hourly_share", factory::hourly_share(match));
    tree.set("text", contracts.own
                         ? Text{"The plan's own contracts against its load, once their lines stand, on "
                                "representative days "
                                "of 2024.",
                                "송전선이 완공된 뒤 계획이 계약한 발전량과 부하 (2024년 대표일)."}
                         : Text{"The plan contracts no power. Shown: what half solar and half wind for as "
                                "much energy as it "
                                "uses in a year would give, on representative days of 2024.",
                                "이 계획에는 전력 계약이 없다. 연간 사용량만큼을 태양광과 풍력으로 반씩 "
                                "계약했을 때를 보인다 (2024년 대표일)."});
    tree.set("source", "nations/" + checked.c.nation.id + "/days.csv").set("grade", "B");
    return tree;
}

} // namespace mm::record
