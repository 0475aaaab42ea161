// SPDX-License-Identifier: Apache-2.0
import { useWords } from "../i18n";
import { some } from "../page";
import { effectColumns } from "../plan/effectstable";
import type { PlanRun } from "../plan/record";
import type { Run } from "../run/run";
import { isPlanRun } from "../plan/record";
import { DataTable } from "../table";

function Table({ run }: { run: PlanRun }) {
  const { lang, say } = useWords();
  const { ai = [], windows = [] } = run.effects;
  return (
    <div class="effects">
      <h3>{say("aiEffectsTitle")}</h3>
      <p class="sentence">{say("aiEffectsSentence")}</p>
      <DataTable title={say("aiEffectsTitle")} columns={effectColumns(say("figureHead"), windows, lang)} rows={ai} />
    </div>
  );
}

/// What the plan changes of AI, and for its owners, pair by pair.
export function AiEffects({ run }: { run: Run }) {
  return isPlanRun(run) && some(run.effects.ai) ? <Table run={run} /> : null;
}
