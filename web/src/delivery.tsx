// SPDX-License-Identifier: Apache-2.0
import * as Plot from "@observablehq/plot";
import type { Pledge } from "./record";
import { known } from "./record";
import { useWords } from "./i18n";
import { dateMarks, fanChart, fanColumns, fanLegend, fanRows } from "./fanchart";
import { Figure } from "./figure";
import { number } from "./numbers";
import { quarterText, yearOf } from "./quarters";
import { colour } from "./theme";
import { quantity } from "./units";

/// The fan of what is in place: nine in ten histories, half of them, the median, against what was promised.
export function DeliveryFigure({ pledge, name, title }: { pledge: Pledge; name: string; title: string }) {
  const { lang, say } = useWords();
  const delivery = pledge.delivery;
  const rows = delivery ? fanRows(delivery) : [];
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
  const columns = fanColumns(rows, say, lang, (value) => number(value, lang));
  const draw = (width: number) => {
    const last = rows[rows.length - 1]!;
    const first = rows[0]!;
    const top =
      Math.max(known(pledged) ? pledged : 0, ...rows.map((row) => row.p95 ?? row.p90 ?? row.p50 ?? 0)) *
        1.06 || 1;
    const marks: Plot.Markish[] = [];
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
        ...dateMarks(due, `${say("deadline")} ${quarterText(deadline, lang)}`, [first.year, last.year]),
      );
    return fanChart(width, rows, {
      domain: [0, top],
      height: Math.round(Math.min(400, Math.max(260, width * 0.5))),
      format: (y) => number(y, lang, "short"),
      marks,
    });
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
      legend={[...fanLegend(say), { name: say("pledged"), colour: colour("pledge"), shape: "dash" }]}
    />
  );
}
