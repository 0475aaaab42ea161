// SPDX-License-Identifier: Apache-2.0
import { CsvButton } from "../csvbutton";
import { pick as pickText, useWords } from "../i18n";
import { DataTable } from "../table";
import type { Column } from "../table";
import { titleOf, unitOf } from "./effecttext";
import { cellTexts, longColumns, longRows } from "./effectrows";
import type { Lang } from "../record";
import type { FigureEffects, PlanRun, Window } from "./record";
import { effectIn, planName } from "./record";

export function EffectCell({ figure, window }: { figure: FigureEffects; window: number }) {
  const { lang, say } = useWords();
  const effect = effectIn(figure, window);
  if (!effect) return <span class="untold">{say("noValue")}</span>;
  if (effect.finding === "same") return <span class="untold">{say("exactlyZero")}</span>;
  const { mean, interval, told } = cellTexts(figure, window, lang);
  return (
    <span class={told ? "told" : "untold"}>
      <span class="mean">{told ? mean : say("cannotTell")}</span>
      {interval && <small>{interval}</small>}
    </span>
  );
}

/// What a row of effects is about, with its unit where it is no share.
export function figureColumn(head: string, lang: Lang): Column<FigureEffects> {
  return {
    key: "figure",
    head,
    value: (figure) => titleOf(figure, lang),
    show: (figure) => (
      <>
        {titleOf(figure, lang)}
        {figure.change === "amount" && <small> ({unitOf(figure, lang)})</small>}
      </>
    ),
    align: "text",
  };
}

/// A row a figure, a column a span of years.
export function effectColumns(head: string, windows: Window[], lang: Lang): Column<FigureEffects>[] {
  return [
    figureColumn(head, lang),
    ...windows.map((window, at): Column<FigureEffects> => ({
      key: `window${at + 1}`,
      head: pickText(window.text, lang),
      value: (figure) => effectIn(figure, at)?.mean,
      show: (figure) => <EffectCell figure={figure} window={at} />,
    })),
  ];
}

/// All headlines in all spans of years: who wants to quote a figure finds it here with its interval.
export function EffectsTable({ run }: { run: PlanRun }) {
  const { lang, say } = useWords();
  const { headlines = [], windows = [] } = run.effects;
  const title = say("effectsTitle");
  const columns = effectColumns(say("figureHead"), windows, lang);
  const rows = headlines.map((figure) => ({ name: titleOf(figure, lang), figure }));
  return (
    <div class="effects">
      <p class="sentence">{say("effectsSentence")}</p>
      <DataTable title={title} columns={columns} rows={headlines} />
      <div class="tools">
        <div class="buttons">
          <CsvButton
            title={title}
            name={`${planName(run)}-effects`}
            columns={longColumns(rows, say("figureHead"), say, lang)}
            rows={longRows(rows, windows, lang)}
          />
        </div>
      </div>
    </div>
  );
}
