// SPDX-License-Identifier: Apache-2.0
import type { Sourced } from "../record";
import { Figure } from "../figure";
import { useWords } from "../i18n";
import { signedBars } from "../signedbars";
import type { EffectRow } from "./effectrows";
import { barLegend, barsOf, drawn, isTold, longColumns, longRows, tickFormat } from "./effectrows";
import type { Window } from "./record";
import { effectIn } from "./record";

/// Bars of what a plan changes for several in one window, with a table of all windows.
export function EffectBars({
  name,
  title,
  sentence,
  head,
  rows,
  everything = rows,
  windows,
  window,
  sources,
  words,
  note,
}: {
  name: string;
  title: string;
  sentence: string;
  /// Of the first column: who.
  head: string;
  rows: EffectRow[];
  /// For the file, where those of the chart are a choice.
  everything?: EffectRow[];
  windows: Window[];
  window: number;
  sources: Sourced[];
  /// What more and less are called.
  words: [string, string];
  note?: string;
}) {
  const { lang, say } = useWords();
  const shown = drawn(rows, window);
  if (shown.length === 0) return <p class="note">{say("barsNone")}</p>;
  const noneTold = !shown.some((row) => isTold(effectIn(row.figure, window)));
  const format = tickFormat(shown[0]?.figure, lang);
  return (
    <Figure
      name={name}
      title={title}
      sentence={noneTold ? `${sentence} ${say("noneTold")}` : sentence}
      sources={sources}
      columns={longColumns(rows, head, say, lang)}
      rows={longRows(everything, windows, lang)}
      table={longRows(rows, windows, lang)}
      note={note}
      draw={(width) => signedBars(width, barsOf(shown, window, lang), { format })}
      legend={barLegend(say, ...words)}
    />
  );
}
