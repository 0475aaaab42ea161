// SPDX-License-Identifier: Apache-2.0
import { useState } from "preact/hooks";
import { useWords } from "../i18n";
import { EffectBars } from "./bars";
import { titleOf, unitOf } from "./effecttext";
import type { FigureEffects, PlanRun } from "./record";
import { firstWindow, planName } from "./record";
import { simulated } from "./source";
import { WindowChoice } from "./switches";

/// What is counted by year is a flow, all else a stock; one chart holds one of them.
function isFlow(figure: FigureEffects): boolean {
  return / a year$/.test(figure.unit?.en ?? "");
}

/// Lines of the state's books by year, and what state, bank and abroad own and owe in the end. The state's balance is
/// left out: it is the deficit with the other sign.
function linesOf(run: PlanRun): { flows: FigureEffects[]; stocks: FigureEffects[] } {
  const { bill, others } = run.effects;
  return {
    flows: (bill ?? []).filter(isFlow),
    stocks: [...(bill ?? []), ...(others ?? [])].filter((figure) => !isFlow(figure)),
  };
}

/// Who carries the state's bill, and what becomes of state, bank and abroad.
export function Bill({ run }: { run: PlanRun }) {
  const { lang, say, pick } = useWords();
  const [window, choose] = useState(firstWindow(run));
  const windows = run.effects.windows ?? [];
  const { flows, stocks } = linesOf(run);
  const shared = {
    head: say("figureHead"),
    windows,
    window,
    sources: simulated(run, lang, say),
    words: [say("rises"), say("falls")] as [string, string],
  };
  const rows = (list: FigureEffects[]) => list.map((figure) => ({ name: titleOf(figure, lang), figure }));
  const filling = (list: FigureEffects[]) => ({
    window: pick(windows[window]?.text),
    unit: list[0] ? unitOf(list[0], lang) : "",
  });
  return (
    <div class="bill">
      <div class="choices">
        <WindowChoice windows={windows} chosen={window} onChoose={choose} />
      </div>
      {flows.length > 0 && (
        <EffectBars
          name={`${planName(run)}-bill`}
          title={say("billTitle")}
          sentence={say("billSentence", filling(flows))}
          rows={rows(flows)}
          {...shared}
        />
      )}
      {stocks.length > 0 && (
        <EffectBars
          name={`${planName(run)}-stocks`}
          title={say("stocksTitle")}
          sentence={say("stocksSentence", filling(stocks))}
          rows={rows(stocks)}
          {...shared}
        />
      )}
    </div>
  );
}
