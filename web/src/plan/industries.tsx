// SPDX-License-Identifier: Apache-2.0
import { useState } from "preact/hooks";
import type { Lang } from "../record";
import { pick as pickText, useWords } from "../i18n";
import { EffectBars } from "./bars";
import { titleOf, unitOf } from "./effecttext";
import type { EffectRow } from "./effectrows";
import type { Industry, PlanRun } from "./record";
import { effectIn, figureOf, firstWindow, planName } from "./record";
import { simulated } from "./source";
import { Choice, WindowChoice } from "./switches";

const eachWay = 8;

function industryName(one: Industry, lang: Lang): string {
  return pickText(one.name, lang) || one.code || one.id;
}

/// The largest gains, then the largest losses, the greatest last: as the record ranks them, or by their means.
function mostHit(run: PlanRun, figure: string, window: number): { gain: Industry[]; lose: Industry[] } {
  const all = run.industries ?? [];
  const change = (one: Industry) => effectIn(figureOf(one.effects, figure), window)?.mean ?? 0;
  const ranked = [...all].sort((a, b) => change(b) - change(a));
  return {
    gain: ranked.filter((one) => change(one) > 0).slice(0, eachWay),
    lose: ranked.filter((one) => change(one) < 0).slice(-eachWay),
  };
}

/// Industries by name, those that gain most and those that lose most.
export function Industries({ run }: { run: PlanRun }) {
  const { lang, say, pick } = useWords();
  const windows = run.effects.windows ?? [];
  const all = run.industries ?? [];
  const figures = all[0]?.effects ?? [];
  const [figure, chooseFigure] = useState(figures[0]?.id ?? "output");
  const [window, chooseWindow] = useState(firstWindow(run));
  const one = figureOf(figures, figure);
  if (!one) return null;
  const rowOf = (industry: Industry): EffectRow[] => {
    const found = figureOf(industry.effects, figure);
    return found ? [{ name: industryName(industry, lang), figure: found }] : [];
  };
  const { gain, lose } = mostHit(run, figure, window);
  return (
    <>
      <div class="choices">
        <Choice
          label={say("figureShown")}
          choices={figures.map((each) => ({ id: each.id, name: titleOf(each, lang) }))}
          chosen={figure}
          onChoose={chooseFigure}
        />
        <WindowChoice windows={windows} chosen={window} onChoose={chooseWindow} />
      </div>
      <EffectBars
        name={`${planName(run)}-industries-${figure}`}
        title={say("hitTitle")}
        sentence={say("hitSentence", {
          figure: titleOf(one, lang),
          window: pick(windows[window]?.text),
          unit: unitOf(one, lang),
        })}
        head={say("industry")}
        rows={[...gain, ...lose].flatMap(rowOf)}
        everything={all.flatMap(rowOf)}
        windows={windows}
        window={window}
        sources={simulated(run, lang, say)}
        words={[say("rises"), say("falls")]}
      />
    </>
  );
}
