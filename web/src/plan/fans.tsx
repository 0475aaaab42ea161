// SPDX-License-Identifier: Apache-2.0
import { PaperWidth, paperWidth } from "../figure";
import { useWords } from "../i18n";
import { AnotherSeries } from "../run/another";
import { seriesOf } from "../run/run";
import { PlanFan } from "./fan";
import type { PlanRun } from "./record";

/// What readers of a plan ask for first; where a record lacks one, what says nearly the same takes its place.
const headlines = [
  ["gdp_growth", "real_gdp"],
  ["inflation", "consumer_inflation", "inflation_ppi"],
  ["unemployment_rate", "unemployed"],
  ["real_wage"],
  ["wage_share"],
  ["utilisation"],
  ["trade_balance"],
  ["state_debt", "L_G"],
  ["state_deficit"],
  ["deposits"],
  ["household_debt_share"],
];

export function planHeadlines(run: PlanRun): string[] {
  return headlines.flatMap((names) => names.filter((name) => seriesOf(run, name)).slice(0, 1));
}

/// The headline series with and without the plan, the first over the whole width.
export function PlanFans({ run }: { run: PlanRun }) {
  const { say } = useWords();
  const [first, ...rest] = planHeadlines(run);
  return (
    <>
      <p class="sentence">{say("planFansSentence")}</p>
      {first && <PlanFan run={run} id={first} wide />}
      <PaperWidth.Provider value={(paperWidth - 30) / 2}>
        <div class="fans">
          {rest.map((id) => (
            <PlanFan run={run} id={id} />
          ))}
        </div>
      </PaperWidth.Provider>
      <AnotherSeries
        run={run}
        shown={planHeadlines(run)}
        show={(id) => <PlanFan run={run} id={id} wide key={id} />}
      />
    </>
  );
}
