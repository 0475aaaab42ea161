// SPDX-License-Identifier: Apache-2.0
import type { Fan, Text } from "../record";
import { known } from "../record";
import type { FanRow } from "../fanchart";
import { fanRows } from "../fanchart";
import type { PlanRun, Window } from "../plan/record";
import { baselineOf, isPlanRun } from "../plan/record";
import { measureIn, measuredFan } from "../run/measure";
import type { Run } from "../run/run";
import { seriesOf } from "../run/run";

/// A run in which AI was played records what it did.
export function hasAi(run: Run): boolean {
  return Object.keys(run.series ?? {}).some((id) => id.startsWith("ai."));
}

/// With the plan, or as the run is where it has none; and the same histories without it.
export type Side = "with" | "without";

/// The quarters of a series as people read them, from the first that was simulated on: the start has none of AI's.
export function rowsOf(run: Run, id: string, side: Side): FanRow[] {
  const series = seriesOf(run, id);
  const fan: Fan | undefined = side === "with" ? series : isPlanRun(run) ? baselineOf(run, id) : undefined;
  if (!series || !fan) return [];
  const measured = measuredFan(measureIn(run, id), { ...fan, quarters: fan.quarters ?? series.quarters });
  return fanRows(measured).filter((row) => row.quarter !== run.start && known(row.p50));
}

/// Which sides a run has of a series.
export function sidesOf(run: Run, id: string): Side[] {
  return (["with", "without"] as const).filter((side) => rowsOf(run, id, side).length > 0);
}

const spanInQuarters = 20;

/// The plan's own spans of years; without a plan, five years each.
export function spansOf(run: Run): Window[] {
  const own = (run as Partial<PlanRun>).effects?.windows;
  if (own && own.length > 0) return own;
  const quarters = Object.keys(run.series ?? {})
    .filter((id) => id.startsWith("ai."))
    .slice(0, 1)
    .flatMap((id) => rowsOf(run, id, "with").map((row) => row.quarter));
  const spans: Window[] = [];
  for (let at = 0; at < quarters.length; at += spanInQuarters) {
    const first = quarters[at]!;
    const last = quarters[Math.min(at + spanInQuarters, quarters.length) - 1]!;
    const [from, until] = [first.slice(0, 4), last.slice(0, 4)];
    const text: Text = { en: from === until ? from : `${from}–${until}`, ko: `${from === until ? from : `${from}~${until}`}년` };
    spans.push({ first, last, text });
  }
  return spans;
}

/// The 5 %, middle and 95 % of what nobody can say as one number.
export type Spread = { p05: number; p50: number; p95: number };

export function spreadOf(row: FanRow | undefined): Spread | null {
  return row && known(row.p05) && known(row.p50) && known(row.p95)
    ? { p05: row.p05, p50: row.p50, p95: row.p95 }
    : null;
}

/// The mean over a span of the quarters' levels: medians stay medians of quarters, not of the span.
export function meanOver(rows: FanRow[], span: Window): Spread | null {
  const inside = rows
    .filter(({ quarter }) => (!span.first || quarter >= span.first) && (!span.last || quarter <= span.last))
    .flatMap((row) => spreadOf(row) ?? []);
  if (inside.length === 0) return null;
  const mean = (level: keyof Spread) => inside.reduce((sum, one) => sum + one[level], 0) / inside.length;
  return { p05: mean("p05"), p50: mean("p50"), p95: mean("p95") };
}
