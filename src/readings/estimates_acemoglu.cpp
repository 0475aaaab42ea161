// SPDX-License-Identifier: Apache-2.0
#include "readings/studies.hpp"

namespace mm::readings {
namespace {

constexpr std::string_view paper =
    "Acemoglu (2024), The Simple Macroeconomics of AI, NBER working paper 32487 "
    "(May 2024); Economic Policy 40 (2025)";
constexpr std::string_view draft = "the same, draft of April 2024";

EstimateInput exposed()
{
    return {.name = {"share of tasks exposed, by wage bill", "노출 과업의 임금총액 비중"},
            .value = 0.199,
            .unit = "1",
            .source = "the paper, from Eloundou, Manning, Mishkin and Rock (2023)",
            .grade = Grade::b};
}

EstimateInput profitable()
{
    return {.name = {"share of those that pay within ten years", "10년 안에 수지가 맞는 비율"},
            .value = 0.23,
            .unit = "1",
            .source = "the paper, from Svanberg, Li, Fleming, Goehring and Thompson (2024)",
            .grade = Grade::b};
}

EstimateInput saved()
{
    return {.name = {"average saving of total cost", "총비용 평균 절감률"},
            .value = 0.144,
            .unit = "1",
            .source = "the paper: 27 % of labour cost times labour shares of industries",
            .grade = Grade::b};
}

EstimateInput easy()
{
    return {.name = {"share of tasks that are easy to learn", "배우기 쉬운 과업 비율"},
            .value = 0.73,
            .unit = "1",
            .source = "the paper",
            .grade = Grade::b};
}

EstimateInput hard()
{
    return {.name = {"gain on hard tasks over that on easy ones", "어려운 과업의 상대 이득"},
            .value = 0.25,
            .unit = "1",
            .source = "the paper",
            .grade = Grade::b};
}

EstimateInput labour_share(std::string_view source, Grade grade)
{
    return {.name = {"labour's share", "노동소득분배율"},
            .value = 0.57,
            .unit = "1",
            .source = source,
            .grade = grade};
}

Estimate of_usa(std::string_view id, Text quantity, std::string_view source)
{
    return {.id = id,
            .study = {"Acemoglu 2024", "아세모글루 2024"},
            .year = 2024,
            .where = {"United States, ten years", "미국, 10년"},
            .quantity = std::move(quantity),
            .unit = "%",
            .decimals = 2,
            .how = How::reproduced,
            .source = source,
            .grade = Grade::a};
}

Estimate tfp()
{
    Estimate e = of_usa("acemoglu.tfp", {"total factor productivity", "총요소생산성"}, paper);
    e.formula = {"exposed x profitable x cost saved", "노출 × 수익성 × 비용절감"};
    e.inputs = {exposed(), profitable(), saved()};
    e.value = 100.0 * hulten_gain(e.inputs[0].value, e.inputs[1].value, e.inputs[2].value);
    e.printed = 0.66;
    return e;
}

Estimate hard_tfp()
{
    Estimate e =
        of_usa("acemoglu.tfp_hard",
               {"total factor productivity, hard tasks counted", "총요소생산성(어려운 과업 감안)"}, paper);
    e.formula = {"exposed x profitable x cost saved x (easy + (1 - easy) x hard gain)",
                 "노출 × 수익성 × 비용절감 × (쉬운 비율 + 나머지 × 상대 이득)"};
    e.inputs = {exposed(), profitable(), saved(), easy(), hard()};
    e.value = 100.0 * with_hard_tasks(hulten_gain(e.inputs[0].value, e.inputs[1].value, e.inputs[2].value),
                                      e.inputs[3].value, e.inputs[4].value);
    e.printed = 0.53;
    return e;
}

/// From the productivity gain as it is printed: with more of its digits the lower figure would come out as 0.92.
Estimate gdp(std::string_view id, Text quantity, const Estimate& productivity)
{
    Estimate e = of_usa(id, std::move(quantity), paper);
    e.formula = {"productivity gain as printed / labour's share", "인쇄된 생산성 이득 ÷ 노동소득분배율"};
    e.inputs = {{.name = productivity.quantity,
                 .value = productivity.printed,
                 .unit = "%",
                 .source = "the paper, two decimals",
                 .grade = Grade::a},
                labour_share("inferred: it meets both figures; the paper says that capital over output stays",
                             Grade::c)};
    e.value = with_capital(e.inputs[0].value, e.inputs[1].value);
    e.note = {"The divisor is inferred, and from unrounded productivity the lower figure is 0.92.",
              "나누는 수는 추정한 것이며, 반올림하지 않은 생산성으로 계산하면 낮은 쪽은 0.92가 된다."};
    return e;
}

Estimate first_draft()
{
    Estimate e =
        of_usa("acemoglu.tfp_april",
               {"total factor productivity, draft of April 2024", "총요소생산성(2024년 4월 초고)"}, draft);
    e.formula = {"(exposed x profitable as printed) x labour saved x labour's share",
                 "(노출 × 수익성, 인쇄된 값) × 노동절감 × 노동소득분배율"};
    e.inputs = {{.name = {"share of tasks exposed that pay", "수지가 맞는 노출 과업 비중"},
                 .value = 0.046,
                 .unit = "1",
                 .source = "the draft",
                 .grade = Grade::b},
                {.name = {"labour saved on them", "노동 절감률"},
                 .value = 0.27,
                 .unit = "1",
                 .source = "the draft, from Noy and Zhang (2023) and Brynjolfsson, Li and Raymond (2023)",
                 .grade = Grade::b},
                labour_share("the draft", Grade::b)};
    e.value = 100.0 * hulten_gain(e.inputs[0].value, 1.0, cost_saved(e.inputs[1].value, e.inputs[2].value));
    e.printed = 0.71;
    return e;
}

} // namespace

std::vector<Estimate> acemoglu_2024()
{
    const Estimate easy_only = tfp();
    const Estimate with_hard = hard_tfp();
    Estimate high = gdp("acemoglu.gdp", {"GDP, capital following", "GDP(자본이 따라올 때)"}, easy_only);
    high.printed = 1.16;
    Estimate low = gdp(
        "acemoglu.gdp_hard",
        {"GDP, capital following, hard tasks counted", "GDP(자본이 따라오고 어려운 과업 감안)"}, with_hard);
    low.printed = 0.93;
    return {easy_only, with_hard, high, low, first_draft()};
}

} // namespace mm::readings
