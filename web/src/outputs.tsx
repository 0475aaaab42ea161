// SPDX-License-Identifier: Apache-2.0
import type { Check, Lang, Output, QuarterQuantiles } from "./record";
import { known } from "./record";
import { pick as pickText, say, useWords } from "./i18n";
import { Fold } from "./fold";
import { DataTable } from "./table";
import type { Column } from "./table";
import { CsvButton } from "./csvbutton";
import { GradeMark } from "./evidence";
import { number, percent, rank } from "./numbers";
import { quarterText } from "./quarters";
import { BigQuantity, Tile } from "./tile";
import { between, quantity, range } from "./units";
import { outputGroups, outputNames, outputOrder } from "./words";

export type OutputRow = { id: string; output: Output; quarters: QuarterQuantiles | null };

function isQuarter(value: unknown): boolean {
  return typeof value === "string" && /^\d{4}Q[1-4]$/.test(value);
}

/// The outputs in the page's order; dates apart from amounts.
export function outputRows(outputs: Check["outputs"]): OutputRow[] {
  const place = (id: string) => (outputOrder.includes(id) ? outputOrder.indexOf(id) : outputOrder.length);
  return Object.entries(outputs ?? {})
    .flatMap(([id, value]): OutputRow[] => {
      if (!value || typeof value !== "object") return [];
      const dated =
        id === "delivered_by" || isQuarter(value.p10) || isQuarter(value.p50) || isQuarter(value.p90);
      if (!dated && !known(value.p50)) return [];
      return [{ id, output: value as Output, quarters: dated ? (value as QuarterQuantiles) : null }];
    })
    .sort((a, b) => place(a.id) - place(b.id));
}

export function outputName(row: OutputRow, lang: Lang): string {
  return (
    (outputNames[row.id] ? pickText(outputNames[row.id], lang) : pickText(row.output.text, lang)) || row.id
  );
}

export function isShare(row: OutputRow): boolean {
  return /(^|_)share$/.test(row.id) && (row.output.unit ?? "1") === "1";
}

/// Names that already say "a day" or "per citizen" need not hear it again from the unit.
const namedByRate = [
  "tokens_per_day",
  "tokens_per_citizen_day",
  "cost_per_million_tokens",
];

export function unitOf(row: OutputRow): string | undefined {
  if (row.id === "training_runs_per_year") return "run";
  return namedByRate.includes(row.id) ? row.output.unit?.split("/")[0] : row.output.unit;
}

/// A plan that contracts no power has no renewable share to speak of. A record that does not say is guessed at.
export function contractsNoPower(check: Check): boolean {
  if (typeof check.power?.contracted === "boolean") return !check.power.contracted;
  const share = check.outputs?.["renewable_share"] as Output | null | undefined;
  return share?.p50 === 0 && (share.p90 ?? 0) === 0;
}

/// One quantile of an output as a reader wants it.
export function outputText(row: OutputRow, level: "p10" | "p50" | "p90", lang: Lang): string {
  if (row.quarters) return quarterText(row.quarters[level] ?? null, lang);
  const value = row.output[level];
  if (row.id === "renewable_share" && value === 0) return say(lang, "notContracted");
  if (row.id === "national_rank") return rank(value, lang);
  if (isShare(row)) return percent(value);
  return quantity(value, unitOf(row), lang);
}

function rangeText(row: OutputRow, lang: Lang): string {
  if (row.quarters || row.id === "national_rank")
    return between(outputText(row, "p10", lang), outputText(row, "p90", lang), lang);
  return range({ ...row.output, unit: unitOf(row) }, lang, isShare(row));
}

function BigFigure({ row, lang }: { row: OutputRow; lang: Lang }) {
  if (row.quarters || row.id === "national_rank" || isShare(row)) return <>{outputText(row, "p50", lang)}</>;
  const { p50 } = row.output;
  return <BigQuantity text={number(p50, lang)} unit={unitOf(row)} one={p50 === 1} />;
}

/// A figure with its name above and its range below.
function OutputTile({ row }: { row: OutputRow }) {
  const { lang, pick } = useWords();
  return (
    <Tile
      name={outputName(row, lang)}
      spread={rangeText(row, lang)}
      what={outputNames[row.id] && row.output.text ? pick(row.output.text) : ""}
      absent={row.id === "renewable_share" && row.output.p50 === 0}
    >
      <BigFigure row={row} lang={lang} />
    </Tile>
  );
}

/// What the plan yields, in figures large enough to quote.
export function Outputs({ check }: { check: Check }) {
  const { lang, say, pick } = useWords();
  const rows = outputRows(check.outputs);
  if (rows.length === 0) return null;
  const title = say("outputsTitle");
  const known = outputGroups.flatMap((group) => group.ids);
  const groups = outputGroups
    .map(({ title, ids }, at) => ({
      title,
      rows: rows.filter(
        (row) => ids.includes(row.id) || (at === outputGroups.length - 1 && !known.includes(row.id)),
      ),
    }))
    .filter((group) => group.rows.length > 0);
  const level = (key: "p10" | "p50" | "p90"): Column<OutputRow> => ({
    key,
    head: say(key),
    value: (row) => (row.quarters ? row.quarters[key] : row.output[key]),
    show: (row) => outputText(row, key, lang),
    align: "right",
  });
  const columns: Column<OutputRow>[] = [
    { key: "id", head: say("figure"), value: (row) => row.id, show: (row) => outputName(row, lang) },
    level("p10"),
    level("p50"),
    level("p90"),
    { key: "unit", head: say("unit"), value: (row) => row.output.unit, hidden: true },
    {
      key: "grade",
      head: say("grade"),
      value: (row) => row.output.grade,
      show: (row) => <GradeMark grade={row.output.grade} />,
    },
    { key: "source", head: say("source"), value: (row) => row.output.source, align: "text" },
  ];
  return (
    <div class="outputs">
      <p class="sentence">{say("outputsSentence")}</p>
      {groups.map((group) => (
        <>
          <h3 class="group">{pick(group.title)}</h3>
          <dl class="figures">
            {group.rows.map((row) => (
              <OutputTile row={row} />
            ))}
          </dl>
        </>
      ))}
      <div class="tools">
        <Fold
          word={say("dataTable")}
          show={() => <DataTable title={title} columns={columns} rows={rows} />}
        />
        <div class="buttons">
          <CsvButton title={title} name={`${check.plan}-outputs`} columns={columns} rows={rows} />
        </div>
      </div>
    </div>
  );
}
