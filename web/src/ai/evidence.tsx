// SPDX-License-Identifier: Apache-2.0
import type { Number_, Text } from "../record";
import { known } from "../record";
import { pick, useWords } from "../i18n";
import { number, percent } from "../numbers";
import { quarterText } from "../quarters";
import { between, quantity } from "../units";
import type { Column } from "../table";
import { DataTable } from "../table";

type Ranged = { value?: Number_; low?: Number_; high?: Number_ } | null;
type Row = {
  list: "input" | "calibration" | "holdout" | "prediction" | "published";
  quantity: string;
  name?: Text;
  quarter?: string;
  unit?: string;
  given?: Ranged;
  ours?: Ranged;
  missed?: boolean;
  grade?: string;
};
/// What AI in this nation was held against, measured apart from this run.
export type AiEvidence = { start?: string; version?: string; rows?: Row[] };

function Value({ value, unit }: { value: Ranged | undefined; unit?: string }) {
  const { lang } = useWords();
  if (!known(value?.value)) return <span class="untold">–</span>;
  const share = unit === "1" || unit === "1/year";
  const text = (each: Number_ | undefined) => (share ? percent(each) : number(each, lang));
  const ends = value.low === value.high ? "" : between(text(value.low), text(value.high), lang);
  return (
    <span class="told">
      <span class="mean">{share ? percent(value.value) : quantity(value.value, unit, lang)}</span>
      {ends && <small>{ends}</small>}
    </span>
  );
}

function Table({ title, rows, judged }: { title: string; rows: Row[]; judged?: boolean }) {
  const { lang, say } = useWords();
  if (rows.length === 0) return null;
  const columns: Column<Row>[] = [
    {
      key: "what",
      head: say("heldWhat"),
      value: (row) => `${pick(row.name, lang) || row.quantity}, ${quarterText(row.quarter, lang)}`,
      align: "text",
    },
    {
      key: "given",
      head: say("heldGiven"),
      value: (row) => row.given?.value,
      show: (row) => <Value value={row.given} unit={row.unit} />,
      align: "right",
    },
    {
      key: "ours",
      head: say("heldOurs"),
      value: (row) => row.ours?.value,
      show: (row) => <Value value={row.ours} unit={row.unit} />,
      align: "right",
    },
  ];
  if (judged)
    columns.push({
      key: "met",
      head: say("heldMet"),
      value: (row) => (known(row.ours?.value) ? say(row.missed ? "heldMissed" : "heldMeets") : ""),
    });
  return (
    <>
      <h4>{title}</h4>
      <DataTable title={title} columns={columns} rows={rows} />
    </>
  );
}

/// Inputs, what the model was fitted to and what was held out, apart; then what it says of the years to come, and its own
/// answer beside what others have published.
export function AiEvidenceTables({ evidence }: { evidence: AiEvidence | null | undefined }) {
  const { lang, say } = useWords();
  const rows = evidence?.rows ?? [];
  if (rows.length === 0) return null;
  const of = (list: Row["list"]) => rows.filter((row) => row.list === list);
  return (
    <div class="effects">
      <h3>{say("heldTitle")}</h3>
      <p class="sentence">{say("heldSentence", { start: quarterText(evidence?.start, lang) })}</p>
      <Table title={say("heldHoldouts")} rows={of("holdout")} judged />
      <Table title={say("heldCalibration")} rows={of("calibration")} judged />
      <Table title={say("heldPredictions")} rows={of("prediction")} />
      <Table title={say("heldPublished")} rows={of("published")} />
      <Table title={say("heldInputs")} rows={of("input")} />
    </div>
  );
}
