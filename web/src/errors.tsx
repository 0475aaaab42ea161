// SPDX-License-Identifier: Apache-2.0
import type { FactoryError } from "./record";
import { known } from "./record";
import { useWords } from "./i18n";
import { Figure } from "./figure";
import { GradeMark } from "./evidence";
import { number, percent } from "./numbers";
import { rowChart } from "./rowchart";
import type { Column } from "./table";
import { colour } from "./theme";

/// A chip's own row over all its models, where the record has one.
const allModels = "all";

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
  const modelName = (row: FactoryError) => (row.model === allModels ? say("allModels") : row.model);
  const columns: Column<FactoryError>[] = [
    { key: "chip", head: say("chip"), value: (row) => row.chip },
    { key: "model", head: say("model"), value: (row) => row.model, show: modelName },
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
    {
      key: "grade",
      head: say("grade"),
      value: (row) => row.grade,
      show: (row) => <GradeMark grade={row.grade} />,
    },
    { key: "source", head: say("source"), value: (row) => row.source, align: "text" },
  ];
  const overall = rows.filter((row) => row.model === allModels);
  const charted = overall.length > 0 ? overall : rows;
  const most = Math.max(
    0.1,
    ...charted.flatMap((row) => [row.error_median, row.error_worst].filter(known).map(Math.abs)),
  );
  const draw = (width: number) =>
    rowChart(
      width,
      charted.map((row) => ({
        label: `${row.chip} · ${modelName(row)}`,
        note: say("errorNote", { median: percent(row.error_median), worst: percent(row.error_worst) }),
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
      sources={rows}
      columns={columns}
      rows={rows}
      draw={draw}
    />
  );
}
