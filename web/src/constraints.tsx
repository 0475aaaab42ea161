// SPDX-License-Identifier: Apache-2.0
import type { Constraint, ConstraintId, Constraints, Lang, Quantiles } from "./record";
import { constraintIds, known } from "./record";
import { constraintName, useWords } from "./i18n";
import { Figure } from "./figure";
import { nothing, number, probability, times } from "./numbers";
import { quarterText } from "./quarters";
import { decades } from "./decades";
import { rowChart } from "./rowchart";
import type { Column } from "./table";
import { colour } from "./theme";
import { quantity, range } from "./units";
import { VerdictWord } from "./verdict";
import { verdictShort } from "./words";

type Row = Constraint & { id: ConstraintId };
type Axis = { domain: [number, number]; ticks: number[] };

/// The saved picture has no room for signs; its dots take their shapes.
const symbols = { green: "circle", amber: "triangle", red: "square" } as const;

function rowsOf(constraints: Constraints | undefined): Row[] {
  return constraintIds.flatMap((id) => {
    const constraint = constraints?.[id];
    return constraint ? [{ ...constraint, id }] : [];
  });
}

/// Where a ratio lies on the shared logarithmic axis [%], at its edge when beyond.
function position(ratio: number, { domain: [low, high] }: Axis): number {
  const share = Math.log10(Math.max(ratio, 1e-12) / low) / Math.log10(high / low);
  return 100 * Math.min(1, Math.max(0, share));
}

/// The range mark of one constraint: a bar from p10 to p90, a dot at the median, a line at 1.
function RatioMark({ row, axis }: { row: Row; axis: Axis }) {
  const { lang, say } = useWords();
  const { p10, p50, p90 } = row.ratio ?? {};
  if (!known(p50)) return <>{nothing}</>;
  const low = position(known(p10) ? p10 : p50, axis);
  const high = position(known(p90) ? p90 : p50, axis);
  const label = say("ratioRange", { p10: times(p10, lang), p50: times(p50, lang), p90: times(p90, lang) });
  return (
    <div class={`ratio ${row.verdict ?? ""}`} role="img" aria-label={label}>
      {axis.ticks.map((tick) => (
        <i class={tick === 1 ? "one" : "tick"} style={{ left: `${position(tick, axis)}%` }} />
      ))}
      <b style={{ left: `${low}%`, width: `${Math.max(high - low, 0.8)}%` }} />
      <em style={{ left: `${position(p50, axis)}%` }} />
    </div>
  );
}

function RatioAxis({ axis, lang }: { axis: Axis; lang: Lang }) {
  return (
    <div class="ratio-axis" aria-hidden="true">
      {axis.ticks.map((tick) => (
        <span class={tick === 1 ? "one" : undefined} style={{ left: `${position(tick, axis)}%` }}>
          {tick === 1 ? "1" : times(tick, lang)}
        </span>
      ))}
    </div>
  );
}

/// The range below a median, where there is one.
function spread(q: Quantiles | undefined, lang: Lang): string {
  if (!known(q?.p10) || !known(q?.p90) || number(q.p10, lang) === number(q.p90, lang)) return "";
  return range({ ...q, unit: undefined }, lang, false, "short");
}

function ConstraintTable({ rows, axis, title }: { rows: Row[]; axis: Axis; title: string }) {
  const { lang, say, pick } = useWords();
  return (
    <table class="constraints" role="table" aria-label={title}>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">
            {say("constraint")}
          </th>
          <th scope="col" role="columnheader" class="right">
            {say("required")}
          </th>
          <th scope="col" role="columnheader" class="right">
            {say("available")}
          </th>
          <th scope="col" role="columnheader" class="picture">
            {say("enough")}
            <RatioAxis axis={axis} lang={lang} />
          </th>
          <th scope="col" role="columnheader">
            {say("byWhen")}
          </th>
          <th scope="col" role="columnheader" class="right">
            {say("probability")}
          </th>
          <th scope="col" role="columnheader">
            {say("verdict")}
          </th>
        </tr>
      </thead>
      {rows.map((row) => (
        <tbody role="rowgroup">
          <tr role="row">
            <th scope="row" role="rowheader">
              {constraintName(row.id, lang)}
            </th>
            <td role="cell" class="right" data-head={say("required")}>
              <span>{quantity(row.required?.p50, row.required?.unit, lang)}</span>
              <small>{spread(row.required, lang)}</small>
            </td>
            <td role="cell" class="right" data-head={say("available")}>
              <span>{quantity(row.available?.p50, row.available?.unit, lang)}</span>
              <small>{spread(row.available, lang)}</small>
            </td>
            <td role="cell" class="picture" data-head={say("enough")}>
              <RatioMark row={row} axis={axis} />
            </td>
            <td role="cell" class="when" data-head={say("byWhen")}>
              {row.by ? quarterText(row.by.p50 ?? null, lang) : nothing}
            </td>
            <td role="cell" class="right" data-head={say("probability")}>
              {probability(row.probability)}
            </td>
            <td role="cell" data-head={say("verdict")}>
              <VerdictWord verdict={row.verdict} />
            </td>
          </tr>
          {row.sentence && (
            <tr role="row" class="says">
              <td role="cell" colSpan={7}>
                {pick(row.sentence)}
              </td>
            </tr>
          )}
        </tbody>
      ))}
    </table>
  );
}

function columnsOf(
  say: ReturnType<typeof useWords>["say"],
  lang: Lang,
  pick: ReturnType<typeof useWords>["pick"],
): Column<Row>[] {
  const amount = (key: "required" | "available", level: "p10" | "p50" | "p90"): Column<Row> => ({
    key: `${key}_${level}`,
    head: `${say(key)} ${level}`,
    value: (row) => row[key]?.[level],
    show: (row) => quantity(row[key]?.[level], row[key]?.unit, lang),
    align: "right",
  });
  const ratio = (level: "p10" | "p50" | "p90"): Column<Row> => ({
    key: `ratio_${level}`,
    head: `${say("enough")} ${level}`,
    value: (row) => row.ratio?.[level],
    show: (row) => times(row.ratio?.[level], lang),
    align: "right",
  });
  const by = (level: "p10" | "p50" | "p90"): Column<Row> => ({
    key: `by_${level}`,
    head: `${say("byWhen")} ${level}`,
    value: (row) => row.by?.[level],
    show: (row) => (row.by ? quarterText(row.by[level] ?? null, lang) : nothing),
  });
  const levels = ["p10", "p50", "p90"] as const;
  return [
    {
      key: "constraint",
      head: say("constraint"),
      value: (row) => row.id,
      show: (row) => constraintName(row.id, lang),
    },
    { key: "unit", head: say("unit"), value: (row) => row.required?.unit ?? row.available?.unit },
    ...levels.map((level) => amount("required", level)),
    ...levels.map((level) => amount("available", level)),
    ...levels.map(ratio),
    ...levels.map(by),
    {
      key: "probability",
      head: say("probability"),
      value: (row) => row.probability,
      show: (row) => probability(row.probability),
      align: "right",
    },
    {
      key: "verdict",
      head: say("verdict"),
      value: (row) => row.verdict,
      show: (row) => <VerdictWord verdict={row.verdict} />,
    },
    { key: "grade", head: say("grade"), value: (row) => row.grade },
    { key: "source", head: say("source"), value: (row) => row.source, align: "text" },
    { key: "sentence", head: say("item"), value: (row) => pick(row.sentence), hidden: true },
  ];
}

/// The five constraints of a plan or a pledge as a table with pictures.
export function ConstraintsFigure({
  constraints,
  name,
  title,
}: {
  constraints: Constraints | undefined;
  name: string;
  title: string;
}) {
  const { lang, say, pick } = useWords();
  const rows = rowsOf(constraints);
  if (rows.length === 0) return null;
  const axis = decades(
    rows.flatMap((row) => [row.ratio?.p10, row.ratio?.p50, row.ratio?.p90]),
    1,
  );
  const draw = (width: number) =>
    rowChart(
      width,
      rows.map((row) => ({
        label: constraintName(row.id, lang),
        note: [
          times(row.ratio?.p50, lang),
          probability(row.probability),
          row.verdict ? pick(verdictShort[row.verdict]) : "",
        ]
          .filter(Boolean)
          .join(" · "),
        colour: colour(row.verdict ?? "other"),
        low: row.ratio?.p10,
        high: row.ratio?.p90,
        dots: [{ x: row.ratio?.p50, symbol: row.verdict ? symbols[row.verdict] : "circle" }],
      })),
      { log: true, ...axis, format: (x) => (x === 1 ? "1" : times(x, lang)), lines: [{ x: 1 }] },
    );
  return (
    <Figure
      name={name}
      title={title}
      sentence={say("constraintsSentence")}
      sources={rows}
      columns={columnsOf(say, lang, pick)}
      rows={rows}
      draw={draw}
    >
      <ConstraintTable rows={rows} axis={axis} title={title} />
    </Figure>
  );
}
