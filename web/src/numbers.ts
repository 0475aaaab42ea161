// SPDX-License-Identifier: Apache-2.0
import type { Lang } from "./record";
import { known } from "./record";

/// How much room a number has: "long" for sentences, figures and tables, "short" for the ticks of a chart.
export type Room = "long" | "short";

export const nothing = "–";

const minus = "\u2212";

function grouped(digits: string): string {
  const [whole = "", part] = digits.split(".");
  const spaced = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ",");
  return part === undefined ? spaced : `${spaced}.${part}`;
}

function trimmed(digits: string): string {
  return digits.includes(".") ? digits.replace(/\.?0+$/, "") : digits;
}

/// A positive number rounded to so many significant digits, never in exponents unless very small.
function rounded(value: number, digits: number): number {
  return Number(value.toPrecision(digits));
}

/// Digits of a number below the first big unit: 1,230 · 45.6 · 0.078.
function plain(value: number, digits: number): string {
  const near = rounded(value, digits);
  if (near === 0) return "0";
  if (near < 1e-6) return near.toExponential(1).replace("e-", "e" + minus);
  const places = Math.min(12, Math.max(0, digits - 1 - Math.floor(Math.log10(near))));
  return grouped(trimmed(near.toFixed(places)));
}

const englishUnits: [number, string, string][] = [
  [1e15, "\u00a0quadrillion", "qn"],
  [1e12, "\u00a0trillion", "tn"],
  [1e9, "\u00a0billion", "bn"],
  [1e6, "\u00a0million", "m"],
];

function english(value: number, digits: number, room: Room): string {
  const near = rounded(value, digits);
  for (const [size, long, short] of englishUnits)
    if (near >= size) return plain(near / size, digits) + (room === "long" ? long : short);
  if (room === "short" && near >= 1e4) return plain(near / 1e3, digits) + "k";
  return plain(near, digits);
}

const koreanUnits: [number, string][] = [
  [1e16, "경"],
  [1e12, "조"],
  [1e8, "억"],
  [1e4, "만"],
];

/// Korean counts in ten-thousands, with a decimal as the record's own sentences have it (22.2조), so that a reader
/// finds the same figure everywhere. Exact numbers stand in two units side by side (1만 3136).
function korean(value: number, digits: number, room: Room): string {
  const near = rounded(value, digits);
  const at = koreanUnits.findIndex(([size]) => near >= size);
  if (at < 0) return plain(near, digits);
  const [size, name] = koreanUnits[at]!;
  if (room === "short" || digits <= 3 || size > 1e4) return plain(near / size, digits) + name;
  const whole = Math.floor(near / size);
  const below = Math.round((near - whole * size) / (size / 1e4));
  if (below === 0) return `${whole}${name}`;
  return `${whole}${name}\u00a0${below}${koreanUnits[at + 1]?.[1] ?? ""}`;
}

/// A number as a reader of the language writes it, rounded to `digits` significant digits.
export function number(value: unknown, lang: Lang, room: Room = "long", digits = 3): string {
  if (!known(value)) return nothing;
  const size = Math.abs(value);
  const text = lang === "ko" ? korean(size, digits, room) : english(size, digits, room);
  return value < 0 && text !== "0" ? minus + text : text;
}

/// A share in [0, 1] as percent.
export function percent(share: unknown, digits = 2): string {
  if (!known(share)) return nothing;
  const value = share * 100;
  const size = Math.abs(value);
  const text =
    size >= 10 ? grouped(trimmed(size.toFixed(digits > 2 ? 1 : 0))) : plain(size, digits > 2 ? 2 : 1);
  return (value < 0 && text !== "0" ? minus : "") + text + "%";
}

/// A probability from a finite number of draws: certainty is never claimed.
export function probability(share: unknown): string {
  if (!known(share)) return nothing;
  if (share < 0.005) return "<1%";
  if (share > 0.995) return ">99%";
  return `${Math.round(share * 100)}%`;
}

/// The same inside a sentence: "below 1%", "1% 미만".
export function probabilityInWords(share: unknown, lang: Lang): string {
  const text = probability(share);
  if (text.startsWith("<")) return lang === "ko" ? `${text.slice(1)} 미만` : `below ${text.slice(1)}`;
  if (text.startsWith(">")) return lang === "ko" ? `${text.slice(1)} 초과` : `above ${text.slice(1)}`;
  return text;
}

/// "3rd" in English, "3위" in Korean.
export function rank(value: unknown, lang: Lang): string {
  if (!known(value)) return nothing;
  const place = Math.round(value);
  if (lang === "ko") return `${place}위`;
  const teen = place % 100 >= 11 && place % 100 <= 13;
  return `${place}${teen ? "th" : (["th", "st", "nd", "rd"][place % 10] ?? "th")}`;
}

/// How many times one is of the other: 0.35×, 2.4×.
export function times(value: unknown, lang: Lang): string {
  if (!known(value)) return nothing;
  return lang === "ko" ? `${number(value, lang, "long", 2)}배` : `${number(value, lang, "long", 2)}×`;
}

/// So many places behind the point, thousands set apart: for tables whose numbers stand under each other.
export function fixed(value: unknown, places: number): string {
  if (!known(value)) return nothing;
  const text = grouped(Math.abs(value).toFixed(places));
  return value < 0 && /[1-9]/.test(text) ? minus + text : text;
}

/// The sign stands before the whole: +KRW 3 billion, −KRW 3 billion.
export function signed(text: string, value: number): string {
  const bare = text.replace(minus, "");
  return value > 0 ? `+${bare}` : value < 0 ? `${minus}${bare}` : bare;
}

/// What is next to nothing, with its power of ten: 2.0 × 10⁻⁹.
export function powerOfTen(value: unknown): string {
  if (!known(value)) return nothing;
  const [front = "", power = ""] = value.toExponential(1).split("e");
  const raised = power
    .replace("+", "")
    .replace(/[-\d]/g, (sign) => "⁻⁰¹²³⁴⁵⁶⁷⁸⁹"["-0123456789".indexOf(sign)]!);
  return value === 0 ? "0" : `${front}\u00a0×\u00a010${raised}`;
}
