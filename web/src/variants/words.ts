// SPDX-License-Identifier: Apache-2.0
import type { Text } from "../record";

/// What the sections on other assumptions say by themselves, in both languages.
export const variantWords = {
  rivalsTitle: { en: "The same headlines under rival assumptions", ko: "다른 가정에서 본 같은 결과" },
  rivalsSentence: {
    en: "How an economy closes decides much of what AI and a plan do to it: whether wages follow productivity, how far interest rates reach spending, and what the state passes on. Nobody knows these for fifteen years. Each row is one way; the first is the usual one, on which all other figures of this page stand. Means over {histories} pairs of histories in {when}, with the interval that holds the mean nineteen times in twenty, each by itself: of twenty intervals about one misses by luck, also where it tells or turns a sign. Grey cannot be told from zero. With so few pairs the intervals are wide.",
    ko: "AI와 계획이 경제에 무엇을 하는지는 경제가 어떻게 맞물려 돌아가는지에 크게 달려 있다. 임금이 생산성을 따르는지, 금리가 지출에 얼마나 닿는지, 정부가 이득을 얼마나 나누는지는 열다섯 해 앞을 아무도 모른다. 한 줄이 한 가지 가정이고, 첫 줄이 이 쪽의 다른 수치가 모두 서 있는 기본 가정이다. {when}에 역사 {histories}쌍의 평균이며, 작은 글씨는 평균이 스무 번에 열아홉 번 드는 구간이다. 구간은 하나씩 따로 맞으므로 스무 개에 하나쯤은 우연히 빗나가며, 부호를 말하거나 뒤집는 구간도 그렇다. 회색은 0과 구별되지 않는다. 쌍이 적어 구간이 넓다.",
  },
  rivalsOfAi: { en: "What more AI than at the start does", ko: "AI를 시작 시점보다 더 쓰는 것의 효과" },
  rivalsOfPlan: { en: "What the plan {plan} does", ko: "계획 {plan}의 효과" },
  rivalsHead: { en: "Assumption", ko: "가정" },
  rivalsUsual: { en: "usual", ko: "기본" },
  rivalsTurns: {
    en: "Which way {figures} goes depends on the assumption: no answer with one sign can be given.",
    ko: "{figures}의 방향은 가정에 따라 달라지므로, 한쪽 부호로 답할 수 없다.",
  },
  rivalsLost: {
    en: "Whether {figures} moves at all can be told under some assumptions only.",
    ko: "{figures}의 움직임은 일부 가정에서만 0과 구별된다.",
  },
  rivalsGrade: {
    en: "Usual values: {list}.",
    ko: "기본값: {list}.",
  },
  rivalsGradeItem: { en: "{name} {usual} ({low} to {high}, evidence {grade})", ko: "{name} {usual} ({low}~{high}, 근거 {grade})" },
  rivalsNone: {
    en: "All figures of this page stand under one way to close the model. Where a closure decides the sign of an answer, this page cannot say so: --variants N asks rival ones.",
    ko: "이 쪽의 모든 수치는 한 가지 클로저에서 나온 것이다. 클로저가 부호를 정하는 경우에도 이 쪽은 그것을 말하지 못한다. --variants N으로 다른 클로저에 물을 수 있다.",
  },
  tokensTitle: { en: "Over the whole range of tokens a task-hour", ko: "과업시간당 토큰의 전 범위에서" },
  tokensSentence: {
    en: "How many tokens a task-hour takes has not been measured. The same histories at five values between the ends: what factories at home could do each day and what firms want of AI each day, in task-hours; tokens a day; use of the factories; price of a task-hour at home. Medians of {histories} histories.",
    ko: "과업시간 하나에 토큰이 얼마나 드는지는 재어진 적이 없다. 같은 역사를 양 끝 사이 다섯 값에서 돌려, 국내 팩토리가 하루에 할 수 있는 일과 기업이 AI에 맡긴 하루의 일(과업시간), 하루 토큰, 팩토리 이용률, 국내 과업시간 값을 견준다. 역사 {histories}개의 중앙값이다.",
  },
  tokensHead: { en: "Tokens a task-hour", ko: "과업시간당 토큰" },
  tokensSide: { en: "Plan", ko: "계획" },
  tokensWithout: { en: "without", ko: "없음" },
  tokensCapacity: { en: "could do a day", ko: "하루에 할 수 있는 일" },
  tokensWanted: { en: "wanted a day", ko: "하루에 바라는 일" },
  tokensPriceAbroad: { en: "price abroad (KRW)", ko: "해외 값(원)" },
  tokensWork: { en: "AI does a day", ko: "AI가 하루에 하는 일" },
  tokensTokens: { en: "tokens a day", ko: "하루 토큰" },
  tokensUse: { en: "use", ko: "이용률" },
  tokensPrice: { en: "price at home (KRW)", ko: "국내 값(원)" },
  tokensChips: { en: "chips with power", ko: "전력이 연결된 칩" },
  tokensPower: { en: "power (MW)", ko: "전력(MW)" },
  bindingTitle: { en: "What binds in the run", ko: "모의 안에서 무엇이 막는가" },
  bindingSentence: {
    en: "Each thing is relaxed tenfold by itself in the same histories. What raises the outcome most is what binds; with that relaxed, the same is asked again.",
    ko: "같은 역사에서 하나씩 열 배로 풀어 본다. 결과를 가장 많이 올리는 것이 막고 있는 것이고, 그것을 푼 뒤에 다시 묻는다.",
  },
  bindingHead: { en: "Ten times of", ko: "열 배로 푸는 것" },
  bindingFirst: { en: "alone", ko: "그것만" },
  bindingSecond: { en: "with {binds} relaxed too", ko: "{binds}도 풀고" },
  bindingSays: {
    en: "{outcome}, plan {plan}: {binds} binds; with that relaxed, {then} would bind.",
    ko: "{outcome}(계획 {plan}): 막고 있는 것은 ‘{binds}’, 그것을 풀면 다음은 ‘{then}’.",
  },
  bindingNothing: {
    en: "{outcome}, plan {plan}: none of these raises it by more than a hundredth.",
    ko: "{outcome}(계획 {plan}): 어느 것을 풀어도 100분의 1 넘게 오르지 않는다.",
  },
  bindingNoNext: { en: "nothing of these", ko: "이 가운데 없음" },
} satisfies Record<string, Text>;
