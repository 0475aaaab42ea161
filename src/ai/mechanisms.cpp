// SPDX-License-Identifier: Apache-2.0
#include "ai/mechanisms.hpp"

#include <array>

namespace mm::ai {
namespace {

/// Built at the first use, since a Text holds strings.
const std::array<MechanismText, mechanisms_count>& texts()
{
    static const std::array<MechanismText, mechanisms_count> list{{
        {"capability",
         {"capability", "능력"},
         {"The frontier of AI moves on, and open, domestic and small models follow it.",
          "AI의 최전선이 나아가고, 공개·국산·소형 모델이 뒤따른다."}},
        {"adoption",
         {"adoption by firms", "기업의 도입"},
         {"Firms integrate AI into their work where it gains, as fast as staff, rules and habits allow.",
          "기업이 이득이 있는 곳에서 인력과 규칙과 습관이 허락하는 속도로 AI를 일에 통합한다."}},
        {"own_use",
         {"workers' own use", "노동자의 자발적 사용"},
         {"Workers use AI by themselves and keep a part of the time it saves.",
          "노동자가 스스로 AI를 쓰고, 절약한 시간의 일부를 갖는다."}},
        {"tokens",
         {"tokens", "토큰"},
         {"What AI does is bought and paid for in tokens and can run short, instead of costing nothing.",
          "AI가 하는 일은 공짜가 아니라 토큰으로 사고 값을 치르며, 모자랄 수 있다."}},
        {"factories",
         {"AI factories", "AI 팩토리"},
         {"Tokens are made at home by chips, staff and electricity, instead of all coming from abroad.",
          "토큰이 모두 해외에서 오지 않고 국내에서 칩과 인력과 전기로 만들어진다."}},
        {"investment",
         {"investment in chips", "칩 투자"},
         {"Who sells tokens at home orders chips that promise a return, instead of plans alone.",
          "계획만이 아니라, 국내에서 토큰을 파는 기업도 수익이 기대되면 칩을 주문한다."}},
        {"delivery",
         {"the world's order book", "세계 주문 장부"},
         {"Chips come by the world's order book, instead of in the quarter in which they are ordered.",
          "칩이 주문한 분기에 바로 오지 않고 세계 주문 장부의 차례에 따라 온다."}},
        {"power",
         {"lines and power for chips", "전력 연결과 요금"},
         {"Chips wait for their line and pay for what they make power dearer.",
          "칩이 전력선 연결을 기다리고, 자신이 올린 발전비용을 낸다."}},
        {"memory",
         {"memory for the world's chips", "세계 칩의 메모리"},
         {"The nation sells memory for the world's accelerators, as many as are shipped.",
          "나라가 세계 가속기에 드는 메모리를 출하량만큼 판다."}},
        {"markups",
         {"mark-ups by concentration", "집중에 따른 마크업"},
         {"Mark-ups rise where an industry's sales concentrate, instead of staying as they were.",
          "매출이 집중되는 산업에서 마크업이 그대로 있지 않고 오른다."}},
        {"ageing",
         {"ageing", "고령화"},
         {"The labour force follows the population's age, instead of staying as large as it is.",
          "경제활동인구가 그대로 있지 않고 인구의 나이를 따른다."}},
    }};
    return list;
}

} // namespace

std::span<const MechanismText> mechanism_texts()
{
    return texts();
}

std::string_view id_of(Mechanism mechanism)
{
    return texts()[static_cast<std::size_t>(mechanism)].id;
}

std::optional<Mechanism> mechanism_called(std::string_view id)
{
    for (std::size_t i = 0; i < mechanisms_count; ++i)
        if (texts()[i].id == id) return static_cast<Mechanism>(i);
    return std::nullopt;
}

} // namespace mm::ai
