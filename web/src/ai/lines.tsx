// SPDX-License-Identifier: Apache-2.0
import * as Plot from "@observablehq/plot";
import type { Number_ } from "../record";
import { known } from "../record";
import type { FanRow } from "../fanchart";
import { levelLine, timeChart } from "../fanchart";
import { Figure } from "../figure";
import { useWords } from "../i18n";
import type { LegendEntry } from "../legend";
import { number } from "../numbers";
import { capital } from "../plan/effecttext";
import { quarterText } from "../quarters";
import { measureIn, unitText } from "../run/measure";
import type { Run } from "../run/run";
import type { Column } from "../table";
import { colour } from "../theme";
import type { Word } from "../words";
import type { Side } from "./series";
import { rowsOf, spreadOf } from "./series";
import { sidesText } from "./spread";
import { simulatedAi } from "./source";

const inks = ["plan", "running", "wind"] as const;
const levels = ["p05", "p50", "p95"] as const;

/// One series of a chart on both sides.
type Line = { id: string; name: string; ink: string; with: FanRow[]; without: FanRow[] };
/// A quarter of all of them.
type Row = { quarter: string; at: (line: Line, side: Side) => FanRow | undefined };

function linesOf(run: Run, ids: string[], name: (id: string) => string): Line[] {
  return ids.flatMap((id, at) => {
    const line = { id, name: name(id), ink: colour(inks[at]!), with: rowsOf(run, id, "with"), without: rowsOf(run, id, "without") };
    return line.with.length > 1 ? [line] : [];
  });
}

/// A logarithm has no place for nothing.
const positive = (row: FanRow): FanRow => {
  const kept = (value: Number_ | undefined) => (known(value) && value > 0 ? value : null);
  return { ...row, p05: kept(row.p05), p50: kept(row.p50), p95: kept(row.p95) };
};

function domainOf(lines: Line[]): [number, number] {
  const values = lines
    .flatMap((line) => [...line.with.flatMap((row) => [row.p05, row.p95]), ...[...line.with, ...line.without].map((row) => row.p50)])
    .filter(known);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return low === high ? [low / 2, high * 2] : [low / 1.15, high * 1.15];
}

function marksOf(lines: Line[]): Plot.Markish[] {
  return lines.flatMap((line) => [
    Plot.areaY(
      line.with.filter((row) => known(row.p05) && known(row.p95)),
      { x: "year", y1: "p05", y2: "p95", fill: line.ink, fillOpacity: 0.16 },
    ),
    levelLine(line.without, "p50", { stroke: line.ink, strokeWidth: 1.8, strokeDasharray: "4 3" }),
    levelLine(line.with, "p50", { stroke: line.ink, strokeWidth: 2.4 }),
  ]);
}

/// Several series that share a unit on one logarithmic axis, with the plan and without.
export function AiLines({ run, name, title, ids }: { run: Run; name: string; title: Word; ids: string[] }) {
  const { lang, say } = useWords();
  const raw = linesOf(run, ids, (id) => say(`aiLine_${id.replace("ai.", "")}` as Word));
  const lines = raw.map((line) => ({ ...line, with: line.with.map(positive), without: line.without.map(positive) }));
  const [first] = lines;
  if (!first) return null;
  const measure = measureIn(run, first.id);
  const hasWithout = lines.some((line) => line.without.length > 0);
  const sides: Side[] = hasWithout ? ["with", "without"] : ["with"];
  const rows = first.with.map(({ quarter }): Row => ({
    quarter,
    at: (line, side) => raw.find((one) => one.id === line.id)?.[side].find((row) => row.quarter === quarter),
  }));
  const columns: Column<Row>[] = [
    { key: "quarter", head: say("quarter"), value: (row) => row.quarter, show: (row) => quarterText(row.quarter, lang) },
    ...lines.flatMap((line) =>
      sides.flatMap((side) =>
        levels.map((level): Column<Row> => ({
          key: `${line.id.replace("ai.", "")}_${side === "with" ? "run" : "baseline"}_${level}`,
          head: `${side === "with" ? line.name : say("aiLineWithout", { name: line.name })}, ${level}`,
          value: (row) => row.at(line, side)?.[level],
          show: (row) => number(row.at(line, side)?.[level], lang, "long", 3),
          align: "right",
        })),
      ),
    ),
    { key: "unit", head: say("unit"), value: () => measure.unit, hidden: true },
  ];
  const last = rows.at(-1)!;
  const ends = lines.map((line) => {
    const spread = (side: Side) => spreadOf(last.at(line, side));
    const text = sidesText({ with: spread("with"), without: spread("without") }, "1", lang, say);
    return text && (lines.length > 1 ? `${capital(line.name)}: ${text}` : capital(text));
  });
  const legend: LegendEntry[] = [
    ...lines.map((line): LegendEntry => ({ name: line.name, colour: line.ink, shape: "line" })),
    ...(hasWithout ? [{ name: say("aiDashed"), colour: colour("other"), shape: "dash" as const }] : []),
  ];
  return (
    <Figure
      name={name}
      title={say(title)}
      sentence={[
        say("aiEnds", {
          end: quarterText(last.quarter, lang),
          unit: unitText(measure, lang),
          ends: ends.filter(Boolean).join(". "),
        }),
        say("aiLogNote"),
      ].join(" ")}
      sources={simulatedAi(run, lang, say)}
      columns={columns}
      rows={rows}
      table={rows.filter((row) => /Q4$/.test(row.quarter))}
      note={unitText(measure, lang)}
      draw={(width) =>
        timeChart(width, {
          domain: domainOf(lines),
          log: true,
          years: [first.with[0]!.year, first.with.at(-1)!.year],
          height: Math.round(Math.min(320, Math.max(230, 0.55 * width))),
          format: (y) => number(y, lang, "short"),
          unit: unitText(measure, lang),
          marks: marksOf(lines),
        })
      }
      legend={legend}
    />
  );
}
