// SPDX-License-Identifier: Apache-2.0
import * as Plot from "@observablehq/plot";
import type { Delivery, Pledge } from "./record";
import { fanLevels, known } from "./record";
import { useWords } from "./i18n";
import { Figure } from "./figure";
import { number } from "./numbers";
import { quarterText, yearOf } from "./quarters";
import { chartStyle } from "./rowchart";
import type { Column } from "./table";
import { colour } from "./theme";
import { quantity } from "./units";

type Row = { quarter: string; year: number } & Partial<Record<(typeof fanLevels)[number], number | null>>;

function rowsOf(delivery: Delivery): Row[] {
  return (delivery.quarters ?? []).flatMap((quarter, at) => {
    const year = yearOf(quarter);
    if (year === null) return [];
    const row: Row = { quarter, year };
    for (const level of fanLevels) row[level] = delivery[level]?.[at] ?? null;
    return [row];
  });
}

/// The fan of what is in place: nine in ten histories, half of them, the median, against what was promised.
export function DeliveryFigure({ pledge, name, title }: { pledge: Pledge; name: string; title: string }) {
  const { lang, say } = useWords();
  const delivery = pledge.delivery;
  const rows = delivery ? rowsOf(delivery) : [];
  if (!delivery || rows.length < 2) return null;
  const { pledged, deadline, unit } = delivery;
  const due = yearOf(deadline);
  const atDeadline = rows.filter((row) => due === null || row.year <= due).at(-1);
  const sentence =
    atDeadline && known(atDeadline.p50) && known(pledged) && deadline
      ? say("deliverySentence", {
          deadline: quarterText(deadline, lang),
          median: quantity(atDeadline.p50, unit, lang),
          pledged: quantity(pledged, unit, lang, "long", 6),
          low: quantity(atDeadline.p10 ?? atDeadline.p05, unit, lang),
          high: quantity(atDeadline.p90 ?? atDeadline.p95, unit, lang),
        })
      : say("deliveryPlain");
  const columns: Column<Row>[] = [
    {
      key: "quarter",
      head: say("quarter"),
      value: (row) => row.quarter,
      show: (row) => quarterText(row.quarter, lang),
    },
    ...fanLevels
      .filter((level) => rows.some((row) => known(row[level])))
      .map((level): Column<Row> => ({
        key: level,
        head: level,
        value: (row) => row[level],
        show: (row) => number(row[level], lang),
        align: "right",
      })),
  ];
  const draw = (width: number) => {
    const last = rows[rows.length - 1]!;
    const first = rows[0]!;
    const top =
      Math.max(known(pledged) ? pledged : 0, ...rows.map((row) => row.p95 ?? row.p90 ?? row.p50 ?? 0)) *
        1.06 || 1;
    const band = (low: "p05" | "p25", high: "p95" | "p75", fill: string) => {
      const whole = rows.filter((row) => known(row[low]) && known(row[high]));
      return Plot.areaY(whole, { x: "year", y1: low, y2: high, fill: colour(fill) });
    };
    const marks: Plot.Markish[] = [
      Plot.gridY({ stroke: colour("rule"), strokeOpacity: 1, ticks: 5 }),
      Plot.axisY({
        tickFormat: (y: number) => number(y, lang, "short"),
        ticks: 5,
        label: null,
        tickSize: 0,
        fill: colour("soft"),
      }),
      Plot.axisX({
        tickFormat: (x: number) => String(x),
        ticks: Plot.numberInterval(width < 480 ? 2 : 1).range(
          Math.ceil(first.year),
          Math.floor(last.year) + 0.5,
        ),
        label: null,
        tickSize: 4,
        fill: colour("soft"),
        stroke: colour("rule"),
      }),
      band("p05", "p95", "bandmost"),
      band("p25", "p75", "bandhalf"),
      Plot.lineY(
        rows.filter((row) => known(row.p50)),
        { x: "year", y: "p50", stroke: colour("plan"), strokeWidth: 2.5 },
      ),
      Plot.ruleY([0], { stroke: colour("ink") }),
    ];
    if (known(pledged))
      marks.push(
        Plot.ruleY([pledged], { stroke: colour("pledge"), strokeWidth: 2, strokeDasharray: "6 4" }),
        Plot.text([pledged], {
          y: (y) => y,
          frameAnchor: "left",
          dx: 6,
          dy: -9,
          textAnchor: "start",
          text: () => `${say("pledged")} ${quantity(pledged, unit, lang, "long", 6)}`,
          fill: colour("pledge"),
          fontWeight: 600,
          stroke: colour("paper"),
          strokeWidth: 4,
        }),
      );
    if (due !== null && due >= first.year && due <= last.year)
      marks.push(
        Plot.ruleX([due], { stroke: colour("ink"), strokeWidth: 1, strokeDasharray: "2 3" }),
        Plot.text([due], {
          x: (x) => x,
          frameAnchor: "top",
          dy: -10,
          text: () => `${say("deadline")} ${quarterText(deadline, lang)}`,
          fill: colour("ink"),
          stroke: colour("paper"),
          strokeWidth: 5,
          textAnchor:
            due - first.year > (last.year - first.year) * 0.7
              ? "end"
              : due - first.year < (last.year - first.year) * 0.3
                ? "start"
                : "middle",
        }),
      );
    return Plot.plot({
      width,
      height: Math.round(Math.min(400, Math.max(260, width * 0.5))),
      marginLeft: 54,
      marginRight: 20,
      marginTop: 26,
      marginBottom: 28,
      style: chartStyle,
      x: { type: "linear", domain: [first.year, last.year] },
      y: { type: "linear", domain: [0, top] },
      marks,
    }) as unknown as SVGSVGElement;
  };
  return (
    <Figure
      name={name}
      title={title}
      sentence={sentence}
      sources={[delivery]}
      columns={columns}
      rows={rows}
      draw={draw}
      legend={[
        { name: say("medianLine"), colour: colour("plan"), shape: "line" },
        { name: say("band50"), colour: colour("bandhalf") },
        { name: say("band90"), colour: colour("bandmost") },
        { name: say("pledged"), colour: colour("pledge"), shape: "dash" },
      ]}
    />
  );
}
