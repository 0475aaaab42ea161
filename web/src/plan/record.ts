// SPDX-License-Identifier: Apache-2.0
import type { Check, Fan, Number_, Text } from "../record";
import { known } from "../record";
import type { Effect } from "../effect";
import type { Matrices, Run, Series } from "../run/run";

/// What the record of a run holds besides when it was played with a plan: every history twice, once without the plan,
/// on the same luck. Everything but the effects may be missing.

export type { Effect, Finding } from "../effect";
export type FigureEffects = {
  id: string;
  text?: Text;
  unit?: Text;
  change?: "per cent" | "points" | "amount";
  windows?: Effect[];
};
/// What the run told the check, and both verdicts.
export type ToldValue = { value?: Number_; low?: Number_; high?: Number_ };
export type ToldRow = { name: string; text?: Text; unit?: string; alone?: ToldValue; run?: ToldValue };
export type FedVerdict = { light?: string; probability?: Number_; binding?: string };
export type FedCheck = {
  told?: ToldRow[];
  alone?: FedVerdict;
  fed?: FedVerdict;
  chips?: { p10?: Number_; p50?: Number_; p90?: Number_ };
};
/// A span of whole quarters over which an effect is the mean.
export type Window = { first?: string; last?: string; text?: Text };
export type Sentence = { headline: string; window: number; text: Text };
export type MostHit = { figure: string; window: number; gain?: string[]; lose?: string[] };
export type Effects = {
  pairs?: Number_;
  identical?: boolean;
  /// The probability that anything at all is told wrongly because of luck.
  error?: Number_;
  windows?: Window[];
  sentences?: Sentence[];
  headlines?: FigureEffects[];
  others?: FigureEffects[];
  bill?: FigureEffects[];
  ai?: FigureEffects[];
  most_hit?: MostHit[];
};

export type Kind = "decile" | "group" | "size" | "other";
export type PersonClass = { id: string; kind?: Kind; text?: Text; effects?: FigureEffects[] };
export type Industry = {
  id: string;
  number?: Number_;
  code?: string;
  name?: Text;
  effects?: FigureEffects[];
};
/// What others expect, as they published it: from the first to the last year, both counted.
export type Projection = {
  indicator: string;
  from: number;
  until: number;
  value?: Number_;
  low?: Number_;
  high?: Number_;
  unit?: string;
  source?: string;
  grade?: string;
};

/// Who paid whom in a year: receipts positive, payments negative; a row a reason, a column a sector.
export type FlowYear = { year: number; plan?: Number_[][]; baseline?: Number_[][] };
export type Flows = {
  /// Pairs of which these are the mean.
  histories?: Number_;
  columns?: Text[];
  rows?: Text[];
  years?: FlowYear[];
};

export type PlanPart = { id: string; title?: Text; file?: string; sha256?: string; notes?: Text[] };
/// Another plan on the same baseline.
export type OtherPlan = {
  plan?: { id?: string; title?: Text };
  sentences?: Sentence[];
  headlines?: FigureEffects[];
  /// This page's plan less that one, on the same luck.
  difference?: { pairs?: Number_; identical?: boolean; error?: Number_; headlines?: FigureEffects[] };
};
export type PlanRun = Run & {
  plan: PlanPart;
  effects: Effects;
  baseline?: {
    run?: string;
    series?: Record<string, Fan>;
    rates?: Record<string, Fan> | null;
    matrices?: Matrices;
  } | null;
  classes?: PersonClass[] | null;
  industries?: Industry[] | null;
  check?: Check | null;
  fed?: FedCheck | null;
  projections?: Projection[] | null;
  flows?: Flows | null;
  others?: OtherPlan[] | null;
};

/// A run that was played with a plan says what the plan changes.
export function isPlanRun(run: Run): run is PlanRun {
  const { plan, effects } = run as Partial<PlanRun>;
  return typeof plan?.id === "string" && effects !== null && typeof effects === "object";
}

/// Lists of the effects that are null are none.
export function withoutNulls(run: PlanRun): PlanRun {
  const there = Object.entries(run.effects).filter(([, value]) => value !== null);
  return { ...run, effects: Object.fromEntries(there) as Effects };
}

/// The same series without the plan.
export function baselineOf(run: PlanRun, id: string): Series | undefined {
  return run.baseline?.series?.[id] ?? run.baseline?.rates?.[id];
}

export function figureOf(list: FigureEffects[] | null | undefined, id: string): FigureEffects | undefined {
  return (list ?? []).find((figure) => figure.id === id);
}

/// The effect in a window, if it has a value at all.
export function effectIn(figure: FigureEffects | undefined, window: number): Effect | undefined {
  const effect = figure?.windows?.[window];
  return effect && known(effect.mean) ? effect : undefined;
}

/// The window that a page shows first: the second, when what begins with the plan has come and what fades has not.
export function firstWindow(run: PlanRun): number {
  return Math.max(0, Math.min(1, (run.effects.windows ?? []).length - 1));
}

/// Files that leave the page begin with this.
export function planName(run: PlanRun): string {
  return `${run.nation?.id ?? "run"}-${run.plan.id}`;
}
