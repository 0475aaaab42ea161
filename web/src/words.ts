// SPDX-License-Identifier: Apache-2.0
import { aiWords } from "./ai/words";
import type { ConstraintId, Text, Verdict } from "./record";
import { planWords } from "./plan/words";
import { variantWords } from "./variants/words";
import { runWords } from "./run/words";

/// Everything the pages say by themselves, in both languages. `{name}` is filled in by say().
export const words = {
  ...runWords,
  ...planWords,
  ...aiWords,
  ...variantWords,
  kicker: { en: "Can the promise be kept?", ko: "이 약속, 지킬 수 있나" },
  checkOf: { en: "A check of a national AI plan", ko: "국가 인공지능 계획 점검" },
  dataUntil: { en: "data up to {quarter}", ko: "{quarter}까지의 자료" },
  skip: { en: "Skip to the verdict", ko: "판정으로 건너뛰기" },
  language: { en: "Language", ko: "언어" },
  themeLight: { en: "Light", ko: "밝게" },
  themeDark: { en: "Dark", ko: "어둡게" },
  themeLabel: { en: "Colours", ko: "화면 색" },
  print: { en: "Print", ko: "인쇄" },
  contents: { en: "In this report", ko: "이 보고서의 차례" },

  chance: { en: "Chance of being kept in full and on time", ko: "제때 모두 지킬 확률" },
  chanceOf: {
    en: "{probability} chance of being kept in full and on time",
    ko: "제때 모두 지킬 확률 {probability}",
  },
  binds: { en: "What binds first: {constraint}", ko: "병목: {constraint}" },
  bindsHead: { en: "What binds", ko: "병목" },
  achieved: { en: "Share in operation by the promised date", ko: "기한까지 가동되는 비율" },
  median: { en: "median", ko: "중앙값" },
  eightInTen: { en: "8 in 10 histories: {range}", ko: "열에 여덟: {range}" },
  thisPlan: { en: "This plan", ko: "이 계획" },
  otherPlan: { en: "Compared with", ko: "비교 대상" },
  unlikelyEnd: { en: "cannot be kept", ko: "불가능" },
  likelyEnd: { en: "certain to be kept", ko: "확실" },
  howDecided: { en: "How the verdict is decided", ko: "판정 기준" },

  constraintsTitle: { en: "Five things a promise needs", ko: "약속에 필요한 다섯 가지" },
  constraintsSentence: {
    en: "What can be had, as a multiple of what is needed: the line at 1 is just enough, and the bar holds eight in ten of the simulated histories.",
    ko: "필요한 양의 몇 배를 구할 수 있는지 보인다. 1의 선이 꼭 맞는 양이고, 막대에는 모의 실험 열 번 가운데 여덟 번이 들어간다.",
  },
  constraint: { en: "Constraint", ko: "조건" },
  required: { en: "Needed", ko: "필요" },
  available: { en: "Available", ko: "확보 가능" },
  requiredMedian: { en: "Needed (median)", ko: "필요 (중앙값)" },
  availableMedian: { en: "Available (median)", ko: "확보 가능 (중앙값)" },
  enough: { en: "Available ÷ needed", ko: "확보 가능 ÷ 필요" },
  byWhen: { en: "Met by", ko: "충족 시점" },
  byWhenMedian: { en: "Met by (median)", ko: "충족 시점 (중앙값)" },
  probability: { en: "Chance", ko: "확률" },
  verdict: { en: "Verdict", ko: "판정" },
  notEnough: { en: "too little", ko: "부족" },
  plenty: { en: "enough", ko: "충분" },
  ratioRange: {
    en: "Available over needed: median {p50}, from {p10} to {p90}",
    ko: "확보 가능한 양을 필요한 양으로 나눈 값: 중앙값 {p50}, {p10}에서 {p90}까지",
  },

  deliveryTitle: { en: "Promised and delivered", ko: "약속한 양과 실제로 갖추는 양" },
  deliverySentence: {
    en: "By {deadline} the median history has {median} in place, of {pledged} promised; eight in ten lie between {low} and {high}.",
    ko: "약속은 {pledged}, {deadline}까지 갖추는 양은 중앙값으로 {median}이다. 모의 실험 열 번 가운데 여덟 번은 {low}에서 {high} 사이에 있다.",
  },
  deliveryPlain: { en: "What is in place, quarter by quarter.", ko: "분기마다 갖추어지는 양." },
  pledged: { en: "promised", ko: "약속" },
  deadline: { en: "promised date", ko: "기한" },
  band90: { en: "9 in 10 histories", ko: "열 번 중 아홉 번" },
  band50: { en: "half of the histories", ko: "열 번 중 다섯 번" },
  medianLine: { en: "median history", ko: "중앙값" },
  quarter: { en: "Quarter", ko: "분기" },

  outputsTitle: { en: "In figures", ko: "주요 수치" },
  outputsSentence: {
    en: "The median of the simulated histories, with the range that holds eight in ten of them.",
    ko: "모의 실험의 중앙값이며, 아래 범위에는 열 번 가운데 여덟 번이 들어간다.",
  },
  figure: { en: "Figure", ko: "항목" },
  p10: { en: "Low (p10)", ko: "낮음 (p10)" },
  p50: { en: "Median", ko: "중앙값" },
  p90: { en: "High (p90)", ko: "높음 (p90)" },
  source: { en: "Source", ko: "출처" },
  grade: { en: "Grade", ko: "등급" },
  unit: { en: "Unit", ko: "단위" },

  costTitle: { en: "What it costs", ko: "비용은 얼마나 드나" },
  costSentence: {
    en: "{capital} to build and {running} to run, each the sum of the medians below; the median of the whole plan, among the figures above, may differ. Thin lines hold eight in ten histories.",
    ko: "구축 {capital}, 운영 {running}. 아래 항목의 중앙값을 더한 것이라 위의 총비용 중앙값과 다를 수 있다. 가는 선에는 모의 실험 열 번 가운데 여덟 번이 들어간다.",
  },
  capital: { en: "To build (capital)", ko: "구축 비용 (자본)" },
  running: { en: "To run (running)", ko: "운영 비용" },
  kind: { en: "Kind", ko: "종류" },
  item: { en: "Item", ko: "항목" },
  allItems: { en: "All items", ko: "모두" },

  powerTitle: { en: "Power by the hour", ko: "시간별 전력" },
  powerSentence: {
    en: "Over the year {volume} of the demand is matched by renewable volume (RE100); hour by hour only {hourly} is (24/7).",
    ko: "한 해 총량으로 보면 수요의 {volume}를 재생에너지로 채운다 (RE100). 시간마다 맞추어 보면 {hourly}에 그친다 (24/7).",
  },
  powerSupposed: {
    en: "An example, not the plan: contracts for {volume} of the yearly use (RE100) would meet {hourly} of the demand hour by hour (24/7).",
    ko: "계획이 아니라 예시다. 한 해 사용량의 {volume}를 계약해도 (RE100) 시간마다 맞추어 보면 수요의 {hourly}를 채운다 (24/7).",
  },
  powerPlain: {
    en: "Where the power comes from in each hour of typical days.",
    ko: "대표적인 날에 전기가 시간마다 어디서 오는지 보인다.",
  },
  load: { en: "demand", ko: "수요" },
  solar: { en: "solar", ko: "태양광" },
  wind: { en: "wind", ko: "풍력" },
  grid: { en: "grid", ko: "전력망" },
  hour: { en: "Hour", ko: "시" },
  day: { en: "Day", ko: "날" },
  dayWeight: { en: "{days} days a year", ko: "한 해 {days}일" },
  dayCommon: { en: "most common kind", ko: "가장 흔한 날" },
  daySunniest: { en: "sunniest", ko: "해가 가장 좋은 날" },
  dayDarkest: { en: "darkest", ko: "해가 가장 적은 날" },
  dayWindiest: { en: "windiest", ko: "바람이 가장 센 날" },
  dayCalmest: { en: "calmest", ko: "바람이 가장 약한 날" },
  notContracted: { en: "none by the date", ko: "기한까지 없음" },
  daysInYear: { en: "Days a year", ko: "한 해 일수" },
  yearMean: { en: "Mean of the year", ko: "한 해 평균" },
  re100: { en: "Renewable by yearly volume (RE100)", ko: "한 해 총량으로 본 재생에너지 (RE100)" },
  allHours: { en: "Met by the contracts in every hour (24/7)", ko: "시간마다 계약 전력으로 채우는 비율 (24/7)" },

  sitingTitle: { en: "Where it can stand", ko: "어디에 지을 수 있나" },
  sitingSentence: {
    en: "Power the grid can connect by region against what the plan needs there, in megawatts, and the chance that it is enough in time.",
    ko: "지역별로 전력망에 연결할 수 있는 전력과 계획에 필요한 전력 (메가와트), 그리고 기한 안에 충분할 확률이다.",
  },
  chanceEnough: { en: "chance {probability}", ko: "확률 {probability}" },
  region: { en: "Region", ko: "지역" },
  headroom: { en: "Can be connected", ko: "연결할 수 있는 전력" },
  connectedBy: { en: "Connected by", ko: "연결 시점" },
  refusal: { en: "Chance of refusal", ko: "거절될 확률" },
  lineLength: { en: "New line", ko: "새 송전선" },
  lineCost: { en: "Cost of the line", ko: "송전선 비용" },

  relaxTitle: { en: "What if there were ten times as much?", ko: "열 배가 있다면?" },
  relaxSentence: {
    en: "Chance of keeping the promise if one supply alone were ten times as large, or a tenth; today's chance is {now}.",
    ko: "한 가지 공급만 열 배로 늘거나 10분의 1로 줄 때 약속을 지킬 확률이다. 지금은 {now}이다.",
  },
  relaxShareSentence: {
    en: "Share of the promise in operation by its date (mean) if one supply alone were ten times as large, or a tenth; today it is {now}.",
    ko: "한 가지 공급만 열 배로 늘거나 10분의 1로 줄 때 기한까지 가동되는 비율(평균)이다. 지금은 {now}이다.",
  },
  tenth: { en: "a tenth", ko: "10분의 1" },
  tenfold: { en: "ten times", ko: "10배" },
  today: { en: "as it is", ko: "지금대로" },
  supplyOf: { en: "Supply changed", ko: "바꾼 공급" },
  timesHead: { en: "Times", ko: "배수" },
  thenBinds: { en: "Then binds", ko: "그때의 병목" },
  shareAchieved: { en: "Share achieved (mean)", ko: "가동 비율 (평균)" },

  rankTitle: { en: "Among nations", ko: "세계 속의 자리" },
  rankSentence: {
    en: "Computing power known in each country, counted in H100-equivalents, on a scale where each step is ten times more; the plan is marked ◀.",
    ko: "나라마다 알려진 연산 능력을 H100으로 환산해 견준다. 눈금 한 칸이 열 배이며, 이 계획은 ◀로 표시했다.",
  },
  nation: { en: "Nation", ko: "나라" },
  h100e: { en: "H100-equivalents", ko: "H100 환산 (장)" },
  planned: { en: "with this plan", ko: "이 계획 포함" },
  existing: { en: "existing stock", ko: "현재 보유량" },

  compareTitle: { en: "The two plans side by side", ko: "두 계획 비교" },
  compareSentence: {
    en: "Medians; the difference is this plan less the other.",
    ko: "중앙값이다. 차이는 이 계획의 값에서 비교 대상의 값을 뺀 것이다.",
  },
  difference: { en: "Difference", ko: "차이" },
  points: { en: "{points} points", ko: "{points}%p" },
  chanceFor: { en: "Chance: {constraint}", ko: "확률: {constraint}" },

  eventsTitle: { en: "Was it right before?", ko: "지난 일은 맞혔나" },
  eventsSentence: {
    en: "What this model says from data before an event, divided by what then happened: the line at 1 is what happened. It fell inside the range {inside} times out of {all}.",
    ko: "사건 이전의 자료만으로 예측한 값을 실제 값으로 나눈 것이다. 1의 선이 실제 값이다. {all}건 가운데 {inside}건이 예측 구간에 들었다.",
  },
  insideRange: { en: "predicted ÷ happened, inside the range", ko: "예측 ÷ 실제, 구간 안" },
  outsideRange: { en: "outside the range", ko: "구간 밖" },
  event: { en: "Event", ko: "사건" },
  predicted: { en: "Predicted", ko: "예측" },
  predictedMedian: { en: "Predicted (median)", ko: "예측 (중앙값)" },
  actual: { en: "Happened", ko: "실제" },
  inside: { en: "Inside the range?", ko: "구간 안?" },
  yes: { en: "yes", ko: "예" },
  no: { en: "no", ko: "아니요" },
  predictedOverActual: { en: "predicted ÷ happened", ko: "예측 ÷ 실제" },

  errorsTitle: { en: "How well the model fits measured machines", ko: "모형은 실측 장비와 얼마나 맞나" },
  errorsSentence: {
    en: "Error of predicted against measured serving speed, by chip: the dot is the median, the thin line reaches the worst point. The data table has every model.",
    ko: "처리 속도의 예측값과 측정값 사이의 오차를 칩별로 보인다. 점은 중앙값, 가는 선의 끝은 가장 큰 오차다. 모델별 오차는 자료 표에 있다.",
  },
  errorNote: { en: "median {median}, worst {worst}", ko: "중앙값 {median}, 최대 {worst}" },
  allModels: { en: "all models", ko: "모든 모델" },
  chip: { en: "Chip", ko: "칩" },
  model: { en: "Model", ko: "모델" },
  pointsMeasured: { en: "Points", ko: "측정점" },
  errorMedian: { en: "Median error", ko: "오차 중앙값" },
  errorWorst: { en: "Worst error", ko: "최대 오차" },

  assumptionsTitle: { en: "Assumptions", ko: "가정" },
  assumptionsSentence: {
    en: "Every number that went in, with its range, its source and how good the evidence is. {illustrative} of {all} have no evidence behind them and are marked illustrative.",
    ko: "계산에 들어간 모든 수치와 그 범위, 출처, 근거 등급이다. {all}개 가운데 {illustrative}개는 근거가 없어 ‘가정’으로 표시했다.",
  },
  name: { en: "Name", ko: "이름" },
  value: { en: "Value", ko: "값" },
  lowHigh: { en: "Range", ko: "범위" },
  low: { en: "Low", ko: "낮음" },
  high: { en: "High", ko: "높음" },
  changed: { en: "changed for this report", ko: "이 보고서에서 바꿈" },
  showGrade: { en: "Show", ko: "보기" },
  allGrades: { en: "All", ko: "모두" },
  assumptionsShown: { en: "{count} assumptions shown", ko: "가정 {count}개 표시" },

  limitsTitle: { en: "What this cannot tell you", ko: "이 점검이 말할 수 없는 것" },
  manifestTitle: { en: "How this was made", ko: "이 보고서를 만든 방법" },
  program: { en: "Program", ko: "프로그램" },
  commit: { en: "Commit", ko: "커밋" },
  compiler: { en: "Compiler", ko: "컴파일러" },
  seed: { en: "Random seed", ko: "난수 시드" },
  draws: { en: "Simulated histories", ko: "모의 실험 횟수" },
  asOf: { en: "Data up to", ko: "자료 기준" },
  command: { en: "Command", ko: "명령" },
  inputs: { en: "Input files (SHA-256)", ko: "입력 파일 (SHA-256)" },
  file: { en: "File", ko: "파일" },
  cite: { en: "How to cite", ko: "인용 방법" },
  downloadRecord: { en: "Download all results (JSON)", ko: "모든 결과 내려받기 (JSON)" },

  dataTable: { en: "Data table", ko: "자료 표" },
  csvOf: { en: "CSV: data of “{title}”", ko: "CSV: ‘{title}’ 자료" },
  pngOf: { en: "PNG: picture of “{title}”", ko: "PNG: ‘{title}’ 그림" },
  svgOf: { en: "SVG: picture of “{title}”", ko: "SVG: ‘{title}’ 그림" },
  tableScroll: { en: "Table: {title}", ko: "표: {title}" },
  sourceIs: { en: "Source: {source}", ko: "출처: {source}" },
  ownCalculation: { en: "Megamachine, from the assumptions below", ko: "메가머신, 아래 가정에서 계산" },
  moreSources: { en: "and {count} more", ko: "그 밖에 {count}개" },
  evidence: { en: "Evidence {grade}", ko: "근거 {grade}" },
  pledge: { en: "Pledge", ko: "공약" },
  pledgesSentence: {
    en: "Each pledge by itself: the chance that each of the five suffices, and of keeping it in full and on time.",
    ko: "공약마다 다섯 조건이 각각 충분할 확률과, 기한 안에 모두 지킬 확률이다.",
  },
  pledgesTitle: { en: "Pledge by pledge", ko: "공약별로 보기" },
  allFive: { en: "All five", ko: "모두" },
  morePledges: { en: "{count} more pledges", ko: "나머지 공약 {count}개" },
  fromUntil: { en: "{from} to {until}", ko: "{from}~{until}" },
  broken: {
    en: "This report cannot be shown: {reason}.",
    ko: "보고서를 보일 수 없습니다: {reason}.",
  },
} satisfies Record<string, Text>;

export type Word = keyof typeof words;

export const constraintNames: Record<ConstraintId, Text> = {
  chips: { en: "Chips", ko: "칩" },
  money: { en: "Money", ko: "돈" },
  power: { en: "Power", ko: "전력" },
  people: { en: "People", ko: "인력" },
  time: { en: "Time", ko: "시간" },
};

export const verdictNames: Record<Verdict, Text> = {
  green: { en: "Likely to be kept", ko: "지켜질 가능성이 높다" },
  amber: { en: "In doubt", ko: "불확실하다" },
  red: { en: "Unlikely to be kept", ko: "지켜지기 어렵다" },
};

export const verdictShort: Record<Verdict, Text> = {
  green: { en: "Likely", ko: "가능" },
  amber: { en: "In doubt", ko: "불확실" },
  red: { en: "Unlikely", ko: "어려움" },
};

export const gradeNames: Record<string, Text> = {
  A: { en: "official statistic or measured", ko: "공식 통계 또는 측정값" },
  B: { en: "published secondary source", ko: "발표된 2차 자료" },
  C: { en: "general knowledge or weak source", ko: "일반 지식 또는 약한 출처" },
  illustrative: { en: "no evidence: illustrative", ko: "근거 없음: 가정" },
};

export const gradeShort: Record<string, Text> = {
  A: { en: "A", ko: "A" },
  B: { en: "B", ko: "B" },
  C: { en: "C", ko: "C" },
  illustrative: { en: "illustrative", ko: "가정" },
};

/// Names of the outputs that the page knows, the most important first; others bring their own text.
export const outputNames: Record<string, Text> = {
  delivered_by: { en: "All in operation by", ko: "전량 가동 시점" },
  cost_until_date: { en: "Cost until the promised date", ko: "기한까지의 비용" },
  deficit_share: { en: "Cost a year over the state's deficit", ko: "재정 적자 대비 연간 비용" },
  rd_share: { en: "Cost a year over the state's research budget", ko: "정부 연구개발 예산 대비 연간 비용" },
  cost_total: { en: "Total cost", ko: "총비용" },
  power_mw: { en: "Power the whole plan needs", ko: "계획 전체에 필요한 전력" },
  power_running_mw: { en: "Power of what runs by the date", ko: "기한까지 가동되는 설비의 전력" },
  engineers: { en: "Engineers needed", ko: "필요한 기술자" },
  renewable_share: { en: "Renewable by yearly volume (RE100)", ko: "한 해 총량으로 본 재생에너지 (RE100)" },
  hourly_share: { en: "Carbon-free by the hour, grid included", ko: "시간마다 본 무탄소 전력 (전력망 포함)" },
  hourly_carbon_free_share: { en: "Carbon-free by the hour, grid included", ko: "시간마다 본 무탄소 전력 (전력망 포함)" },
  tokens_per_day: { en: "Tokens a day", ko: "하루 토큰" },
  tokens_per_citizen_day: { en: "Tokens per citizen a day", ko: "국민 1인당 하루 토큰" },
  cost_per_million_tokens: { en: "Cost of a million tokens", ko: "토큰 100만 개의 비용" },
  training_runs_per_year: { en: "Large training runs a year", ko: "연간 대형 모델 학습 횟수" },
  months_behind_frontier: { en: "Months behind the frontier", ko: "최전선과의 격차" },
  national_stock: { en: "Computing power of the nation", ko: "나라 전체의 연산 능력" },
  national_rank: { en: "Rank among nations", ko: "나라별 순위" },
};

/// The order in which known outputs are shown; unknown ones follow.
export const outputOrder = Object.keys(outputNames);

/// What belongs together. Outputs that the page does not know stand in the last group.
export const outputGroups: { title: Text; ids: string[] }[] = [
  {
    title: { en: "When, and at what cost", ko: "시기와 비용" },
    ids: ["delivered_by", "cost_until_date", "deficit_share", "rd_share", "cost_total"],
  },
  {
    title: { en: "Power and people", ko: "전력과 인력" },
    ids: [
      "power_mw",
      "power_running_mw",
      "engineers",
      "renewable_share",
      "hourly_share",
      "hourly_carbon_free_share",
    ],
  },
  {
    title: { en: "What it can do", ko: "무엇을 할 수 있나" },
    ids: [
      "tokens_per_day",
      "tokens_per_citizen_day",
      "cost_per_million_tokens",
      "training_runs_per_year",
      "months_behind_frontier",
      "national_stock",
      "national_rank",
    ],
  },
];
