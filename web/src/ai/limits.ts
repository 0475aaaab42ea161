// SPDX-License-Identifier: Apache-2.0
import type { Text } from "../record";

/// What a run with AI cannot tell of it.
export const aiLimits: Text[] = [
  {
    en: "Nobody has measured how many tokens a task-hour takes. The range of 20,000 to 1,000,000 is fifty-fold, and the price of AI's work, what factories can do and whether they are empty or overrun all follow from it.",
    ko: "과업시간 하나에 토큰이 얼마나 드는지 아무도 재지 않았다. 2만에서 100만이라는 범위는 쉰 배이며, AI가 하는 일의 값도, 팩토리가 처리할 수 있는 양도, 팩토리가 비는지 모자라는지도 모두 거기에 달려 있다.",
  },
  {
    en: "Which work AI can do is taken from occupations and tasks of the United States, as a stand-in for the nation's own, and how fast firms take it up is fitted to the US Census Bureau's survey of firms. Other laws, firm sizes and habits enter only through ranges.",
    ko: "AI가 어떤 일을 할 수 있는지는 이 나라의 것 대신 미국의 직업과 과업을 빌려 썼고, 기업이 도입하는 속도는 미국 인구조사국의 기업 조사에 맞추었다. 다른 법과 기업 규모와 관행은 범위로만 들어간다.",
  },
  {
    en: "Which kinds of chips stand where and who owns them at the start is illustrative: no public register says so.",
    ko: "시작 시점에 어떤 칩이 어디에 얼마나 있고 누구의 것인지는 예시로 놓은 값이다. 공개된 등록부가 없다.",
  },
  {
    en: "Training moves the capability of the nation's own model and nothing else. Its value to science, defence, language or bargaining is not counted.",
    ko: "학습은 자국 모델의 능력만 움직인다. 과학과 국방, 언어, 협상력에 주는 값은 세지 않는다.",
  },
  {
    en: "There is no labour process, no talent and no unions yet: work is hours that are saved or not. Who sets the pace, what becomes of skill, and who can say no are not in it.",
    ko: "노동과정도 인재도 노동조합도 아직 없다. 일은 줄거나 줄지 않는 시간일 뿐이다. 누가 속도를 정하고, 숙련이 어떻게 되며, 누가 거부할 수 있는지는 들어 있지 않다.",
  },
  {
    en: "Foreign owners keep their part of the world's chips in the nation and let idle ones work for abroad at cost. They neither withdraw nor raise a price to hurt, and no site, subsidy or rule draws them.",
    ko: "해외 소유자는 세계 칩 가운데 자기 몫만큼을 이 나라에 두고, 남는 칩은 원가로 해외 일을 시킨다. 철수하지도 값을 올려 압박하지도 않으며, 입지나 보조금이나 규칙에 끌리지도 않는다.",
  },
  {
    en: "Households buy no tokens of their own beyond an allowance that a plan gives, and AI changes nothing of what they do at home.",
    ko: "가계는 계획이 주는 몫 말고는 스스로 토큰을 사지 않으며, AI는 집안일을 바꾸지 않는다.",
  },
  {
    en: "AI makes power dearer for itself alone: what it adds to the cost of others is counted and paid by nobody, stations follow the published plan for electricity, and none is built for AI factories.",
    ko: "AI가 비싸게 만드는 것은 자기가 쓰는 전기뿐이다. 다른 사람의 비용에 더하는 몫은 세기만 하고 아무도 치르지 않으며, 발전소는 공표된 전력수급계획을 따르고 AI 팩토리를 위해 따로 짓지 않는다.",
  },
  {
    en: "Small models on firms' own servers are counted as bought abroad, servers and all, so that their part of the money leaves the nation in full.",
    ko: "기업 자체 서버의 소형 모델은 서버까지 해외에서 사는 것으로 세므로, 그 돈은 모두 나라 밖으로 나간다.",
  },
];
