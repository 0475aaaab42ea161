// SPDX-License-Identifier: Apache-2.0
import type { Lang } from "../record";
import type { Say } from "../i18n";
import { fixed, number } from "../numbers";
import { affixes, between, joined } from "../units";
import type { Side, Spread } from "./series";

function digits(value: number, unit: string, lang: Lang): string {
  if (unit !== "%") return number(value, lang, "long", 2);
  const size = Math.abs(value);
  return fixed(value, size === 0 || size >= 9.95 ? 0 : size >= 0.095 ? 1 : 2);
}

/// "3.2%", "KRW 1,200".
export function valueText(value: number, unit: string, lang: Lang): string {
  const { before = "", after } = affixes(unit, lang);
  return before + joined(digits(value, unit, lang), after);
}

/// "0.9 to 7.2%", "900 to 3,600": the value beside it says the unit.
export function endsText({ p05, p95 }: Spread, unit: string, lang: Lang): string {
  const [low, high] = [digits(p05, unit, lang), digits(p95, unit, lang)];
  return between(low, unit === "%" ? `${high}%` : high, lang);
}

/// "3.2% (0.9 to 7.2%)": never one number where the range says more.
export function spreadText(spread: Spread, unit: string, lang: Lang): string {
  const ends = endsText(spread, unit, lang);
  return valueText(spread.p50, unit, lang) + (ends && ` (${ends})`);
}

/// Both sides in one phrase, or one where they read the same.
export function sidesText(sides: Partial<Record<Side, Spread | null>>, unit: string, lang: Lang, say: Say): string {
  const text = (spread: Spread) => spreadText(spread, unit, lang);
  if (!sides.with) return "";
  if (!sides.without) return text(sides.with);
  const [withPlan, without] = [text(sides.with), text(sides.without)];
  return withPlan === without ? say("aiSame", { value: withPlan }) : say("aiSides", { withPlan, without });
}
