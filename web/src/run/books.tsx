// SPDX-License-Identifier: Apache-2.0
import type { Lang, Number_ } from "../record";
import { known } from "../record";
import { CsvButton } from "../csvbutton";
import type { Say } from "../i18n";
import { pick as pickText, useWords } from "../i18n";
import { fixed, number, powerOfTen } from "../numbers";
import { quarterText } from "../quarters";
import { DataTable } from "../table";
import type { Column } from "../table";
import type { Word } from "../words";
import type { Failure, Matrix, MatrixRow, Run } from "./run";
import { runName } from "./run";
import { currencyNames } from "./words";

/// How the numbers of the books are told: so many millions to one, with so many places, and sums that have to be
/// nothing with so many; what is below is rounding.
type Unit = { size: number; places: number; sumPlaces: number; text: string };

/// Millions, or of won, where they would be of ten digits, trillions.
function unitOf(run: Run, matrices: Matrix[], lang: Lang, say: Say): Unit {
  const money = run.nation?.currency ?? run.series?.["nominal_gdp"]?.unit?.split("/")[0] ?? "";
  const code = money.replace(/^M(?=[A-Z]{3}$)/, "");
  const currency = pickText(currencyNames[code] ?? code, lang);
  const cells = matrices.flatMap((matrix) => matrix.rows.flatMap((row) => row.cells)).filter(known);
  const largest = Math.max(0, ...cells.map(Math.abs));
  if (code === "KRW" && largest >= 1e7)
    return { size: 1e6, places: 2, sumPlaces: 5, text: say("trillionsOf", { currency }) };
  const text = code === money ? currency : say("millionsOf", { currency });
  return { size: 1, places: largest < 1e7 ? 1 : 0, sumPlaces: 3, text };
}

/// What is smaller than this is shown as nothing.
const visible = ({ sumPlaces }: Unit) => 0.5 * 10 ** -sumPlaces;

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
function Sum({ value, unit }: { value: number; unit: Unit }) {
  const told = value / unit.size;
  const isNothing = Math.abs(told) < visible(unit);
  return (
    <span class={isNothing ? "sum zero" : "sum broken"}>
      {fixed(told, unit.sumPlaces)} <span>{isNothing ? "= 0" : "≠ 0"}</span>
    </span>
  );
}

function MatrixTable({
  run,
  matrix,
  unit,
  title,
  sentence,
  file,
}: {
  run: Run;
  matrix: Matrix;
  unit: Unit;
  title: Word;
  sentence: Word;
  file: string;
}) {
  const { say, pick } = useWords();
  const amount = (cell: Number_ | undefined) => fixed(known(cell) ? cell / unit.size : null, unit.places);
  const columns: Column<MatrixRow>[] = [
    { key: "row", head: say("rowName"), value: (row) => row.name.en, show: (row) => pick(row.name) },
    ...matrix.columns.map((sector, at): Column<MatrixRow> => ({
      key: sector.en,
      head: pick(sector),
      value: (row) => row.cells[at],
      show: (row) => {
        const cell = row.cells[at];
        if (!known(cell)) return "";
        if (isSumRow(matrix, row)) return <Sum value={cell} unit={unit} />;
        return cell === 0 ? "" : amount(cell);
      },
      align: "right",
    })),
    {
      key: "sum",
      head: say("rowSum"),
      value: (row) => row.total,
      show: (row) =>
        row.adds_to_nothing && known(row.total) ? <Sum value={row.total} unit={unit} /> : amount(row.total),
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
function Remainder({ unit, matrices }: { unit: Unit; matrices: Matrix[] }) {
  const { say } = useWords();
  const sums = matrices.flatMap(sumsOf).map((sum) => Math.abs(sum / unit.size));
  const below = Math.max(0, ...sums.filter((sum) => sum < visible(unit)));
  const isBroken = sums.some((sum) => sum >= visible(unit));
  const zero = fixed(0, unit.sumPlaces);
  return (
    <p class="note">
      {isBroken && <strong>{say("notNothing")} </strong>}
      {say("emptyCells")} {say("remainder", { zero, largest: powerOfTen(below), money: unit.text })}
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
  const both = [sheet, transactions].filter((one): one is Matrix => Boolean(one));
  const unit = unitOf(run, both, lang, say);
  return (
    <>
      {(sheet || transactions) && (
        <p class="sentence">
          {say("booksSentence", {
            quarter: quarterText(matrices?.quarter, lang),
            history: String(matrices?.history ?? 0),
            money: unit.text,
          })}
        </p>
      )}
      {sheet && (
        <MatrixTable
          run={run}
          matrix={sheet}
          unit={unit}
          title="balanceSheet"
          sentence="balanceSheetSentence"
          file="balance-sheet"
        />
      )}
      {transactions && (
        <MatrixTable
          run={run}
          matrix={transactions}
          unit={unit}
          title="transactions"
          sentence="transactionsSentence"
          file="transactions"
        />
      )}
      {(sheet || transactions) && (
        <Remainder unit={unit} matrices={both} />
      )}
      {failures.length > 0 && <Failures run={run} failures={failures} />}
    </>
  );
}
