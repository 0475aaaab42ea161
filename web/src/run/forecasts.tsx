// SPDX-License-Identifier: Apache-2.0
import { useState } from "preact/hooks";
import type { Lang, Number_, Text } from "../record";
import { known } from "../record";
import { CsvButton } from "../csvbutton";
import { Fold } from "../fold";
import type { Say } from "../i18n";
import { useWords } from "../i18n";
import { fixed, nothing, number } from "../numbers";
import { quarterText } from "../quarters";
import { DataTable } from "../table";
import type { Column } from "../table";
import type { Word } from "../words";
import { variableSentence } from "./forecastsentence";
import type { ForecastTable, Method, Run, Score } from "./run";
import { methods, runName } from "./run";

/// One horizon of one variable: every method's score beside the others'.
type Row = { horizon: number; scores: Partial<Record<Method, Score>> };
export type Variable = { id: string; text: Text | string; rows: Row[] };

export function variablesOf(table: ForecastTable): Variable[] {
  const variables: Variable[] = [];
  for (const score of table.rows ?? []) {
    let variable = variables.find((one) => one.id === score.variable);
    if (!variable)
      variables.push((variable = { id: score.variable, text: score.text ?? score.variable, rows: [] }));
    let row = variable.rows.find((one) => one.horizon === score.horizon);
    if (!row) variable.rows.push((row = { horizon: score.horizon, scores: {} }));
    row.scores[score.method] = score;
  }
  return variables;
}

/// What the tables can show, all in per cent.
const measures: { id: "rmse" | "crps" | "bias"; value: (score: Score | undefined) => Number_ | undefined }[] =
  [
    { id: "rmse", value: (score) => score?.rmse_percent },
    { id: "crps", value: (score) => (known(score?.crps) ? 100 * score.crps : null) },
    { id: "bias", value: (score) => (known(score?.bias) ? 100 * score.bias : null) },
  ];
type MeasureId = (typeof measures)[number]["id"];

/// A shape and a word, so that nothing hangs on colour.
const signs: Record<string, string> = { wins: "▲", ties: "＝", loses: "▼" };

function Standing({ score }: { score: Score | undefined }) {
  const { pick } = useWords();
  if (!score?.standing) return <>{nothing}</>;
  const id = score.standing.en;
  return (
    <span class={`standing ${id}`}>
      <span aria-hidden="true">{signs[id] ?? ""}</span> {pick(score.standing)}
    </span>
  );
}

function methodName(method: Method, say: Say): string {
  return method === "simulation" ? say("simulation") : method;
}

/// The errors of one variable, horizon by horizon.
function VariableTable({ variable, measure }: { variable: Variable; measure: MeasureId }) {
  const { say, pick } = useWords();
  const value = measures.find((one) => one.id === measure)!.value;
  const columns: Column<Row>[] = [
    { key: "horizon", head: say("quartersAhead"), value: (row) => row.horizon },
    ...methods.map((method): Column<Row> => ({
      key: method,
      head: methodName(method, say),
      value: (row) => value(row.scores[method]),
      show: (row) => {
        const score = row.scores[method];
        const spread = measure === "rmse" ? score?.sampling_rmse_percent : null;
        return (
          <>
            {fixed(value(score), 2)}
            {known(spread) && <small> ±{fixed(spread, 2)}</small>}
          </>
        );
      },
      align: "right",
    })),
    {
      key: "standing",
      head: say("againstAr1"),
      value: (row) => row.scores.simulation?.standing?.en,
      show: (row) => <Standing score={row.scores.simulation} />,
    },
  ];
  return (
    <div class="variable">
      <h3>{pick(variable.text)}</h3>
      <p class="sentence">{variableSentence(variable, say)}</p>
      <DataTable
        title={say("forecastsOf", { variable: pick(variable.text) })}
        columns={columns}
        rows={variable.rows}
      />
    </div>
  );
}

/// All of the record's table, a row a score.
function columnsOf(say: Say, lang: Lang, pick: ReturnType<typeof useWords>["pick"]): Column<Score>[] {
  const numeric = (key: keyof Score, head: string, places: number, times = 1): Column<Score> => ({
    key,
    head,
    value: (score) => score[key] as Number_,
    show: (score) => fixed(known(score[key]) ? (score[key] as number) * times : null, places),
    align: "right",
  });
  return [
    {
      key: "variable",
      head: say("variable"),
      value: (score) => score.variable,
      show: (score) => pick(score.text) || score.variable,
    },
    {
      key: "method",
      head: say("method"),
      value: (score) => score.method,
      show: (score) => methodName(score.method, say),
    },
    numeric("horizon", say("quartersAhead"), 0),
    numeric("starts", say("startsCount"), 0),
    numeric("rmse_percent", say("rmse"), 3),
    numeric("sampling_rmse_percent", say("samplingError"), 3),
    numeric("crps", say("crps"), 3, 100),
    numeric("bias", say("bias"), 3, 100),
    {
      key: "p_value",
      head: say("pValue"),
      value: (score) => score.p_value,
      show: (score) => (known(score.p_value) ? number(score.p_value, lang, "long", 2) : nothing),
      align: "right",
    },
    {
      key: "standing",
      head: say("againstAr1"),
      value: (score) => score.standing?.en,
      show: (score) => <Standing score={score} />,
    },
  ];
}

function Tables({ run, table }: { run: Run; table: ForecastTable }) {
  const { lang, say, pick } = useWords();
  const [measure, choose] = useState<MeasureId>("rmse");
  const made = table.made ?? {};
  const title = say("forecastsTitle");
  const columns = columnsOf(say, lang, pick);
  const rows = table.rows ?? [];
  return (
    <>
      <p class="sentence">
        {say("forecastsSentence", {
          first: quarterText(made.first, lang),
          last: quarterText(made.last, lang),
          histories: number(made.histories, lang, "long", 6),
          scale: fixed(made.scale, 0),
        })}
      </p>
      <p class="sentence">{say("forecastsHow")}</p>
      <div class="switch filter" role="group" aria-label={say("measureShown")}>
        {measures.map((one) => (
          <button type="button" aria-pressed={measure === one.id} onClick={() => choose(one.id)}>
            {say(one.id as Word)}
          </button>
        ))}
      </div>
      <div class="variables">
        {variablesOf(table).map((variable) => (
          <VariableTable variable={variable} measure={measure} />
        ))}
      </div>
      <div class="tools">
        <Fold
          word={say("dataTable")}
          show={() => <DataTable title={title} columns={columns} rows={rows} />}
        />
        <div class="buttons">
          <CsvButton title={title} name={`${runName(run)}-forecasts`} columns={columns} rows={rows} />
        </div>
      </div>
    </>
  );
}

/// How the model has forecast, or how to find out.
export function Forecasts({ run }: { run: Run }) {
  const { say } = useWords();
  const table = run.forecast_table;
  if (table && (table.rows ?? []).length > 0) return <Tables run={run} table={table} />;
  const folder = `nations/${run.nation?.id ?? "NATION"}`;
  return (
    <div class="prose missing">
      <p>{say("forecastsMissing")}</p>
      <p>
        <code>megamachine validate economy --only forecasts --table {folder}/forecasts.csv</code>
      </p>
    </div>
  );
}
