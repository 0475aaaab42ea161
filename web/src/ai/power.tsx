// SPDX-License-Identifier: Apache-2.0
import { useWords } from "../i18n";
import type { Lang, Text } from "../record";
import { PlanFan } from "../plan/fan";
import { isPlanRun } from "../plan/record";
import { quarterText } from "../quarters";
import { SeriesFigure } from "../run/fan";
import { measureIn } from "../run/measure";
import type { Run } from "../run/run";
import { rowsOf, sidesOf, spreadOf } from "./series";
import { sidesText } from "./spread";
import { quarterOf } from "./summary";

/// The tariff itself is not drawn: what factories add to it is too little for an axis of its own.
const charts = ["ai.renewable_share", "ai.hourly_share", "ai.emissions", "ai.power_burden", "ai.reserve_margin", "ai.queue", "ai.unserved"];

const title: Text = { en: "Power", ko: "전력" };
const shares: Text = {
  en: "In {when}, {renewable} of AI factories' power is renewable as a year's mean and {hourly} is made without emission hour by hour, nuclear power counted. In its tightest hour the nation's power system has a reserve of {margin}.",
  ko: "{when} AI 팩토리 전력의 연간 재생에너지 비율은 {renewable}, 원자력을 포함한 시간별 무탄소 비율은 {hourly}이다. 가장 빠듯한 시간의 전력 예비율은 {margin}이다.",
};
const payers: Text = {
  en: "Factories pay the tariff of the start and what they make power dearer in the mean. What they make it dearer by for all others is counted and paid by nobody in the run.",
  ko: "팩토리는 시작 시점 요금에 자신이 올린 평균 발전비용을 더해 낸다. 다른 이들의 전기가 그만큼 비싸지는 것은 세기만 하고, 모의 안에서는 아무도 내지 않는다.",
};

function filled(text: string, filling: Record<string, string>): string {
  return Object.entries(filling).reduce((said, [name, value]) => said.replace(`{${name}}`, value), text);
}

/// Whether anything of it ever happens; a queue that nobody stands in has no chart.
function happens(run: Run, id: string): boolean {
  return sidesOf(run, id).some((side) => rowsOf(run, id, side).some((row) => row.p05 !== 0 || row.p95 !== 0));
}

/// What the nation's power system is to AI factories, and they to it; nothing where the run has no power system.
export function AiPower({ run }: { run: Run }) {
  const { lang, pick, say } = useWords();
  const there = charts.filter((id) => happens(run, id));
  if (!there.includes("ai.reserve_margin")) return null;
  const quarter = quarterOf(run);
  const phrase = (id: string, own: Lang) => {
    const at = (side: "with" | "without") => spreadOf(rowsOf(run, id, side).find((row) => row.quarter === quarter));
    return sidesText({ with: at("with"), without: at("without") }, measureIn(run, id).unit, own, say);
  };
  const filling = {
    when: quarter ? quarterText(quarter, lang) : "",
    renewable: phrase("ai.renewable_share", lang),
    hourly: phrase("ai.hourly_share", lang),
    margin: phrase("ai.reserve_margin", lang),
  };
  return (
    <>
      <h3>{pick(title)}</h3>
      <div class="prose">
        {Object.values(filling).every((text) => text !== "") && <p>{filled(pick(shares), filling)}</p>}
        <p>{pick(payers)}</p>
      </div>
      <div class="fans">
        {there.map((id) => (isPlanRun(run) ? <PlanFan run={run} id={id} /> : <SeriesFigure run={run} id={id} />))}
      </div>
    </>
  );
}
