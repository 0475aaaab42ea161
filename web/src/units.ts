// SPDX-License-Identifier: Apache-2.0
import type { Lang, Quantiles } from "./record";
import { known } from "./record";
import type { Room } from "./numbers";
import { nothing, number, percent } from "./numbers";

/// What stands before and after a number of this unit; `one` where English has a singular.
type Affixes = { before?: string; after: string; one?: string };

const words: Record<string, Record<Lang, Affixes>> = {
  KRW: { en: { before: "KRW ", after: "" }, ko: { after: "원" } },
  USD: { en: { before: "US$", after: "" }, ko: { after: "달러" } },
  EUR: { en: { before: "€", after: "" }, ko: { after: "유로" } },
  "%": { en: { after: "%" }, ko: { after: "%" } },
  "% of GDP": { en: { after: "% of GDP" }, ko: { before: "GDP 대비 ", after: "%" } },
  chip: { en: { after: " chips", one: " chip" }, ko: { after: "장" } },
  H100e: { en: { after: " H100-equivalents" }, ko: { before: "H100 환산 ", after: "장" } },
  "H100 equivalent": { en: { after: " H100-equivalents" }, ko: { before: "H100 환산 ", after: "장" } },
  "person year": { en: { after: " person-years", one: " person-year" }, ko: { after: "인년" } },
  x: { en: { after: "×" }, ko: { after: "배" } },
  FLOP: { en: { after: " FLOP" }, ko: { after: " FLOP" } },
  s: { en: { after: " seconds", one: " second" }, ko: { after: "초" } },
  W: { en: { after: " W" }, ko: { after: "W" } },
  kW: { en: { after: " kW" }, ko: { after: "kW" } },
  MW: { en: { after: " MW" }, ko: { after: "MW" } },
  GW: { en: { after: " GW" }, ko: { after: "GW" } },
  MWh: { en: { after: " MWh" }, ko: { after: "MWh" } },
  GWh: { en: { after: " GWh" }, ko: { after: "GWh" } },
  km: { en: { after: " km" }, ko: { after: "km" } },
  person: { en: { after: " people", one: " person" }, ko: { after: "명" } },
  firm: { en: { after: " firms", one: " firm" }, ko: { after: "개 기업" } },
  engineer: { en: { after: " engineers", one: " engineer" }, ko: { after: "명" } },
  quarter: { en: { after: " quarters", one: " quarter" }, ko: { after: "개 분기" } },
  month: { en: { after: " months", one: " month" }, ko: { after: "개월" } },
  year: { en: { after: " years", one: " year" }, ko: { after: "년" } },
  run: { en: { after: " runs", one: " run" }, ko: { after: "회" } },
  token: { en: { after: " tokens", one: " token" }, ko: { after: " 토큰" } },
  hour: { en: { after: " hours", one: " hour" }, ko: { after: "시간" } },
  rank: { en: { after: "" }, ko: { after: "위" } },
};

/// What "per day" and its like become: words behind the number in English, before it in Korean.
const per: Record<string, { en: string; ko: string }> = {
  day: { en: " a day", ko: "하루 " },
  year: { en: " a year", ko: "연 " },
  month: { en: " a month", ko: "월 " },
  week: { en: " a week", ko: "주당 " },
  quarter: { en: " a quarter", ko: "분기당 " },
  hour: { en: " an hour", ko: "시간당 " },
  second: { en: " a second", ko: "초당 " },
  person: { en: " per person", ko: "1인당 " },
  citizen: { en: " per citizen", ko: "국민 1인당 " },
  chip: { en: " per chip", ko: "한 장에 " },
  W: { en: " per W", ko: "W당 " },
  MW: { en: " per MW", ko: "MW당 " },
  EUR: { en: " per euro", ko: "1유로당 " },
  USD: { en: " per US dollar", ko: "1달러당 " },
  "1000 chip": { en: " per 1,000 chips", ko: "칩 1000장당 " },
  "million users": { en: " per million users", ko: "이용자 100만 명당 " },
  kW: { en: " per kW", ko: "kW당 " },
  kWh: { en: " per kWh", ko: "kWh당 " },
  MWh: { en: " per MWh", ko: "MWh당 " },
  km: { en: " per km", ko: "km당 " },
  token: { en: " per token", ko: "토큰당 " },
};

function isMillionTokens(part: string): boolean {
  return /^(1e6 ?|million |M)tokens?$/i.test(part.trim());
}

/// The words around a number of a unit such as "KRW", "token/person/day" or "KRW/1e6 token".
export function affixes(unit: string | undefined, lang: Lang): Affixes {
  if (unit === undefined || unit === "" || unit === "1") return { after: "" };
  const [head = "", ...tail] = unit.split("/").map((part) => part.trim());
  const known = words[head] ?? words[head.replace(/s$/, "")];
  const base = known?.[lang] ?? { after: head === "1" || head === "" ? "" : ` ${head}` };
  let { before = "", after, one } = base;
  for (const part of tail) {
    const name = isMillionTokens(part) ? { en: " per million tokens", ko: "100만 토큰당 " } : per[part];
    if (name === undefined) after += `/${part}`;
    else if (lang === "en") after += name.en;
    else before = name.ko + before;
    if (one !== undefined && lang === "en" && name !== undefined) one += name.en;
  }
  return { before, after, one };
}

/// A number with its unit in words. `digits` asks for more than the usual three significant digits.
export function quantity(
  value: unknown,
  unit: string | undefined,
  lang: Lang,
  room: Room = "long",
  digits = 3,
): string {
  if (!known(value)) return nothing;
  const text = number(value, lang, room, digits);
  const { before = "", after, one } = affixes(unit, lang);
  return before + joined(text, value === 1 && one !== undefined ? one : after);
}

/// A number and its unit, which no line break parts. Korean units stand close to digits and apart from 만, 억, 조.
export function joined(text: string, after: string): string {
  const gap = /[만억조경]$/.test(text) && /^[가-힣]/.test(after) ? "\u00a0" : "";
  return text + gap + after.replace(/^ /, "\u00a0");
}

/// From one end to another: "4% to 24%", "4%~24%". Korean closes up around the wave.
export function between(low: string, high: string, lang: Lang): string {
  return low === high ? "" : low + (lang === "ko" ? "~" : " to ") + high;
}

/// The eight-in-ten range of a quantity: "KRW 14 trillion to 31 trillion", "14.1조~31조 원". Nothing
/// where both ends read the same.
export function range(
  q: Quantiles | null | undefined,
  lang: Lang,
  asPercent = false,
  room: Room = "long",
): string {
  if (!q || (!known(q.p10) && !known(q.p90))) return nothing;
  if (asPercent) return between(percent(q.p10), percent(q.p90), lang);
  const { before = "", after } = affixes(q.unit, lang);
  const ends = [number(q.p10, lang, room), number(q.p90, lang, room)] as const;
  return ends[0] === ends[1] ? "" : before + between(ends[0], joined(ends[1], after), lang);
}
