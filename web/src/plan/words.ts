// SPDX-License-Identifier: Apache-2.0
import type { Text } from "../record";

/// What the report of a run with a plan says by itself, in both languages.
export const planWords = {
  planOf: { en: "What a plan does to an economy", ko: "계획은 경제를 어떻게 바꾸나" },
  planTitle: { en: "{plan}: {nation}, {start} to {end}", ko: "{plan}: {nation}, {start}부터 {end}까지" },
  pairsCount: { en: "{pairs} pairs of histories", ko: "역사 {pairs}쌍" },
  identicalSentence: {
    en: "In this model the plan changes nothing at all: every one of {pairs} histories is the same with and without it, to the last bit.",
    ko: "이 모형에서 계획은 아무것도 바꾸지 않는다. 역사 {pairs}개가 모두 계획이 있을 때나 없을 때나 끝자리까지 같다.",
  },
  pairsSentence: {
    en: "Every history was played twice on the same luck, with the plan and without it; an effect is the mean of {pairs} differences. All intervals of this page but those under rival assumptions hold together with a probability of {sure}; where one holds zero, this page says “cannot be told from zero” and nothing else.",
    ko: "모든 역사를 같은 운으로 두 번, 계획이 있을 때와 없을 때로 모의했다. 효과는 차이 {pairs}개의 평균이다. 다른 가정에서 본 결과를 뺀 이 페이지의 모든 구간은 {sure}의 확률로 한꺼번에 맞으며, 구간이 0을 품으면 ‘0과 구별되지 않는다’고만 말한다.",
  },
  onePairSentence: {
    en: "There is only one pair of histories, so that no effect can be told from luck. Ask for more with --histories.",
    ko: "역사가 한 쌍뿐이어서 어떤 효과도 우연과 구별할 수 없다. --histories로 더 많이 모의해야 한다.",
  },
  gainMost: {
    en: "By real disposable income in {window}, those who gain most are {gain}; those who lose most are {lose}.",
    ko: "{window}의 실질 가처분소득으로 보아 가장 많이 얻는 쪽은 {gain}, 가장 많이 잃는 쪽은 {lose}이다.",
  },
  onlyGain: {
    en: "By real disposable income in {window}, those who gain most are {gain}; nobody's loss can be told from zero.",
    ko: "{window}의 실질 가처분소득으로 보아 가장 많이 얻는 쪽은 {gain}이며, 손실은 누구의 것도 0과 구별되지 않는다.",
  },
  onlyLose: {
    en: "By real disposable income in {window}, those who lose most are {lose}; nobody's gain can be told from zero.",
    ko: "{window}의 실질 가처분소득으로 보아 가장 많이 잃는 쪽은 {lose}이며, 이득은 누구의 것도 0과 구별되지 않는다.",
  },
  nobodyTold: {
    en: "In {window} nobody's real disposable income can be told from what it would be without the plan.",
    ko: "{window}에 누구의 실질 가처분소득도 계획이 없을 때와 구별되지 않는다.",
  },
  limitsLine: {
    en: "Read this as what the plan's money and rules do. The machines themselves do nothing here yet: AI is not inside this economy, and the model knows no crises, no occupations and no regions.",
    ko: "이것은 계획의 돈과 규칙이 하는 일이다. 기계 자체가 하는 일은 아직 여기 없다. 인공지능은 아직 이 경제 안에 없으며, 이 모형은 위기도 직업도 지역도 모른다.",
  },
  limitsLineAi: {
    en: "Read this as what the plan's money, rules and machines do in this model. How many tokens a task-hour takes nobody has measured, and the model knows no crises, no skills and no labour process.",
    ko: "이것은 계획의 돈과 규칙과 기계가 이 모형에서 하는 일이다. 과업시간 하나에 토큰이 얼마나 드는지는 아무도 재지 않았고, 이 모형은 위기도 숙련도 노동과정도 모른다.",
  },
  notesLine: {
    en: "Parts of the plan change nothing here; they are named, with the reason, under “Assumptions and sources”.",
    ko: "계획 가운데 여기서 아무것도 바꾸지 않는 부분이 있다. 어느 것이며 왜 그런지는 ‘가정과 출처’에 적었다.",
  },
  untoldList: {
    en: "What cannot be told from zero in {window}: {figures}.",
    ko: "{window}에 0과 구별되지 않는 것: {figures}.",
  },
  cannotTell: { en: "cannot be told from zero", ko: "0과 구별되지 않음" },
  exactlyZero: { en: "exactly zero", ko: "정확히 0" },
  noValue: { en: "no value", ko: "값 없음" },
  tileName: { en: "{figure}, {window}", ko: "{figure}, {window}" },
  intervalIs: { en: "interval: {interval}", ko: "구간: {interval}" },

  planCheckTitle: { en: "Can the promise be kept?", ko: "이 약속, 지킬 수 있나" },
  planCheckSentence: {
    en: "Before any effect: whether the plan can be carried out at all. The effects below suppose that it is, on the dates it names.",
    ko: "효과를 따지기에 앞서, 계획을 실행할 수 있는지부터 본다. 아래의 효과는 계획이 정해진 날짜에 그대로 실행된다고 가정한다.",
  },
  planCheckSentenceAi: {
    en: "Before any effect: whether the plan can be carried out at all. In the effects below its money is spent on the dates it names; its chips come when the world's order book lets them, and run when they have power.",
    ko: "효과를 따지기에 앞서, 계획을 실행할 수 있는지부터 본다. 아래의 효과에서 돈은 계획이 정한 날짜에 쓰이고, 칩은 세계 주문 장부의 차례가 되어야 오며 전력이 있어야 돈다.",
  },
  fedTitle: { en: "What the run tells the check", ko: "모의가 점검에 알려 준 것" },
  fedWhat: { en: "Quantity", ko: "항목" },
  fedAlone: { en: "The check alone", ko: "점검만 할 때" },
  fedRun: { en: "In the run", ko: "모의 결과" },
  fedSentence: {
    en: "The verdict above is made with what the run came to. Chance that the promise is kept: {fed} with the run (what binds: {bindsFed}), {alone} by the check alone (what binds: {bindsAlone}).",
    ko: "위의 판정은 모의 결과를 넣어 내린 것이다. 약속을 지킬 확률은 모의를 넣으면 {fed}(막는 것: {bindsFed}), 점검만 하면 {alone}(막는 것: {bindsAlone})이다.",
  },
  fedChips: {
    en: "In the run itself {chips} more chips have power by its date than without the plan (four in five histories: {low} to {high}).",
    ko: "모의에서는 기한까지 전력을 받는 칩이 계획이 없을 때보다 {chips}장 많다(역사 다섯에 넷: {low}~{high}장).",
  },
  fedNote: {
    en: "Beneath each value nine in ten histories. Utilisation is that of all home factories in the year after the plan's last date: tokens a day and their cost above are those that the run wants of the plan's chips, not what the chips could do.",
    ko: "값 아래는 역사 열에 아홉의 범위이다. 이용률은 계획의 마지막 날짜 다음 해 국내 팩토리 전체의 것이므로, 위의 하루 토큰과 그 비용은 칩이 낼 수 있는 양이 아니라 모의에서 실제로 쓰이는 양이다.",
  },
  planCheckMore: {
    en: "The whole check, with what it costs and what would help: megamachine check {plan} --report check.html",
    ko: "비용과 해결책까지 담은 전체 점검: megamachine check {plan} --report check.html",
  },
  noCheck: {
    en: "This plan promises nothing that chips, money, power, people or time could bind, so there is no verdict to give. What follows supposes that it is carried out as written.",
    ko: "이 계획에는 칩·돈·전력·인력·시간으로 따질 약속이 없어 판정할 것이 없다. 아래는 계획이 적힌 대로 실행된다고 가정한다.",
  },

  effectsTitle: { en: "What changes", ko: "무엇이 달라지나" },
  effectsSentence: {
    en: "The difference that the plan makes to the nation, as a mean over each span of years, with its interval. Grey cannot be told from zero.",
    ko: "계획이 나라 전체에 가져오는 차이를 기간별 평균과 구간으로 보인다. 회색은 0과 구별되지 않는다.",
  },
  inUnit: { en: "{figure} ({unit})", ko: "{figure} ({unit})" },
  differenceMean: { en: "Difference", ko: "차이" },
  intervalLow: { en: "Interval from", ko: "구간 하한" },
  intervalHigh: { en: "Interval to", ko: "구간 상한" },
  withoutPlan: { en: "Without the plan", ko: "계획이 없을 때" },
  findingHead: { en: "Finding", ko: "판단" },
  told: { en: "differs from zero", ko: "0과 다름" },
  windowHead: { en: "Years", ko: "기간" },
  figureHead: { en: "Figure", ko: "지표" },

  whoTitle: { en: "Who gains and who pays", ko: "누가 얻고 누가 내나" },
  whoSentence: {
    en: "{figure} in {window} with the plan, against the same histories without it. Hollow grey bars cannot be told from zero; the thin line is the interval.",
    ko: "{window}의 {figure}, 계획이 있을 때와 없을 때의 차이다. 속이 빈 회색 막대는 0과 구별되지 않으며, 가는 선은 구간이다.",
  },
  whoDeciles: { en: "Wage deciles and others", ko: "임금 분위와 그 밖의 사람들" },
  whoIndustries: { en: "Industries and firm sizes", ko: "산업과 기업 규모" },
  whoBy: { en: "Whom to show", ko: "누구를 볼까" },
  figureShown: { en: "By", ko: "지표" },
  windowShown: { en: "Years", ko: "기간" },
  whoFigure_income: { en: "Real disposable income of a person", ko: "1인당 실질 가처분소득" },
  whoFigure_persons: { en: "The number of people in the group", ko: "집단에 속한 사람 수" },
  whoFigure_hours: { en: "Weekly hours of a person", ko: "1인당 주당 노동시간" },
  whoFigure_wealth: { en: "Real net wealth of a person", ko: "1인당 실질 순자산" },
  whoShort_income: { en: "Income", ko: "소득" },
  whoShort_persons: { en: "Jobs", ko: "일자리" },
  whoShort_hours: { en: "Hours", ko: "시간" },
  whoShort_wealth: { en: "Wealth", ko: "재산" },
  decileNote: {
    en: "Wage deciles tell workers apart between industries only: while the model has no occupations, everybody in a firm has one wage. A person may be in another group than without the plan, and a class is compared with itself, not with its former members.",
    ko: "임금 분위는 산업 사이의 차이만 나눈다. 모형에 아직 직업이 없어 한 기업의 임금은 모두 같다. 사람은 계획이 없을 때와 다른 집단에 속할 수 있으며, 비교하는 것은 집단이지 같은 사람이 아니다.",
  },
  decileShort: { en: "wage decile {number}", ko: "임금 {number}분위" },
  decileLowest: { en: "wage decile 1 (lowest)", ko: "임금 1분위 (최저)" },
  decileHighest: { en: "wage decile 10 (highest)", ko: "임금 10분위 (최고)" },
  pairsSource: { en: "Megamachine, {pairs} pairs of histories", ko: "메가머신, 역사 {pairs}쌍" },
  onePairSource: { en: "Megamachine, one pair of histories", ko: "메가머신, 역사 한 쌍" },
  gains: { en: "gains", ko: "얻음" },
  loses_: { en: "loses", ko: "잃음" },
  rises: { en: "rises", ko: "늘어남" },
  falls: { en: "falls", ko: "줄어듦" },
  unclear: { en: "cannot be told from zero", ko: "0과 구별되지 않음" },
  whom: { en: "Who", ko: "누구" },
  barsNone: {
    en: "There is nothing to show here: in every pair of histories this is the same with and without the plan, or it has no value.",
    ko: "보일 것이 없다. 모든 역사 쌍에서 계획이 있을 때와 없을 때가 같거나 값이 없다.",
  },

  billTitle: { en: "Who carries the state's bill", ko: "나라 살림은 누가 부담하나" },
  billSentence: {
    en: "What the plan changes in the state's books in {window}, in {unit} at the start's prices: what each pays, what it is spent on, and the deficit that is left.",
    ko: "{window}에 계획이 나라 살림에서 바꾸는 것 (단위 {unit}, 시작 시점 가격): 누가 얼마를 내고, 어디에 쓰며, 적자가 얼마나 남는지 보인다.",
  },
  stocksTitle: { en: "What state, bank and abroad are left with", ko: "정부와 은행과 해외에 남는 것" },
  stocksSentence: {
    en: "What the plan changes in debts and net claims in {window}, in {unit}: the state's, the bank's, and what the rest of the world owns in the nation.",
    ko: "{window}에 계획이 빚과 순자산에서 바꾸는 것 (단위 {unit}): 정부, 은행, 그리고 해외가 이 나라에 가진 순청구권이다.",
  },
  noneTold: {
    en: "In these years none of them can be told from zero.",
    ko: "이 기간에는 어느 것도 0과 구별되지 않는다.",
  },

  flowsTitle: { en: "Who pays whom", ko: "누가 누구에게 내나" },
  flowsSentence: {
    en: "Payments in {year} under the plan in {unit}, in brackets the change against the run without it; from payer on the left over the reason to the receiver on the right. Blue flows are larger than without the plan, orange ones smaller, grey ones within {threshold} of it. {basis}",
    ko: "계획이 있을 때 {year}년의 지급 (단위 {unit}, 괄호 안은 계획이 없을 때와의 차이). 왼쪽이 내는 쪽, 가운데가 명목, 오른쪽이 받는 쪽이다. 파란색은 계획이 없을 때보다 많고 주황색은 적으며 회색은 {threshold} 안에서 같다. {basis}",
  },
  flowsOne: {
    en: "One pair of histories: what is luck and what is plan, it cannot tell; the intervals above can.",
    ko: "역사 한 쌍의 값이다. 우연과 계획을 가르지는 못하며, 그것은 위의 구간이 한다.",
  },
  flowsMean: {
    en: "Mean of {histories} pairs of histories; whether a change is more than luck, the intervals above tell.",
    ko: "역사 {histories}쌍의 평균이다. 변화가 우연인지 아닌지는 위의 구간이 말해 준다.",
  },
  yearShown: { en: "Year", ko: "연도" },
  payer: { en: "Payer", ko: "내는 쪽" },
  receiver: { en: "Receiver", ko: "받는 쪽" },
  reason: { en: "Reason", ko: "명목" },
  withPlan: { en: "With the plan", ko: "계획이 있을 때" },
  changeAgainst: { en: "Change", ko: "변화" },
  pays: { en: "{who} (pays)", ko: "{who} (냄)" },
  receives: { en: "{who} (receives)", ko: "{who} (받음)" },
  otherReasons: { en: "other payments", ko: "그 밖의 지급" },
  flowMore: { en: "more than without the plan", ko: "계획이 없을 때보다 많음" },
  flowLess: { en: "less", ko: "적음" },
  flowSame: { en: "about the same", ko: "거의 같음" },
  flowTip: {
    en: "{from} → {to}: {value}, {change} against the run without the plan",
    ko: "{from} → {to}: {value}, 계획이 없을 때보다 {change}",
  },
  billions: { en: "{currency} billion", ko: "10억 {currency}" },
  trillions: { en: "{currency} trillion", ko: "조 {currency}" },
  flowsNote: {
    en: "In {unit}, at the prices of the year. Where several pay and several receive for one reason, each receiver's part is split by what each payer pays.",
    ko: "단위 {unit}, 그해 가격. 한 명목에 내는 쪽과 받는 쪽이 여럿이면, 받는 쪽의 몫을 낸 만큼 나눈다.",
  },

  othersTitle: { en: "Beside other plans", ko: "다른 계획과 나란히" },
  othersSentence: {
    en: "What each plan changes in {window}, against the same histories without any plan.",
    ko: "{window}에 계획마다 달라지는 것이며, 모두 계획이 없는 같은 역사와 견주었다.",
  },
  differenceSentence: {
    en: "The last column of each pair holds this page's plan against the other one itself, history by history on the same luck: grey differences cannot be told from zero, and all intervals between plans hold at once with probability {sure}.",
    ko: "‘이 계획 − 다른 계획’ 열은 두 계획을 같은 운의 역사마다 직접 견준 것이다. 회색은 0과 구별되지 않으며, 계획 사이의 구간은 {sure} 확률로 모두 동시에 성립한다.",
  },
  lessOther: { en: "This plan less “{other}”", ko: "이 계획 − ‘{other}’" },

  planFansTitle: { en: "With and without the plan", ko: "계획이 있을 때와 없을 때" },
  planFansSentence: {
    en: "Grey is the economy without the plan: nine in ten histories in the band, the median dashed. Blue is the economy with it: the median, and the ends of its nine in ten as thin lines. Bands are wide since histories differ by luck; the effect is what luck shared by both leaves over.",
    ko: "회색은 계획이 없는 경제로, 띠에는 열 번 가운데 아홉 번이 들고 점선이 중앙값이다. 파란색은 계획이 있는 경제로, 굵은 선이 중앙값, 가는 선이 열에 아홉의 양 끝이다. 운에 따라 역사가 달라 띠가 넓지만, 효과는 양쪽에 같은 운을 빼고 남은 것이다.",
  },
  withoutBand: { en: "without the plan, 9 in 10", ko: "계획 없음, 열에 아홉" },
  withoutLine: { en: "without, median", ko: "계획 없음, 중앙값" },
  withLine: { en: "with the plan, median", ko: "계획 있음, 중앙값" },
  withEnds: { en: "with, 9 in 10", ko: "계획 있음, 열에 아홉" },
  projectionOf: { en: "Projection", ko: "전망" },
  fanBoth: {
    en: "In {end} the median is {median} with the plan and {without} without it; nine in ten histories without it lie between {low} and {high}.",
    ko: "{end}의 중앙값은 계획이 있을 때 {median}, 없을 때 {without}이다. 계획이 없는 역사 열에 아홉은 {low}에서 {high} 사이에 있다.",
  },
  fanSays: { en: "Red: projections of {publishers}.", ko: "빨간색: {publishers}의 전망." },
  fan_gdp_growth: { en: "Growth of real GDP", ko: "실질 국내총생산 증가율" },
  fan_inflation: { en: "Inflation", ko: "소비자물가 상승률" },
  fan_unemployment_rate: { en: "Unemployment rate", ko: "실업률" },
  fan_real_wage: { en: "Real wage", ko: "실질임금" },
  fan_wage_share: { en: "Share of wages in value added", ko: "노동소득분배율" },
  fan_utilisation: { en: "Capacity in use", ko: "설비가동률" },
  fan_trade_balance: { en: "Trade balance over GDP", ko: "무역수지의 GDP 대비 비율" },
  fan_state_debt: { en: "State debt over annual GDP", ko: "정부부채의 연간 GDP 대비 비율" },
  fan_state_deficit: { en: "State deficit over GDP", ko: "재정적자의 GDP 대비 비율" },
  fan_deposits: { en: "Households' deposits over annual GDP", ko: "가계예금의 연간 GDP 대비 비율" },
  fan_household_debt_share: { en: "Household debt over annual GDP", ko: "가계부채의 연간 GDP 대비 비율" },

  hitTitle: { en: "Industries most hit", ko: "가장 크게 달라지는 산업" },
  hitSentence: {
    en: "{figure} in {window}: the industries that gain most and lose most, in {unit}. Hollow grey bars cannot be told from zero.",
    ko: "{window}의 {figure}: 가장 많이 늘고 줄어드는 산업 (단위 {unit}). 속이 빈 회색 막대는 0과 구별되지 않는다.",
  },
  industry: { en: "Industry", ko: "산업" },
  code: { en: "Code", ko: "부호" },

  closuresTitle: { en: "What was added to the published model", ko: "발표된 모형에 더한 것" },
  closuresSentence: {
    en: "The published model cannot carry a nation for fifteen years. These pieces, called closures, can each be switched off with -o nation.N4=off and so on; their equations and evidence stand in docs/model/closures.md.",
    ko: "발표된 모형만으로는 한 나라를 15년 끌고 갈 수 없다. 아래 조각들(보완 규칙)은 하나씩 끌 수 있으며 (-o nation.N4=off), 식과 근거는 docs/model/closures.md에 있다.",
  },
  closure: { en: "Closure", ko: "보완 규칙" },
  doesHead: { en: "What it does", ko: "하는 일" },
  isOn: { en: "on", ko: "켬" },
  isOff: { en: "off", ko: "끔" },
  stateOfClosure: { en: "In this run", ko: "이 실행에서" },
  movesHead: { en: "What it moves: without it → with it", ko: "움직이는 것: 껐을 때 → 켰을 때" },
  movesNothing: { en: "nothing that can be told from zero", ko: "0과 구별되는 것이 없음" },
  closuresMeasured: {
    en: "What each moves was measured with `megamachine validate nation --only closure-effects` (version {version}): {histories} histories on the same luck with all closures and without this one, {start} to {until}, at 1:{scale}, means over these years. It is of the economy without a plan and without AI. Named is only what can be told from zero: all {compared} intervals hold at once with probability {sure}.",
    ko: "움직이는 것은 `megamachine validate nation --only closure-effects`로 쟀다 (버전 {version}): 보완 규칙을 모두 켠 것과 하나를 끈 것을 같은 운으로 {histories}번씩, {start}부터 {until}까지, 1:{scale}로 모의한 이 기간의 평균이며, 계획도 AI도 없는 경제의 것이다. 0과 구별되는 것만 적었다. 구간 {compared}개가 {sure} 확률로 한꺼번에 성립한다.",
  },

  notesTitle: { en: "What of the plan changes nothing here, and what it is taken for", ko: "계획 가운데 여기서 달라지지 않는 것과 달리 놓은 것" },
  nationModelSource: {
    en: "Rules of conduct: Poledna, Miess, Hommes and Rabitsch (2023), “Economic forecasting with an agent-based model”, European Economic Review 151, 104306, with the closures above. Setting of this run: {setting}.",
    ko: "행동 규칙: Poledna, Miess, Hommes, Rabitsch (2023), “Economic forecasting with an agent-based model”, European Economic Review 151, 104306에 위의 보완 규칙을 더했다. 이 모의의 설정: {setting}.",
  },
  projectionSources: { en: "Published projections", ko: "발표된 전망" },
  checkAssumptions: { en: "Assumptions of the check ({count})", ko: "점검의 가정 ({count}개)" },
  downloadPage: {
    en: "Download this page's figures (JSON; run --json prints all)",
    ko: "이 페이지의 수치 내려받기 (JSON, 전체는 run --json)",
  },
  planCitation: {
    en: "The Megamachine authors: {program}, {plan} in a simulation of {nation} from {start} at 1:{scale}, {histories} pairs of histories, seed {seed}, run {run}, after Poledna, Miess, Hommes and Rabitsch (2023), European Economic Review 151, 104306.",
    ko: "The Megamachine authors: {program}, {nation} 모의에서 본 ‘{plan}’ ({start}부터, 1:{scale}, 역사 {histories}쌍, 시드 {seed}, 실행 {run}), Poledna, Miess, Hommes, Rabitsch (2023), European Economic Review 151, 104306의 모형.",
  },
} satisfies Record<string, Text>;
