// SPDX-License-Identifier: Apache-2.0
import type { Lang, Quarter } from "./record";

/// Year and quarter of "2027Q1"; null where the text is none.
function parts(quarter: Quarter | undefined): [number, number] | null {
  const match = /^(\d{4})Q([1-4])$/.exec(quarter ?? "");
  return match ? [Number(match[1]), Number(match[2])] : null;
}

/// Where the end of a quarter lies on an axis of years [year].
export function yearOf(quarter: Quarter | undefined): number | null {
  const found = parts(quarter);
  return found ? found[0] + found[1] / 4 : null;
}

/// "Q1 2027" or "2027년 1분기"; what never comes within the horizon says so.
export function quarterText(quarter: Quarter | undefined, lang: Lang): string {
  if (quarter === undefined) return "–";
  const found = parts(quarter);
  if (!found) return quarter ?? (lang === "ko" ? "전망 기간 밖" : "beyond the horizon");
  return lang === "ko" ? `${found[0]}년 ${found[1]}분기` : `Q${found[1]} ${found[0]}`;
}

/// So many quarters from the first on: "2024Q4", "2025Q1", ...
export function quartersFrom(first: string | undefined, count: number): string[] {
  const found = parts(first);
  if (!found) return [];
  const start = 4 * found[0] + found[1] - 1;
  return Array.from({ length: count }, (_, at) => `${Math.floor((start + at) / 4)}Q${((start + at) % 4) + 1}`);
}
