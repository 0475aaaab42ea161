// SPDX-License-Identifier: Apache-2.0
import type { Lang } from "../record";
import { known } from "../record";
import { pick } from "../i18n";
import { fixed, nothing, number, signed } from "../numbers";
import { between } from "../units";
import type { Effect, FigureEffects } from "./record";

/// Places that leave two digits of an interval's wider end, as the record's own sentences have them.
export function placesOf(effect: Effect): number {
  const ends = known(effect.low) ? [effect.low, effect.high, effect.mean] : [effect.mean];
  let largest = Math.max(0, ...ends.filter(known).map(Math.abs));
  let places = 0;
  for (; largest > 0 && largest < 10 && places < 4; largest *= 10) places += 1;
  return places;
}

/// Amounts beyond a thousand are read in big units, all else to its places.
function bare(value: number, places: number, lang: Lang): string {
  return Math.abs(value) >= 10_000 ? number(value, lang) : fixed(value, places);
}

function withSign(value: number, places: number, lang: Lang): string {
  const text = bare(value, places, lang);
  return /[1-9]/.test(text) ? signed(text, value) : "0";
}

/// What stands close to the number: "%", "%p"; words are for the heads of tables.
export function closeUnit(figure: FigureEffects, lang: Lang): string {
  if (figure.change === "per cent") return "%";
  if (figure.change === "points") return lang === "ko" ? "%p" : "\u00a0pp";
  return "";
}

/// "+0.8%", "−12,000": the mean of the difference.
export function meanText(figure: FigureEffects, effect: Effect | undefined, lang: Lang): string {
  if (!effect || !known(effect.mean)) return nothing;
  return withSign(effect.mean, placesOf(effect), lang) + closeUnit(figure, lang);
}

/// "+0.3 to +1.3%": the interval; nothing where there is one pair only.
export function intervalText(figure: FigureEffects, effect: Effect | undefined, lang: Lang): string {
  if (!effect || !known(effect.low) || !known(effect.high)) return "";
  const places = placesOf(effect);
  const ends = [effect.low, effect.high].map((end) => withSign(end, places, lang)) as [string, string];
  return between(ends[0], ends[1] + closeUnit(figure, lang), lang);
}

/// The unit in words, for heads and notes: "% of the value without the plan" is what per cent are of.
export function unitOf(figure: FigureEffects, lang: Lang): string {
  return pick(figure.unit, lang);
}

/// Titles of figures begin a cell or a tile.
export function titleOf(figure: FigureEffects, lang: Lang): string {
  const text = pick(figure.text, lang) || figure.id;
  return capital(lang === "en" ? text.replace(/^the (?=\w)/, "") : text);
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
