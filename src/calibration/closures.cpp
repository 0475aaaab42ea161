// SPDX-License-Identifier: Apache-2.0
#include "calibration/closures.hpp"

#include <array>

namespace mm::calibration {
namespace {

/// Built at the first use, since a Text holds strings.
const std::array<ClosureText, closures_count>& texts()
{
    static const std::array<ClosureText, closures_count> list{{
        {"N1",
         {"investment in capacity", "설비 투자"},
         {"Firms invest towards the capacity that their orders ask for, instead of only replacing what wears "
          "out.",
          "기업이 마모된 설비만 바꾸지 않고 주문이 요구하는 설비를 향해 투자한다."}},
        {"N2",
         {"trade of the table", "산업연관표의 무역"},
         {"Investment, imports and taxes on imports start at what the input-output table says, instead of "
          "what is left "
          "over.",
          "투자, 수입, 수입세가 나머지로 계산되지 않고 산업연관표의 값에서 시작한다."}},
        {"N3",
         {"wage curve", "임금곡선"},
         {"Wages follow productivity and are lower where unemployment is high, instead of following prices "
          "alone.",
          "임금이 물가만 따르지 않고 생산성을 따르며, 실업률이 높으면 낮아진다."}},
        {"N4",
         {"prices by cost", "비용에 따른 가격"},
         {"A firm's price moves towards its unit cost with its mark-up and towards its rivals' prices.",
          "기업의 가격이 마크업을 더한 단위비용과 경쟁자의 가격을 향해 움직인다."}},
        {"N5",
         {"relative prices in the choice of sellers", "판매자 선택의 상대가격"},
         {"Buyers compare a seller's price with that of its product, so that inflation does not make them "
          "choosier.",
          "구매자가 판매자의 가격을 그 상품의 평균과 비교하므로, 물가가 올라도 더 까다로워지지 않는다."}},
        {"N6",
         {"trade that answers to orders and prices", "주문과 가격에 반응하는 무역"},
         {"Imports follow orders and prices, exports a trend and prices, instead of paths of their own.",
          "수입은 주문과 가격을, 수출은 추세와 가격을 따르며, 정해진 경로를 따르지 않는다."}},
        {"N7",
         {"own money", "자국 통화"},
         {"The nation has its own policy rate, which answers to its own prices and jobs and moves spending, "
          "and an "
          "exchange rate.",
          "나라가 자국의 물가와 고용에 반응하고 지출을 움직이는 기준금리와 환율을 갖는다."}},
        {"N8",
         {"labour supply and the cap on hours", "노동공급과 노동시간 상한"},
         {"More people look for work when there is work, and nobody works longer than the law allows.",
          "일자리가 많으면 더 많은 사람이 일을 찾고, 누구도 법이 허용하는 시간보다 오래 일하지 않는다."}},
        {"N9",
         {"learned trend", "학습된 추세"},
         {"Everybody learns the trend of growth from what happens, instead of from a regression on the past.",
          "모두가 과거의 회귀가 아니라 일어나는 일에서 성장 추세를 배운다."}},
        {"N10",
         {"saving rate", "저축률"},
         {"Households spend their income less a saving rate that is known, instead of shares of a weakly "
          "known income.",
          "가계가 불확실한 소득의 일정 비율이 아니라, 알려진 저축률을 뺀 소득을 쓴다."}},
        {"N11",
         {"whole balance sheets", "온전한 대차대조표"},
         {"All stocks are those of one date, with the debt of households and what the nation owns abroad.",
          "가계부채와 대외자산을 포함한 모든 잔액이 같은 시점의 것이다."}},
        {"N12",
         {"the self-employed", "자영업자"},
         {"The self-employed own their firms and are not counted as employees as well.",
          "자영업자는 자기 사업체의 소유자이며, 피고용인으로 다시 세지 않는다."}},
        {"N13",
         {"announced state spending", "예고된 재정"},
         {"State consumption and benefits follow announced paths, instead of a process fitted to the past.",
          "정부소비와 급여가 과거에 맞춘 과정이 아니라 예고된 경로를 따른다."}},
    }};
    return list;
}

} // namespace

std::span<const ClosureText> closure_texts()
{
    return texts();
}

std::string_view id_of(Closure closure)
{
    return texts()[static_cast<std::size_t>(closure)].id;
}

std::optional<Closure> closure_called(std::string_view id)
{
    for (std::size_t i = 0; i < closures_count; ++i)
        if (texts()[i].id == id) return static_cast<Closure>(i);
    return std::nullopt;
}

} // namespace mm::calibration
