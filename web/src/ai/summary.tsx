// SPDX-License-Identifier: Apache-2.0
import type { Lang } from "../record";
import type { Say } from "../i18n";
import { useWords } from "../i18n";
import { quarterText } from "../quarters";
import { isPlanRun } from "../plan/record";
import { measureIn } from "../run/measure";
import type { Run } from "../run/run";
import type { Spread } from "./series";
import { rowsOf, spreadOf } from "./series";
import { sidesText } from "./spread";
import type { Word } from "../words";

const wantedQuarter = "2030Q4";
const daysInQuarter = 365.25 / 4;

/// The end of 2030, of which plans speak, or the last quarter where a run is shorter.
export function quarterOf(run: Run): string | undefined {
  const quarters = rowsOf(run, "ai.chips", "with").map((row) => row.quarter);
  return quarters.includes(wantedQuarter) ? wantedQuarter : quarters.at(-1);
}

const scaled = (spread: Spread | null, by: number): Spread | null =>
  spread && { p05: by * spread.p05, p50: by * spread.p50, p95: by * spread.p95 };

/// A series in a quarter on both sides, in a unit of the sentence.
function phrase(run: Run, id: string, quarter: string | undefined, lang: Lang, say: Say, unit?: string, by = 1): string {
  const at = (side: "with" | "without") =>
    scaled(spreadOf(rowsOf(run, id, side).find((row) => row.quarter === quarter)), by);
  // "A task-hour costs" says the hour of a price already.
  const own = unit ?? measureIn(run, id).unit.replace(/\/hour$/, "");
  return sidesText({ with: at("with"), without: at("without") }, own, lang, say);
}

type Sentence = { word: Word; figures: Record<string, { id: string; unit?: string; by?: number }> };
const sentences: Sentence[] = [
  { word: "aiChips", figures: { chips: { id: "ai.chips", unit: "1" }, power: { id: "ai.power" }, waiting: { id: "ai.waiting", unit: "1" } } },
  {
    word: "aiWork",
    figures: {
      done: { id: "ai.task_hours", unit: "1", by: 1 / daysInQuarter },
      capacity: { id: "ai.capacity", unit: "1", by: 1 / daysInQuarter },
    },
  },
  { word: "aiShare", figures: { abroad: { id: "ai.share_foreign" }, saved: { id: "ai.hours_saved" } } },
  { word: "aiPrice", figures: { home: { id: "ai.price_home" }, abroad: { id: "ai.price_abroad" } } },
];

/// What AI comes to, in sentences; a sentence whose figures a record lacks is left out.
export function aiSentences(run: Run, lang: Lang, say: Say): string[] {
  const quarter = quarterOf(run);
  if (!quarter) return [];
  const when = quarterText(quarter, lang);
  const said = sentences.flatMap(({ word, figures }) => {
    const filling = Object.entries(figures).map(
      ([name, { id, unit, by }]) => [name, phrase(run, id, quarter, lang, say, unit, by)] as const,
    );
    return filling.every(([, text]) => text) ? [say(word, { when, ...Object.fromEntries(filling) })] : [];
  });
  return [...said, say(isPlanRun(run) ? "aiWidePlan" : "aiWide")];
}

export function AiSummary({ run }: { run: Run }) {
  const { lang, say } = useWords();
  return (
    <div class="prose">
      {aiSentences(run, lang, say).map((sentence) => (
        <p>{sentence}</p>
      ))}
    </div>
  );
}
