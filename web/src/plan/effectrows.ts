// SPDX-License-Identifier: Apache-2.0
import type { Lang } from "../record";
import { known } from "../record";
import type { Say } from "../i18n";
import type { Legend } from "../legend";
import { fixed, nothing, number, signed } from "../numbers";
import { pick } from "../i18n";
import type { SignedBar } from "../signedbars";
import type { Column } from "../table";
import { colour } from "../theme";
import { closeUnit, intervalText, meanText, placesOf, unitOf } from "./effecttext";
import type { Effect, FigureEffects, Window } from "./record";
import { effectIn } from "./record";

/// What a plan changes in one figure of somebody.
export type EffectRow = { name: string; figure: FigureEffects };

export function isTold(effect: Effect | undefined): boolean {
  return effect?.finding === "told";
}

/// Rows that have something to draw: what is exactly nothing in all years has no bar, but a line in the table.
export function drawn(rows: EffectRow[], window: number): EffectRow[] {
  return rows.filter(({ figure }) => {
    const effect = effectIn(figure, window);
    const changes = (figure.windows ?? []).some((one) => known(one.mean) && one.mean !== 0);
    return changes && effect && effect.finding !== "none";
  });
}

export function barsOf(rows: EffectRow[], window: number, lang: Lang): SignedBar[] {
  return rows.map(({ name, figure }) => {
    const effect = effectIn(figure, window);
    const { mean, low, high } = effect ?? {};
    return { label: name, note: meanText(figure, effect, lang), value: mean, low, high, told: isTold(effect) };
  });
}

/// Ticks with their sign, in the unit of the figure.
export function tickFormat(figure: FigureEffects | undefined, lang: Lang): (value: number) => string {
  return (value) => {
    if (!figure) return String(value);
    return signed(number(value, lang, "short", 2), value) + closeUnit(figure, lang).trim();
  };
}

export function barLegend(say: Say, more: string, less: string): Legend {
  return [
    { name: more, colour: colour("plan") },
    { name: less, colour: colour("running") },
    { name: say("unclear"), colour: colour("other"), shape: "hollow" },
  ];
}

function findingText(effect: Effect | undefined, say: Say): string {
  if (effect?.finding === "told") return say("told");
  if (effect?.finding === "same") return say("exactlyZero");
  return effect?.finding === "unclear" ? say("cannotTell") : say("noValue");
}

/// The value without the plan, where it is in the unit of the change: per cent are of what the record counts in.
function withoutPlan({ figure, effect }: LongRow): number | null | undefined {
  return figure.change === "per cent" ? null : effect?.baseline;
}

type LongRow = EffectRow & { window: string; effect: Effect | undefined };

/// A row a subject and window: for the CSV all windows, for the page the one that is shown.
export function longRows(rows: EffectRow[], windows: Window[], lang: Lang): LongRow[] {
  return rows.flatMap((row) =>
    windows.map((window, at) => ({ ...row, window: pick(window.text, lang), effect: row.figure.windows?.[at] })),
  );
}

/// Numbers of a table: in big units beyond ten thousand, else to so many places.
function amountIn(lang: Lang) {
  return (value: number | null | undefined, places: number): string => {
    if (!known(value)) return nothing;
    return Math.abs(value) >= 10_000 ? number(value, lang) : fixed(value, places);
  };
}

export function longColumns(rows: EffectRow[], head: string, say: Say, lang: Lang): Column<LongRow>[] {
  const amount = amountIn(lang);
  const hasNoBaseline = rows.every((row) => row.figure.change === "per cent");
  const end = (which: "low" | "high") => (row: LongRow) => {
    const value = row.effect?.[which];
    const text = amount(value, row.effect ? placesOf(row.effect) : 0);
    return known(value) ? signed(text, /[1-9]/.test(text) ? value : 0) : text;
  };
  return [
    { key: "who", head, value: (row) => row.name },
    { key: "figure", head: say("figureHead"), value: (row) => pick(row.figure.text, lang) || row.figure.id, hidden: true },
    { key: "window", head: say("windowHead"), value: (row) => row.window },
    {
      key: "difference",
      head: say("differenceMean"),
      value: (row) => row.effect?.mean,
      show: (row) => meanText(row.figure, row.effect, lang),
      align: "right",
    },
    {
      key: "low",
      head: say("intervalLow"),
      value: (row) => row.effect?.low,
      show: end("low"),
      align: "right",
    },
    {
      key: "high",
      head: say("intervalHigh"),
      value: (row) => row.effect?.high,
      show: end("high"),
      align: "right",
    },
    { key: "unit", head: say("unit"), value: (row) => unitOf(row.figure, lang) },
    {
      key: "without",
      head: say("withoutPlan"),
      value: withoutPlan,
      show: (row) => amount(withoutPlan(row), 1),
      align: "right",
      hidden: hasNoBaseline,
    },
    {
      key: "finding",
      head: say("findingHead"),
      value: (row) => row.effect?.finding,
      show: (row) => findingText(row.effect, say),
    },
  ];
}

/// One cell that says it all: the difference, below it the interval, grey where it cannot be told from nothing.
export function cellTexts(figure: FigureEffects, window: number, lang: Lang): { mean: string; interval: string; told: boolean } {
  const effect = effectIn(figure, window);
  return {
    mean: meanText(figure, effect, lang),
    interval: intervalText(figure, effect, lang),
    told: isTold(effect) || effect?.finding === "same",
  };
}
