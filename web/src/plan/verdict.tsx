// SPDX-License-Identifier: Apache-2.0
import { hasAi } from "../ai/series";
import { pick as pickText, useWords } from "../i18n";
import type { Check } from "../record";
import { ConstraintsFigure } from "../constraints";
import { DeliveryFigure } from "../delivery";
import { Pledges } from "../pledges";
import { VerdictCard } from "../verdict";
import { FedTable } from "./fed";
import type { PlanRun } from "./record";
import { planName } from "./record";

/// A check that has a verdict to give.
export function checkOf(run: PlanRun): Check | null {
  const check = run.check;
  return check?.verdict && Object.values(check.constraints ?? {}).some(Boolean) ? check : null;
}

/// The feasibility verdict, with the parts of the check's own page that carry it; or that there is nothing to check.
export function PlanCheck({ run }: { run: PlanRun }) {
  const { lang, say } = useWords();
  const check = checkOf(run);
  if (!check) return <p class="sentence">{say("noCheck")}</p>;
  const [pledge] = (check.pledges ?? []).filter((one) => (one.delivery?.quarters ?? []).length > 1);
  return (
    <>
      <p class="sentence">{say(hasAi(run) ? "planCheckSentenceAi" : "planCheckSentence")}</p>
      <div class="cards">
        <VerdictCard check={check} />
      </div>
      <ConstraintsFigure
        constraints={check.constraints}
        name={`${planName(run)}-constraints`}
        title={say("constraintsTitle")}
      />
      <FedTable run={run} />
      <Pledges check={check} />
      {pledge && (
        <DeliveryFigure
          pledge={pledge}
          name={`${planName(run)}-delivery`}
          title={`${say("deliveryTitle")}: ${pickText(pledge.title, lang) || pledge.lever}`}
        />
      )}
      <p class="note">{say("planCheckMore", { plan: run.plan.id })}</p>
    </>
  );
}
