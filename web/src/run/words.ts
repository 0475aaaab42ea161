// SPDX-License-Identifier: Apache-2.0
import type { Text } from "../record";

/// What the report of a run says by itself, in both languages.
export const runWords = {
  runOf: { en: "A simulated economy", ko: "경제 모의실험" },
  fromQuarter: { en: "from {start}", ko: "{start}부터" },
  historiesCount: { en: "{histories} histories", ko: "역사 {histories}개" },
  runTitle: { en: "{nation}, {start} to {end}", ko: "{nation}, {start}부터 {end}까지" },
  skipSummary: { en: "Skip to the summary", ko: "요약으로 건너뛰기" },

  growthLead: {
    en: "In {histories} simulated histories output grows by {median} from {start} to {end} in the median ({range} in nine of ten).",
    ko: "모의 역사 {histories}개에서 {start}부터 {end}까지 산출은 중앙값으로 {median} 늘어난다 (열에 아홉은 {range}).",
  },
  fallLead: {
    en: "In {histories} simulated histories output falls by {median} from {start} to {end} in the median ({range} in nine of ten).",
    ko: "모의 역사 {histories}개에서 {start}부터 {end}까지 산출은 중앙값으로 {median} 줄어든다 (열에 아홉은 {range}).",
  },
  actualInside: {
    en: "What happened: {actual}, inside that range; of all {all} quarters, {inside} lie inside.",
    ko: "실제로는 {actual}, 이 범위 안이다. 모두 {all}개 분기 가운데 {inside}개가 범위 안에 있다.",
  },
  actualOutside: {
    en: "What happened: {actual}, outside that range; of all {all} quarters, {inside} lie inside.",
    ko: "실제로는 {actual}, 이 범위 밖이다. 모두 {all}개 분기 가운데 {inside}개가 범위 안에 있다.",
  },
  scaleSentence: {
    en: "Each simulated person or firm stands for {scale}, so chance weighs more here than in the nation itself.",
    ko: "모의 속의 사람과 기업 하나가 {scale}을 대신하므로, 실제 나라에서보다 우연의 몫이 크다.",
  },
  scaleWhole: {
    en: "Every person and every firm of the nation is simulated.",
    ko: "나라의 모든 사람과 기업을 하나씩 모의한다.",
  },
  provedSentence: {
    en: "The books of {quarters} quarters were closed and proven: every payment has a payer and a payee, every stock is its opening plus what flowed, and GDP is the same by production, by spending and by income. No history broke an identity.",
    ko: "분기 {quarters}개의 장부를 마감하며 검증했다. 모든 지급에는 낸 쪽과 받은 쪽이 있고, 모든 잔액은 기초 잔액에 흐름을 더한 것이며, 국내총생산은 생산·지출·소득 어느 쪽으로 재어도 같다. 항등식을 어긴 역사는 없다.",
  },
  failedSentence: {
    en: "{failed} of {histories} histories broke an accounting identity and are left out of every figure; they are named under “The books”.",
    ko: "역사 {histories}개 가운데 {failed}개가 회계 항등식을 어겨 모든 수치에서 뺐다. ‘장부’ 아래에 밝혀 두었다.",
  },
  standingSentence: {
    en: "Tried on {starts} past start quarters, it forecast better than an AR(1) in {wins} of {all} comparisons and worse in {loses}; in the other {ties} the difference may be chance.",
    ko: "지난 시작 분기 {starts}개에서 시험한 결과, AR(1)과 견준 {all}번 가운데 {wins}번 더 잘 맞히고 {loses}번 더 못 맞혔다. 나머지 {ties}번의 차이는 우연일 수 있다.",
  },
  growthTile: { en: "Real GDP since the start", ko: "시작 이후 실질 국내총생산" },
  inQuarter: { en: "in {quarter}", ko: "{quarter}" },
  nineInTen: { en: "nine in ten: {range}", ko: "열에 아홉: {range}" },

  fansTitle: { en: "How the economy may go", ko: "경제는 어떻게 움직일까" },
  fansSentence: {
    en: "Each fan holds {histories} histories that differ by luck alone. The line that comes from before is what was published: solid up to the start, dotted for what happened afterwards and no history knew. Published levels are laid on the run's start, so compare changes, not heights.",
    ko: "부채꼴마다 운만 다른 역사 {histories}개가 들어 있다. 앞에서부터 이어지는 선은 발표된 통계로, 시작까지는 실선, 그 뒤에 일어나 어느 역사도 알지 못한 것은 점선이다. 발표된 수준은 모의의 시작점에 맞추었으므로 높이가 아니라 변화를 견주어야 한다.",
  },
  fansPlain: {
    en: "Each fan holds {histories} histories that differ by luck alone.",
    ko: "부채꼴마다 운만 다른 역사 {histories}개가 들어 있다.",
  },
  fanGrowth: {
    en: "From {start} to {end} the median changes by {median}; nine in ten histories lie between {low} and {high}.",
    ko: "{start}부터 {end}까지 중앙값으로 {median} 변하며, 열 번 가운데 아홉 번은 {low}에서 {high} 사이에 있다.",
  },
  fanLevel: {
    en: "In {end} the median is {median}; nine in ten histories lie between {low} and {high}.",
    ko: "{end}의 중앙값은 {median}이며, 열 번 가운데 아홉 번은 {low}에서 {high} 사이에 있다.",
  },
  knownAtStart: { en: "published, known at the start", ko: "발표, 시작 때 알려진 것" },
  happenedAfter: { en: "published, what happened after", ko: "발표, 그 뒤에 일어난 것" },
  published: { en: "published", ko: "발표" },
  startMark: { en: "start {quarter}", ko: "시작 {quarter}" },
  simulatedSource: { en: "Megamachine, {histories} histories", ko: "메가머신, 역사 {histories}개" },
  anotherSeries: { en: "Another series", ko: "다른 계열" },
  chooseSeries: { en: "Choose a series", ko: "계열 고르기" },
  atStartPrices: { en: "{unit}, at the start's prices", ko: "{unit}, 시작 시점 가격" },
  pureNumber: { en: "pure number", ko: "단위 없음" },

  forecastsTitle: { en: "How well has this model forecast?", ko: "이 모형은 얼마나 잘 맞혔나" },
  forecastsSentence: {
    en: "From every quarter between {first} and {last} the model was started with what is published up to then, {histories} histories each at 1:{scale}, and its mean held against what came. AR(1) lets each series follow its own past, VAR(1) all series together; both are fitted anew at every start.",
    ko: "{first}부터 {last}까지 모든 분기에서 그때까지의 통계로 모형을 시작해 1:{scale} 규모로 역사 {histories}개씩 돌리고, 그 평균을 실제와 견주었다. AR(1)은 계열마다 자신의 과거만, VAR(1)은 여러 계열을 함께 따르며, 둘 다 시작 분기마다 다시 추정했다.",
  },
  forecastsHow: {
    en: "Errors are in per cent, those of inflation and of the policy rate in percentage points a quarter; smaller is better. ± says how far the simulation's error would stray with other histories. It “wins” or “loses” only where the Diebold–Mariano test gives chance less than one time in twenty; all else is a tie. Among so many comparisons one in twenty would be told apart by chance alone.",
    ko: "오차는 퍼센트이고 물가상승률과 정책금리는 분기당 퍼센트포인트이며, 작을수록 좋다. ±는 다른 역사를 뽑았을 때 모의의 오차가 흔들리는 폭이다. 디볼드–마리아노 검정에서 우연일 확률이 20분의 1보다 작을 때만 우세나 열세라 하고, 나머지는 무승부다. 이렇게 여러 번 견주면 스무 번에 한 번은 우연만으로도 갈린다.",
  },
  forecastsMissing: {
    en: "This record holds no forecast table. Make one by playing the model from every past start quarter (some minutes), and run again:",
    ko: "이 기록에는 예측 성적표가 없다. 지난 모든 시작 분기에서 모형을 돌려 만든 다음 (몇 분 걸린다) 다시 실행하면 된다.",
  },
  forecastsOf: { en: "Forecast errors: {variable}", ko: "예측 오차: {variable}" },
  measureShown: { en: "Measure", ko: "척도" },
  rmse: { en: "Typical error (RMSE)", ko: "평균적인 오차 (RMSE)" },
  crps: { en: "Error of the whole distribution (CRPS)", ko: "분포 전체의 오차 (CRPS)" },
  bias: { en: "Bias (forecast less actual)", ko: "편향 (예측 − 실제)" },
  quartersAhead: { en: "Quarters ahead", ko: "몇 분기 뒤" },
  variable: { en: "Variable", ko: "변수" },
  method: { en: "Method", ko: "방법" },
  simulation: { en: "Simulation", ko: "모의" },
  againstAr1: { en: "Against AR(1)", ko: "AR(1)에 견주어" },
  samplingError: { en: "Sampling error", ko: "표본 오차" },
  pValue: { en: "p of the difference", ko: "차이의 p값" },
  startsCount: { en: "Starts", ko: "시작 분기 수" },
  winsAt: { en: "beats AR(1) {horizons} ahead", ko: "{horizons} 뒤에는 AR(1)보다 낫고" },
  winsAtLast: { en: "beats AR(1) {horizons} ahead", ko: "{horizons} 뒤에는 AR(1)보다 낫다" },
  losesAt: { en: "loses to AR(1) {horizons} ahead", ko: "{horizons} 뒤에는 AR(1)보다 못하고" },
  losesAtLast: { en: "loses to AR(1) {horizons} ahead", ko: "{horizons} 뒤에는 AR(1)보다 못하다" },
  tiesElse: { en: "elsewhere the difference may be chance", ko: "나머지 차이는 우연일 수 있다" },
  tiesAll: {
    en: "Nothing tells the simulation and AR(1) apart: every difference may be chance.",
    ko: "모의와 AR(1)을 가를 근거가 없다. 모든 차이가 우연일 수 있다.",
  },
  standingOf: { en: "The simulation {parts}.", ko: "모의는 {parts}." },
  farthest: {
    en: "At {horizon} its error is {ar1} AR(1)'s.",
    ko: "{horizon} 뒤의 오차는 AR(1)보다 {ar1}다.",
  },
  farthestBoth: {
    en: "At {horizon} its error is {ar1} AR(1)'s and {var1} VAR(1)'s.",
    ko: "{horizon} 뒤의 오차는 AR(1)보다 {ar1}고 VAR(1)보다 {var1}다.",
  },
  larger: { en: "{share} larger than", ko: "{share} 크" },
  smaller: { en: "{share} smaller than", ko: "{share} 작" },
  horizonOne: { en: "1 quarter", ko: "1분기" },
  horizonMany: { en: "{horizons} quarters", ko: "{horizons}분기" },
  lastJoin: { en: " and ", ko: "·" },
  listJoin: { en: ", ", ko: "·" },
  clauseJoin: { en: "; ", ko: ", " },

  booksTitle: { en: "The books", ko: "장부" },
  booksSentence: {
    en: "Who owned and owed what, and who paid whom, in {quarter} of one history (number {history}), in {money}. What one sector owes another owns, and what one pays another receives: the sums marked = 0 have to be nothing, and are.",
    ko: "한 역사({history}번)의 {quarter}, 누가 무엇을 갖고 빚졌으며 누가 누구에게 냈는가. 단위 {money}. 한 부문의 빚은 다른 부문의 재산이고, 낸 돈은 누군가 받은 돈이다. = 0 표시가 있는 합은 반드시 0이어야 하며, 그러하다.",
  },
  balanceSheet: { en: "Balance sheets", ko: "대차대조표 행렬" },
  balanceSheetSentence: {
    en: "Assets are positive, debts negative. Financial rows add up to nothing; what is left is the real stocks, and they are everybody's net worth together.",
    ko: "자산은 양수, 부채는 음수다. 금융 항목의 행은 합이 0이고, 남는 것은 실물 자산이며 이것이 모두의 순자산을 합한 것과 같다.",
  },
  transactions: { en: "Transactions and how they were financed", ko: "거래와 자금 조달 행렬" },
  transactionsSentence: {
    en: "Receipts are positive, payments negative; below them the change of every financial instrument, where adding to an asset is a use of money and negative. Every row and every column adds up to nothing.",
    ko: "받은 돈은 양수, 낸 돈은 음수다. 그 아래는 금융 항목의 변화로, 자산을 늘리는 것은 돈을 쓰는 것이므로 음수다. 모든 행과 열의 합이 0이다.",
  },
  rowSum: { en: "Sum", ko: "합" },
  remainder: {
    en: "The largest rounding behind a {zero} is {largest} {money}, from arithmetic with some sixteen digits.",
    ko: "{zero} 뒤에 숨은 반올림 오차는 가장 커도 {largest} {money}이며, 열여섯 자리쯤으로 계산한 데서 나온다.",
  },
  notNothing: {
    en: "Some sums that have to be nothing are not: they are marked ≠ 0.",
    ko: "0이어야 하는데 아닌 합이 있다. ≠ 0으로 표시했다.",
  },
  emptyCells: { en: "Empty cells are exactly zero.", ko: "빈 칸은 정확히 0이다." },
  trillionsOf: { en: "trillions of {currency}", ko: "조 {currency}" },
  millionsOf: { en: "millions of {currency}", ko: "백만 {currency}" },
  failuresTitle: { en: "Histories that broke an identity", ko: "항등식을 어긴 역사" },
  historyNumber: { en: "History", ko: "역사" },
  quarterNumber: { en: "Quarter (from 1)", ko: "분기 (1부터)" },
  phase: { en: "Phase", ko: "단계" },
  account: { en: "Account", ko: "계정" },
  identity: { en: "What should have held", ko: "지켜져야 했던 것" },
  amount: { en: "Off by", ko: "어긋난 크기" },
  rowName: { en: "Row", ko: "항목" },

  phasesTitle: { en: "A quarter, step by step", ko: "한 분기, 차례대로" },
  phasesSentence: {
    en: "Every quarter of every history goes through these steps in this order. The labels at the end name the equations in the model's documentation, docs/model/economy.md.",
    ko: "모든 역사의 모든 분기가 이 순서로 지나간다. 끝의 기호는 모형 문서 docs/model/economy.md에 있는 식의 이름이다.",
  },

  runSourcesTitle: { en: "Assumptions and sources", ko: "가정과 출처" },
  modelSource: {
    en: "Rules of conduct: Poledna, Miess, Hommes and Rabitsch (2023), “Economic forecasting with an agent-based model”, European Economic Review 151, 104306. Setting of this run: {setting}.",
    ko: "행동 규칙: Poledna, Miess, Hommes, Rabitsch (2023), “Economic forecasting with an agent-based model”, European Economic Review 151, 104306. 이 모의의 설정: {setting}.",
  },
  dataSources: { en: "Published figures", ko: "발표된 통계" },
  choicesSentence: {
    en: "Tables and series of the nation stand in the input files named below. What the calibration takes from no statistic is this, with its source and how good the evidence is.",
    ko: "나라의 표와 계열은 아래에 적힌 입력 파일에 있다. 통계가 아닌 데서 가져온 것은 다음과 같으며, 출처와 근거 등급을 함께 적는다.",
  },
  noChoices: {
    en: "Tables and series of the nation stand in the input files named below.",
    ko: "나라의 표와 계열은 아래에 적힌 입력 파일에 있다.",
  },
  runLimitsTitle: { en: "What this cannot tell you", ko: "이 모의가 말할 수 없는 것" },
  runCitation: {
    en: "The Megamachine authors: {program}, a simulation of {nation} from {start} at 1:{scale}, {histories} histories, seed {seed}, run {run}, after Poledna, Miess, Hommes and Rabitsch (2023), European Economic Review 151, 104306.",
    ko: "The Megamachine authors: {program}, {nation} 모의 ({start}부터, 1:{scale}, 역사 {histories}개, 시드 {seed}, 실행 {run}), Poledna, Miess, Hommes, Rabitsch (2023), European Economic Review 151, 104306의 모형.",
  },
  runId: { en: "Run", ko: "실행" },
  engine: { en: "Engine (digest of its sources)", ko: "엔진 (소스의 해시)" },
  flags: { en: "Compiled with", ko: "컴파일 옵션" },
} satisfies Record<string, Text>;

export const currencyNames: Record<string, Text> = {
  EUR: { en: "euros", ko: "유로" },
  KRW: { en: "won", ko: "원" },
  USD: { en: "dollars", ko: "달러" },
};

/// What the model leaves out. `{scale}` is filled in; a limit that needs it is left out of a run at 1:1.
export const runLimits: (Text & { scaled?: boolean })[] = [
  {
    en: "The ranges hold the chance inside the model. What the model leaves out is in none of them, so that the world can fall outside more often than one time in ten.",
    ko: "범위에는 모형 안의 우연만 들어 있다. 모형이 빠뜨린 것은 어디에도 없으므로, 현실은 열 번에 한 번보다 자주 범위를 벗어날 수 있다.",
  },
  {
    en: "No crises of its own making: there is one bank, which nobody runs on, and there are no asset prices. A year such as 2009 or 2020 does not come about by itself.",
    ko: "스스로 위기를 만들지 못한다. 은행은 하나뿐이고 뱅크런이 없으며 자산 가격도 없다. 2009년이나 2020년 같은 해는 저절로 생기지 않는다.",
  },
  {
    en: "Expectations are an AR(1): everybody expects output and prices to go on as they went. Nobody reads the news, foresees a policy or disagrees.",
    ko: "기대는 AR(1)이다. 모두가 산출과 물가가 지금까지처럼 이어지리라 여긴다. 뉴스를 읽거나 정책을 내다보거나 생각이 다른 사람은 없다.",
  },
  {
    en: "The labour market has no frictions: any unemployed person can take any vacancy in the same quarter, and wages follow prices and effort only.",
    ko: "노동시장에 마찰이 없다. 실업자는 누구든 같은 분기에 어느 일자리든 얻을 수 있고, 임금은 물가와 작업 강도만 따른다.",
  },
  {
    en: "Technology and tastes stay those of the start: how much of each input an industry needs, what households buy by product, and how many firms there are.",
    ko: "기술과 취향은 시작 때 그대로다. 산업마다 필요한 투입재의 비율, 가계가 사는 품목의 비율, 기업의 수가 변하지 않는다.",
  },
  {
    en: "Exports, imports, government consumption and the currency area follow their own past. They do not answer to what happens in the nation.",
    ko: "수출과 수입, 정부소비와 통화권은 자신의 과거를 따른다. 나라 안에서 일어나는 일에 반응하지 않는다.",
  },
  {
    en: "Households spend fixed shares of their income. They do not borrow, and wealth changes nothing in what they spend.",
    ko: "가계는 소득의 일정 비율을 쓴다. 빚을 내지 않으며 재산이 소비를 바꾸지 않는다.",
  },
  {
    en: "At 1:{scale} every industry still has at least one firm, so that small industries are too coarse and shares by agent, such as unemployment, move in steps.",
    ko: "1:{scale} 규모에서도 산업마다 기업이 하나는 있으므로 작은 산업은 거칠고, 실업률처럼 행위자를 세는 비율은 계단처럼 움직인다.",
    scaled: true,
  },
  {
    en: "Published figures are those of today, revised since; at the start quarter less was known, and less well.",
    ko: "발표된 통계는 그 뒤에 고쳐진 오늘의 값이다. 시작 분기에는 더 적게, 덜 정확하게 알려져 있었다.",
  },
  {
    en: "Starts are set by annual tables, so that levels differ from the quarterly accounts; only changes can be compared.",
    ko: "시작점은 연간 표에서 오므로 수준이 분기 계정과 다르다. 변화만 견줄 수 있다.",
  },
];
