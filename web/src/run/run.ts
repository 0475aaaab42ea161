// SPDX-License-Identifier: Apache-2.0
import type { Assumption, Fan, Manifest, Number_, Sourced, Text } from "../record";
import { fanLevels, known } from "../record";
import { quartersFrom } from "../quarters";
import type { AiEvidence } from "../ai/evidence";
import type { Variants } from "../variants/record";

/// The record of a simulated run, as `megamachine run --json` prints it (schema "megamachine/run/1"). Everything but
/// the series may be missing: the page leaves out what is not there.

/// A series or rate over the histories of a run.
export type Series = Fan & { text?: Text };
/// What was published of the same series: known at the start up to there, and what happened after.
export type Observed = { source?: string; quarters?: string[]; values?: Number_[] };

/// A history that broke an identity and was left out.
export type Failure = {
  history?: Number_;
  quarter?: Number_;
  phase?: string;
  account?: string;
  identity?: string;
  amount?: Number_;
};

/// One column a sector; a row that has to add up to nothing says so.
export type MatrixRow = { name: Text; cells: Number_[]; total?: Number_; adds_to_nothing?: boolean };
export type Matrix = { columns: Text[]; rows: MatrixRow[] };
export type Matrices = {
  history?: Number_;
  quarter?: string;
  balance_sheet?: Matrix | null;
  transactions?: Matrix | null;
};

export type Phase = { id: string; name: Text; does: Text; labels?: string };

export const methods = ["AR(1)", "VAR(1)", "simulation"] as const;
export type Method = (typeof methods)[number];
export type Score = {
  variable: string;
  text?: Text;
  method: Method;
  horizon: number;
  starts?: Number_;
  rmse_percent?: Number_;
  bias?: Number_;
  crps?: Number_;
  sampling_rmse_percent?: Number_;
  p_value?: Number_;
  standing?: Text | null;
};
export type ForecastTable = {
  made?: {
    histories?: Number_;
    scale?: Number_;
    seed?: Number_;
    starts?: Number_;
    first?: string;
    last?: string;
    version?: string;
  };
  rows?: Score[];
};

/// What was added to the published model for a nation, and what headlines are with it and without: `told` where the
/// difference, whose interval is from low to high, can be told from zero.
export type Move = {
  headline?: string;
  text?: Text;
  unit?: string;
  on?: Number_;
  off?: Number_;
  low?: Number_;
  high?: Number_;
  told?: boolean;
};
export type Closure = { id: string; name?: Text; does?: Text; on?: boolean; moves?: Move[] };

/// A piece of what AI adds to the economy.
export type Mechanism = { id: string; name?: Text; text?: Text; on?: boolean };

/// The histories that moves were measured on.
export type Measured = {
  start?: string;
  until?: string;
  histories?: Number_;
  scale?: Number_;
  seed?: Number_;
  error?: Number_;
  compared?: Number_;
  version?: string;
};

export type Run = {
  variants?: Variants | null;
  ai_evidence?: AiEvidence | null;
  schema: "megamachine/run/1";
  nation?: { id?: string; name?: Text; currency?: string };
  start?: string;
  quarters?: Number_;
  scale?: Number_;
  histories?: Number_;
  seed?: Number_;
  setting?: string;
  series?: Record<string, Series>;
  rates?: Record<string, Series> | null;
  failures?: Failure[] | null;
  observed?: Record<string, Observed> | null;
  matrices?: Matrices | null;
  phases?: Phase[] | null;
  forecast_table?: ForecastTable | null;
  assumptions?: Assumption[] | null;
  closures?: Closure[] | null;
  closures_measured?: Measured | null;
  ai?: { mechanisms?: Mechanism[] | null } | null;
  manifest?: Manifest | null;
  citation?: Text | string | null;
};

/// A series or rate by its name.
export function seriesOf(run: Run, id: string): Series | undefined {
  return run.series?.[id] ?? run.rates?.[id];
}

/// The nation's currency without the million that money is counted in: "KRW" of "MKRW".
export function coinOf(run: Run): string | undefined {
  return run.nation?.currency?.replace(/^M(?=[A-Z]{3}$)/, "");
}

/// Histories that broke no identity: what every figure is made of.
export function wholeHistories(run: Run): Number_ {
  return known(run.histories) ? run.histories - (run.failures ?? []).length : null;
}

/// Files that leave the page begin with this.
export function runName(run: Run): string {
  return `${run.nation?.id ?? "run"}-${run.start ?? ""}`;
}

/// The published figures' sources, once each.
export function sourcesOf(run: Run): Sourced[] {
  const names = Object.values(run.observed ?? {}).map((one) => one.source ?? "");
  return [...new Set(names)].filter(Boolean).map((source) => ({ source }));
}

/// A light record leaves out the quarters of its series, which are those of the run.
export function withQuarters(run: Run): Run {
  const fill = (all: Record<string, Series> | null | undefined) =>
    all &&
    Object.fromEntries(
      Object.entries(all).map(([id, series]) => {
        const count = Math.max(0, ...fanLevels.map((level) => series?.[level]?.length ?? 0));
        return [id, series && { ...series, quarters: series.quarters ?? quartersFrom(run.start, count) }];
      }),
    );
  return { ...run, series: fill(run.series) ?? undefined, rates: fill(run.rates) };
}
