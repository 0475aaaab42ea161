// SPDX-License-Identifier: Apache-2.0
import { known } from "../record";
import { constraintName, pick, useWords } from "../i18n";
import { number, probability } from "../numbers";
import { between, quantity } from "../units";
import type { Column } from "../table";
import { DataTable } from "../table";
import type { FedVerdict, PlanRun, ToldRow, ToldValue } from "./record";

/// The check assumes a few things that the run knows: what they are here, and what that does to the verdict.
export function FedTable({ run }: { run: PlanRun }) {
  const { lang, say } = useWords();
  const fed = run.fed;
  const rows = (fed?.told ?? []).filter((row) => known(row.run?.value));
  if (!fed || rows.length === 0) return null;
  const shown = (value: ToldValue | undefined, unit: string) =>
    known(value?.value) ? (
      <span class="told">
        <span class="mean">{quantity(value.value, unit, lang)}</span>
        <small>{between(number(value.low, lang), number(value.high, lang), lang)}</small>
      </span>
    ) : (
      ""
    );
  const columns: Column<ToldRow>[] = [
    { key: "what", head: say("fedWhat"), value: (row) => pick(row.text, lang) || row.name, align: "text" },
    {
      key: "alone",
      head: say("fedAlone"),
      value: (row) => row.alone?.value,
      show: (row) => shown(row.alone, row.unit ?? "1"),
      align: "right",
    },
    {
      key: "run",
      head: say("fedRun"),
      value: (row) => row.run?.value,
      show: (row) => shown(row.run, row.unit ?? "1"),
      align: "right",
    },
  ];
  const binding = (verdict: FedVerdict | undefined) => constraintName((verdict?.binding ?? "") as never, lang);
  return (
    <>
      <p class="sentence">
        {say("fedSentence", {
          alone: probability(fed.alone?.probability),
          fed: probability(fed.fed?.probability),
          bindsAlone: binding(fed.alone),
          bindsFed: binding(fed.fed),
        })}{" "}
        {known(fed.chips?.p50) &&
          say("fedChips", {
            chips: number(fed.chips.p50, lang),
            low: number(fed.chips.p10, lang),
            high: number(fed.chips.p90, lang),
          })}
      </p>
      <div class="effects">
        <DataTable title={say("fedTitle")} columns={columns} rows={rows} />
      </div>
      <p class="note">{say("fedNote")}</p>
    </>
  );
}
