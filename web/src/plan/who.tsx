// SPDX-License-Identifier: Apache-2.0
import { useState } from "preact/hooks";
import type { Lang } from "../record";
import type { Say } from "../i18n";
import { pick as pickText, useWords } from "../i18n";
import { EffectBars } from "./bars";
import { capital } from "./effecttext";
import type { EffectRow } from "./effectrows";
import type { Kind, PersonClass, PlanRun } from "./record";
import { figureOf, firstWindow, planName } from "./record";
import { simulated } from "./source";
import { Choice, WindowChoice } from "./switches";

const figures = ["income", "persons", "hours", "wealth"] as const;
type WhoFigure = (typeof figures)[number];

const groups = { deciles: ["decile", "other"], industries: ["group", "size"] } satisfies Record<string, Kind[]>;
type Group = keyof typeof groups;

/// Deciles say in one note below the chart what each of them would otherwise repeat.
export function className(one: PersonClass, lang: Lang, say: Say): string {
  const decile = /^decile\.(\d+)$/.exec(one.id)?.[1];
  if (decile === "1") return say("decileLowest");
  if (decile === "10") return say("decileHighest");
  if (decile) return say("decileShort", { number: decile });
  const text = pickText(one.text, lang) || one.id;
  return lang === "en" ? text.replace(/^the (?=\w)/, "") : text;
}

/// Deciles hold a tenth of all workers each, so that their numbers say nothing of jobs.
function isTold(one: PersonClass, figure: WhoFigure): boolean {
  return figure !== "persons" || one.kind !== "decile";
}

function rowsOf(classes: PersonClass[], group: Group, figure: WhoFigure, lang: Lang, say: Say): EffectRow[] {
  return classes
    .filter((one) => (groups[group] as Kind[]).includes(one.kind ?? "other") && isTold(one, figure))
    .flatMap((one) => {
      const found = figureOf(one.effects, figure);
      return found ? [{ name: capital(className(one, lang, say)), figure: found }] : [];
    });
}

/// Classes by what the plan changes for them: the reader chooses whom, by what and in which years.
export function Who({ run }: { run: PlanRun }) {
  const { lang, say, pick } = useWords();
  const [figure, chooseFigure] = useState<WhoFigure>("income");
  const [group, chooseGroup] = useState<Group>("deciles");
  const [window, chooseWindow] = useState(firstWindow(run));
  const windows = run.effects.windows ?? [];
  const classes = run.classes ?? [];
  const rows = rowsOf(classes, group, figure, lang, say);
  const [more, less] = figure === "income" || figure === "wealth" ? (["gains", "loses_"] as const) : (["rises", "falls"] as const);
  const has = (id: WhoFigure) => classes.some((one) => figureOf(one.effects, id));
  return (
    <>
      <div class="choices">
        <Choice
          label={say("figureShown")}
          choices={figures.filter(has).map((id) => ({ id, name: say(`whoShort_${id}`) }))}
          chosen={figure}
          onChoose={chooseFigure}
        />
        <WindowChoice windows={windows} chosen={window} onChoose={chooseWindow} />
        <Choice
          label={say("whoBy")}
          choices={[
            { id: "deciles", name: say("whoDeciles") },
            { id: "industries", name: say("whoIndustries") },
          ]}
          chosen={group}
          onChoose={chooseGroup}
        />
      </div>
      <EffectBars
        name={`${planName(run)}-who-${group}-${figure}`}
        title={say("whoTitle")}
        sentence={say("whoSentence", {
          figure: say(`whoFigure_${figure}`),
          window: pick(windows[window]?.text),
        })}
        head={say("whom")}
        rows={rows}
        windows={windows}
        window={window}
        sources={simulated(run, lang, say)}
        words={[say(more), say(less)]}
      />
      <p class="note">{say("decileNote")}</p>
    </>
  );
}
