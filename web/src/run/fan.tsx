// SPDX-License-Identifier: Apache-2.0
import * as Plot from "@observablehq/plot";
import type { Lang, Number_ } from "../record";
import { known } from "../record";
import type { FanRow } from "../fanchart";
import { dateMarks, fanChart, fanColumns, fanLegend, fanRows } from "../fanchart";
import { Figure } from "../figure";
import { useWords } from "../i18n";
import type { Say } from "../i18n";
import { fixed, number, signed } from "../numbers";
import { quarterText, yearOf } from "../quarters";
import type { Column } from "../table";
import { colour } from "../theme";
import type { Measure } from "./measure";
import { endsText, measureIn, measureText, measured, measuredFan, titleOf, unitText } from "./measure";
import type { Observed, Run, Series } from "./run";
import { runName, seriesOf, wholeHistories } from "./run";

/// A quarter of the fan with what was published for it; quarters before the start have only that.
type Row = FanRow & { published?: Number_ };

function rowsOf(series: Series, observed: Observed | undefined, measure: Measure): Row[] {
  const rows: Row[] = fanRows(measuredFan(measure, series)).filter((row) => known(row.p50));
  const last = rows.at(-1)?.year ?? -Infinity;
  (observed?.quarters ?? []).forEach((quarter, at) => {
    const year = yearOf(quarter);
    const published = measured(measure, observed?.values?.[at]);
    if (year === null || year > last || !known(published)) return;
    const row = rows.find((one) => one.quarter === quarter);
    if (row) row.published = published;
    else rows.push({ quarter, year, published });
  });
  return rows.sort((a, b) => a.year - b.year);
}

/// All values that are drawn, and a little air; from nothing where nothing is near.
function domainOf(rows: Row[]): [number, number] {
  const values = rows.flatMap((row) => [row.p05, row.p50, row.p95, row.published]).filter(known);
  const low = Math.min(...values);
  const high = Math.max(...values);
  const air = (high - low || Math.abs(high) || 1) * 0.06;
  const fromZero = low >= 0 && low < 0.25 * high;
  return [fromZero ? 0 : low - air, high + air];
}

/// Growth to a tenth of a per cent, with its sign where it is not nought.
function growthText(value: number): string {
  const text = fixed(100 * value, 1);
  return signed(`${text}%`, /[1-9]/.test(text) ? value : 0);
}

/// What is to be said of a series: how much it grows from the start to the last quarter, where it has a level at the
/// start, or else where it stands in the end; and how what happened lies among nine in ten histories.
export type Finding = {
  growth: number | null;
  texts: { median: string; low: string; high: string; actual: string };
  /// In the last quarter, and in how many of the quarters whose figures are published.
  inside: boolean;
  insideCount: number;
  published: number;
};

function isInside(row: Row): boolean {
  const { published, p05, p95 } = row;
  return known(published) && known(p05) && known(p95) && published >= p05 && published <= p95;
}

export function findingOf(run: Run, id: string, lang: Lang): Finding | null {
  const series = seriesOf(run, id);
  if (!series) return null;
  const measure = measureIn(run, id);
  const rows = rowsOf(series, run.observed?.[id], measure);
  const startYear = yearOf(run.start) ?? Infinity;
  const start = rows.find((row) => row.year === startYear);
  const end = rows.at(-1);
  if (!end || !known(end.p50)) return null;
  const base = measure.isRate ? null : start?.p50;
  const over = (value: Number_ | undefined, from: Number_ | undefined) =>
    known(value) && known(from) && from > 0 ? value / from - 1 : null;
  const growth = over(end.p50, base);
  const text = (value: Number_ | undefined, from: Number_ | undefined) => {
    if (growth === null) return known(value) ? measureText(measure, value, lang) : "";
    const change = over(value, from);
    return change === null ? "" : growthText(change);
  };
  const [low, high] =
    growth === null ? endsText(measure, end.p05, end.p95, lang) : [text(end.p05, base), text(end.p95, base)];
  const later = rows.filter((row) => row.year > startYear && known(row.published));
  return {
    growth,
    texts: { median: text(end.p50, base), low, high, actual: text(end.published, start?.published) },
    inside: isInside(end),
    insideCount: later.filter(isInside).length,
    published: later.length,
  };
}

/// "What happened: +4.9%, inside that range; so were 3 of 12 quarters."
export function actualSentence(found: Finding, say: Say): string {
  if (!found.texts.actual) return "";
  return say(found.inside ? "actualInside" : "actualOutside", {
    actual: found.texts.actual,
    inside: found.insideCount,
    all: found.published,
  });
}

/// First and last quarter, as sentences name them.
export function spanOf(run: Run, lang: Lang): { start: string; end: string } {
  return { start: quarterText(run.start, lang), end: quarterText(endOf(run), lang) };
}

function sentenceOf(run: Run, id: string, lang: Lang, say: Say): string {
  const found = findingOf(run, id, lang);
  if (!found) return "";
  const main = say(found.growth === null ? "fanLevel" : "fanGrowth", {
    ...found.texts,
    ...spanOf(run, lang),
  });
  return [main, actualSentence(found, say)].filter(Boolean).join(" ");
}

/// The last simulated quarter.
export function endOf(run: Run): string | undefined {
  return Object.values(run.series ?? {})[0]?.quarters?.at(-1);
}

/// One line up to the start and dots from there, so that a reader sees what no history could know.
function publishedMarks(rows: Row[], start: number): Plot.Markish[] {
  const line = { x: "year", y: "published", stroke: colour("ink") };
  const there = rows.filter((row) => known(row.published));
  return [
    Plot.lineY(
      there.filter((row) => row.year <= start),
      { ...line, strokeWidth: 1.8 },
    ),
    Plot.lineY(
      there.filter((row) => row.year >= start),
      { ...line, strokeWidth: 2.6, strokeDasharray: "0 5", strokeLinecap: "round" },
    ),
  ];
}

/// The fan of one series or rate, with what was published of it.
export function SeriesFigure({ run, id, wide = false }: { run: Run; id: string; wide?: boolean }) {
  const { lang, say, pick } = useWords();
  const series = seriesOf(run, id);
  if (!series) return null;
  const measure = measureIn(run, id);
  const observed = run.observed?.[id];
  const rows = rowsOf(series, observed, measure);
  const simulated = rows.filter((row) => known(row.p50));
  if (simulated.length < 2) return null;
  const start = yearOf(run.start) ?? simulated[0]!.year;
  const first = rows[0]!.year;
  const last = rows[rows.length - 1]!.year;
  const hasPublished = rows.some((row) => known(row.published));
  const show = (value: Number_ | undefined) =>
    measure.isRate ? fixed(value, 2) : number(value, lang, "long", 4);
  const columns: Column<Row>[] = [
    ...(fanColumns(rows, say, lang, show) as Column<Row>[]),
    {
      key: "published",
      head: say("published"),
      value: (row) => row.published,
      show: (row) => show(row.published),
      align: "right",
      hidden: !hasPublished,
    },
    { key: "unit", head: say("unit"), value: () => measure.unit, hidden: true },
  ];
  const format = (y: number) => (measure.isRate ? `${number(y, lang, "short")}%` : number(y, lang, "short"));
  const draw = (width: number) =>
    fanChart(width, rows, {
      domain: domainOf(rows),
      height: Math.round(Math.min(320, Math.max(220, width * (wide ? 0.5 : 0.55) - (wide ? 125 : 0)))),
      format,
      unit: unitText(measure, lang),
      from: first,
      marks: [
        ...(first < start
          ? dateMarks(start, say("startMark", { quarter: quarterText(run.start, lang) }), [first, last])
          : []),
        ...publishedMarks(rows, start),
      ],
    });
  return (
    <Figure
      name={`${runName(run)}-${id}`}
      title={pick(titleOf(series, id))}
      sentence={sentenceOf(run, id, lang, say)}
      sources={[
        { source: say("simulatedSource", { histories: number(wholeHistories(run), lang, "long", 6) }) },
        ...(hasPublished ? [{ source: observed?.source }] : []),
      ]}
      columns={columns}
      rows={rows}
      note={unitText(measure, lang)}
      draw={draw}
      legend={[
        ...fanLegend(say),
        ...(hasPublished
          ? [
              { name: say("knownAtStart"), colour: colour("ink"), shape: "line" as const },
              { name: say("happenedAfter"), colour: colour("ink"), shape: "dots" as const },
            ]
          : []),
      ]}
    />
  );
}
