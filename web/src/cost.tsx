// SPDX-License-Identifier: Apache-2.0
import type { CostItem } from "./record";
import { known } from "./record";
import { useWords } from "./i18n";
import { Figure } from "./figure";
import { GradeMark } from "./evidence";
import { number } from "./numbers";
import { rowChart } from "./rowchart";
import type { ChartRow } from "./rowchart";
import type { Column } from "./table";
import { colour } from "./theme";
import { quantity } from "./units";

/// What a pledge costs: building and running stacked by item, then every item with its range.
export function CostFigure({
  items,
  name,
  title,
}: {
  items: CostItem[] | null | undefined;
  name: string;
  title: string;
}) {
  const { lang, say, pick } = useWords();
  const rows = (items ?? []).filter((item) => known(item.p50));
  if (rows.length === 0) return null;
  const unit = rows[0]!.unit;
  const kinds = ["capital", "running"] as const;
  const of = (kind: string) =>
    rows.filter((item) => (item.kind ?? "capital") === kind).sort((a, b) => (b.p50 ?? 0) - (a.p50 ?? 0));
  const sum = (kind: string) => of(kind).reduce((total, item) => total + (item.p50 ?? 0), 0);
  const ordered = kinds.flatMap(of);
  const money = (value: unknown) => quantity(value, unit, lang);
  const columns: Column<CostItem>[] = [
    { key: "item", head: say("item"), value: (item) => item.id, show: (item) => pick(item.text) || item.id },
    {
      key: "kind",
      head: say("kind"),
      value: (item) => item.kind,
      show: (item) => say(item.kind === "running" ? "running" : "capital"),
    },
    {
      key: "p10",
      head: say("p10"),
      value: (item) => item.p10,
      show: (item) => money(item.p10),
      align: "right",
    },
    {
      key: "p50",
      head: say("p50"),
      value: (item) => item.p50,
      show: (item) => money(item.p50),
      align: "right",
    },
    {
      key: "p90",
      head: say("p90"),
      value: (item) => item.p90,
      show: (item) => money(item.p90),
      align: "right",
    },
    { key: "unit", head: say("unit"), value: (item) => item.unit, hidden: true },
    {
      key: "grade",
      head: say("grade"),
      value: (item) => item.grade,
      show: (item) => <GradeMark grade={item.grade} />,
    },
    { key: "source", head: say("source"), value: (item) => item.source, align: "text" },
  ];
  const draw = (width: number) => {
    const charted: ChartRow[] = [];
    for (const kind of kinds) {
      const list = of(kind);
      if (list.length === 0) continue;
      let from = 0;
      const segments = list.map((item) => {
        const x1 = from;
        from += Math.max(0, item.p50 ?? 0);
        return { x1, x2: from, title: `${pick(item.text) || item.id}: ${money(item.p50)}` };
      });
      charted.push({
        label: say(kind),
        note: money(sum(kind)),
        colour: colour(kind),
        segments,
        strong: true,
      });
      if (list.length > 1)
        for (const item of list)
          charted.push({
            label: pick(item.text) || item.id,
            note: money(item.p50),
            colour: colour(kind),
            bar: item.p50,
            whisker: [item.p10, item.p90],
          });
    }
    const most = Math.max(...kinds.map(sum), ...rows.map((item) => item.p90 ?? 0));
    return rowChart(width, charted, {
      domain: [0, most * 1.02 || 1],
      format: (x) => number(x, lang, "short"),
    });
  };
  const sentence = say("costSentence", {
    capital: money(sum("capital")),
    running: money(sum("running")),
  });
  return (
    <Figure
      name={name}
      title={title}
      sentence={sentence}
      sources={rows}
      columns={columns}
      rows={ordered}
      draw={draw}
      legend={kinds
        .filter((kind) => of(kind).length > 0)
        .map((kind) => ({ name: say(kind), colour: colour(kind) }))}
    />
  );
}
