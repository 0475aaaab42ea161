// SPDX-License-Identifier: Apache-2.0
import { useWords } from "../i18n";
import type { Phase } from "./run";

/// The quarter in the order in which it happens.
export function Phases({ phases }: { phases: Phase[] }) {
  const { say, pick } = useWords();
  return (
    <>
      <p class="sentence">{say("phasesSentence")}</p>
      <ol class="phases">
        {phases.map((phase) => (
          <li>
            <strong>{pick(phase.name)}.</strong> {pick(phase.does)}
            {(phase.labels ?? "").split(", ").map((label) => (
              <>
                {" "}
                <code>{label}</code>
              </>
            ))}
          </li>
        ))}
      </ol>
    </>
  );
}
