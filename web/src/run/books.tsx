// SPDX-License-Identifier: Apache-2.0
import type { Lang } from "../record";
import { known } from "../record";
import { CsvButton } from "../csvbutton";
import { pick as pickText, useWords } from "../i18n";
import { fixed, number, powerOfTen } from "../numbers";
import { quarterText } from "../quarters";
import { DataTable } from "../table";
import type { Column } from "../table";
import type { Word } from "../words";
import type { Failure, Matrix, MatrixRow, Run } from "./run";
import { runName } from "./run";
import { currencyNames } from "./words";

/// Sums are shown to a thousandth of a million; what is below is rounding.
const sumPlaces = 3;
const visible = 0.5 * 10 ** -sumPlaces;

/// The nation's unit in words: "millions of euros".
function moneyText(run: Run, lang: Lang, say: ReturnType<typeof useWords>["say"]): string {
  const unit = run.nation?.currency ?? run.series?.["nominal_gdp"]?.unit?.split("/")[0] ?? "";
  const code = unit.replace(/^M(?=[A-Z]{3}$)/, "");
  const currency = pickText(currencyNames[code] ?? code, lang);
  return code === unit ? currency : say("millionsOf", { currency });
}

/// Sums that have to be nothing: of a row, or in the last row of the transactions, of a column.
function sumsOf(matrix: Matrix): number[] {
  return matrix.rows
    .filter((row) => row.adds_to_nothing)
    .flatMap((row) => (isSumRow(matrix, row) ? [...row.cells, row.total] : [row.total]))
    .filter(known);
}

/// The row that adds up the columns, where they too have to be nothing.
function isSumRow(matrix: Matrix, row: MatrixRow): boolean {
  return row === matrix.rows.at(-1) && Boolean(row.adds_to_nothing);
}

/// A sum that has to be nothing says so, and whether it is.
function Sum({ value }: { value: number }) {
  const isNothing = Math.abs(value) < visible;
  return (
    <span class={isNothing ? "sum zero" : "sum broken"}>
      {fixed(value, sumPlaces)} <span>{isNothing ? "= 0" : "≠ 0"}</span>
    </span>
  );
}

function MatrixTable({
  run,
  matrix,
  title,
  sentence,
  file,
}: {
  run: Run;
  matrix: Matrix;
  title: Word;
  sentence: Word;
  file: string;
}) {
  const { say, pick } = useWords();
  const largest = Math.max(...matrix.rows.flatMap((row) => row.cells.map((cell) => Math.abs(cell ?? 0))));
  const places = largest < 1e7 ? 1 : 0;
  const columns: Column<MatrixRow>[] = [
    { key: "row", head: say("rowName"), value: (row) => row.name.en, show: (row) => pick(row.name) },
    ...matrix.columns.map((sector, at): Column<MatrixRow> => ({
      key: sector.en,
      head: pick(sector),
      value: (row) => row.cells[at],
      show: (row) => {
        const cell = row.cells[at];
        if (!known(cell)) return "";
        if (isSumRow(matrix, row)) return <Sum value={cell} />;
        return cell === 0 ? "" : fixed(cell, places);
      },
      align: "right",
    })),
    {
      key: "sum",
      head: say("rowSum"),
      value: (row) => row.total,
      show: (row) =>
        row.adds_to_nothing && known(row.total) ? <Sum value={row.total} /> : fixed(row.total, places),
      align: "right",
    },
  ];
  return (
    <div class="matrix">
      <h3>{say(title)}</h3>
      <p class="sentence">{say(sentence)}</p>
      <DataTable title={say(title)} columns={columns} rows={matrix.rows} />
      <div class="tools">
        <div class="buttons">
          <CsvButton
            title={say(title)}
            name={`${runName(run)}-${file}`}
            columns={columns}
            rows={matrix.rows}
          />
        </div>
      </div>
    </div>
  );
}

/// How small the zeros are, or that some are none.
function Remainder({ run, matrices }: { run: Run; matrices: Matrix[] }) {
  const { lang, say } = useWords();
  const sums = matrices.flatMap(sumsOf).map(Math.abs);
  const money = moneyText(run, lang, say);
  const below = Math.max(0, ...sums.filter((sum) => sum < visible));
  const isBroken = sums.some((sum) => sum >= visible);
  return (
    <p class="note">
      {isBroken && <strong>{say("notNothing")} </strong>}
      {say("emptyCells")} {say("remainder", { largest: powerOfTen(below), money })}
    </p>
  );
}

function Failures({ run, failures }: { run: Run; failures: Failure[] }) {
  const { lang, say, pick } = useWords();
  const title = say("failuresTitle");
  const phaseName = (id: string | undefined) =>
    pick(run.phases?.find((phase) => phase.id === id)?.name) || id;
  const columns: Column<Failure>[] = [
    { key: "history", head: say("historyNumber"), value: (one) => one.history },
    { key: "quarter", head: say("quarterNumber"), value: (one) => one.quarter, align: "right" },
    { key: "phase", head: say("phase"), value: (one) => one.phase, show: (one) => phaseName(one.phase) },
    { key: "account", head: say("account"), value: (one) => one.account },
    { key: "identity", head: say("identity"), value: (one) => one.identity, align: "text" },
    {
      key: "amount",
      head: say("amount"),
      value: (one) => one.amount,
      show: (one) => number(one.amount, lang),
      align: "right",
    },
  ];
  return (
    <div class="matrix">
      <h3>{title}</h3>
      <DataTable title={title} columns={columns} rows={failures} />
    </div>
  );
}

/// Both matrices of one history, and what broke where something did.
export function Books({ run }: { run: Run }) {
  const { lang, say } = useWords();
  const { matrices } = run;
  const failures = run.failures ?? [];
  const { balance_sheet: sheet, transactions } = matrices ?? {};
  return (
    <>
      {(sheet || transactions) && (
        <p class="sentence">
          {say("booksSentence", {
            quarter: quarterText(matrices?.quarter, lang),
            history: String(matrices?.history ?? 0),
            money: moneyText(run, lang, say),
          })}
        </p>
      )}
      {sheet && (
        <MatrixTable
          run={run}
          matrix={sheet}
          title="balanceSheet"
          sentence="balanceSheetSentence"
          file="balance-sheet"
        />
      )}
      {transactions && (
        <MatrixTable
          run={run}
          matrix={transactions}
          title="transactions"
          sentence="transactionsSentence"
          file="transactions"
        />
      )}
      {(sheet || transactions) && (
        <Remainder run={run} matrices={[sheet, transactions].filter((one): one is Matrix => Boolean(one))} />
      )}
      {failures.length > 0 && <Failures run={run} failures={failures} />}
    </>
  );
}
