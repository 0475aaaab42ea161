// SPDX-License-Identifier: Apache-2.0
import { known } from "../record";
import { pick, useWords } from "../i18n";
import { number } from "../numbers";
import { fixed, signed } from "../numbers";
import { between } from "../units";
import type { Column } from "../table";
import { DataTable } from "../table";
import { capital, placesOf } from "../plan/effecttext";
import type { Effect } from "../plan/record";
import type { RivalRow, Sign, Variants, VariantFigure } from "./record";

function Cell({ effect }: { effect: Effect | undefined }) {
  const { lang } = useWords();
  if (!effect || !known(effect.mean)) return <span class="untold">–</span>;
  const places = placesOf(effect);
  const text = (value: number) => (Number(value.toFixed(places)) === 0 ? "0" : signed(fixed(value, places), value));
  const ends = known(effect.low) && known(effect.high) ? between(text(effect.low), text(effect.high), lang) : "";
  return (
    <span class={effect.finding === "told" ? "told" : "untold"}>
      <span class="mean">{text(effect.mean)}</span>
      {ends && <small>{ends}</small>}
    </span>
  );
}

/// Sentences on the figures whose sign an assumption turns or loses.
function Signs({ figures, signs }: { figures: VariantFigure[]; signs: Sign[] }) {
  const { lang, say } = useWords();
  const named = (sign: Sign) =>
    figures
      .filter((_, at) => signs[at] === sign)
      .map((figure) => pick(figure.text, lang))
      .join(", ");
  const [turns, lost] = [named("turns"), named("lost")];
  if (!turns && !lost) return null;
  return (
    <p class="sentence">
      {turns && capital(say("rivalsTurns", { figures: turns }))} {lost && capital(say("rivalsLost", { figures: lost }))}
    </p>
  );
}

function Table({ title, figures, signs, rows, of }: {
  title: string;
  figures: VariantFigure[];
  signs: Sign[];
  rows: RivalRow[];
  of: (row: RivalRow) => Effect[] | undefined;
}) {
  const { lang, say } = useWords();
  const columns: Column<RivalRow>[] = [
    {
      key: "assumption",
      head: say("rivalsHead"),
      value: (row) => pick(row.text, lang) || row.id,
      align: "text",
    },
    ...figures.map((figure, at): Column<RivalRow> => ({
      key: figure.id,
      head: `${capital(pick(figure.text, lang))} (${pick(figure.unit, lang)})`,
      value: (row) => of(row)?.[at]?.mean,
      show: (row) => <Cell effect={of(row)?.[at]} />,
      align: "right",
    })),
  ];
  return (
    <>
      <h3>{title}</h3>
      <Signs figures={figures} signs={signs} />
      <DataTable title={title} columns={columns} rows={rows} />
    </>
  );
}

/// The default of everything that a rival changes, with its band and its evidence.
function Defaults({ rows }: { rows: RivalRow[] }) {
  const { lang, say } = useWords();
  const seen = new Map(rows.flatMap((row) => row.changed ?? []).map((each) => [each.name, each]));
  if (seen.size === 0) return null;
  const list = [...seen.values()]
    .map((each) =>
      say("rivalsGradeItem", {
        name: each.name,
        usual: number(each.usual, lang),
        low: number(each.low, lang),
        high: number(each.high, lang),
        grade: each.grade ?? "–",
      }),
    )
    .join("; ");
  return <p class="note">{say("rivalsGrade", { list })}</p>;
}

/// Headlines on output, jobs, wages and profit, under the usual way to close the model and its rivals.
export function RivalTables({ variants }: { variants: Variants }) {
  const { lang, say } = useWords();
  const { figures = [], rows = [], signs = [], when } = variants.rivals ?? {};
  if (rows.length === 0) return <p class="sentence">{say("rivalsNone")}</p>;
  const plans = variants.plans ?? [];
  const signsOf = (of: "ai" | "plan", plan: number) =>
    signs.find((each) => each.of === of && (of === "ai" || each.plan === plan))?.figures ?? [];
  return (
    <div class="effects">
      <p class="sentence">
        {say("rivalsSentence", { histories: number(variants.histories, lang), when: pick(when, lang) })}
      </p>
      {rows.some((row) => row.ai) && (
        <Table
          title={say("rivalsOfAi")}
          figures={figures}
          signs={signsOf("ai", 0)}
          rows={rows}
          of={(row) => row.ai}
        />
      )}
      {plans.map((plan, at) => (
        <Table
          title={say("rivalsOfPlan", { plan })}
          figures={figures}
          signs={signsOf("plan", at)}
          rows={rows}
          of={(row) => row.plans?.[at]}
        />
      ))}
      <Defaults rows={rows} />
    </div>
  );
}
