// SPDX-License-Identifier: Apache-2.0
import { useState } from "preact/hooks";
import type { Lang } from "../record";
import { PaperWidth, paperWidth } from "../figure";
import { pick as pickText, useWords } from "../i18n";
import { number } from "../numbers";
import { SeriesFigure } from "./fan";
import { measureOf, titleOf, unitText } from "./measure";
import type { Run } from "./run";
import { seriesOf, wholeHistories } from "./run";

/// What readers ask for first. Where a record lacks a rate, a series that says nearly the same takes its place.
const headlines = [
  ["real_gdp"],
  ["gdp_deflator_growth", "inflation_ppi"],
  ["unemployment_rate", "unemployed"],
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

/// Series that are no headline, by what they are counted in.
function othersOf(run: Run, lang: Lang): Map<string, { id: string; title: string }[]> {
  const shown = headlineIds(run);
  const groups = new Map<string, { id: string; title: string }[]>();
  for (const [id, series] of Object.entries({ ...run.rates, ...run.series })) {
    if (shown.includes(id)) continue;
    const unit = unitText(measureOf(id, series.unit, run.scale), lang);
    const title = pickText(titleOf(series, id), lang);
    groups.set(unit, [...(groups.get(unit) ?? []), { id, title }]);
  }
  return groups;
}

/// One more fan, of the reader's choice; on paper only where there was one.
function AnotherSeries({ run }: { run: Run }) {
  const { lang, say } = useWords();
  const groups = othersOf(run, lang);
  const [chosen, choose] = useState<string | null>(null);
  const first = [...groups.values()][0]?.[0]?.id;
  const id = chosen ?? first;
  if (!id) return null;
  return (
    <div class={chosen === null ? "another unchosen" : "another"}>
      <label class="filter">
        {say("anotherSeries")}{" "}
        <select value={id} onChange={(event) => choose(event.currentTarget.value)}>
          {[...groups].map(([unit, list]) => (
            <optgroup label={unit}>
              {list.map((one) => (
                <option value={one.id}>{one.title}</option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      <SeriesFigure run={run} id={id} wide key={id} />
    </div>
  );
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
      <AnotherSeries run={run} />
    </>
  );
}
