// SPDX-License-Identifier: Apache-2.0
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { Lang } from "../record";
import { pick as pickText, useWords } from "../i18n";
import { measureIn, titleOf, unitText } from "./measure";
import type { Run } from "./run";

/// Series that are not shown already, by what they are counted in.
function othersOf(run: Run, shown: string[], lang: Lang): Map<string, { id: string; title: string }[]> {
  const groups = new Map<string, { id: string; title: string }[]>();
  for (const [id, series] of Object.entries({ ...run.rates, ...run.series })) {
    if (shown.includes(id)) continue;
    const unit = unitText(measureIn(run, id), lang);
    const title = pickText(titleOf(series, id), lang);
    groups.set(unit, [...(groups.get(unit) ?? []), { id, title }]);
  }
  return groups;
}

/// One more chart, of the reader's choice; on paper only where there was one.
export function AnotherSeries({
  run,
  shown,
  show,
}: {
  run: Run;
  shown: string[];
  show: (id: string) => ComponentChildren;
}) {
  const { lang, say } = useWords();
  const groups = othersOf(run, shown, lang);
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
      {show(id)}
    </div>
  );
}
