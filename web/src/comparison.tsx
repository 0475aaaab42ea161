// SPDX-License-Identifier: Apache-2.0
import type { Check, Lang } from "./record";
import { constraintIds, known } from "./record";
import { constraintName, pick as pickText, say as sayIn, useWords } from "./i18n";
import { CsvButton } from "./csvbutton";
import { number, percent, probability, signed } from "./numbers";
import type { OutputRow } from "./outputs";
import { contractsNoPower, isShare, outputName, outputRows, outputText, unitOf } from "./outputs";
import { yearOf } from "./quarters";
import { DataTable } from "./table";
import type { Column } from "./table";
import { quantity } from "./units";
import { VerdictWord } from "./verdict";
import type { ComponentChildren } from "preact";

type Value = string | number | null | undefined;
type Row = {
  id: string;
  name: string;
  ours: Value;
  theirs: Value;
  difference: Value;
  show: [ComponentChildren, ComponentChildren, string];
};

function shareRow(
  id: string,
  name: string,
  ours: Value,
  theirs: Value,
  lang: Lang,
  text: (share: unknown) => string,
): Row {
  const difference = known(ours) && known(theirs) ? ours - theirs : null;
  const points =
    difference === null
      ? "–"
      : signed(
          sayIn(lang, "points", { points: number(Math.round(difference * 1000) / 10, lang, "long", 2) }),
          difference,
        );
  return { id, name, ours, theirs, difference, show: [text(ours), text(theirs), points] };
}

function outputRow(id: string, ours: OutputRow | undefined, theirs: OutputRow | undefined, lang: Lang): Row {
  const row = (ours ?? theirs)!;
  const show = (one: OutputRow | undefined) => (one ? outputText(one, "p50", lang) : "–");
  const of = (one: OutputRow | undefined): Value => (one?.quarters ? one.quarters.p50 : one?.output.p50);
  const a = of(ours);
  const b = of(theirs);
  const name = outputName(row, lang);
  if (row.quarters) {
    const [from, to] = [yearOf(b as string | null), yearOf(a as string | null)];
    const quarters = from !== null && to !== null ? (to - from) * 4 : null;
    return {
      id,
      name,
      ours: a,
      theirs: b,
      difference: quarters,
      show: [
        show(ours),
        show(theirs),
        quarters === null ? "–" : signed(quantity(quarters, "quarter", lang), quarters),
      ],
    };
  }
  if (isShare(row))
    return shareRow(id, name, a, b, lang, (share) =>
      id === "renewable_share" && share === 0 ? sayIn(lang, "notContracted") : percent(share),
    );
  const difference = known(a) && known(b) ? a - b : null;
  const text =
    difference === null
      ? "–"
      : signed(
          id === "national_rank" ? number(difference, lang) : quantity(difference, unitOf(row), lang),
          difference,
        );
  return { id, name, ours: a, theirs: b, difference, show: [show(ours), show(theirs), text] };
}

function rowsOf(check: Check, against: Check, lang: Lang): Row[] {
  const verdict: Row = {
    id: "verdict",
    name: sayIn(lang, "verdict"),
    ours: check.verdict,
    theirs: against.verdict,
    difference: null,
    show: [<VerdictWord verdict={check.verdict} />, <VerdictWord verdict={against.verdict} />, "–"],
  };
  const binding: Row = {
    id: "binding",
    name: sayIn(lang, "bindsHead"),
    ours: check.binding,
    theirs: against.binding,
    difference: null,
    show: [constraintName(check.binding, lang), constraintName(against.binding, lang), "–"],
  };
  const rows = [
    verdict,
    shareRow("probability", sayIn(lang, "chance"), check.probability, against.probability, lang, probability),
    binding,
    shareRow("achieved", sayIn(lang, "achieved"), check.achieved?.p50, against.achieved?.p50, lang, (share) =>
      percent(share),
    ),
  ];
  for (const id of constraintIds) {
    const [ours, theirs] = [check.constraints?.[id]?.probability, against.constraints?.[id]?.probability];
    if (known(ours) || known(theirs))
      rows.push(
        shareRow(
          `probability_${id}`,
          sayIn(lang, "chanceFor", { constraint: constraintName(id, lang) }),
          ours,
          theirs,
          lang,
          probability,
        ),
      );
  }
  const [ours, theirs] = [outputRows(check.outputs), outputRows(against.outputs)];
  const idle = contractsNoPower(check) && contractsNoPower(against);
  const ids = [...new Set([...ours, ...theirs].map((row) => row.id))].filter(
    (id) => !(idle && id === "renewable_share"),
  );
  for (const id of ids)
    rows.push(
      outputRow(
        id,
        ours.find((row) => row.id === id),
        theirs.find((row) => row.id === id),
        lang,
      ),
    );
  return rows;
}

/// Every headline figure of two plans, side by side, with the difference.
export function Comparison({ check }: { check: Check }) {
  const { lang, say } = useWords();
  if (!check.against) return null;
  const against = check.against;
  const title = say("compareTitle");
  const columns: Column<Row>[] = [
    { key: "figure", head: say("figure"), value: (row) => row.id, show: (row) => row.name, align: "text" },
    {
      key: check.plan,
      head: pickText(check.title, lang) || check.plan,
      value: (row) => row.ours,
      show: (row) => row.show[0],
      align: "right",
    },
    {
      key: against.plan,
      head: pickText(against.title, lang) || against.plan,
      value: (row) => row.theirs,
      show: (row) => row.show[1],
      align: "right",
    },
    {
      key: "difference",
      head: say("difference"),
      value: (row) => row.difference,
      show: (row) => row.show[2],
      align: "right",
    },
  ];
  const rows = rowsOf(check, against, lang);
  return (
    <>
      <p class="sentence">{say("compareSentence")}</p>
      <DataTable title={title} columns={columns} rows={rows} />
      <div class="tools">
        <div class="buttons">
          <CsvButton title={title} name={`${check.plan}-comparison`} columns={columns} rows={rows} />
        </div>
      </div>
    </>
  );
}
