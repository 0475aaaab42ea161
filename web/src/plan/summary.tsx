// SPDX-License-Identifier: Apache-2.0
import { hasAi } from "../ai/series";
import type { Lang } from "../record";
import { known } from "../record";
import type { Say } from "../i18n";
import { pick as pickText, useWords } from "../i18n";
import { fixed, number } from "../numbers";
import { some } from "../page";
import { spanOf } from "../run/fan";
import { Tile } from "../tile";
import { titleOf, intervalText, meanText } from "./effecttext";
import { isTold } from "./effectrows";
import type { FigureEffects, PersonClass, PlanRun } from "./record";
import { effectIn, figureOf, firstWindow } from "./record";
import { checkOf } from "./verdict";
import { className } from "./who";

/// What a reader asks first, as sentences and as tiles.
const asked = ["gdp", "employment", "real_wage", "prices", "debt"];
const tiles = ["gdp", "employment", "real_wage", "debt"];

const whole = (value: unknown, lang: Lang) => number(value, lang, "long", 6);

export function planTitle(run: PlanRun, lang: Lang): string {
  return pickText(run.plan.title, lang) || run.plan.id;
}

/// So many of the record's sentences stand in the head.
const mostSentences = 6;

/// The record's sentences on what is told, what readers ask first at the front, and one on what of that is not. A
/// figure that is told in later years only has its sentence of those.
function effectSentences(run: PlanRun, lang: Lang, say: Say): string {
  const { headlines = [], sentences = [], windows = [] } = run.effects;
  const first = firstWindow(run);
  const order = (figure: FigureEffects) => (asked.includes(figure.id) ? asked.indexOf(figure.id) : asked.length);
  const all = [...headlines].sort((a, b) => order(a) - order(b));
  const toldIn = (figure: FigureEffects) => {
    const list = figure.windows ?? [];
    return isTold(list[first]) ? first : list.findIndex(isTold);
  };
  const told = all.flatMap((figure) => {
    const at = toldIn(figure);
    const found = sentences.find((one) => one.headline === figure.id && one.window === at);
    return at >= 0 && found ? [pickText(found.text, lang)] : [];
  });
  const untold = all.filter((figure) => asked.includes(figure.id) && toldIn(figure) < 0);
  const names = untold.map((figure) => pickText(figure.text, lang)).join(", ");
  const window = pickText(windows[first]?.text, lang);
  return [...told.slice(0, mostSentences), names && say("untoldList", { window, figures: names })]
    .filter(Boolean)
    .join(" ");
}

/// The three classes whose income changes most to one side and can be told from zero, the largest first.
function mostChanged(run: PlanRun, side: 1 | -1, lang: Lang, say: Say): string[] {
  const window = firstWindow(run);
  const change = (one: PersonClass) => {
    const effect = effectIn(figureOf(one.effects, "income"), window);
    return isTold(effect) ? side * (effect?.mean ?? 0) : 0;
  };
  return (run.classes ?? [])
    .filter((one) => change(one) > 0)
    .sort((a, b) => change(b) - change(a))
    .slice(0, 3)
    .map((one) => {
      const figure = figureOf(one.effects, "income")!;
      return `${className(one, lang, say)} (${meanText(figure, effectIn(figure, window), lang)})`;
    });
}

function whoSentence(run: PlanRun, lang: Lang, say: Say): string {
  if (!some(run.classes)) return "";
  const window = pickText(run.effects.windows?.[firstWindow(run)]?.text, lang);
  const list = (names: string[]) => names.join(", ");
  const gain = mostChanged(run, 1, lang, say);
  const lose = mostChanged(run, -1, lang, say);
  if (gain.length > 0 && lose.length > 0) return say("gainMost", { window, gain: list(gain), lose: list(lose) });
  if (gain.length > 0) return say("onlyGain", { window, gain: list(gain) });
  return lose.length > 0 ? say("onlyLose", { window, lose: list(lose) }) : say("nobodyTold", { window });
}

/// How surely all of it is told.
function basisSentence(run: PlanRun, lang: Lang, say: Say): string {
  const { pairs, error } = run.effects;
  if (!known(pairs)) return "";
  if (pairs < 2) return say("onePairSentence");
  const sure = `${fixed(100 * (1 - (error ?? 0.05)), 0)}%`;
  return say("pairsSentence", { pairs: whole(pairs, lang), sure });
}

/// Verdict, effects, who gains and pays, and how far to trust it, in this order.
export function planSentences(run: PlanRun, lang: Lang, say: Say): string[] {
  const verdict = checkOf(run)?.summary?.[0];
  const effects = run.effects.identical
    ? [say("identicalSentence", { pairs: whole(run.effects.pairs, lang) })]
    : [effectSentences(run, lang, say), whoSentence(run, lang, say)];
  return [
    verdict ? pickText(verdict, lang) : say("noCheck"),
    ...effects,
    run.effects.identical ? "" : basisSentence(run, lang, say),
    [say(hasAi(run) ? "limitsLineAi" : "limitsLine"), some(run.plan.notes) ? say("notesLine") : ""].join(" ").trim(),
  ].filter(Boolean);
}

function EffectTile({ run, id }: { run: PlanRun; id: string }) {
  const { lang, say, pick } = useWords();
  const window = firstWindow(run);
  const figure = figureOf(run.effects.headlines, id);
  const effect = effectIn(figure, window);
  if (!figure || !effect) return null;
  const name = say("tileName", { figure: titleOf(figure, lang), window: pick(run.effects.windows?.[window]?.text) });
  const interval = intervalText(figure, effect, lang);
  const spread = interval && effect.finding !== "same" ? say("intervalIs", { interval }) : "";
  const text =
    effect.finding === "same" ? say("exactlyZero") : isTold(effect) ? meanText(figure, effect, lang) : say("cannotTell");
  return (
    <Tile name={name} spread={spread} absent={!isTold(effect)}>
      {text}
    </Tile>
  );
}

/// The head of the page.
export function PlanSummary({ run }: { run: PlanRun }) {
  const { lang, say, pick } = useWords();
  const [first, ...rest] = planSentences(run, lang, say);
  const { start, end } = spanOf(run, lang);
  return (
    <header class="head" id="top">
      <p class="kicker">
        {[
          say("planOf"),
          pick(run.nation?.name),
          say("fromUntil", { from: start, until: end }),
          known(run.effects.pairs) && say("pairsCount", { pairs: whole(run.effects.pairs, lang) }),
          known(run.scale) && `1:${fixed(run.scale, 0)}`,
        ]
          .filter(Boolean)
          .join(" · ")}
      </p>
      <h1>{planTitle(run, lang)}</h1>
      {first && <p class="lead">{first}</p>}
      <dl class="figures">
        {tiles.map((id) => (
          <EffectTile run={run} id={id} />
        ))}
      </dl>
      <div class="prose">
        {rest.map((sentence) => (
          <p>{sentence}</p>
        ))}
      </div>
    </header>
  );
}
