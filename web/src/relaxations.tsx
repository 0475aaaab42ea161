// SPDX-License-Identifier: Apache-2.0
import type { Check, ConstraintId, Relaxation } from "./record";
import { constraintIds, known } from "./record";
import { constraintName, useWords } from "./i18n";
import { Figure } from "./figure";
import { number, percent, probability, probabilityInWords } from "./numbers";
import { rowChart } from "./rowchart";
import type { Column } from "./table";
import { colour } from "./theme";

type Measure = "probability" | "achieved";

/// What would change the verdict: each supply ten times as large, or a tenth.
export function RelaxationsFigure({ check, name }: { check: Check; name: string }) {
  const { lang, say } = useWords();
  const rows = (check.relaxations ?? []).filter((row) => known(row.times));
  if (rows.length === 0) return null;
  const at = (id: ConstraintId, more: boolean) =>
    rows.find((row) => row.constraint === id && (more ? row.times > 1 : row.times < 1));
  const columns: Column<Relaxation>[] = [
    {
      key: "constraint",
      head: say("supplyOf"),
      value: (row) => row.constraint,
      show: (row) => constraintName(row.constraint, lang),
    },
    {
      key: "times",
      head: say("timesHead"),
      value: (row) => row.times,
      show: (row) => `×${number(row.times, lang)}`,
      align: "right",
    },
    {
      key: "probability",
      head: say("probability"),
      value: (row) => row.probability,
      show: (row) => probability(row.probability),
      align: "right",
    },
    {
      key: "achieved",
      head: say("shareAchieved"),
      value: (row) => row.achieved,
      show: (row) => percent(row.achieved),
      align: "right",
    },
    {
      key: "binding",
      head: say("thenBinds"),
      value: (row) => row.binding,
      show: (row) => constraintName(row.binding, lang),
    },
  ];
  const charted = constraintIds.filter((id) => at(id, true) || at(id, false));
  // The picture shows the chance, of which the verdict speaks. Where no single supply saves the promise the chance
  // stays near nought, and the share achieved tells more: but the record's share is a mean and is drawn only
  // where a row with nothing changed gives the mean to hold it against.
  const same = rows.find((row) => row.times === 1);
  const most = Math.max(0, ...rows.map((row) => row.probability).filter(known));
  const measure: Measure = most < 0.05 && known(same?.achieved) ? "achieved" : "probability";
  const text = (value: unknown) => (measure === "achieved" ? percent(value) : probability(value));
  const now = measure === "achieved" ? same?.achieved : check.probability;
  const draw = (width: number) =>
    rowChart(
      width,
      charted.map((id) => {
        const more = at(id, true);
        const less = at(id, false);
        return {
          label: constraintName(id, lang),
          note: more
            ? `×10: ${text(more[measure])} · ${say("thenBinds")}: ${constraintName(more.binding, lang)}`
            : "",
          colour: colour("plan"),
          whisker: [less?.[measure] ?? now, more?.[measure] ?? now],
          dots: [
            { x: less?.[measure], symbol: "square" as const, colour: colour("running") },
            { x: now, symbol: "circle" as const, hollow: true, colour: colour("ink") },
            { x: more?.[measure], symbol: "triangle" as const, lift: 8, colour: colour("plan") },
          ],
        };
      }),
      { domain: [0, 1], format: (x) => percent(x), ticks: [0, 0.25, 0.5, 0.75, 1] },
    );
  return (
    <Figure
      name={name}
      title={say("relaxTitle")}
      sentence={say(measure === "achieved" ? "relaxShareSentence" : "relaxSentence", { now: measure === "achieved" ? percent(now) : probabilityInWords(now, lang) })}
      sources={[]}
      columns={columns}
      rows={rows}
      draw={draw}
      legend={[
        { name: say("tenth"), colour: colour("running"), shape: "square" },
        { name: say("today"), colour: colour("ink"), shape: "ring" },
        { name: say("tenfold"), colour: colour("plan"), shape: "triangle" },
      ]}
    />
  );
}
