// SPDX-License-Identifier: Apache-2.0
import * as Plot from "@observablehq/plot";
import type { Lang, Number_ } from "../record";
import { known } from "../record";
import type { FanRow } from "../fanchart";
import { band, fanRows, levelLine, timeChart } from "../fanchart";
import { Figure } from "../figure";
import type { Say } from "../i18n";
import { pick as pickText, useWords } from "../i18n";
import { fixed, number } from "../numbers";
import { quarterText } from "../quarters";
import type { Measure } from "../run/measure";
import { endsText, measureIn, measureText, measuredFan, titleOf, unitText } from "../run/measure";
import { seriesOf } from "../run/run";
import type { Column } from "../table";
import { colour } from "../theme";
import type { Word } from "../words";
import { words } from "../words";
import type { Step } from "./projections";
import { publisherOf, publishersOf, stepsOf, yearsText } from "./projections";
import type { PlanRun } from "./record";
import { baselineOf, firstWindow, planName } from "./record";
import { simulated } from "./source";

/// The record's own sentence on a headline stands with the series that shows it.
const headlineOf: Record<string, string> = {
  real_gdp: "gdp",
  gdp_growth: "gdp",
  inflation: "prices",
  unemployment_rate: "unemployment",
  wage_share: "wage_share",
  real_wage: "real_wage",
  productivity: "productivity",
  weekly_hours: "hours",
  state_debt: "debt",
  state_deficit: "deficit",
  real_exports: "exports",
  real_imports: "imports",
  real_household_consumption: "consumption",
  real_fixed_capitalformation: "investment",
};

/// Headlines have shorter titles here than in a list of all series.
function ownTitle(id: string, title: string, say: Say): string {
  const word = `fan_${id}`;
  return word in words ? say(word as Word) : title;
}

/// A quarter with and without the plan, or what somebody projected for some years.
type Row = { when: string; withPlan?: FanRow; without?: FanRow; step?: Step };

function rowsOf(withPlan: FanRow[], without: FanRow[], steps: Step[], lang: Lang): Row[] {
  const quarters = withPlan.map((row) => ({
    when: quarterText(row.quarter, lang),
    withPlan: row,
    without: without.find((one) => one.quarter === row.quarter),
  }));
  return [...quarters, ...steps.map((step) => ({ when: yearsText(step.of), step }))];
}

function columnsOf(hasSteps: boolean, measure: Measure, say: Say, lang: Lang): Column<Row>[] {
  const show = (value: Number_ | undefined) => (measure.isRate ? fixed(value, 2) : number(value, lang, "long", 4));
  const level = (side: "withPlan" | "without", at: "p05" | "p50" | "p95"): Column<Row> => ({
    key: `${side === "withPlan" ? "plan" : "baseline"}_${at}`,
    head: `${say(side === "withPlan" ? "withPlan" : "withoutPlan")}, ${at}`,
    value: (row) => row[side]?.[at],
    show: (row) => show(row[side]?.[at]),
    align: "right",
  });
  return [
    { key: "when", head: say("quarter"), value: (row) => row.withPlan?.quarter ?? row.when, show: (row) => row.when },
    ...(["p05", "p50", "p95"] as const).map((at) => level("withPlan", at)),
    ...(["p05", "p50", "p95"] as const).map((at) => level("without", at)),
    {
      key: "projection",
      head: say("projectionOf"),
      value: (row) => row.step?.y,
      show: (row) => show(row.step?.y),
      align: "right",
      hidden: !hasSteps,
    },
    {
      key: "publisher",
      head: say("source"),
      value: (row) => row.step?.of.source,
      show: (row) => (row.step ? publisherOf(row.step.of.source, lang) : ""),
      hidden: !hasSteps,
    },
    { key: "unit", head: say("unit"), value: () => measure.unit, hidden: true },
  ];
}

/// All that is drawn, and a little air; from nothing where nothing is near. The first year swings while the model
/// finds its feet, and may stand out.
function domainOf(withPlan: FanRow[], without: FanRow[], steps: Step[]): [number, number] {
  const later = (rows: FanRow[]) => (rows.length > 12 ? rows.slice(4) : rows);
  const values = [
    ...[...later(withPlan), ...later(without)].flatMap((row) => [row.p05, row.p50, row.p95]),
    ...[...withPlan, ...without].map((row) => row.p50),
    ...steps.flatMap((step) => [step.y, step.low, step.high]),
  ].filter(known);
  const low = Math.min(...values);
  const high = Math.max(...values);
  const air = (high - low || Math.abs(high) || 1) * 0.06;
  return [low >= 0 && low < 0.25 * high ? 0 : low - air, high + air];
}

/// Steps over years, dots for one year alone, thin lines from low to high.
function stepMarks(steps: Step[]): Plot.Markish[] {
  const ink = colour("pledge");
  const middle = (step: Step) => (step.x1 + step.x2) / 2;
  return [
    Plot.link(
      steps.filter((step) => known(step.low) && known(step.high)),
      { x1: middle, x2: middle, y1: "low", y2: "high", stroke: ink, strokeWidth: 1.2 },
    ),
    Plot.link(steps, { x1: "x1", x2: "x2", y1: "y", y2: "y", stroke: ink, strokeWidth: 2.4 }),
    Plot.dot(steps, { x: middle, y: "y", r: 3.4, fill: ink, stroke: colour("paper"), strokeWidth: 1 }),
  ];
}

function sentenceOf(run: PlanRun, id: string, rows: Row[], measure: Measure, lang: Lang, say: Say): string {
  const last = [...rows].reverse().find((row) => row.withPlan && row.without);
  const found = (run.effects.sentences ?? []).find(
    (one) => one.headline === headlineOf[id] && one.window === firstWindow(run),
  );
  const [low, high] = endsText(measure, last?.without?.p05, last?.without?.p95, lang);
  const levels = last
    ? say("fanBoth", {
        end: last.when,
        median: measureText(measure, last.withPlan?.p50, lang),
        without: measureText(measure, last.without?.p50, lang),
        low,
        high,
      })
    : "";
  const publishers = publishersOf(rows.flatMap((row) => row.step ?? []), lang).join(", ");
  return [found && pickText(found.text, lang), levels, publishers && say("fanSays", { publishers })]
    .filter(Boolean)
    .join(" ");
}

/// A series with the plan against the same without it, and what others project.
export function PlanFan({ run, id, wide = false }: { run: PlanRun; id: string; wide?: boolean }) {
  const { lang, say, pick } = useWords();
  const series = seriesOf(run, id);
  const baseline = baselineOf(run, id);
  if (!series) return null;
  const measure = measureIn(run, id);
  const rowsIn = (fan: typeof series) => fanRows(measuredFan(measure, fan)).filter((row) => known(row.p50));
  const withPlan = rowsIn(series);
  const without = baseline ? rowsIn({ ...baseline, quarters: baseline.quarters ?? series.quarters }) : [];
  if (withPlan.length < 2) return null;
  const years: [number, number] = [withPlan[0]!.year, withPlan[withPlan.length - 1]!.year];
  const steps = stepsOf(run, id, measure, years);
  const rows = rowsOf(withPlan, without, steps, lang);
  const domain = domainOf(withPlan, without, steps);
  const blue = { stroke: colour("plan"), clip: true } as const;
  const draw = (width: number) =>
    timeChart(width, {
      domain,
      years,
      height: Math.round(wide ? Math.min(340, Math.max(230, 0.4 * width)) : Math.min(280, Math.max(220, 0.55 * width))),
      format: (y) => (measure.isRate ? `${number(y, lang, "short")}%` : number(y, lang, "short")),
      unit: unitText(measure, lang),
      marks: [
        band(without, "p05", "p95", colour("rule"), true),
        levelLine(without, "p50", { stroke: colour("other"), strokeWidth: 2, strokeDasharray: "4 3", clip: true }),
        levelLine(withPlan, "p05", { ...blue, strokeWidth: 1 }),
        levelLine(withPlan, "p95", { ...blue, strokeWidth: 1 }),
        levelLine(withPlan, "p50", { ...blue, strokeWidth: 2.2 }),
      ],
      over: stepMarks(steps),
    });
  const yearEnds = rows.filter((row) => row.step || /Q4$/.test(row.withPlan?.quarter ?? ""));
  return (
    <Figure
      name={`${planName(run)}-${id}`}
      title={ownTitle(id, pick(titleOf(series, id)), say)}
      sentence={sentenceOf(run, id, rows, measure, lang, say)}
      sources={[
        ...simulated(run, lang, say),
        ...publishersOf(steps, lang).map((source) => ({ source })),
      ]}
      columns={columnsOf(steps.length > 0, measure, say, lang)}
      rows={rows}
      table={yearEnds}
      note={unitText(measure, lang)}
      draw={draw}
      legend={[
        { name: say("withLine"), colour: colour("plan"), shape: "line" },
        { name: say("withEnds"), colour: colour("plan"), shape: "thin" },
        ...(without.length > 0
          ? [
              { name: say("withoutLine"), colour: colour("other"), shape: "dash" as const },
              { name: say("withoutBand"), colour: colour("rule") },
            ]
          : []),
        ...(steps.length > 0
          ? [{ name: say("projectionSources"), colour: colour("pledge"), shape: "step" as const }]
          : []),
      ]}
    />
  );
}
