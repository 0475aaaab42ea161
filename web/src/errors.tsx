// SPDX-License-Identifier: Apache-2.0
import type { FactoryError } from "./record";
import { known } from "./record";
import { useWords } from "./i18n";
import { Figure } from "./figure";
import { number, percent } from "./numbers";
import { rowChart } from "./rowchart";
import type { Column } from "./table";
import { colour } from "./theme";

/// How far the AI factory's engineering model is from measured machines.
export function FactoryErrorsFigure({
  errors,
  name,
}: {
  errors: FactoryError[] | null | undefined;
  name: string;
}) {
  const { lang, say } = useWords();
  const rows = (errors ?? []).filter((row) => known(row.error_median));
  if (rows.length === 0) return null;
  const columns: Column<FactoryError>[] = [
    { key: "chip", head: say("chip"), value: (row) => row.chip },
    { key: "model", head: say("model"), value: (row) => row.model },
    {
      key: "points",
      head: say("pointsMeasured"),
      value: (row) => row.points,
      show: (row) => number(row.points, lang),
      align: "right",
    },
    {
      key: "error_median",
      head: say("errorMedian"),
      value: (row) => row.error_median,
      show: (row) => percent(row.error_median),
      align: "right",
    },
    {
      key: "error_worst",
      head: say("errorWorst"),
      value: (row) => row.error_worst,
      show: (row) => percent(row.error_worst),
      align: "right",
    },
  ];
  const most = Math.max(
    0.1,
    ...rows.flatMap((row) => [row.error_median, row.error_worst].filter(known).map(Math.abs)),
  );
  const draw = (width: number) =>
    rowChart(
      width,
      rows.map((row) => ({
        label: `${row.chip} · ${row.model}`,
        note: `${percent(row.error_median)} / ${percent(row.error_worst)}`,
        colour: colour("plan"),
        whisker: [Math.abs(row.error_median ?? 0), known(row.error_worst) ? Math.abs(row.error_worst) : null],
        dots: [{ x: Math.abs(row.error_median ?? 0) }],
      })),
      { domain: [0, most * 1.03], format: (x) => percent(x) },
    );
  return (
    <Figure
      name={name}
      title={say("errorsTitle")}
      sentence={say("errorsSentence")}
      sources={[]}
      columns={columns}
      rows={rows}
      draw={draw}
    />
  );
}
