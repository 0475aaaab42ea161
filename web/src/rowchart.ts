// SPDX-License-Identifier: Apache-2.0
import * as Plot from "@observablehq/plot";
import { known } from "./record";
import { textWidth, wrapped } from "./textwidth";
import { colour } from "./theme";

/// A mark at a value; `lift` moves it off the row's middle [px], so that marks of one value do not hide each other.
export type Dot = {
  x: number | null | undefined;
  symbol?: "circle" | "square" | "triangle" | "diamond";
  hollow?: boolean;
  colour?: string;
  lift?: number;
};

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

export const chartStyle =
  "font-family: inherit; font-size: 12px; background: none; overflow: visible; color: var(--ink);";

const side = { left: 12, right: 22 };
const labelSize = 13;

type Placed = ChartRow & { at: number };

/// Bars, ranges and whiskers, `half` being seven pixels in rows.
function lineMarks(rows: Placed[], inside: (x: number) => number, low: number, half: number): Plot.Markish[] {
  const segments = rows.flatMap((row) =>
    (row.segments ?? []).map((segment) => ({ ...segment, at: row.at, colour: row.colour })),
  );
  const whiskers = rows.filter((row) => known(row.whisker?.[0]) && known(row.whisker?.[1]));
  const end = (row: Placed, which: 0 | 1) => inside(row.whisker![which] as number);
  const thin = { stroke: colour("ink"), strokeWidth: 1.2 };
  return [
    Plot.rect(
      rows.filter((row) => known(row.bar)),
      {
        x1: () => low,
        x2: (row) => inside(row.bar as number),
        y1: (row) => row.at - half,
        y2: (row) => row.at + half,
        fill: (row) => row.colour,
        rx: 1,
      },
    ),
    Plot.rect(segments, {
      x1: "x1",
      x2: "x2",
      y1: (s) => s.at - half,
      y2: (s) => s.at + half,
      fill: (s) => s.colour,
      stroke: colour("paper"),
      strokeWidth: 1.5,
      title: "title",
    }),
    Plot.link(
      rows.filter((row) => known(row.low) && known(row.high)),
      {
        x1: (row) => inside(row.low as number),
        x2: (row) => inside(row.high as number),
        y1: "at",
        y2: "at",
        stroke: (row) => row.colour,
        strokeWidth: 9,
        strokeOpacity: 0.35,
        strokeLinecap: "round",
      },
    ),
    // A lighter line beneath keeps the whisker visible on a dark bar.
    Plot.link(whiskers, {
      x1: (row) => end(row, 0),
      x2: (row) => end(row, 1),
      y1: "at",
      y2: "at",
      stroke: colour("paper"),
      strokeWidth: 4,
      strokeOpacity: 0.7,
    }),
    Plot.link(whiskers, { x1: (row) => end(row, 0), x2: (row) => end(row, 1), y1: "at", y2: "at", ...thin }),
    ...([0, 1] as const).map((which) =>
      Plot.link(whiskers, {
        x1: (row) => end(row, which),
        x2: (row) => end(row, which),
        y1: (row) => row.at - half * 0.7,
        y2: (row) => row.at + half * 0.7,
        ...thin,
      }),
    ),
  ];
}

/// Dots, and arrows at the edge for what lies beyond the axis.
function dotMarks(
  rows: Placed[],
  inside: (x: number) => number,
  [low, high]: [number, number],
  pixel: number,
): Plot.Markish[] {
  const dots = rows.flatMap((row) =>
    (row.dots ?? [])
      .filter((dot) => known(dot.x))
      .map((dot) => ({ ...dot, y: row.at + (dot.lift ?? 0) * pixel, base: row.colour })),
  );
  const beyond = rows.flatMap((row) =>
    [row.low, row.high, ...(row.dots ?? []).map((dot) => dot.x)]
      .filter(known)
      .filter((x) => x < low || x > high)
      .map((x) => ({ at: row.at, x: inside(x), text: x < low ? "◂" : "▸", colour: row.colour })),
  );
  return [
    Plot.dot(dots, {
      x: (dot) => inside(dot.x as number),
      y: "y",
      r: 5,
      symbol: (dot: Dot) => dot.symbol ?? "circle",
      fill: (dot) => (dot.hollow ? colour("paper") : (dot.colour ?? dot.base)),
      stroke: (dot) => dot.colour ?? dot.base,
      strokeWidth: 2,
    }),
    ...["◂", "▸"].map((sign) =>
      Plot.text(
        beyond.filter((arrow) => arrow.text === sign),
        { x: "x", y: "at", text: "text", fill: (arrow) => arrow.colour, dx: sign === "◂" ? -9 : 9 },
      ),
    ),
  ];
}

export function rowChart(width: number, rows: ChartRow[], axis: RowAxis): SVGSVGElement {
  const [low, high] = axis.domain;
  const inside = (x: number) => Math.min(high, Math.max(low, x));
  const room = width - side.left - side.right;
  const lines = rows.map((row) =>
    wrapped(row.label, labelSize, room - (row.note ? textWidth(row.note, 12.5) + 14 : 0)),
  );
  const rowHeight = 44 + 17 * (Math.max(1, ...lines.map((list) => list.length)) - 1);
  const pixel = 1 / rowHeight;
  const place: Placed[] = rows.map((row, at) => ({ ...row, at }));
  const named = (axis.lines ?? []).some((line) => line.label);
  const ticks = axis.ticks ?? Math.max(2, Math.floor(width / 110));
  const halo = { stroke: colour("paper"), strokeWidth: 4 };
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
    ...(axis.lines ?? []).flatMap((line) => [
      Plot.ruleX([line.x], { stroke: colour("ink"), strokeWidth: 1.5, strokeDasharray: "3 3" }),
      ...(line.label
        ? [
            Plot.text([line.label], {
              x: line.x,
              frameAnchor: "top",
              dy: -12,
              fill: colour("soft"),
              textAnchor: "middle",
            }),
          ]
        : []),
    ]),
    ...[true, false].map((strong) =>
      Plot.text(
        place.filter((row) => Boolean(row.strong) === strong),
        {
          frameAnchor: "left",
          y: "at",
          dy: -11,
          lineAnchor: "bottom",
          text: (row) => lines[row.at]!.join("\n"),
          textAnchor: "start",
          fill: colour("ink"),
          fontWeight: strong ? 700 : 400,
          fontSize: labelSize,
          lineHeight: 1.25,
          ...halo,
        },
      ),
    ),
    Plot.text(place, {
      frameAnchor: "right",
      y: "at",
      dy: -11,
      lineAnchor: "bottom",
      text: (row) => row.note ?? "",
      textAnchor: "end",
      fill: colour("soft"),
      fontVariant: "tabular-nums",
      fontSize: 12.5,
      ...halo,
    }),
    ...lineMarks(place, inside, low, 7 * pixel),
    ...dotMarks(place, inside, axis.domain, pixel),
  ];
  const top = named ? 24 : 2;
  return Plot.plot({
    width,
    height: rows.length * rowHeight + top + 28,
    marginLeft: side.left,
    marginRight: side.right,
    marginTop: top,
    marginBottom: 28,
    style: chartStyle,
    x: axis.log ? { type: "log", domain: axis.domain } : { type: "linear", domain: axis.domain },
    y: { type: "linear", domain: [-1 + 13 * pixel, rows.length - 1 + 13 * pixel], reverse: true, axis: null },
    color: { type: "identity" },
    symbol: { type: "identity" },
    marks,
  }) as unknown as SVGSVGElement;
}
