// SPDX-License-Identifier: Apache-2.0
#include "plan/levers.hpp"

#include <array>

/// The levers of the base economy. What each does there stands in docs/levers.md, who does it in src/enact.
namespace mm::plan {
namespace {

constexpr std::array dated{&field::title, &field::from, &field::until};
constexpr std::array in_industries{&field::title, &field::from, &field::until, &field::industries};
constexpr std::array of_products{&field::title, &field::from, &field::until, &field::products};
constexpr std::array money{&field::budget, &field::yearly};

constexpr std::array purchase_needed{&field::products, &field::use};
constexpr std::array purchase_allowed{&field::title, &field::from, &field::until, &field::abroad};
constexpr std::array basket_needed{&field::basket};
constexpr std::array persons_needed{&field::persons};
constexpr std::array points_needed{&field::points};
constexpr std::array transfer_needed{&field::who};
constexpr std::array wage_needed{&field::hourly_wage};
constexpr std::array rate_needed{&field::rate};
constexpr std::array cap_needed{&field::value};
constexpr std::array hours_one_of{&field::value, &field::factor};
constexpr std::array hours_allowed{&field::title,      &field::from,     &field::until,
                                   &field::industries, &field::pay_kept, &field::hourly_gain};
constexpr std::array export_needed{&field::partner, &field::change};
constexpr std::array price_needed{&field::price_change};
constexpr std::array share_needed{&field::share};
constexpr std::array loan_needed{&field::rate_off};

} // namespace

std::span<const Lever> economy_levers()
{
    static const std::array all{
        measure("state.purchase", {"The state buys products", "정부가 생산물을 산다"}, purchase_needed,
                purchase_allowed, money),
        measure(
            "state.investment",
            {"The state builds power lines, renewables or the like", "정부가 송전선·재생에너지 등을 짓는다"},
            basket_needed, dated, money),
        measure("state.public_employment", {"The state employs more people", "정부가 사람을 더 고용한다"},
                persons_needed, dated),
        measure("tax.income", {"The income tax changes", "소득세가 바뀐다"}, points_needed, dated),
        measure("tax.corporate", {"The corporate tax changes", "법인세가 바뀐다"}, points_needed, dated),
        measure("tax.consumption", {"The value-added tax changes", "부가가치세가 바뀐다"}, points_needed,
                dated),
        measure("contribution.employer",
                {"Employers' social contributions change", "사용자 사회보험료가 바뀐다"}, points_needed,
                dated),
        measure("contribution.worker",
                {"Employees' social contributions change", "노동자 사회보험료가 바뀐다"}, points_needed,
                dated),
        measure("transfer", {"The state pays people", "정부가 사람들에게 돈을 지급한다"}, transfer_needed,
                dated, money),
        measure("wage.minimum", {"The minimum wage is set", "최저임금을 정한다"}, wage_needed, dated),
        measure("money.policy_rate", {"The policy rate is set", "기준금리를 정한다"}, rate_needed, dated),
        measure("hours.weekly_cap", {"The cap on weekly hours is set", "주당 노동시간 상한을 정한다"},
                cap_needed, in_industries),
        measure("hours.weekly_hours", {"Usual weekly hours are shortened", "통상 노동시간을 줄인다"}, {},
                hours_allowed, hours_one_of),
        measure("trade.export_demand", {"A partner buys more or less", "상대국의 수입 수요가 바뀐다"},
                export_needed, of_products),
        measure("trade.exchange_rate", {"Foreign currency becomes dearer or cheaper", "환율이 바뀐다"},
                price_needed, dated),
        measure("trade.import_prices", {"Imports become dearer or cheaper", "수입품 가격이 바뀐다"},
                price_needed, of_products),
        measure("firms.investment_subsidy",
                {"The state pays a part of firms' investment", "정부가 기업 투자의 일부를 낸다"},
                share_needed, in_industries),
        measure("firms.tax_credit",
                {"A part of firms' investment comes off their tax", "기업 투자의 일부를 법인세에서 빼 준다"},
                share_needed, in_industries),
        measure("firms.cheap_loans", {"Firms borrow below the market's rate", "기업이 시장보다 싸게 빌린다"},
                loan_needed, in_industries),
    };
    return all;
}

} // namespace mm::plan
