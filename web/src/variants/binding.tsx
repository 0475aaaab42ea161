// SPDX-License-Identifier: Apache-2.0
import { pick, useWords } from "../i18n";
import { number } from "../numbers";
import { capital } from "../plan/effecttext";
import type { Column } from "../table";
import { DataTable } from "../table";
import type { BindingOutcome, Relaxed, Variants } from "./record";

function Outcome({ outcome, plan }: { outcome: BindingOutcome; plan: string }) {
  const { lang, say } = useWords();
  const { first = [], second = [], binds = 0, then = 0 } = outcome;
  const nameOf = (row: Relaxed | undefined) => pick(row?.text, lang);
  const bound = nameOf(first[binds]);
  const filling = { outcome: capital(pick(outcome.text, lang)), plan };
  const says =
    binds === 0
      ? say("bindingNothing", filling)
      : say("bindingSays", { ...filling, binds: bound, then: then > 0 ? nameOf(second[then]) : say("bindingNoNext") });
  // What is relaxed already stands first in the second round.
  const again = (row: Relaxed) => second.find((each) => nameOf(each) === nameOf(row) && each.id !== row.id);
  const columns: Column<Relaxed>[] = [
    { key: "relaxed", head: say("bindingHead"), value: (row) => nameOf(row), align: "text" },
    {
      key: "first",
      head: `${say("bindingFirst")} (${pick(outcome.unit, lang)})`,
      value: (row) => row.mean,
      show: (row) => (row === first[binds] && binds > 0 ? <b>{number(row.mean, lang)}</b> : number(row.mean, lang)),
      align: "right",
    },
  ];
  if (second.length > 0)
    columns.push({
      key: "second",
      head: say("bindingSecond", { binds: bound }),
      value: (row) => again(row)?.mean,
      show: (row) => {
        const next = again(row);
        if (!next) return "";
        return next === second[then] && then > 0 ? <b>{number(next.mean, lang)}</b> : number(next.mean, lang);
      },
      align: "right",
    });
  return (
    <>
      <p class="sentence">{says}</p>
      <DataTable title={filling.outcome} columns={columns} rows={first} />
    </>
  );
}

/// What stands in the way of each plan inside the run, and what would stand there next.
export function BindingTables({ variants }: { variants: Variants }) {
  const { say } = useWords();
  const plans = variants.binding ?? [];
  if (plans.length === 0) return null;
  return (
    <>
      <h3>{say("bindingTitle")}</h3>
      <p class="sentence">{say("bindingSentence")}</p>
      {plans.map(({ plan, outcomes }) =>
        (outcomes ?? []).map((outcome) => <Outcome outcome={outcome} plan={plan ?? ""} />),
      )}
    </>
  );
}
