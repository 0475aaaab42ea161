// SPDX-License-Identifier: Apache-2.0
import { useState } from "preact/hooks";
import type { Assumption } from "./record";
import { useWords } from "./i18n";
import { CsvButton } from "./csvbutton";
import { GradeMark } from "./evidence";
import { nothing, number } from "./numbers";
import { DataTable } from "./table";
import type { Column } from "./table";
import { gradeNames } from "./words";
import { between, quantity } from "./units";

const order = ["A", "B", "C", "illustrative"];

/// Numbers that went in; the reader may look at one grade of evidence alone. `plan` begins the file's name, `sentence`
/// says which numbers they are, where they are not all.
export function Assumptions({
  assumptions,
  plan,
  sentence,
  title: given,
}: {
  assumptions: Assumption[];
  plan: string;
  sentence?: string;
  /// Where there are two such tables on a page.
  title?: string;
}) {
  const { lang, say, pick } = useWords();
  const [grade, choose] = useState<string | null>(null);
  const title = given ?? say("assumptionsTitle");
  const grades = [...new Set(assumptions.map((row) => row.grade ?? ""))]
    .filter(Boolean)
    .sort((a, b) => order.indexOf(a) - order.indexOf(b));
  const count = (one: string) => assumptions.filter((row) => row.grade === one).length;
  const rows = assumptions.filter((row) => grade === null || row.grade === grade);
  // Long units may break here: the column is narrow.
  const amount = (value: unknown, unit?: string) =>
    typeof value === "string" ? value : quantity(value, unit, lang, "long", 4).replaceAll("\u00a0", " ");
  const columns: Column<Assumption>[] = [
    {
      key: "name",
      head: say("name"),
      value: (row) => row.name,
      show: (row) => (
        <>
          {row.text && <span class="plain">{pick(row.text)}</span>}
          <code>{row.name}</code>
          {row.default === false && <strong class="changed">{say("changed")}</strong>}
        </>
      ),
      align: "text",
    },
    {
      key: "value",
      head: say("value"),
      value: (row) => row.value,
      show: (row) => amount(row.value, row.unit),
      align: "right",
    },
    { key: "low", head: say("low"), value: (row) => row.low, hidden: true },
    { key: "high", head: say("high"), value: (row) => row.high, hidden: true },
    {
      key: "range",
      head: say("lowHigh"),
      value: (row) => [row.low, row.high].join(" to "),
      show: (row) =>
        between(number(row.low, lang, "short", 4), number(row.high, lang, "short", 4), lang) || nothing,
      align: "right",
    },
    { key: "unit", head: say("unit"), value: (row) => row.unit, hidden: true },
    {
      key: "grade",
      head: say("grade"),
      value: (row) => row.grade,
      show: (row) => <GradeMark grade={row.grade} />,
    },
    { key: "source", head: say("source"), value: (row) => row.source, align: "text" },
    { key: "default", head: say("changed"), value: (row) => row.default !== false, hidden: true },
  ];
  return (
    <>
      <p class="sentence">
        {sentence ??
          say("assumptionsSentence", { illustrative: count("illustrative"), all: assumptions.length })}
      </p>
      <ul class="grades">
        {grades.map((one) => (
          <li>
            <GradeMark grade={one} /> {gradeNames[one] ? pick(gradeNames[one]) : one} ({count(one)})
          </li>
        ))}
      </ul>
      <div class="switch filter" role="group" aria-label={say("showGrade")}>
        {[null, ...grades].map((one) => (
          <button type="button" aria-pressed={grade === one} onClick={() => choose(one)}>
            {one === null ? say("allGrades") : <GradeMark grade={one} />}
          </button>
        ))}
      </div>
      <p class="count" role="status">
        {say("assumptionsShown", { count: rows.length })}
      </p>
      <div class="assumed">
        <DataTable title={title} columns={columns} rows={rows} />
      </div>
      <div class="tools">
        <div class="buttons">
          <CsvButton title={title} name={`${plan}-assumptions`} columns={columns} rows={assumptions} />
        </div>
      </div>
    </>
  );
}
