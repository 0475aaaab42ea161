// SPDX-License-Identifier: Apache-2.0
import type { Fan, Lang, Number_, Text } from "../record";
import { fanLevels, known } from "../record";
import { say } from "../i18n";
import { fixed, nothing, number } from "../numbers";
import { affixes, joined } from "../units";
import type { Run, Series } from "./run";
import { coinOf, seriesOf } from "./run";

/// How a series is read: the record counts in millions, agents and rates a quarter, people in money, heads and rates
/// a year. Every conversion rises with its argument, so that quantiles stay quantiles.
export type Measure = {
  /// As quantity() takes it.
  unit: string;
  atStartPrices: boolean;
  isRate: boolean;
  convert: (value: number) => number;
};

const percent = 100;
const quartersInYear = 4;

/// A quarter's growth kept up for a year, growth upon growth [%].
const yearly = (growth: number) => percent * ((1 + growth) ** quartersInYear - 1);
/// The same of a change that is recorded as a logarithm [%].
const yearlyOfLog = (change: number) => percent * (Math.exp(quartersInYear * change) - 1);

const logChanges = ["inflation_ppi"];
/// Recorded as pure numbers, and shares or growth a quarter by what they are.
const shares = [
  "unemployment_rate",
  "wage_share",
  "utilisation",
  "trade_balance",
  "state_debt",
  "state_deficit",
  "deposits",
  "household_debt_share",
  "inequality.bottom_fifth",
  "inequality.top_hundredth",
];
const growths = ["gamma_e"];
/// Pure numbers of AI are shares, all of them.
const isShareOfAi = (id: string, unit: string) => id.startsWith("ai.") && unit === "1";

/// `coin` is the nation's currency, for series that are counted in it and not in millions.
export function measureOf(
  id: string,
  unit: string | undefined,
  scale: Number_ | undefined,
  coin = "currency",
): Measure {
  const [plain = "", note = ""] = (unit ?? "").replace(/^currency\b/, coin).split(", ");
  const money = /^M([A-Z]{3})(\/\w+)?$/.exec(plain);
  const agents = /^(\w+) agent$/.exec(plain);
  const measure = (name: string, convert: (value: number) => number, isRate = false): Measure => ({
    unit: name,
    atStartPrices: note === "prices of the start",
    isRate,
    convert,
  });
  if (money) return measure(`${money[1]}${money[2] ?? ""}`, (value) => value * 1e6);
  if (agents) return measure(agents[1]!, (value) => value * (known(scale) ? scale : 1));
  if (plain.startsWith("million ")) return measure(plain.slice("million ".length), (value) => value * 1e6);
  if (plain.startsWith("billion ")) return measure(plain.slice("billion ".length), (value) => value * 1e9);
  if (plain === "log10") return measure("x", (value) => 10 ** value);
  if (plain === "1/year") return measure("%/year", (value) => percent * value, true);
  if (logChanges.includes(id)) return measure("%/year", yearlyOfLog, true);
  if (plain === "1/quarter" || growths.includes(id)) return measure("%/year", yearly, true);
  if (shares.includes(id) || isShareOfAi(id, plain)) return measure("%", (value) => percent * value, true);
  return measure(plain || "1", (value) => value);
}

/// The measure of a series or rate of a run.
export function measureIn(run: Run, id: string): Measure {
  return measureOf(id, seriesOf(run, id)?.unit, run.scale, coinOf(run));
}

/// One value of the record in the measure; nothing stays nothing.
export function measured(measure: Measure, value: Number_ | undefined): Number_ {
  return known(value) ? measure.convert(value) : null;
}

export function measuredFan(measure: Measure, series: Series): Fan {
  const fan: Fan = { unit: measure.unit, quarters: series.quarters };
  for (const level of fanLevels) fan[level] = series[level]?.map((value) => measured(measure, value));
  return fan;
}

/// Rates of a year need hundredths only where they are small.
export function digits(measure: Measure, value: Number_ | undefined, lang: Lang): string {
  if (!known(value)) return nothing;
  return measure.isRate ? fixed(value, Math.abs(value) < 0.995 ? 2 : 1) : number(value, lang);
}

function withUnit(measure: Measure, unit: string, value: Number_ | undefined, lang: Lang): string {
  if (!known(value)) return nothing;
  const { before = "", after } = affixes(unit, lang);
  return before + joined(digits(measure, value, lang), after);
}

/// A measured value with its unit, "€72.4 billion a quarter", "2.1% a year".
export function measureText(measure: Measure, value: Number_ | undefined, lang: Lang): string {
  return withUnit(measure, measure.unit, value, lang);
}

/// Two of them, of which only one says "a year": "−1.1%" and "4.5% a year", "연 −1.1%" and "4.5%".
export function endsText(
  measure: Measure,
  low: Number_ | undefined,
  high: Number_ | undefined,
  lang: Lang,
): [string, string] {
  const bare = measure.unit.split("/")[0]!;
  const [first, second] = lang === "ko" ? [measure.unit, bare] : [bare, measure.unit];
  return [withUnit(measure, first, low, lang), withUnit(measure, second, high, lang)];
}

/// What the numbers of an axis are: "€ a quarter, at the prices of the start".
export function unitText(measure: Measure, lang: Lang): string {
  const { before = "", after } = affixes(measure.unit, lang);
  const unit = `${before}${after}`.replace(/\s+/g, " ").trim() || say(lang, "pureNumber");
  return measure.atStartPrices ? say(lang, "atStartPrices", { unit }) : unit;
}

/// The title of a series: its text, or its name where it has none.
export function titleOf(series: Series | undefined, id: string): Text | string {
  return series?.text ?? id;
}
