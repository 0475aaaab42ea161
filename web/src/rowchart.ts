// SPDX-License-Identifier: Apache-2.0
import * as Plot from "@observablehq/plot";
import { known } from "./record";
import { colour } from "./theme";

export type Dot = { x: number | null | undefined; symbol?: "circle" | "square" | "triangle" | "diamond"; hollow?: boolean; colour?: string };

/// One row: its name above on the left, its value above on the right, and the marks below both, so that long
/// Korean and English names fit a telephone as well as a page.
export type ChartRow = {
  label: string;
  note?: string;
  colour: string;
  /// A bar from the axis' start to here.
  bar?: number | null;
  /// Bars beside each other, from x1 to x2.
  segments?: { x1: number; x2: number; title?: string }[];
  /// A thick line between these, such as p10 and p90.
  low?: number | null;
  high?: number | null;
  /// A thin line between these, with ends.
  whisker?: [number | null | undefined, number | null | undefined];
  /// Marks of their own: a filled dot, a ring or a triangle.
  dots?: Dot[];
  strong?: boolean;
};

export type RowAxis = {
  log?: boolean;
  domain: [number, number];
  format: (value: number) => string;
  /// Lines across all rows.
  lines?: { x: number; label?: string }[];
  ticks?: number[];
};

export const chartStyle = "font-family: inherit; font-size: 12px; background: none; overflow: visible; color: var(--ink);";

const rowHeight = 44;

export function rowChart(width: number, rows: ChartRow[], axis: RowAxis): SVGSVGElement {
  const [low, high] = axis.domain;
  const inside = (x: number) => Math.min(high, Math.max(low, x));
  const place = rows.map((row, at) => ({ ...row, at }));
  const named = (axis.lines ?? []).some((line) => line.label);
  const marks: Plot.Markish[] = [
    Plot.axisX({ anchor: "bottom", ticks: axis.ticks ?? Math.max(2, Math.floor(width / 110)), tickFormat: axis.format, label: null, tickSize: 0, fill: colour("soft") }),
    Plot.gridX({ ticks: axis.ticks ?? Math.max(2, Math.floor(width / 110)), stroke: colour("rule"), strokeOpacity: 1 }),
  ];
  for (const line of axis.lines ?? []) {
    marks.push(Plot.ruleX([line.x], { stroke: colour("ink"), strokeWidth: 1.5, strokeDasharray: "3 3" }));
    if (line.label)
      marks.push(Plot.text([line.label], { x: line.x, frameAnchor: "top", dy: -16, fill: colour("soft"), textAnchor: "middle" }));
  }
  // What lies beyond the axis ends at its edge, with an arrow there.
  const arrows = place.flatMap((row) =>
    [row.low, row.high, ...(row.dots ?? []).map((dot) => dot.x)]
      .filter(known)
      .filter((x) => x < low || x > high)
      .map((x) => ({ at: row.at, x: inside(x), text: x < low ? "◂" : "▸", colour: row.colour })),
  );
  const bars = place.filter((row) => known(row.bar));
  marks.push(
    Plot.rect(bars, { x1: () => low, x2: (row) => inside(row.bar as number), y1: (row) => row.at - 0.02, y2: (row) => row.at + 0.3, fill: (row) => row.colour, rx: 1 }),
    Plot.rect(
      place.flatMap((row) => (row.segments ?? []).map((segment) => ({ ...segment, at: row.at, colour: row.colour }))),
      { x1: "x1", x2: "x2", y1: (s) => s.at - 0.02, y2: (s) => s.at + 0.3, fill: (s) => s.colour, stroke: colour("paper"), strokeWidth: 1.5, title: "title" },
    ),
    Plot.link(place.filter((row) => known(row.low) && known(row.high)), {
      x1: (row) => inside(row.low as number), x2: (row) => inside(row.high as number), y1: (row) => row.at + 0.14, y2: (row) => row.at + 0.14,
      stroke: (row) => row.colour, strokeWidth: 9, strokeOpacity: 0.35, strokeLinecap: "round",
    }),
  );
  const whiskers = place.filter((row) => known(row.whisker?.[0]) && known(row.whisker?.[1]));
  marks.push(
    Plot.link(whiskers, {
      x1: (row) => inside(row.whisker![0] as number), x2: (row) => inside(row.whisker![1] as number), y1: (row) => row.at + 0.14, y2: (row) => row.at + 0.14,
      stroke: colour("ink"), strokeWidth: 1.2,
    }),
    ...[0, 1].map((end) =>
      Plot.link(whiskers, {
        x1: (row) => inside(row.whisker![end] as number), x2: (row) => inside(row.whisker![end] as number), y1: (row) => row.at + 0.04, y2: (row) => row.at + 0.24,
        stroke: colour("ink"), strokeWidth: 1.2,
      }),
    ),
    Plot.dot(
      place.flatMap((row) => (row.dots ?? []).filter((dot) => known(dot.x)).map((dot) => ({ ...dot, at: row.at, base: row.colour }))),
      {
        x: (dot) => inside(dot.x as number), y: (dot) => dot.at + 0.14, r: 5, symbol: (dot: Dot) => dot.symbol ?? "circle",
        fill: (dot) => (dot.hollow ? colour("paper") : (dot.colour ?? dot.base)), stroke: (dot) => dot.colour ?? dot.base, strokeWidth: 2,
      },
    ),
    ...["◂", "▸"].map((sign) =>
      Plot.text(arrows.filter((arrow) => arrow.text === sign), { x: "x", y: (arrow) => arrow.at + 0.14, text: "text", fill: (arrow) => arrow.colour, dx: sign === "◂" ? -7 : 7 }),
    ),
    ...[true, false].map((strong) =>
      Plot.text(place.filter((row) => Boolean(row.strong) === strong), {
        frameAnchor: "left", y: (row) => row.at - 0.24, text: "label", textAnchor: "start", fill: colour("ink"), fontWeight: strong ? 700 : 400, fontSize: 13,
      }),
    ),
    Plot.text(place, { frameAnchor: "right", y: (row) => row.at - 0.24, text: (row) => row.note ?? "", textAnchor: "end", fill: colour("soft"), fontVariant: "tabular-nums", fontSize: 12.5 }),
  );
  return Plot.plot({
    width,
    height: rows.length * rowHeight + 30 + (named ? 22 : 4),
    marginLeft: 10,
    marginRight: 14,
    marginTop: named ? 22 : 4,
    marginBottom: 26,
    style: chartStyle,
    x: axis.log ? { type: "log", domain: axis.domain } : { type: "linear", domain: axis.domain },
    y: { type: "linear", domain: [-0.55, rows.length - 0.5], reverse: true, axis: null },
    color: { type: "identity" },
    symbol: { type: "identity" },
    marks,
  }) as unknown as SVGSVGElement;
}

/// A log axis of whole powers of ten around some numbers, at most from 1/1000 to 1000 times `about` when given.
export function decades(values: unknown[], about?: number): { domain: [number, number]; ticks: number[] } {
  const positive = values.filter(known).filter((x) => x > 0);
  const floor = about === undefined ? 0 : about / 1000;
  const ceiling = about === undefined ? Infinity : about * 1000;
  const low = Math.max(floor, Math.min(...positive, about === undefined ? Infinity : about / 10));
  const high = Math.min(ceiling, Math.max(...positive, about === undefined ? 0 : about * 10));
  if (!Number.isFinite(low) || high <= 0) return { domain: [0.1, 10], ticks: [0.1, 1, 10] };
  const from = Math.floor(Math.log10(low) + 1e-9);
  const to = Math.max(from + 1, Math.ceil(Math.log10(high) - 1e-9));
  const ticks = [];
  for (let power = from; power <= to; power++) ticks.push(Number(`1e${power}`));
  return { domain: [ticks[0]!, ticks[ticks.length - 1]!], ticks };
}
