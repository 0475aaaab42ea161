// SPDX-License-Identifier: Apache-2.0
import type { Check, Constraint, ConstraintId, Pledge } from "./record";
import { constraintIds } from "./record";
import { constraintName, useWords } from "./i18n";
import { ConstraintsFigure } from "./constraints";
import { Fold } from "./fold";
import { nothing, probability } from "./numbers";
import { quarterText } from "./quarters";
import type { Column } from "./table";
import { DataTable } from "./table";
import { VerdictSign, VerdictWord } from "./verdict";

/// The chance of one constraint with the sign of its verdict.
function Chance({ constraint }: { constraint: Constraint | null | undefined }) {
  if (!constraint) return <>{nothing}</>;
  return (
    <>
      {constraint.verdict && <VerdictSign verdict={constraint.verdict} size={12} />}{" "}
      {probability(constraint.probability)}
    </>
  );
}

/// Each pledge with its own verdict, where a plan has more than one: all in one table, then each in full behind
/// a fold, so that five pledges do not make five pages.
export function Pledges({ check }: { check: Check }) {
  const { lang, say, pick } = useWords();
  const pledges = check.pledges ?? [];
  if (pledges.length < 2) return null;
  const name = (pledge: Pledge) => pick(pledge.title) || pledge.lever;
  const columns: Column<Pledge>[] = [
    {
      key: "pledge",
      head: say("pledge"),
      value: name,
      show: (pledge) => (
        <>
          {name(pledge)}
          <small class="when">
            {[
              pledge.from && pledge.until
                ? say("fromUntil", {
                    from: quarterText(pledge.from, lang),
                    until: quarterText(pledge.until, lang),
                  })
                : "",
              pick(pledge.region),
            ]
              .filter(Boolean)
              .join(" · ")}
          </small>
        </>
      ),
    },
    ...constraintIds.map((id: ConstraintId): Column<Pledge> => ({
      key: id,
      head: constraintName(id, lang),
      value: (pledge) => pledge.constraints?.[id]?.probability,
      show: (pledge) => <Chance constraint={pledge.constraints?.[id]} />,
      align: "right",
    })),
    {
      key: "probability",
      head: say("allFive"),
      value: (pledge) => pledge.probability,
      show: (pledge) => <strong>{probability(pledge.probability)}</strong>,
      align: "right",
    },
    {
      key: "verdict",
      head: say("verdict"),
      value: (pledge) => pledge.verdict,
      show: (pledge) => <VerdictWord verdict={pledge.verdict} />,
    },
  ];
  return (
    <div class="pledges">
      <h3>{say("pledgesTitle")}</h3>
      <p class="sentence">{say("pledgesSentence")}</p>
      <DataTable title={say("pledgesTitle")} columns={columns} rows={pledges} />
      {pledges.map((pledge, at) => (
        <Fold
          word={name(pledge)}
          kind="fold"
          show={() => (
            <ConstraintsFigure
              constraints={pledge.constraints}
              name={`${check.plan}-constraints-${at + 1}`}
              title={`${say("constraintsTitle")}: ${name(pledge)}`}
            />
          )}
        />
      ))}
    </div>
  );
}
