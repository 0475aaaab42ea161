// SPDX-License-Identifier: Apache-2.0
import { Assumptions } from "../assumptions";
import { useWords } from "../i18n";
import { some } from "../page";
import type { Run } from "./run";
import { runName, sourcesOf } from "./run";

/// Where rules and figures come from, and what was chosen without a statistic.
export function Sources({ run }: { run: Run }) {
  const { say } = useWords();
  const published = sourcesOf(run);
  return (
    <>
      <ul class="limits">
        <li>{say(some(run.closures) ? "nationModelSource" : "modelSource", { setting: run.setting ?? "–" })}</li>
        {published.map(({ source }) => (
          <li>
            {say("dataSources")}: {source}
          </li>
        ))}
      </ul>
      {some(run.assumptions) ? (
        <Assumptions assumptions={run.assumptions} plan={runName(run)} sentence={say("choicesSentence")} />
      ) : (
        <p class="sentence">{say("noChoices")}</p>
      )}
    </>
  );
}
