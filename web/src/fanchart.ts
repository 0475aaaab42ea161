// SPDX-License-Identifier: Apache-2.0
import * as Plot from "@observablehq/plot";
import type { Fan, FanLevel, Lang, Number_ } from "./record";
import { fanLevels, known } from "./record";
import type { Say } from "./i18n";
import type { Legend } from "./legend";
import { quarterText, yearOf } from "./quarters";
import { chartStyle } from "./rowchart";
import type { Column } from "./table";
import { colour } from "./theme";

/// One quarter of a fan; `year` is where it ends.
export type FanRow = { quarter: string; year: number } & Partial<Record<FanLevel, Number_>>;

export function fanRows(fan: Fan): FanRow[] {
  return (fan.quarters ?? []).flatMap((quarter, at) => {
    const year = yearOf(quarter);
    if (year === null) return [];
    const row: FanRow = { quarter, year };
    for (const level of fanLevels) row[level] = fan[level]?.[at] ?? null;
    return [row];
  });
}

/// The quarter, then every level that the fan has.
export function fanColumns(
  rows: FanRow[],
  say: Say,
  lang: Lang,
  show: (value: Number_ | undefined) => string,
): Column<FanRow>[] {
  return [
    {
      key: "quarter",
      head: say("quarter"),
      value: (row) => row.quarter,
      show: (row) => quarterText(row.quarter, lang),
    },
    ...fanLevels
      .filter((level) => rows.some((row) => known(row[level])))
      .map((level): Column<FanRow> => ({
        key: level,
        head: level,
        value: (row) => row[level],
        show: (row) => show(row[level]),
        align: "right",
      })),
  ];
}

export function fanLegend(say: Say): Legend {
  return [
    { name: say("medianLine"), colour: colour("plan"), shape: "line" },
    { name: say("band50"), colour: colour("bandhalf") },
    { name: say("band90"), colour: colour("bandmost") },
  ];
}

/// A date with its name above, which stays inside the drawing.
export function dateMarks(year: number, label: string, [first, last]: [number, number]): Plot.Markish[] {
  const share = (year - first) / (last - first || 1);
  return [
    Plot.ruleX([year], { stroke: colour("ink"), strokeWidth: 1, strokeDasharray: "2 3" }),
    Plot.text([year], {
      x: (x) => x,
      frameAnchor: "top",
      dy: -10,
      text: () => label,
      fill: colour("ink"),
      stroke: colour("paper"),
      strokeWidth: 5,
      textAnchor: share > 0.7 ? "end" : share < 0.3 ? "start" : "middle",
    }),
  ];
}

export type TimeChart = {
  domain: [number, number];
  height: number;
  format: (y: number) => string;
  /// What the numbers at the side are, above them.
  unit?: string;
  /// From where to where the drawing goes [year].
  years: [number, number];
  /// Equal steps are equal multiples; the domain is then above nothing.
  log?: boolean;
  marks: Plot.Markish[];
  /// Over the line at nothing: promises, dates, what happened.
  over?: Plot.Markish[];
};

export type FanChart = Omit<TimeChart, "years" | "over"> & {
  /// Where the drawing begins, when earlier than the fan [year].
  from?: number;
};

/// Room for a year's name, and above the dates for the unit [px].
const yearRoom = 58;
const unitRoom = 18;

/// Powers of ten that a logarithmic axis names, at most six; where there are hardly any, steps between them.
function decades([low, high]: [number, number]): number[] {
  const first = Math.ceil(Math.log10(low) - 1e-9);
  const last = Math.floor(Math.log10(high) + 1e-9);
  if (last - first < 1) {
    const near = [first - 1, first, first + 1].flatMap((power) => [1, 2, 5].map((step) => step * 10 ** power));
    return near.filter((tick) => tick >= low && tick <= high);
  }
  const every = Math.ceil((last - first + 1) / 6);
  return Array.from({ length: last - first + 1 }, (_, at) => 10 ** (first + at)).filter((_, at) => at % every === 0);
}

/// The marks over an axis of years.
export function timeChart(width: number, chart: TimeChart): SVGSVGElement {
  const [first, last] = chart.years;
  const every = Math.max(1, Math.ceil(((last - first) * yearRoom) / (width - 74)));
  const [low, high] = chart.domain;
  const ticks = chart.log ? decades(chart.domain) : 5;
  const marks: Plot.Markish[] = [
    Plot.gridY({ stroke: colour("rule"), strokeOpacity: 1, ticks }),
    Plot.axisY({ tickFormat: chart.format, ticks, label: null, tickSize: 0, fill: colour("soft") }),
    Plot.axisX({
      tickFormat: (x: number) => String(x),
      ticks: Plot.numberInterval(every).range(Math.ceil(first), Math.floor(last) + 0.5),
      label: null,
      tickSize: 4,
      fill: colour("soft"),
      stroke: colour("rule"),
    }),
    ...chart.marks,
    ...(low <= 0 && high >= 0 ? [Plot.ruleY([0], { stroke: colour("ink") })] : []),
    ...(chart.over ?? []),
  ];
  if (chart.unit)
    marks.push(
      Plot.text([chart.unit], {
        frameAnchor: "top-left",
        dx: -48,
        dy: -unitRoom - 8,
        textAnchor: "start",
        fill: colour("soft"),
      }),
    );
  return Plot.plot({
    width,
    height: chart.height,
    marginLeft: 54,
    marginRight: 20,
    marginTop: chart.unit ? 26 + unitRoom : 26,
    marginBottom: 28,
    style: chartStyle,
    x: { type: "linear", domain: [first, last] },
    y: { type: chart.log ? "log" : "linear", domain: chart.domain },
    marks,
  }) as unknown as SVGSVGElement;
}

/// The area between two levels.
export function band(
  rows: FanRow[],
  low: FanLevel,
  high: FanLevel,
  fill: string,
  clip = false,
): Plot.Markish {
  const whole = rows.filter((row) => known(row[low]) && known(row[high]));
  return Plot.areaY(whole, { x: "year", y1: low, y2: high, fill, clip });
}

/// One level as a line.
export function levelLine(rows: FanRow[], level: FanLevel, options: Plot.LineYOptions): Plot.Markish {
  return Plot.lineY(
    rows.filter((row) => known(row[level])),
    { x: "year", y: level, ...options },
  );
}

/// The fan of many histories: nine in ten, half of them, and the median.
export function fanChart(width: number, rows: FanRow[], chart: FanChart): SVGSVGElement {
  const fan = [
    band(rows, "p05", "p95", colour("bandmost")),
    band(rows, "p25", "p75", colour("bandhalf")),
    levelLine(rows, "p50", { stroke: colour("plan"), strokeWidth: 2.5 }),
  ];
  const years: [number, number] = [chart.from ?? rows[0]!.year, rows[rows.length - 1]!.year];
  return timeChart(width, { ...chart, years, over: chart.marks, marks: fan });
}
