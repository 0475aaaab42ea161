// SPDX-License-Identifier: Apache-2.0
import { useState } from "preact/hooks";
import { CsvButton } from "../csvbutton";
import { pick as pickText, useWords } from "../i18n";
import { percent } from "../numbers";
import { DataTable } from "../table";
import type { Column } from "../table";
import { EffectCell, figureColumn } from "./effectstable";
import { titleOf } from "./effecttext";
import { longColumns, longRows } from "./effectrows";
import type { FigureEffects, PlanRun } from "./record";
import { effectIn, figureOf, firstWindow, planName } from "./record";
import { planTitle } from "./summary";
import { WindowChoice } from "./switches";

/// A column of the table: a plan beside none, or the page's plan beside another.
type Beside = { title: string; headlines: FigureEffects[] };

/// The plan and the others that were played on the same baseline, a column each, and in what it differs from each.
export function OtherPlans({ run }: { run: PlanRun }) {
  const { lang, say, pick } = useWords();
  const [window, choose] = useState(firstWindow(run));
  const windows = run.effects.windows ?? [];
  const title = say("othersTitle");
  const plans: Beside[] = [
    { title: planTitle(run, lang), headlines: run.effects.headlines ?? [] },
    ...(run.others ?? []).flatMap(({ plan, headlines, difference }): Beside[] => {
      const name = pickText(plan?.title, lang) || (plan?.id ?? "");
      const own = { title: name, headlines: headlines ?? [] };
      if (!difference) return [own];
      return [own, { title: say("lessOther", { other: name }), headlines: difference.headlines ?? [] }];
    }),
  ];
  const sure = percent(1 - (run.effects.error ?? 0.05));
  const columns: Column<FigureEffects>[] = [
    figureColumn(say("figureHead"), lang),
    ...plans.map(({ title: head, headlines }, at): Column<FigureEffects> => ({
      key: `plan${at + 1}`,
      head,
      value: (figure) => effectIn(figureOf(headlines, figure.id), window)?.mean,
      show: (figure) => <EffectCell figure={figureOf(headlines, figure.id) ?? figure} window={window} />,
    })),
  ];
  const all = plans.flatMap((plan) =>
    plan.headlines.map((figure) => ({ name: `${plan.title}: ${titleOf(figure, lang)}`, figure })),
  );
  return (
    <div class="effects">
      <div class="choices">
        <WindowChoice windows={windows} chosen={window} onChoose={choose} />
      </div>
      <p class="sentence">
        {say("othersSentence", { window: pick(windows[window]?.text) })}{" "}
        {run.others?.some((other) => other.difference) && say("differenceSentence", { sure })}
      </p>
      <DataTable title={title} columns={columns} rows={plans[0]!.headlines} />
      <div class="tools">
        <div class="buttons">
          <CsvButton
            title={title}
            name={`${planName(run)}-others`}
            columns={longColumns(all, say("figureHead"), say, lang)}
            rows={longRows(all, windows, lang)}
          />
        </div>
      </div>
    </div>
  );
}
