// SPDX-License-Identifier: Apache-2.0
import { hasAi } from "../ai/series";
import type { Lang, Text } from "../record";
import { known } from "../record";
import { fixed } from "../numbers";
import type { Run } from "../run/run";

/// What a run of a nation cannot tell. `{scale}` is filled in; a limit that needs it is left out of a run at 1:1.
/// `ai` says of which runs it is true: of those with AI, of those without, of all.
export const nationLimits: (Text & { scaled?: boolean; planned?: boolean; ai?: boolean })[] = [
  {
    en: "AI is not yet inside this economy. A plan's machines cost money, power and imports here, but they make nothing: no token is sold, no work is done by them, and productivity follows its announced path whatever is invested.",
    ko: "인공지능은 아직 이 경제 안에 없다. 계획의 기계는 여기서 돈과 전력과 수입을 쓰지만 아무것도 만들지 않는다. 토큰을 팔지도, 일을 대신하지도 않으며, 생산성은 얼마를 투자하든 정해진 경로를 따른다.",
    planned: true,
    ai: false,
  },
  {
    en: "Productivity does not answer to investment, research or hours; it grows by a dated path that every history varies.",
    ko: "생산성은 투자나 연구나 노동시간에 반응하지 않는다. 정해진 경로로 자라며 역사마다 조금씩 다르다.",
    ai: false,
  },
  {
    en: "Apart from the hours that AI saves, productivity does not answer to investment, research or hours; it grows by a dated path that every history varies.",
    ko: "AI가 줄이는 시간을 빼면 생산성은 투자나 연구나 노동시간에 반응하지 않는다. 정해진 경로로 자라며 역사마다 조금씩 다르다.",
    ai: true,
  },
  {
    en: "No crises of its own making: there is one bank, which nobody runs on, and there are no asset or house prices. A year such as 1998, 2009 or 2020 does not come about by itself.",
    ko: "스스로 위기를 만들지 못한다. 은행은 하나뿐이고 뱅크런이 없으며 자산 가격도 집값도 없다. 1998년이나 2009년, 2020년 같은 해는 저절로 생기지 않는다.",
  },
  {
    en: "No occupations and no skills yet: everybody in a firm earns the same, so that wage deciles tell industries apart and not people within them. The true spread of wages is far wider.",
    ko: "아직 직업과 숙련이 없다. 한 기업에서는 모두 같은 임금을 받으므로 임금 분위는 산업을 나눌 뿐 그 안의 사람을 나누지 않는다. 실제 임금 격차는 훨씬 크다.",
  },
  {
    en: "No regions: where a plant stands, and who lives beside it, changes nothing.",
    ko: "지역이 없다. 공장이 어디에 서고 그 곁에 누가 사는지는 아무것도 바꾸지 않는다.",
    ai: false,
  },
  {
    en: "Regions matter for one thing alone: how long chips wait there for power. Who lives beside a plant, and what it brings or costs them, is not in the model.",
    ko: "지역이 달라서 바뀌는 것은 칩이 전력을 얼마나 기다리느냐뿐이다. 공장 곁에 누가 살고 그들에게 무엇을 주고 빼앗는지는 모형에 없다.",
    ai: true,
  },
  {
    en: "The number of people is that of the start, and nobody ages or moves. That the labour force shrinks as the nation grows older comes in as an announced path, and each looks for work a little more where there is work. All pensions go to the inactive of 65 and over, among whom counts whoever has left the labour force; children and homemakers share no household with those who earn.",
    ko: "사람 수는 시작 때와 같고 아무도 나이 들거나 이주하지 않는다. 고령화로 경제활동인구가 줄어드는 것은 정해진 경로로 들어오며, 일자리가 있으면 조금 더 많은 사람이 일을 찾는다. 연금은 모두 65세 이상 비경제활동인구에게 가며, 노동시장을 떠난 사람도 여기에 든다. 아이와 주부는 버는 사람과 가구를 이루지 않는다.",
  },
  {
    en: "Expectations are mechanical: everybody learns the trend from what has happened. Nobody reads the plan, foresees a tax or loses confidence.",
    ko: "기대는 기계적이다. 모두가 지나간 일에서 추세를 배울 뿐, 계획을 읽거나 세금을 내다보거나 신뢰를 잃는 사람은 없다.",
  },
  {
    en: "Foreign economies do not answer: they neither retaliate nor grow richer from what the nation buys. Exports follow a trend and prices, and the exchange rate wanders around its parity.",
    ko: "외국 경제는 반응하지 않는다. 보복하지도, 이 나라가 사 주어서 부유해지지도 않는다. 수출은 추세와 가격을 따르고 환율은 구매력 수준 둘레를 오간다.",
  },
  {
    en: "Firms have the average size of their industry and size class, none is founded by an idea, and a conglomerate is no different from its parts.",
    ko: "기업은 산업과 규모별 평균 크기이며, 새로운 생각으로 세워지는 기업은 없고, 재벌은 그 계열사를 모은 것과 다르지 않다.",
  },
  {
    en: "Technology and tastes stay those of the start: how much of each input an industry needs, and what is bought at given prices.",
    ko: "기술과 취향은 시작 때 그대로다. 산업마다 필요한 투입재의 비율과, 주어진 가격에서 사는 것이 변하지 않는다.",
  },
  {
    en: "In the first year the model still moves away from the tables it starts from. Effects compare two runs that both do, but levels of that year should not be quoted.",
    ko: "첫해에는 모형이 출발점의 통계표에서 아직 자리를 잡아 간다. 효과는 둘 다 그러한 두 실행의 차이라 괜찮지만, 그해의 수준은 인용하지 않는 것이 좋다.",
  },
  {
    en: "Bands hold the luck inside the model and, where a range is given, what is not known of its figures. They do not hold what the model leaves out or gets wrong: the world can fall outside more often than one time in ten.",
    ko: "띠에는 모형 안의 운과, 범위가 주어진 수치의 불확실성이 들어 있다. 모형이 빠뜨리거나 틀린 것은 들어 있지 않으므로, 현실은 열 번에 한 번보다 자주 띠를 벗어날 수 있다.",
  },
  {
    en: "Intervals of effects hold even less: only what luck and uncertain figures leave over after pairing. They say how surely this model gives that effect, not how surely the world does.",
    ko: "효과의 구간에는 그보다도 적게, 짝을 지어 비교하고 남은 운과 수치의 불확실성만 들어 있다. 이 모형이 그런 효과를 낸다는 것이 얼마나 확실한지 말할 뿐, 현실이 그러리라는 것을 말하지 않는다.",
    planned: true,
  },
  {
    en: "How strongly prices, wages, trade and the policy rate answer is assumed within ranges, much of it from general knowledge (grade C). Other strengths would give other effects.",
    ko: "가격과 임금, 무역, 기준금리가 얼마나 세게 반응하는지는 범위 안에서 가정한 것이고, 상당수는 일반 지식(C등급)이다. 반응이 다르면 효과도 다르다.",
  },
  {
    en: "Published projections define their figures in their own ways: debt of which part of the state, growth with or without the business cycle. They are shown for orientation and are no test.",
    ko: "발표된 전망은 저마다 정의가 다르다. 정부의 어느 범위까지 빚으로 보는지, 경기 변동을 넣는지 빼는지가 다르다. 참고로 보일 뿐 검증은 아니다.",
  },
  {
    en: "At 1:{scale} every industry still has at least a few firms, so that small industries are too coarse and shares by agent move in steps.",
    ko: "1:{scale} 규모에서도 산업마다 기업이 몇 개는 있으므로, 작은 산업은 거칠고 행위자를 세는 비율은 계단처럼 움직인다.",
    scaled: true,
  },
];

/// Those of a run, with a plan or without; where every person is simulated, nothing of the scale.
export function limitsOf(run: Run, planned: boolean): Text[] {
  const scaled = known(run.scale) && run.scale > 1;
  const withAi = hasAi(run);
  const filled = (text: Text, lang: Lang) => text[lang].replace("{scale}", fixed(run.scale, 0));
  return nationLimits
    .filter((limit) => (scaled || !limit.scaled) && (planned || !limit.planned) && (limit.ai ?? withAi) === withAi)
    .map((limit) => ({ en: filled(limit, "en"), ko: filled(limit, "ko") }));
}
