// SPDX-License-Identifier: Apache-2.0
import type { Ranked } from "./record";
import { known } from "./record";
import { useWords } from "./i18n";
import { Figure } from "./figure";
import { GradeMark } from "./evidence";
import { number } from "./numbers";
import { decades } from "./decades";
import { rowChart } from "./rowchart";
import type { Column } from "./table";
import { colour } from "./theme";

/// Nations by the computing power they have; the plan stands among them.
export function RankingFigure({ ranking, name }: { ranking: Ranked[] | null | undefined; name: string }) {
  const { lang, say, pick } = useWords();
  const rows = (ranking ?? [])
    .filter((row) => known(row.h100e) && row.h100e > 0)
    .sort((a, b) => (b.h100e ?? 0) - (a.h100e ?? 0));
  if (rows.length < 2) return null;
  const columns: Column<Ranked>[] = [
    {
      key: "name",
      head: say("nation"),
      value: (row) => (typeof row.name === "string" ? row.name : row.name.en),
      show: (row) => pick(row.name),
    },
    {
      key: "h100e",
      head: say("h100e"),
      value: (row) => row.h100e,
      show: (row) => number(row.h100e, lang),
      align: "right",
    },
    {
      key: "planned",
      head: say("planned"),
      value: (row) => Boolean(row.planned),
      show: (row) => say(row.planned ? "yes" : "no"),
    },
    {
      key: "grade",
      head: say("grade"),
      value: (row) => row.grade,
      show: (row) => <GradeMark grade={row.grade} />,
    },
    { key: "source", head: say("source"), value: (row) => row.source, align: "text" },
  ];
  const axis = decades(rows.map((row) => row.h100e));
  const draw = (width: number) =>
    rowChart(
      width,
      rows.map((row, at) => ({
        label: `${at + 1}. ${pick(row.name)}${row.planned ? " ◀" : ""}`,
        note: number(row.h100e, lang),
        colour: colour(row.planned ? "pledge" : "other"),
        bar: row.h100e,
        strong: Boolean(row.planned),
      })),
      { log: true, ...axis, format: (x) => number(x, lang, "short") },
    );
  return (
    <Figure
      name={name}
      title={say("rankTitle")}
      sentence={say("rankSentence")}
      sources={rows}
      columns={columns}
      rows={rows}
      draw={draw}
      legend={[
        { name: say("existing"), colour: colour("other") },
        { name: say("planned"), colour: colour("pledge") },
      ]}
    />
  );
}
