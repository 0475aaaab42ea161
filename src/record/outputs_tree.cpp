// SPDX-License-Identifier: Apache-2.0
#include "record/pieces.hpp"

#include "feasibility/assumptions.hpp"
#include "feasibility/outcome.hpp"
#include "nation/figures.hpp"

#include <algorithm>
#include <map>
#include <vector>

namespace mm::record {
namespace {

using feasibility::Column;
using feasibility::PlanOutcome;

struct Output {
    std::string_view id;
    const Column PlanOutcome::*column;
    std::string_view unit;
    Text text;
    const Declaration* leaning_on; ///< the input whose evidence is weakest
};

const std::vector<Output>& output_list()
{
    namespace assume = feasibility::assume;
    namespace fig = nation::figure;
    static const std::vector<Output> list{
        {"tokens_per_day",
         &PlanOutcome::tokens_per_day,
         "token/day",
         {"Tokens a day from what runs by the date", "기한까지 가동되는 설비의 하루 토큰"},
         &assume::utilisation},
        {"tokens_per_citizen_day",
         &PlanOutcome::tokens_per_citizen_day,
         "token/person/day",
         {"Tokens a day for each person", "국민 1인당 하루 토큰"},
         &assume::utilisation},
        {"power_mw",
         &PlanOutcome::power_planned_mw,
         "MW",
         {"Connection that the whole plan needs", "계획 전체에 필요한 전력 연결 용량"},
         &assume::pue},
        {"power_running_mw",
         &PlanOutcome::power_mw,
         "MW",
         {"Connection of what runs by the date", "기한까지 가동되는 설비의 전력"},
         &assume::pue},
        {"cost_total",
         &PlanOutcome::cost_total,
         "KRW",
         {"Cost until the plan's end, renewals included", "갱신을 포함한 계획 기간 전체 비용"},
         &assume::upkeep},
        {"cost_until_date",
         &PlanOutcome::cost_until_date,
         "KRW",
         {"Cost until the pledges' dates", "공약 기한까지의 비용"},
         &assume::server_factor},
        {"deficit_share",
         &PlanOutcome::deficit_share,
         "1",
         {"Cost until the dates, a year, over the state's deficit", "연평균 비용의 재정적자 대비 비율"},
         &fig::managed_balance},
        {"rd_share",
         &PlanOutcome::rd_share,
         "1",
         {"Cost until the dates, a year, over the state's research budget",
          "연평균 비용의 정부 연구개발 예산 대비 비율"},
         &fig::rd_budget},
        {"engineers",
         &PlanOutcome::engineers,
         "person",
         {"Engineers and staff that the whole plan needs", "계획 전체에 필요한 기술자와 운영 인력"},
         &assume::engineers_per_thousand},
        {"training_runs_per_year",
         &PlanOutcome::training_runs_per_year,
         "1/year",
         {"Training runs a year of Llama 3.1 405B's size, if all that runs trained",
          "모두 학습에 쓸 때 Llama 3.1 405B급 학습의 연간 횟수"},
         &assume::training_mfu},
        {"months_behind_frontier",
         &PlanOutcome::months_behind_frontier,
         "month",
         {"Months behind the frontier of the largest run it allows",
          "가능한 최대 학습이 세계 최전선에 뒤지는 개월 수"},
         &assume::frontier_growth},
        {"national_stock",
         &PlanOutcome::stock,
         "H100 equivalent",
         {"The nation's stock with the plan", "계획을 포함한 국가 보유량 (H100 환산)"},
         &fig::chips_installed_h100e},
        {"national_rank",
         &PlanOutcome::rank,
         "1",
         {"Rank among the known stocks of today", "오늘의 알려진 보유량 가운데 순위"},
         &fig::chips_installed_h100e},
        {"cost_per_million_tokens",
         &PlanOutcome::cost_per_million_tokens,
         "KRW/million token",
         {"Cost of a million output tokens, all chips running",
          "모든 칩이 가동될 때 출력 토큰 백만 개의 비용"},
         &assume::utilisation},
        {"renewable_share",
         &PlanOutcome::renewable_share,
         "1",
         {"Renewable power contracted over power used, a year (RE100)", "연간 재생에너지 계약 비율 (RE100)"},
         &fig::wind_factor},
        {"hourly_carbon_free_share",
         &PlanOutcome::hourly_share,
         "1",
         {"Carbon-free in the same hour, the grid's part counted (24/7)",
          "전력망 몫을 포함한 시간별 무탄소 비율 (24/7)"},
         &fig::carbon_free_share},
    };
    return list;
}

} // namespace

Tree outputs_tree(const Checked& checked)
{
    Tree tree;
    for (const Output& output : output_list()) {
        Tree row = quantiles(spread(checked.check.outcome.plan.*output.column), output.unit);
        const Value& input = checked.c.inputs[*output.leaning_on];
        row.set("text", output.text).set("source", input.source).set("grade", to_string(input.grade));
        tree.set(std::string{output.id}, std::move(row));
    }
    Tree date = dates(checked.check.verdict.in_place, plan::window_of(checked.c.plan).from);
    date.set("text", Text{"All in operation, if the money is there", "돈이 있다면 모두 가동되는 시점"});
    tree.set("delivered_by", std::move(date));
    return tree;
}

Tree ranking_tree(const Checked& checked)
{
    std::map<std::string, const nation::StockRow*> largest;
    for (const nation::StockRow& row : checked.c.world.stocks) {
        if (row.country == "world" || row.h100e <= 0.0) continue;
        if (row.quantity != "installed" && row.quantity != "installed_known") continue;
        const nation::StockRow*& best = largest[row.country];
        if (best == nullptr || row.h100e > best->h100e) best = &row;
    }
    constexpr std::size_t shown = 14;
    std::vector<const nation::StockRow*> rows;
    for (const auto& [country, row] : largest)
        if (country != checked.c.nation.country) rows.push_back(row);
    std::sort(rows.begin(), rows.end(), [](const auto* a, const auto* b) { return a->h100e > b->h100e; });
    if (rows.size() > shown) rows.resize(shown);
    Tree::List list;
    const auto add = [&](const Text& name, double stock, bool planned, std::string_view source,
                         std::string_view grade) {
        Tree row;
        row.set("name", name)
            .set("h100e", stock)
            .set("planned", planned)
            .set("source", source)
            .set("grade", grade);
        list.push_back(std::move(row));
    };
    for (const nation::StockRow* row : rows)
        add(row->name, row->h100e, false, row->source, to_string(row->grade));
    // Like for like: the nation as the same lists see it, not by the wider estimate of its own figures.
    const Text& nation = checked.c.nation.name;
    const double known = checked.check.basis.own_known;
    Column added(checked.check.outcome.draws, 0.0);
    for (std::size_t p = 0; p < checked.check.outcome.pledges.size(); ++p)
        for (std::size_t d = 0; d < added.size(); ++d)
            added[d] += checked.check.outcome.pledges[p].operating[d] * checked.check.projects[p].chip->h100e;
    add(nation, known, false, "the same lists", "B");
    add({nation.en + " with the plan", nation.ko + " (계획 포함)"}, known + spread(added).p50, true,
        "this check, median of what runs by the date", "illustrative");
    return list;
}

} // namespace mm::record
