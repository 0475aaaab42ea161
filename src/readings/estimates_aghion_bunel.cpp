// SPDX-License-Identifier: Apache-2.0
#include "readings/studies.hpp"

namespace mm::readings {
namespace {

constexpr std::string_view paper =
    "Aghion and Bunel (2024), AI and Growth: Where Do We Stand?, Federal Reserve Bank of San Francisco";
constexpr std::string_view guess = "reconstructed: its product meets the printed total";
constexpr double years = 10.0;

/// One scenario by Acemoglu's formula with other inputs.
struct Scenario {
    std::string_view id{};
    Text quantity{};
    double exposed = 0.0;
    double profitable = 0.0;
    double saved = 0.0;
    double printed = 0.0;
};

EstimateInput factor(Text name, double value)
{
    return {.name = std::move(name), .value = value, .unit = "1", .source = guess, .grade = Grade::c};
}

Estimate estimate_of(const Scenario& s)
{
    Estimate e{.id = s.id,
               .study = {"Aghion and Bunel 2024", "아기옹·뷔넬 2024"},
               .year = 2024,
               .where = {"advanced economies, a year over ten years", "선진국, 10년간 연평균"},
               .quantity = s.quantity,
               .unit = "pp/year",
               .formula = {"exposed x profitable x labour saved x labour's share / 10",
                           "노출 × 수익성 × 노동절감 × 노동소득분배율 ÷ 10"},
               .printed = s.printed,
               .decimals = 2,
               .how = How::reconstructed,
               .source = paper,
               .grade = Grade::b,
               .note = {"The total is the authors'; the split into factors is a reconstruction.",
                        "합계는 저자의 수치이고 인수로 나눈 것은 재구성이다."}};
    e.inputs = {factor({"share of tasks exposed", "노출 과업 비중"}, s.exposed),
                factor({"share of those that pay", "수지가 맞는 비율"}, s.profitable),
                factor({"labour saved on them", "노동 절감률"}, s.saved),
                factor({"labour's share", "노동소득분배율"}, 0.57)};
    e.value = 100.0 * hulten_gain(s.exposed, s.profitable, cost_saved(s.saved, e.inputs[3].value)) / years;
    return e;
}

} // namespace

std::vector<Estimate> aghion_bunel_2024()
{
    return {estimate_of({"aghion_bunel.low",
                         {"productivity growth, low", "생산성 증가율(낮음)"},
                         0.185,
                         0.23,
                         0.27,
                         0.07}),
            estimate_of({"aghion_bunel.middle",
                         {"productivity growth, middle", "생산성 증가율(중간)"},
                         0.60,
                         0.50,
                         0.40,
                         0.68}),
            estimate_of({"aghion_bunel.high",
                         {"productivity growth, high", "생산성 증가율(높음)"},
                         0.68,
                         0.80,
                         0.40,
                         1.24})};
}

} // namespace mm::readings
