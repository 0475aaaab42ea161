// SPDX-License-Identifier: Apache-2.0
#include "plan/levers.hpp"

#include <array>

/// The levers of AI in the economy: what the state takes of it, gives for it and asks of who uses it. What each does
/// stands in docs/levers.md, who does it in src/enact/ai_measures.cpp.
namespace mm::plan {
namespace {

constexpr std::array dated{&field::title, &field::from, &field::until};
constexpr std::array money{&field::budget, &field::yearly};
constexpr std::array users_needed{&field::users};
constexpr std::array tax_needed{&field::tax_rate};
constexpr std::array guarantee_needed{&field::utilisation};
constexpr std::array research_needed{&field::years};
constexpr std::array lines_needed{&field::until, &field::region, &field::megawatts};
constexpr std::array lines_allowed{&field::title, &field::from};

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

} // namespace mm::plan
