// SPDX-License-Identifier: Apache-2.0
import { useWords } from "../i18n";
import { some } from "../page";
import { EffectCell, figureColumn } from "../plan/effectstable";
import type { FigureEffects, PlanRun } from "../plan/record";
import { effectIn } from "../plan/record";
import type { Run } from "../run/run";
import { isPlanRun } from "../plan/record";
import type { Column } from "../table";
import { DataTable } from "../table";

function Table({ run }: { run: PlanRun }) {
  const { lang, say, pick } = useWords();
  const { ai = [], windows = [] } = run.effects;
  const columns: Column<FigureEffects>[] = [
    figureColumn(say("figureHead"), lang),
    ...windows.map((window, at): Column<FigureEffects> => ({
      key: `window${at + 1}`,
      head: pick(window.text),
      value: (figure) => effectIn(figure, at)?.mean,
      show: (figure) => <EffectCell figure={figure} window={at} />,
    })),
  ];
  return (
    <div class="effects">
      <h3>{say("aiEffectsTitle")}</h3>
      <p class="sentence">{say("aiEffectsSentence")}</p>
      <DataTable title={say("aiEffectsTitle")} columns={columns} rows={ai} />
    </div>
  );
}

/// What the plan changes of AI, and for its owners, pair by pair.
export function AiEffects({ run }: { run: Run }) {
  return isPlanRun(run) && some(run.effects.ai) ? <Table run={run} /> : null;
}
