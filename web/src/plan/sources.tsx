// SPDX-License-Identifier: Apache-2.0
import { Assumptions } from "../assumptions";
import { Fold } from "../fold";
import { useWords } from "../i18n";
import { some } from "../page";
import { sourcesOf } from "../run/run";
import { checkOf } from "./verdict";
import type { PlanRun } from "./record";
import { planName } from "./record";

/// What of the plan changes nothing, where rules and figures come from, and every number that was supposed.
export function PlanSources({ run }: { run: PlanRun }) {
  const { say, pick } = useWords();
  const { notes } = run.plan;
  const checked = checkOf(run)?.assumptions;
  const projected = [...new Set((run.projections ?? []).map((one) => one.source ?? ""))].filter(Boolean);
  const checkTitle = say("checkAssumptions", { count: checked?.length ?? 0 });
  return (
    <>
      {some(notes) && (
        <>
          <h3>{say("notesTitle")}</h3>
          <ul class="limits">
            {notes.map((note) => (
              <li>{pick(note)}</li>
            ))}
          </ul>
        </>
      )}
      <ul class="limits">
        <li>{say("nationModelSource", { setting: run.setting ?? "–" })}</li>
        {sourcesOf(run).map(({ source }) => (
          <li>
            {say("dataSources")}: {source}
          </li>
        ))}
        {projected.length > 0 && (
          <li>
            {say("projectionSources")}:
            <ul>
              {projected.map((source) => (
                <li>{source}</li>
              ))}
            </ul>
          </li>
        )}
      </ul>
      {some(run.assumptions) && (
        <Assumptions assumptions={run.assumptions} plan={planName(run)} sentence={say("choicesSentence")} />
      )}
      {some(checked) && (
        <Fold
          word={checkTitle}
          kind="fold"
          show={() => <Assumptions assumptions={checked} plan={`${run.plan.id}-check`} title={checkTitle} />}
        />
      )}
    </>
  );
}
