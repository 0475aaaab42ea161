// SPDX-License-Identifier: Apache-2.0
import * as Plot from "@observablehq/plot";
import type { Number_ } from "./record";
import { known } from "./record";
import { chartStyle } from "./rowchart";
import { textWidth, wrapped } from "./textwidth";
import { colour } from "./theme";

/// A difference from nothing: to the right where it is more, to the left where it is less, hollow where it cannot be
/// told from nothing.
export type SignedBar = {
  label: string;
  note: string;
  value: Number_ | undefined;
  low?: Number_;
  high?: Number_;
  told: boolean;
};

/// The text of the ticks, with its sign.
export type SignedAxis = { format: (value: number) => string };

const labelSize = 12.5;
const halfBar = 6;

const endsOf = (row: SignedBar) => [row.value, row.low, row.high].filter(known);

/// Bars of one chart share an axis around nothing. What lies far beyond all others is cut and marked by an arrow, so
/// that one wide interval does not flatten the rest: the axis holds all that is told, and four in five of the ends of
/// the intervals that are not.
export function signedDomain(rows: SignedBar[]): [number, number] {
  const untold = rows.filter((row) => !row.told).flatMap(endsOf).map(Math.abs);
  untold.sort((a, b) => a - b);
  const usual = untold[Math.floor(0.8 * (untold.length - 1))] ?? 0;
  const told = rows.filter((row) => row.told).flatMap(endsOf);
  const most = Math.max(usual, ...told.map(Math.abs));
  const within = (side: 1 | -1) => Math.max(0, ...rows.flatMap(endsOf).map((end) => side * end));
  const right = 1.06 * Math.min(most, within(1));
  const left = 1.06 * Math.min(most, within(-1));
  // Neither side is so narrow that its end could not be read.
  const least = 0.12 * (left + right) || 1;
  return [-Math.max(left, least), Math.max(right, least)];
}

/// `at` is the middle of the bar from the top [px].
type Placed = SignedBar & { at: number; lines: string };

/// The bars, and their intervals with ends.
function barMarks(rows: Placed[], inside: (x: number) => number): Plot.Markish[] {
  const there = rows.filter((row) => known(row.value));
  const spread = rows.filter((row) => known(row.low) && known(row.high));
  const bar = {
    x1: 0,
    x2: (row: Placed) => inside(row.value as number),
    y1: (row: Placed) => row.at - halfBar,
    y2: (row: Placed) => row.at + halfBar,
  };
  const thin = { stroke: colour("ink"), strokeWidth: 1.1 };
  const end = (row: Placed, which: "low" | "high") => inside(row[which] as number);
  return [
    Plot.rect(
      there.filter((row) => row.told),
      { ...bar, fill: (row) => colour((row.value as number) < 0 ? "running" : "plan") },
    ),
    Plot.rect(
      there.filter((row) => !row.told),
      { ...bar, fill: colour("paper"), stroke: colour("other"), strokeWidth: 1.2, strokeDasharray: "3 2" },
    ),
    Plot.link(spread, {
      x1: (row) => end(row, "low"),
      x2: (row) => end(row, "high"),
      y1: "at",
      y2: "at",
      stroke: colour("paper"),
      strokeWidth: 3.5,
      strokeOpacity: 0.7,
    }),
    Plot.link(spread, { x1: (row) => end(row, "low"), x2: (row) => end(row, "high"), y1: "at", y2: "at", ...thin }),
    ...(["low", "high"] as const).map((which) =>
      Plot.link(
        spread.filter((row) => inside(row[which] as number) === row[which]),
        {
          x1: (row) => end(row, which),
          x2: (row) => end(row, which),
          y1: (row) => row.at - 0.6 * halfBar,
          y2: (row) => row.at + 0.6 * halfBar,
          ...thin,
        },
      ),
    ),
  ];
}

/// Arrows where something goes on beyond the axis.
function beyondMarks(rows: Placed[], [low, high]: [number, number]): Plot.Markish[] {
  const ends = rows.flatMap((row) => {
    const all = [row.value, row.low, row.high].filter(known);
    return [
      ...(all.some((x) => x < low) ? [{ at: row.at, x: low, sign: "◂" }] : []),
      ...(all.some((x) => x > high) ? [{ at: row.at, x: high, sign: "▸" }] : []),
    ];
  });
  return [
    Plot.text(ends, { x: "x", y: "at", text: "sign", fill: colour("ink"), fontSize: 11, stroke: colour("paper"), strokeWidth: 3 }),
  ];
}

/// Where every row stands, as high as its name needs.
function placed(rows: SignedBar[], wide: boolean, room: number): { rows: Placed[]; height: number } {
  let top = 0;
  const all = rows.map((row) => {
    const lines = wrapped(row.label, labelSize, room);
    const above = wide ? 0 : 4 + 16 * lines.length;
    const height = wide ? Math.max(24, 15 * lines.length + 8) : above + 24;
    const at = top + above + (height - above) / 2;
    top += height;
    return { ...row, at, lines: lines.join("\n") };
  });
  return { rows: all, height: top };
}

/// Names on the left and values on the right of the bars where there is room, above them on a telephone.
export function signedBars(width: number, bars: SignedBar[], axis: SignedAxis): SVGSVGElement {
  const [low, high] = signedDomain(bars);
  const inside = (x: number) => Math.min(high, Math.max(low, x));
  const widest = (text: (bar: SignedBar) => string, size: number) =>
    Math.max(...bars.map((bar) => textWidth(text(bar), size)));
  const noteRoom = widest((bar) => bar.note, 12) + 14;
  const wide = width >= 600;
  const labelRoom = wide ? Math.min(0.42 * width, widest((bar) => bar.label, labelSize) + 14) : 12;
  const { rows, height } = placed(bars, wide, wide ? labelRoom - 10 : width - 24 - noteRoom);
  const ticks = Math.max(2, Math.floor((width - labelRoom - (wide ? noteRoom : 14)) / 85));
  const halo = { stroke: colour("paper"), strokeWidth: 4 };
  const above = { dy: -9, lineAnchor: "bottom" } as const;
  const marks: Plot.Markish[] = [
    Plot.gridX({ ticks, stroke: colour("rule"), strokeOpacity: 1 }),
    Plot.axisX({
      anchor: "bottom",
      ticks,
      tickFormat: axis.format,
      label: null,
      tickSize: 0,
      fill: colour("soft"),
    }),
    ...barMarks(rows, inside),
    Plot.ruleX([0], { stroke: colour("ink"), strokeWidth: 1.2 }),
    ...beyondMarks(rows, [low, high]),
    Plot.text(rows, {
      frameAnchor: "left",
      y: "at",
      text: "lines",
      textAnchor: wide ? "end" : "start",
      fill: colour("ink"),
      fontSize: labelSize,
      lineHeight: 1.2,
      ...(wide ? { dx: -8 } : above),
      ...halo,
    }),
    Plot.text(rows, {
      frameAnchor: "right",
      y: "at",
      text: "note",
      textAnchor: wide ? "start" : "end",
      fill: (row) => colour(row.told ? "ink" : "soft"),
      fontVariant: "tabular-nums",
      fontSize: 12,
      ...(wide ? { dx: 10 } : above),
      ...halo,
    }),
  ];
  return Plot.plot({
    width,
    height: height + 30,
    marginLeft: labelRoom,
    marginRight: wide ? noteRoom : 14,
    marginTop: 2,
    marginBottom: 28,
    style: chartStyle,
    x: { type: "linear", domain: [low, high] },
    y: { type: "linear", domain: [0, height], reverse: true, axis: null },
    color: { type: "identity" },
    marks,
  }) as unknown as SVGSVGElement;
}
