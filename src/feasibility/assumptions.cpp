// SPDX-License-Identifier: Apache-2.0
#include "feasibility/assumptions.hpp"

#include <array>

namespace mm::feasibility::assume {
namespace {

constexpr double most_supply = 1e6;

/// A trial's multiplier is not an assumption about the world: it is certain, and 1 unless someone asks.
constexpr Declaration trial(std::string_view name, std::string_view en, std::string_view ko)
{
    return {.name = name,
            .unit = "1",
            .value = 1.0,
            .minimum = 0.0,
            .maximum = most_supply,
            .source = "a trial's multiplier, 1 in every verdict",
            .grade = Grade::a,
            .en = en,
            .ko = ko};
}

} // namespace

const Declaration supply_chips = trial("supply.chips", "Multiplies the world's open supply of chips.",
                                       "세계 칩 공급 중 계약되지 않은 물량에 곱한다.");

const Declaration supply_money =
    trial("supply.money", "Multiplies every budget of the plan.", "계획의 모든 예산에 곱한다.");

const Declaration supply_power = trial("supply.power", "Multiplies the megawatts that can be connected.",
                                       "연결할 수 있는 전력 용량에 곱한다.");

const Declaration supply_people =
    trial("supply.people", "Multiplies the engineers and builders that can be hired.",
          "고용할 수 있는 기술자와 건설 인력에 곱한다.");

const Declaration supply_time =
    trial("supply.time", "Multiplies the quarters a plant has to be bought, built and started.",
          "조달·건설·시운전에 쓸 수 있는 분기 수에 곱한다.");

namespace {
constexpr std::array everything{&supply_chips,
                                &supply_money,
                                &supply_power,
                                &supply_people,
                                &supply_time,
                                &open_share_factor,
                                &backlog,
                                &book_to_bill,
                                &priority,
                                &delivery_noise,
                                &growth_factor,
                                &growth_long,
                                &growth_half_life,
                                &price_change,
                                &scarcity_elasticity,
                                &all_in_price,
                                &server_factor,
                                &network_share,
                                &purchase_tax,
                                &site_cost,
                                &line_currency,
                                &colocation,
                                &upkeep,
                                &staff_per_megawatt,
                                &hall_life,
                                &server_life,
                                &failure_rate,
                                &server_power,
                                &pue,
                                &load,
                                &plan_share,
                                &engineers_per_thousand,
                                &model_team,
                                &service_staff,
                                &plan_appeal,
                                &builders_per_megawatt,
                                &builder_share,
                                &integration_effort,
                                &procurement_time,
                                &build_time,
                                &fit_out_time,
                                &commissioning_time,
                                &training_months,
                                &utilisation,
                                &training_mfu,
                                &experiment_factor,
                                &run_flop,
                                &tokens_per_task_hour,
                                &workable_share,
                                &frontier_growth,
                                &input_tokens,
                                &output_tokens,
                                &token_latency,
                                &green_from,
                                &amber_from};
} // namespace

Declarations all()
{
    return everything;
}

} // namespace mm::feasibility::assume
