// SPDX-License-Identifier: Apache-2.0
import { PaperWidth, paperWidth } from "../figure";
import { useWords } from "../i18n";
import { number } from "../numbers";
import { AnotherSeries } from "./another";
import { SeriesFigure } from "./fan";
import type { Run } from "./run";
import { seriesOf, wholeHistories } from "./run";

/// What readers ask for first. Where a record lacks a rate, a series that says nearly the same takes its place.
const headlines = [
  ["real_gdp"],
  ["gdp_growth"],
  ["inflation", "gdp_deflator_growth", "inflation_ppi"],
  ["unemployment_rate", "unemployed"],
  ["wage_share"],
  ["utilisation"],
  ["real_wage"],
  ["trade_balance"],
  ["state_debt"],
  ["deposits"],
  ["real_household_consumption"],
  ["real_fixed_capitalformation"],
  ["real_government_consumption"],
  ["real_exports"],
  ["real_imports"],
  ["euribor"],
];

export function headlineIds(run: Run): string[] {
  return headlines.flatMap((names) => names.filter((name) => seriesOf(run, name)).slice(0, 1));
}

/// The fans of the headline series, the first over the whole width, and any other.
export function Fans({ run }: { run: Run }) {
  const { lang, say } = useWords();
  const [first, ...rest] = headlineIds(run);
  const published = Object.keys(run.observed ?? {}).length > 0;
  return (
    <>
      <p class="sentence">
        {say(published ? "fansSentence" : "fansPlain", {
          histories: number(wholeHistories(run), lang, "long", 6),
        })}
      </p>
      {first && <SeriesFigure run={run} id={first} wide />}
      <PaperWidth.Provider value={(paperWidth - 30) / 2}>
        <div class="fans">
          {rest.map((id) => (
            <SeriesFigure run={run} id={id} />
          ))}
        </div>
      </PaperWidth.Provider>
      <AnotherSeries
        run={run}
        shown={headlineIds(run)}
        show={(id) => <SeriesFigure run={run} id={id} wide key={id} />}
      />
    </>
  );
}
