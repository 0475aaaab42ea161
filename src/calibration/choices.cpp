// SPDX-License-Identifier: Apache-2.0
#include "calibration/choices.hpp"

#include "base/inputs.hpp"

#include <array>

namespace mm::calibration {
namespace choice {

const Declaration utilisation{
    .name = "recipe.utilisation",
    .unit = "1",
    .value = 0.85,
    .minimum = 0.01,
    .maximum = 1.0,
    .source = "Poledna et al. (2023): long-run mean of capacity use in business surveys",
    .grade = Grade::b,
    .en = "Share of its capacity and of its stock of inputs that a firm wants to use.",
    .ko = "기업이 설비와 원재료 재고 가운데 쓰려는 비율."};

const Declaration unemployment_replacement{
    .name = "recipe.unemployment_replacement",
    .unit = "1",
    .value = 0.55,
    .minimum = 0.01,
    .maximum = 1.0,
    .source = "Austrian unemployment insurance: 55 % of the last net income",
    .grade = Grade::b,
    .en = "Unemployment benefit as a share of the last wage after tax and contributions.",
    .ko = "세금과 사회보험료를 뺀 마지막 임금에 대한 실업급여의 비율."};

const Declaration repayment{.name = "recipe.repayment",
                            .unit = "1/quarter",
                            .value = 0.05,
                            .minimum = 0.0,
                            .maximum = 1.0,
                            .source = "Poledna et al. (2023), set by the authors",
                            .grade = Grade::c,
                            .en = "Share of its loans that a firm repays in a quarter.",
                            .ko = "기업이 한 분기에 갚는 대출의 비율."};

const Declaration capital_requirement{.name = "recipe.capital_requirement",
                                      .unit = "1",
                                      .value = 0.03,
                                      .minimum = 1e-6,
                                      .maximum = 1.0,
                                      .source = "leverage ratio of Basel III",
                                      .grade = Grade::b,
                                      .en = "Equity that the bank has to hold against a unit of loans.",
                                      .ko = "은행이 대출 한 단위에 대해 가져야 하는 자기자본."};

const Declaration loan_to_value{.name = "recipe.loan_to_value",
                                .unit = "1",
                                .value = 0.6,
                                .minimum = 0.0,
                                .maximum = 10.0,
                                .source = "Poledna et al. (2023), set by the authors",
                                .grade = Grade::c,
                                .en = "Loans that a firm can have at most, over the value of its capital.",
                                .ko = "기업 자본의 가치에 대한 대출 한도."};

const Declaration restart_loan{
    .name = "recipe.restart_loan",
    .unit = "1",
    .value = 0.5,
    .minimum = 0.0,
    .maximum = 10.0,
    .source = "Poledna et al. (2023), set by the authors",
    .grade = Grade::c,
    .en = "Loans that a firm keeps after a bankruptcy, over the value of its capital.",
    .ko = "파산 뒤에 남는 대출의, 기업 자본의 가치에 대한 비율."};

const Declaration inflation_target{.name = "recipe.inflation_target",
                                   .unit = "1/year",
                                   .value = 0.02,
                                   .minimum = -0.05,
                                   .maximum = 0.5,
                                   .source = "European Central Bank: below, but close to, 2 %",
                                   .grade = Grade::a,
                                   .en = "Inflation that the central bank aims at.",
                                   .ko = "중앙은행의 물가 목표."};

Declarations all()
{
    static const std::array<const Declaration*, 7> list{
        &utilisation,  &unemployment_replacement, &repayment, &capital_requirement, &loan_to_value,
        &restart_loan, &inflation_target};
    return list;
}

} // namespace choice

Choices choices_of(const Inputs& inputs)
{
    return {.utilisation = inputs[choice::utilisation].value,
            .unemployment_replacement = inputs[choice::unemployment_replacement].value,
            .repayment = inputs[choice::repayment].value,
            .capital_requirement = inputs[choice::capital_requirement].value,
            .loan_to_value = inputs[choice::loan_to_value].value,
            .restart_loan = inputs[choice::restart_loan].value,
            .inflation_target = inputs[choice::inflation_target].value};
}

} // namespace mm::calibration
