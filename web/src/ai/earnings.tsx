// SPDX-License-Identifier: Apache-2.0
import type { Lang } from "../record";
import { CsvButton } from "../csvbutton";
import type { Say } from "../i18n";
import { pick as pickText, useWords } from "../i18n";
import type { Window } from "../plan/record";
import { measureIn, titleOf } from "../run/measure";
import type { Run } from "../run/run";
import { seriesOf } from "../run/run";
import { DataTable } from "../table";
import type { Column } from "../table";
import type { Side, Spread } from "./series";
import { meanOver, rowsOf, sidesOf, spansOf } from "./series";
import { endsText, valueText } from "./spread";

/// To whom the money goes, in the order in which it is asked.
const earners = ["ai.paid_home", "ai.paid_abroad", "ai.to_state", "ai.remitted", "ai.profit"];
const quartersInYear = 4;

type Row = { title: string; unit: string; spans: Record<Side, Spread | null>[] };
type LongRow = { title: string; span: string; side: Side; spread: Spread; unit: string };

function earnedIn(run: Run, id: string, span: Window): Record<Side, Spread | null> {
  const yearly = (side: Side): Spread | null => {
    const mean = meanOver(rowsOf(run, id, side), span);
    return (
      mean && { p05: quartersInYear * mean.p05, p50: quartersInYear * mean.p50, p95: quartersInYear * mean.p95 }
    );
  };
  return { with: yearly("with"), without: yearly("without") };
}

function rowsFor(run: Run, spans: Window[], lang: Lang): Row[] {
  return earners
    .filter((id) => sidesOf(run, id).includes("with"))
    .map((id) => ({
      title: pickText(titleOf(seriesOf(run, id), id), lang),
      unit: measureIn(run, id).unit.replace(/\/quarter$/, ""),
      spans: spans.map((span) => earnedIn(run, id, span)),
    }));
}

function longRows(rows: Row[], spans: Window[], lang: Lang): LongRow[] {
  return rows.flatMap((row) =>
    row.spans.flatMap((sides, at) =>
      (["with", "without"] as const).flatMap((side) => {
        const spread = sides[side];
        const span = pickText(spans[at]?.text, lang);
        return spread ? [{ title: row.title, span, side, spread, unit: `${row.unit}/year` }] : [];
      }),
    ),
  );
}

function longColumns(say: Say): Column<LongRow>[] {
  return [
    { key: "figure", head: say("aiEarnFor"), value: (row) => row.title },
    { key: "window", head: say("windowHead"), value: (row) => row.span },
    { key: "side", head: say("aiSide"), value: (row) => row.side },
    ...(["p05", "p50", "p95"] as const).map((level): Column<LongRow> => ({
      key: level,
      head: level,
      value: (row) => row.spread[level],
    })),
    { key: "unit", head: say("unit"), value: (row) => row.unit },
  ];
}

/// Who earns from AI, by span of years, with the plan and without.
export function AiEarnings({ run, name }: { run: Run; name: string }) {
  const { lang, say, pick } = useWords();
  const spans = spansOf(run);
  const rows = rowsFor(run, spans, lang);
  if (rows.length === 0) return null;
  const title = say("aiEarnTitle");
  const hasWithout = rows.some((row) => row.spans.some((sides) => sides.without));
  const columns: Column<Row>[] = [
    { key: "figure", head: say("aiEarnFor"), value: (row) => row.title, align: "text" },
    ...spans.map((span, at): Column<Row> => ({
      key: `window${at + 1}`,
      head: pick(span.text),
      value: (row) => row.spans[at]?.with?.p50,
      show: (row) => {
        const { with: here, without } = row.spans[at] ?? {};
        return here ? (
          <>
            <span class="mean">{valueText(here.p50, row.unit, lang)}</span>
            <small>{endsText(here, row.unit, lang)}</small>
            {without && <small>{say("aiEarnWithout", { value: valueText(without.p50, row.unit, lang) })}</small>}
            {without && <small>{endsText(without, row.unit, lang)}</small>}
          </>
        ) : (
          "–"
        );
      },
    })),
  ];
  return (
    <div class="effects earnings">
      <h3>{title}</h3>
      <p class="sentence">{[say("aiEarnSentence"), hasWithout && say("aiEarnBold")].filter(Boolean).join(" ")}</p>
      <DataTable title={title} columns={columns} rows={rows} />
      <div class="tools">
        <div class="buttons">
          <CsvButton
            title={title}
            name={`${name}-ai-earnings`}
            columns={longColumns(say)}
            rows={longRows(rows, spans, lang)}
          />
        </div>
      </div>
    </div>
  );
}
