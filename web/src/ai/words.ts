// SPDX-License-Identifier: Apache-2.0
import type { Text } from "../record";

/// What the section on AI says by itself, in both languages.
export const aiWords = {
  aiTitle: { en: "AI in the economy", ko: "경제 속의 AI" },
  aiSides: {
    en: "{withPlan} with the plan and {without} without it",
    ko: "계획이 있을 때 {withPlan}, 없을 때 {without}",
  },
  aiSame: { en: "{value} with the plan and without it", ko: "계획이 있으나 없으나 {value}" },
  aiChips: {
    en: "Chips with power in the nation's AI factories in {when}: {chips}. Power that they draw under load: {power}. Chips that have come and wait for power: {waiting}.",
    ko: "{when} 국내 AI 팩토리에서 전력을 받아 도는 칩(장)은 {chips}이고, 부하 전력은 {power}이다. 도착했지만 전력을 기다리는 칩(장)은 {waiting}이다.",
  },
  aiWork: {
    en: "Work that AI does for firms each day in {when}, in task-hours (what takes a person an hour): {done}. What the nation's factories could do at full load: {capacity}.",
    ko: "{when} AI가 기업에서 하루에 하는 일을 과업시간(사람이 한 시간 걸리는 일)으로 세면 {done}이고, 국내 팩토리가 최대로 처리할 수 있는 양은 {capacity}이다.",
  },
  aiShare: {
    en: "Part of that work done by models abroad: {abroad}. Part of all hours that integrated AI saves: {saved}.",
    ko: "그 일 가운데 해외 모델이 하는 몫은 {abroad}이고, 업무에 통합된 AI가 줄이는 노동시간은 전체의 {saved}이다.",
  },
  aiPrice: {
    en: "A task-hour in {when} costs, at home: {home}; from abroad: {abroad}.",
    ko: "{when} 과업시간 하나의 값은 국내에서 {home}, 해외에서 {abroad}이다.",
  },
  aiWide: {
    en: "First stands the median, in brackets from where to where nine in ten histories lie. The ranges are wide for a reason: nobody has measured how many tokens a task-hour takes. Every history draws a number of its own between 20,000 and 1,000,000, and prices, work and capacity follow from it. No single figure here should be quoted without its range.",
    ko: "앞의 수는 중앙값, 괄호 안은 역사 열에 아홉이 드는 범위이다. 범위가 넓은 데는 까닭이 있다. 과업시간 하나에 토큰이 얼마나 드는지 아무도 재지 않았기 때문이다. 역사마다 2만에서 100만 사이에서 하나를 뽑으며, 값과 일과 처리량이 모두 거기에 달려 있다. 어떤 수도 범위 없이 인용하지 않는 것이 좋다.",
  },
  aiWidePlan: {
    en: "First stands the median, in brackets from where to where nine in ten histories lie. The ranges are wide for a reason: nobody has measured how many tokens a task-hour takes. Every history draws a number of its own between 20,000 and 1,000,000, the same with the plan and without it, and prices, work and capacity follow from it. No single figure here should be quoted without its range, and where both sides' ranges overlap the levels alone do not say that the plan made the difference.",
    ko: "앞의 수는 중앙값, 괄호 안은 역사 열에 아홉이 드는 범위이다. 범위가 넓은 데는 까닭이 있다. 과업시간 하나에 토큰이 얼마나 드는지 아무도 재지 않았기 때문이다. 역사마다 2만에서 100만 사이에서 하나를 뽑아 계획이 있을 때와 없을 때 똑같이 쓰며, 값과 일과 처리량이 모두 거기에 달려 있다. 어떤 수도 범위 없이 인용하지 않는 것이 좋고, 양쪽의 범위가 겹치면 수준만으로는 계획이 차이를 냈다고 말할 수 없다.",
  },

  aiWorkTitle: { en: "Work wanted of AI, done, and what factories could do", ko: "AI에 바란 일, 한 일, 처리할 수 있는 일" },
  aiPriceTitle: { en: "Price of a task-hour", ko: "과업시간의 값" },
  aiTokensTitle: { en: "Tokens for firms' work", ko: "기업의 일에 쓰인 토큰" },
  aiComputeTitle: { en: "Effective compute of models, over that of the start's best", ko: "모델의 유효 연산 (시작 시점 최고 모델 대비)" },
  aiLogNote: { en: "Logarithmic scale.", ko: "로그 눈금." },
  aiEnds: { en: "{end} ({unit}). {ends}.", ko: "{end} (단위 {unit}). {ends}." },
  aiLinesPlan: {
    en: "In the next charts whole lines are medians with the plan and bands hold nine in ten histories with it; dashes are medians without the plan. Equal steps upwards are equal multiples.",
    ko: "다음 그림들에서 실선은 계획이 있을 때의 중앙값, 띠는 그 역사 열에 아홉이며, 점선은 계획이 없을 때의 중앙값이다. 세로축은 같은 간격이 같은 배수이다.",
  },
  aiLinesAlone: {
    en: "In the next charts lines are medians and bands hold nine in ten histories. Equal steps upwards are equal multiples.",
    ko: "다음 그림들에서 선은 중앙값이고 띠에는 역사 열에 아홉이 든다. 세로축은 같은 간격이 같은 배수이다.",
  },
  aiLine_wanted: { en: "wanted by firms", ko: "기업이 바란 일" },
  aiLine_task_hours: { en: "done", ko: "한 일" },
  aiLine_capacity: { en: "factories of the nation at full load", ko: "국내 팩토리 최대 처리량" },
  aiLine_price_home: { en: "at home", ko: "국내" },
  aiLine_price_abroad: { en: "from abroad", ko: "해외" },
  aiLine_tokens: { en: "tokens", ko: "토큰" },
  aiLine_frontier: { en: "frontier of the world", ko: "세계 최전선" },
  aiLine_own_model: { en: "the nation's own best", ko: "자국 최고 모델" },
  aiLineWithout: { en: "{name}, without the plan", ko: "{name}, 계획 없음" },
  aiDashed: { en: "the same without the plan", ko: "같은 것, 계획 없음" },

  "fan_ai.h100e": { en: "Chips with power, in H100 equivalents", ko: "전력이 연결된 AI 칩 (H100 환산)" },
  "fan_ai.hours_automated": { en: "Part of hours that AI works instead of people", ko: "AI가 사람을 대신한 노동시간 비율" },
  aiSharesWith: { en: "Who does AI's work, with the plan", ko: "AI의 일은 누가 하나, 계획이 있을 때" },
  aiSharesWithout: { en: "Who does AI's work, without the plan", ko: "AI의 일은 누가 하나, 계획이 없을 때" },
  aiSharesAlone: { en: "Who does AI's work", ko: "AI의 일은 누가 하나" },
  aiSharesSentence: {
    en: "Share of AI's work by channel; in {end} models abroad do {abroad}. Drawn are medians, scaled to add up; the data table has them as they are, with ranges.",
    ko: "AI가 하는 일의 경로별 몫이며, {end} 해외 모델의 몫은 {abroad}이다. 그림은 중앙값을 합이 맞도록 조정한 것이고, 본래 값과 범위는 자료표에 있다.",
  },
  aiShare_foreign: { en: "models abroad", ko: "해외 모델" },
  aiShare_own: { en: "own models", ko: "자국 모델" },
  aiShare_open: { en: "open weights on the nation's factories", ko: "국내 팩토리의 공개 가중치" },
  aiShare_small: { en: "small models on own servers", ko: "자체 서버의 소형 모델" },

  heldTitle: { en: "What AI in this economy was held against", ko: "AI 모의를 무엇에 견주었나" },
  heldSentence: {
    en: "Measured apart from this run by megamachine validate ai, from {start} on without a plan. The rules were fitted to data up to the middle of 2025; what is held out came later, and nothing was fitted to it. To meet means only that both ranges touch. Beneath a value stands its range; of the run nine in ten histories.",
    ko: "이 모의와 따로, megamachine validate ai가 {start}부터 계획 없이 잰 것이다. 규칙은 2025년 중반까지의 자료에 맞추었고, 남겨 둔 자료는 그 뒤의 것으로 아무것도 거기에 맞추지 않았다. 맞는다는 것은 두 범위가 닿는다는 뜻일 뿐이다. 값 아래는 범위이고, 모의의 범위는 역사 열에 아홉이다.",
  },
  heldHoldouts: { en: "Held out", ko: "남겨 둔 자료" },
  heldCalibration: { en: "Fitted to", ko: "맞춘 자료" },
  heldInputs: { en: "Told to the run", ko: "입력한 자료" },
  heldPredictions: { en: "Said before anybody has counted", ko: "아무도 세기 전에 말한 것" },
  heldPublished: { en: "Published estimates, and the agents' own answer under the same assumptions", ko: "발표된 추정치와, 같은 가정에서 모의가 낸 답" },
  heldWhat: { en: "Figure", ko: "항목" },
  heldGiven: { en: "Observed or published", ko: "관측·발표" },
  heldOurs: { en: "In the run", ko: "모의" },
  heldMet: { en: "Do they meet", ko: "맞는가" },
  heldMeets: { en: "ranges touch", ko: "범위가 닿음" },
  heldMissed: { en: "missed", ko: "빗나감" },
  aiEffectsTitle: { en: "What the plan changes of AI", ko: "계획이 AI에서 바꾸는 것" },
  aiEffectsSentence: {
    en: "Means of the difference over pairs of histories on the same luck, with the intervals that hold all at once nineteen times in twenty. Profit of AI services is that of home owners, what chips of the state earn goes to it, and what goes to foreign owners and what is paid for AI from abroad leaves the nation.",
    ko: "같은 운의 역사를 짝지은 차이의 평균이며, 구간은 스무 번에 열아홉 번 모두 한꺼번에 맞는다. AI 서비스업의 이윤은 국내 소유자의 것이고, 정부 칩의 수입은 정부에 가며, 해외 소유자에게 가는 이윤과 해외 AI에 낸 돈은 나라 밖으로 나간다.",
  },
  aiEarnTitle: { en: "Who earns from AI", ko: "AI로 누가 버나" },
  aiEarnSentence: {
    en: "Money a year at the prices of each year: quarterly medians averaged over each span of years, beneath them the averages of the ends of nine in ten histories. Medians do not add up. What the plan changes of it, history by history, stands in the table of effects above.",
    ko: "그해 가격의 연간 금액이다. 분기별 중앙값을 기간에 걸쳐 평균했으며, 그 아래는 역사 열에 아홉의 양 끝을 평균한 것이다. 중앙값끼리는 더해지지 않는다. 계획이 그 가운데 무엇을 바꾸는지는 위의 효과 표에서 역사마다 짝지어 견준다.",
  },
  aiEarnBold: { en: "Bold is with the plan; without it follows below.", ko: "굵은 수가 계획이 있을 때이고, 없을 때는 그 아래에 이어진다." },
  aiEarnFor: { en: "For whom", ko: "누구에게" },
  aiEarnWithout: { en: "without: {value}", ko: "없을 때: {value}" },
  aiSide: { en: "Side", ko: "쪽" },

  aiMechanismsTitle: { en: "What of AI is played", ko: "AI 가운데 모의한 것" },
  aiMechanismsSentence: {
    en: "Each of these mechanisms can be taken out by itself, such as with -o ai.adoption=off; their equations stand in docs/model/ai.md.",
    ko: "아래의 작동 방식은 하나씩 끌 수 있으며(-o ai.adoption=off 등), 식은 docs/model/ai.md에 있다.",
  },
  aiMechanism: { en: "Mechanism", ko: "작동 방식" },
  aiLimitsTitle: { en: "What this does not know of AI", ko: "AI에 관해 모르는 것" },
} satisfies Record<string, Text>;
