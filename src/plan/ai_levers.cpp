// SPDX-License-Identifier: Apache-2.0
#include "plan/levers.hpp"

#include <array>

/// The levers of AI in the economy: what the state takes of it, gives for it and asks of who uses it. What each does
/// stands in docs/levers.md, who does it in src/enact/ai_measures.cpp.
namespace mm::plan {
namespace field {

const Declaration tax_rate{.name = "pledge.tax_rate",
                           .kind = Kind::lever,
                           .unit = "1",
                           .minimum = 0.0,
                           .maximum = 1.0,
                           .en = "The tax, as a share of what is taxed.",
                           .ko = "과세 대상에 대한 세율."};
const Declaration users{.name = "pledge.users",
                        .kind = Kind::lever,
                        .type = Type::name,
                        .en = "For whom the state buys: people or firms.",
                        .ko = "누구를 위해 사는가: people (국민), firms (기업)."};
const Declaration utilisation{.name = "pledge.utilisation",
                              .kind = Kind::lever,
                              .unit = "1",
                              .minimum = 0.0,
                              .maximum = 1.0,
                              .en = "Utilisation up to which the state pays home factories at least.",
                              .ko = "정부가 보장하는 국내 팩토리 이용률."};
const Declaration years{
    .name = "pledge.years",
    .kind = Kind::lever,
    .unit = "year",
    .minimum = 0.0,
    .maximum = 5.0,
    .en = "Years by which the nation's own models come nearer to the frontier, as the plan "
          "claims: nobody has measured what money does to it.",
    .ko = "자국 모델이 최전선에 가까워지는 햇수(계획의 주장). 돈의 효과를 잰 근거는 없다."};
const Declaration megawatts{.name = "pledge.megawatts",
                            .kind = Kind::lever,
                            .unit = "MW",
                            .minimum = 0.0,
                            .maximum = 1e5,
                            .en = "Power of the lines that the plan builds for data centres, in all.",
                            .ko = "계획이 데이터센터를 위해 놓는 전력선의 용량(합계)."};

} // namespace field

namespace {

using Fields = const Declaration* const;

constexpr std::array dated{&field::title, &field::from, &field::until};
constexpr std::array money{&field::budget, &field::yearly};
constexpr std::array users_needed{&field::users};
constexpr std::array tax_needed{&field::tax_rate};
constexpr std::array guarantee_needed{&field::utilisation};
constexpr std::array research_needed{&field::years};
constexpr std::array lines_needed{&field::until, &field::region, &field::megawatts};
constexpr std::array lines_allowed{&field::title, &field::from};

Lever measure(std::string_view name, Text text, std::span<Fields> needed, std::span<Fields> allowed,
              std::span<Fields> one_of = {})
{
    return {name, Promise::measure, std::move(text), needed, allowed, one_of};
}

} // namespace

std::span<const Lever> ai_levers()
{
    static const std::array all{
        measure("tokens.api_purchase", {"The state buys AI from abroad", "정부가 해외 AI를 사서 나눠 준다"},
                users_needed, dated, money),
        measure("tokens.tax", {"Tokens are taxed", "토큰에 세금을 매긴다"}, tax_needed, dated),
        measure("tokens.demand_guarantee",
                {"The state guarantees AI factories their demand", "정부가 AI 팩토리의 수요를 보장한다"},
                guarantee_needed, dated),
        measure("tax.ai_windfall",
                {"Windfalls of AI services are taxed", "AI 서비스업의 초과이윤에 과세한다"}, tax_needed,
                dated),
        measure("tax.ai_remitted",
                {"What foreign owners of AI factories take out is taxed",
                 "해외 소유 AI 팩토리가 가져가는 이윤에 과세한다"},
                tax_needed, dated),
        measure("public.domestic_models",
                {"Public bodies use the nation's own models alone", "공공기관은 국산 모델만 쓴다"}, {},
                dated),
        measure("research.models",
                {"Research brings the nation's models nearer to the frontier",
                 "연구개발로 자국 모델을 최전선에 가깝게 한다"},
                research_needed, dated, money),
        measure("power.lines", {"Power lines to data centres are built", "데이터센터 전력선을 놓는다"},
                lines_needed, lines_allowed, money),
    };
    return all;
}

Declarations ai_fields()
{
    static constexpr std::array all{&field::tax_rate, &field::users, &field::utilisation, &field::years,
                                    &field::megawatts};
    return all;
}

} // namespace mm::plan
