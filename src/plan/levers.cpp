// SPDX-License-Identifier: Apache-2.0
#include "plan/levers.hpp"

#include <algorithm>
#include <array>
#include <vector>

namespace mm::plan {
namespace {

constexpr std::array purchase_needed{&field::from, &field::until, &field::budget, &field::chip,
                                     &field::count};
constexpr std::array purchase_allowed{&field::title, &field::region, &field::buyer,
                                      &field::solar, &field::wind,   &field::wind_region};
constexpr std::array firm_needed{&field::from, &field::until, &field::budget,
                                 &field::chip, &field::count, &field::buyer};
constexpr std::array firm_allowed{&field::title, &field::region, &field::solar, &field::wind,
                                  &field::wind_region};
constexpr std::array site_needed{&field::from, &field::until, &field::budget,
                                 &field::chip, &field::count, &field::region};
constexpr std::array site_allowed{&field::title, &field::buyer, &field::solar, &field::wind,
                                  &field::wind_region};
constexpr std::array allowance_needed{&field::from,  &field::until,       &field::budget, &field::chip,
                                      &field::model, &field::per_citizen, &field::reach};
constexpr std::array training_needed{&field::from, &field::until,      &field::budget,
                                     &field::chip, &field::parameters, &field::tokens};
constexpr std::array transplant_needed{&field::from, &field::until, &field::budget,
                                       &field::chip, &field::model, &field::hours_share};
constexpr std::array place_allowed{&field::title, &field::region, &field::solar, &field::wind,
                                   &field::wind_region};

const std::array compute_levers{
    Lever{"chips.state_purchase",
          Promise::chips,
          {"The state buys accelerators", "정부가 가속기를 산다"},
          purchase_needed,
          purchase_allowed},
    Lever{"chips.firm_purchase",
          Promise::chips,
          {"A firm buys accelerators", "기업이 가속기를 산다"},
          firm_needed,
          firm_allowed},
    Lever{"site.data_centre",
          Promise::chips,
          {"A data centre with its accelerators at a named place",
           "지정된 곳에 가속기를 갖춘 데이터센터를 짓는다"},
          site_needed,
          site_allowed},
    Lever{"tokens.allowance",
          Promise::allowance,
          {"Every citizen gets a daily allowance of tokens", "모든 국민에게 하루 토큰 할당량을 준다"},
          allowance_needed,
          place_allowed},
    Lever{"model.training",
          Promise::training,
          {"A large model of the country's own is trained", "자국의 대형 모델을 학습한다"},
          training_needed,
          place_allowed},
    Lever{"adoption.transplant",
          Promise::transplant,
          {"Models are planted into every industry", "모든 산업에 모델을 이식한다"},
          transplant_needed,
          place_allowed},
};

constexpr std::array compute_fields{
    &field::title,  &field::from,        &field::until, &field::budget,      &field::chip,
    &field::count,  &field::region,      &field::buyer, &field::model,       &field::parameters,
    &field::tokens, &field::per_citizen, &field::reach, &field::hours_share, &field::solar,
    &field::wind,   &field::wind_region};

template <class Item> std::vector<Item> joined(std::initializer_list<std::span<const Item>> lists)
{
    std::vector<Item> all;
    for (const auto& list : lists) all.insert(all.end(), list.begin(), list.end());
    return all;
}

} // namespace

Lever measure(std::string_view name, Text text, std::span<const Declaration* const> needed,
              std::span<const Declaration* const> allowed, std::span<const Declaration* const> one_of)
{
    return {name, Promise::measure, std::move(text), needed, allowed, one_of};
}

std::span<const Lever> levers()
{
    static const std::vector<Lever> all = joined<Lever>({compute_levers, economy_levers(), ai_levers()});
    return all;
}

const Lever* find_lever(std::string_view name)
{
    const std::span<const Lever> all = levers();
    const auto found = std::find_if(all.begin(), all.end(), [&](const Lever& l) { return l.name == name; });
    return found == all.end() ? nullptr : &*found;
}

Declarations declarations()
{
    static const std::vector<const Declaration*> all =
        joined<const Declaration*>({compute_fields, economy_fields(), ai_fields()});
    return all;
}

} // namespace mm::plan
