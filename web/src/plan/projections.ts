// SPDX-License-Identifier: Apache-2.0
import type { Lang, Text } from "../record";
import { known } from "../record";
import type { Measure } from "../run/measure";
import type { PlanRun, Projection } from "./record";

/// Which series a published projection speaks of, and whether with the other sign.
const speaksOf: Record<string, { series: string; sign?: -1 }> = {
  potential_growth: { series: "gdp_growth" },
  potential_growth_kdi: { series: "gdp_growth" },
  gdp_growth_nabo: { series: "gdp_growth" },
  gdp_growth_imf: { series: "gdp_growth" },
  inflation: { series: "inflation" },
  government_debt: { series: "state_debt" },
  government_debt_moef: { series: "state_debt" },
  managed_balance_moef: { series: "state_deficit", sign: -1 },
  labour_force: { series: "labour_force" },
};

/// Publishers by the beginning of a source.
const publishers: Text[] = [
  { en: "Bank of Korea", ko: "한국은행" },
  { en: "Korea Development Institute", ko: "한국개발연구원(KDI)" },
  { en: "National Assembly Budget Office", ko: "국회예산정책처" },
  { en: "Ministry of Economy and Finance", ko: "기획재정부" },
  { en: "International Monetary Fund", ko: "국제통화기금(IMF)" },
  { en: "Korea Employment Information Service", ko: "한국고용정보원" },
];

export function publisherOf(source: string | undefined, lang: Lang): string {
  const text = source ?? "";
  const found = publishers.find((publisher) => text.startsWith(publisher.en));
  return found ? found[lang] : (text.split(";")[0] ?? "");
}

/// A projection on the axes of a series: from the beginning of its first year to the end of its last.
export type Step = { x1: number; x2: number; y: number; low: number | null; high: number | null; of: Projection };

/// Those for a series whose years lie within.
export function stepsOf(
  run: PlanRun,
  id: string,
  measure: Measure,
  [first, last]: [number, number],
): Step[] {
  return (run.projections ?? []).flatMap((of) => {
    const target = speaksOf[of.indicator];
    if (target?.series !== id || !known(of.value)) return [];
    const x1 = Math.max(first, of.from);
    const x2 = Math.min(last, of.until + 1);
    if (x2 <= x1) return [];
    const sign = target.sign ?? 1;
    const read = (value: unknown) => (known(value) ? measure.convert(sign * value) : null);
    return [{ x1, x2, y: read(of.value)!, low: read(of.low), high: read(of.high), of }];
  });
}

/// Who published them, once each.
export function publishersOf(steps: Step[], lang: Lang): string[] {
  return [...new Set(steps.map((step) => publisherOf(step.of.source, lang)))];
}

export function yearsText({ from, until }: Projection): string {
  return from === until ? String(from) : `${from}–${until}`;
}
