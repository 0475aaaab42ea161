// SPDX-License-Identifier: Apache-2.0
import * as Plot from "@observablehq/plot";
import type { Number_, Power, PowerDay } from "./record";
import { known } from "./record";
import { useWords } from "./i18n";
import { Figure } from "./figure";
import { number, percent } from "./numbers";
import { chartStyle } from "./rowchart";
import type { Column } from "./table";
import { colour } from "./theme";
import { affixes } from "./units";
import type { Word } from "./words";

const supplies = ["solar", "wind", "grid"] as const;
const series = ["load", ...supplies] as const;
type Series = (typeof series)[number];
type Row = { day: string; weight: number | null; hour: number } & Record<Series, number | null>;

/// Days worth seeing: the most common first, then the extremes that a contract must live through. The mean of
/// all days of the year follows them.
const portraits = [
  { word: "dayCommon", score: (day: PowerDay) => day.weight ?? 0 },
  { word: "daySunniest", score: (day: PowerDay) => sum(day.solar) },
  { word: "dayDarkest", score: (day: PowerDay) => -sum(day.solar) },
  { word: "dayWindiest", score: (day: PowerDay) => sum(day.wind) },
  { word: "dayCalmest", score: (day: PowerDay) => -sum(day.wind) },
] as const;

function sum(hours: Number_[] | undefined): number {
  return (hours ?? []).reduce<number>((total, value) => total + (value ?? 0), 0);
}

type Portrait = { day: PowerDay; words: Word[] };

/// One day for each portrait; a day that serves twice is shown once, and a measure that does not tell days apart
/// (no wind contracted) chooses none.
function chosenDays(days: PowerDay[]): Portrait[] {
  const chosen: Portrait[] = [];
  for (const { word, score } of portraits) {
    const scores = days.map(score);
    const best = Math.max(...scores);
    if (days.length > 1 && best === Math.min(...scores)) continue;
    const day = days[scores.indexOf(best)]!;
    const before = chosen.find((one) => one.day === day);
    if (before) before.words.push(word);
    else chosen.push({ day, words: [word] });
  }
  // Where sun or wind tells no days apart, the next most common fill the row.
  const common = [...days].sort((a, b) => (b.weight ?? 0) - (a.weight ?? 0));
  for (const day of common)
    if (chosen.length < portraits.length && !chosen.some((one) => one.day === day))
      chosen.push({ day, words: [] });
  return chosen;
}

function rowsOf(day: PowerDay, name: string): Row[] {
  const hours = Math.max(...series.map((key) => day[key]?.length ?? 0));
  return Array.from({ length: hours }, (_, hour) => {
    const row: Row = {
      day: name,
      weight: day.weight ?? null,
      hour,
      load: null,
      solar: null,
      wind: null,
      grid: null,
    };
    for (const key of series) row[key] = day[key]?.[hour] ?? null;
    return row;
  });
}

/// The mean day, each day counting as often as it comes in a year.
function meanDay(days: PowerDay[]): PowerDay | null {
  const weight = days.reduce((sum, day) => sum + (day.weight ?? 0), 0);
  if (days.length < 2 || weight <= 0) return null;
  const mean: PowerDay = { label: "", weight };
  for (const key of series) {
    if (!days.every((day) => (day[key]?.length ?? 0) === 24)) continue;
    mean[key] = Array.from(
      { length: 24 },
      (_, hour) => days.reduce((sum, day) => sum + (day[key]?.[hour] ?? 0) * (day.weight ?? 0), 0) / weight,
    );
  }
  return mean;
}

type Panel = { name: string; note: string; rows: Row[] };

function drawPanels(width: number, panels: Panel[], lang: "en" | "ko", unit: string): SVGSVGElement {
  const across = Math.max(1, Math.min(panels.length, Math.floor(width / 240), 3));
  const down = Math.ceil(panels.length / across);
  const placed = panels.map((panel, at) => ({ ...panel, fx: at % across, fy: Math.floor(at / across) }));
  const layers = placed.flatMap(({ rows, fx, fy }) =>
    rows.flatMap((row) =>
      supplies
        .filter((key) => known(row[key]))
        .map((key) => ({ fx, fy, hour: row.hour, key, value: row[key] as number })),
    ),
  );
  const loads = placed.flatMap(({ rows, fx, fy }) =>
    rows
      .filter((row) => known(row.load))
      .map((row) => ({ fx, fy, hour: row.hour, load: row.load as number })),
  );
  const stackTop = (rows: Row[]) =>
    Math.max(
      0,
      ...rows.map((row) =>
        Math.max(
          row.load ?? 0,
          supplies.reduce((sum, key) => sum + (row[key] ?? 0), 0),
        ),
      ),
    );
  const top = Math.max(...panels.map(({ rows }) => stackTop(rows))) || 1;
  return Plot.plot({
    width,
    height: down * 196 + 66,
    marginLeft: 52,
    marginRight: 8,
    marginTop: 40,
    marginBottom: 26,
    style: chartStyle,
    fx: { axis: null, padding: 0.08, domain: Array.from({ length: across }, (_, at) => at) },
    fy: { axis: null, padding: 0.26, domain: Array.from({ length: down }, (_, at) => at) },
    x: { domain: [0, 23] },
    y: { domain: [0, top] },
    color: { type: "identity" },
    marks: [
      Plot.gridY({ ticks: 4, stroke: colour("rule"), strokeOpacity: 1 }),
      Plot.axisY({
        ticks: 4,
        tickFormat: (y: number) => number(y, lang, "short"),
        label: null,
        tickSize: 0,
        fill: colour("soft"),
      }),
      Plot.axisX({
        ticks: [0, 6, 12, 18, 23],
        tickFormat: (x: number) => String(x),
        label: null,
        tickSize: 3,
        fill: colour("soft"),
        facetAnchor: "bottom-empty",
      } as Plot.AxisXOptions),
      Plot.areaY(layers, {
        fx: "fx",
        fy: "fy",
        x: "hour",
        y: "value",
        z: "key",
        fill: (row: { key: string }) => colour(row.key),
        order: [...supplies],
        fillOpacity: 0.9,
      } as Plot.AreaYOptions),
      Plot.lineY(loads, { fx: "fx", fy: "fy", x: "hour", y: "load", stroke: colour("ink"), strokeWidth: 2 }),
      Plot.ruleY([0], { stroke: colour("ink") }),
      Plot.text(placed, {
        fx: "fx",
        fy: "fy",
        frameAnchor: "top-left",
        dy: -26,
        text: "name",
        textAnchor: "start",
        fill: colour("ink"),
        fontWeight: 600,
        fontSize: 12.5,
      }),
      Plot.text(placed, {
        fx: "fx",
        fy: "fy",
        frameAnchor: "top-left",
        dy: -11,
        text: (panel: Panel) => [panel.note, unit].filter(Boolean).join(" · "),
        textAnchor: "start",
        fill: colour("soft"),
        fontSize: 11.5,
      }),
    ],
  }) as unknown as SVGSVGElement;
}

/// Power hour by hour: small pictures of telling days, and the mean of the year.
export function PowerFigure({
  power,
  name,
  supposed,
}: {
  power: Power | null | undefined;
  name: string;
  /// The plan contracts no power: what is shown is an example and not the plan.
  supposed: boolean;
}) {
  const { lang, say, pick } = useWords();
  const days = (power?.days ?? []).filter((day) => series.some((key) => (day[key]?.length ?? 0) > 1));
  if (!power || days.length === 0) return null;
  const unit = affixes(power.unit ?? "MW", lang).after.trim();
  const dayNote = (weight: number | null | undefined) =>
    known(weight) ? say("dayWeight", { days: number(weight, lang) }) : "";
  const mean = meanDay(days);
  const panels: Panel[] = chosenDays(days).map(({ day, words }) => ({
    name: pick(day.label),
    note: words.map((word) => say(word)).join(", ") || dayNote(day.weight),
    rows: rowsOf(day, pick(day.label)),
  }));
  if (mean) panels.push({ name: say("yearMean"), note: dayNote(mean.weight), rows: rowsOf(mean, say("yearMean")) });
  const rows = [
    ...days.flatMap((day) => rowsOf(day, pick(day.label))),
    ...(mean ? rowsOf(mean, say("yearMean")) : []),
  ];
  const columns: Column<Row>[] = [
    { key: "day", head: say("day"), value: (row) => row.day },
    {
      key: "days_per_year",
      head: say("daysInYear"),
      value: (row) => row.weight,
      show: (row) => number(row.weight, lang),
      align: "right",
    },
    { key: "hour", head: say("hour"), value: (row) => row.hour, align: "right" },
    ...series.map((key): Column<Row> => ({
      key: `${key}_${power.unit ?? "MW"}`,
      head: `${say(key)} (${unit})`,
      value: (row) => row[key],
      show: (row) => number(row[key], lang),
      align: "right",
    })),
  ];
  const shares = known(power.renewable_share) && known(power.hourly_share);
  const sentence = shares
    ? say(supposed ? "powerSupposed" : "powerSentence", { volume: percent(power.renewable_share), hourly: percent(power.hourly_share) })
    : say("powerPlain");
  return (
    <>
      {power.text && <p class="sentence">{pick(power.text)}</p>}
      {shares && !supposed && (
        <dl class="figures two">
          <div>
            <dt>{say("re100")}</dt>
            <dd class="big">{percent(power.renewable_share)}</dd>
          </div>
          <div>
            <dt>{say("allHours")}</dt>
            <dd class="big">{percent(power.hourly_share)}</dd>
          </div>
        </dl>
      )}
      <Figure
        name={name}
        title={say("powerTitle")}
        sentence={sentence}
        sources={[power]}
        columns={columns}
        rows={rows}
        table={panels.flatMap((panel) => panel.rows)}
        draw={(width) => drawPanels(width, panels, lang, unit)}
        legend={[
          { name: say("load"), colour: colour("ink"), shape: "line" },
          ...supplies
            .filter((key) => days.some((day) => sum(day[key]) > 0))
            .map((key) => ({ name: say(key), colour: colour(key) })),
        ]}
      />
    </>
  );
}
