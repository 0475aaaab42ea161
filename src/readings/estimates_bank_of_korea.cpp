// SPDX-License-Identifier: Apache-2.0
#include "readings/studies.hpp"

namespace mm::readings {
namespace {

constexpr std::string_view paper =
    "Oh, Lee and others (2025), AI and the Korean Economy, Bank of Korea Issue Note (February 2025); "
    "IMF Selected Issues Paper 2025/013";
constexpr std::string_view as_printed = "the note, one decimal";

Estimate of_korea(std::string_view id, Text quantity)
{
    return {.id = id,
            .study = {"Bank of Korea and IMF 2025", "한국은행·IMF 2025"},
            .year = 2025,
            .where = {"Korea, level after about ten years", "한국, 약 10년 뒤 수준"},
            .quantity = std::move(quantity),
            .unit = "%",
            .decimals = 1,
            .how = How::quoted,
            .source = paper,
            .grade = Grade::b};
}

/// A scenario of which the note gives the total alone.
Estimate quoted(std::string_view id, Text quantity, double printed)
{
    Estimate e = of_korea(id, std::move(quantity));
    e.value = printed;
    e.printed = printed;
    e.formula = {"none: the note gives the total of its task model",
                 "없음: 보고서는 과업 모형의 합계만 제시한다"};
    return e;
}

EstimateInput total(const Estimate& of)
{
    return {.name = of.quantity, .value = of.printed, .unit = "%", .source = as_printed, .grade = Grade::b};
}

/// All three channels at once: the first two scenarios share displacement and differ in the other channel.
Estimate summed(std::string_view id, Text quantity, const Estimate& one, const Estimate& other,
                double printed)
{
    Estimate e = of_korea(id, std::move(quantity));
    e.formula = {"first scenario + second scenario", "첫째 시나리오 + 둘째 시나리오"};
    e.inputs = {total(one), total(other)};
    e.value = e.inputs[0].value + e.inputs[1].value;
    e.printed = printed;
    e.how = How::combined;
    e.note = {
        "That the totals add up was noticed here; the note does not say it, and displacement is in both.",
        "합계가 더해진다는 것은 여기서 확인한 것으로 보고서의 설명은 아니며, 대체 효과는 양쪽에 들어 있다."};
    return e;
}

Estimate ageing()
{
    Estimate e =
        quoted("bank_of_korea.ageing", {"GDP, ageing alone, 2023-2050", "GDP(고령화만, 2023~2050년)"}, -16.5);
    e.where = {"Korea, level in 2050", "한국, 2050년 수준"};
    e.note = {"No target of this model: its own answer stands beside.",
              "이 모형의 목표가 아니며 모형의 답과 나란히 놓는다."};
    return e;
}

Estimate ageing_with_ai(const Estimate& alone, const Estimate& ai)
{
    Estimate e = of_korea("bank_of_korea.ageing_with_ai",
                          {"GDP, ageing with AI, 2023-2050", "GDP(고령화와 AI, 2023~2050년)"});
    e.where = {"Korea, level in 2050", "한국, 2050년 수준"};
    e.formula = {"(1 + ageing) x (1 + AI) - 1", "(1 + 고령화) × (1 + AI) − 1"};
    e.inputs = {total(alone), total(ai)};
    e.value = 100.0 * both(e.inputs[0].value / 100.0, e.inputs[1].value / 100.0);
    e.printed = -5.9;
    e.how = How::combined;
    e.note = {
        "From the printed totals -6.0 comes out, with a gain of 12.7 instead of 12.6 the printed -5.9: the "
        "difference is within the rounding of both.",
        "인쇄된 합계로는 −6.0, 12.6 대신 12.7을 쓰면 인쇄된 −5.9가 된다. 차이는 두 수의 반올림 범위 안이다."};
    return e;
}

} // namespace

std::vector<Estimate> bank_of_korea_2025()
{
    const Estimate tfp_1 = quoted(
        "bank_of_korea.tfp_complementarity",
        {"total factor productivity, displacement and complementarity", "총요소생산성(대체·보완)"}, 1.1);
    const Estimate tfp_2 = quoted(
        "bank_of_korea.tfp_productivity",
        {"total factor productivity, displacement and productivity", "총요소생산성(대체·생산성)"}, 2.1);
    const Estimate tfp_3 =
        summed("bank_of_korea.tfp", {"total factor productivity, all channels", "총요소생산성(모든 경로)"},
               tfp_1, tfp_2, 3.2);
    const Estimate gdp_1 = quoted("bank_of_korea.gdp_complementarity",
                                  {"GDP, displacement and complementarity", "GDP(대체·보완)"}, 8.4);
    const Estimate gdp_2 = quoted("bank_of_korea.gdp_productivity",
                                  {"GDP, displacement and productivity", "GDP(대체·생산성)"}, 4.2);
    const Estimate gdp_3 =
        summed("bank_of_korea.gdp", {"GDP, all channels", "GDP(모든 경로)"}, gdp_1, gdp_2, 12.6);
    const Estimate older = ageing();
    return {tfp_1, tfp_2, tfp_3, gdp_1, gdp_2, gdp_3, older, ageing_with_ai(older, gdp_3)};
}

} // namespace mm::readings
