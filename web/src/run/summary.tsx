// SPDX-License-Identifier: Apache-2.0
import type { Lang } from "../record";
import { known } from "../record";
import type { Say } from "../i18n";
import { useWords } from "../i18n";
import { fixed, number } from "../numbers";
import { quarterText } from "../quarters";
import { BigQuantity, Tile } from "../tile";
import { between } from "../units";
import { actualSentence, endOf, findingOf, spanOf } from "./fan";
import { headlineIds } from "./fans";
import { digits, endsText, measureIn, measured, titleOf } from "./measure";
import type { Run } from "./run";
import { seriesOf, wholeHistories } from "./run";

const whole = (value: unknown, lang: Lang) => number(value, lang, "long", 6);

/// What output does, and what it did.
function lead(run: Run, lang: Lang, say: Say): string {
  const found = findingOf(run, "real_gdp", lang);
  if (!found || found.growth === null) return "";
  const { low, high } = found.texts;
  const filling = {
    ...spanOf(run, lang),
    histories: whole(wholeHistories(run), lang),
    median: `${fixed(100 * Math.abs(found.growth), 1)}%`,
    range: between(low, high, lang),
  };
  return [say(found.growth < 0 ? "fallLead" : "growthLead", filling), actualSentence(found, say)]
    .filter(Boolean)
    .join(" ");
}

function scaleSentence(run: Run, lang: Lang, say: Say): string {
  if (!known(run.scale)) return "";
  return run.scale > 1 ? say("scaleSentence", { scale: whole(run.scale, lang) }) : say("scaleWhole");
}

function proofSentence(run: Run, lang: Lang, say: Say): string {
  if (!known(run.histories) || !known(run.quarters)) return "";
  const failed = (run.failures ?? []).length;
  if (failed > 0)
    return say("failedSentence", { failed: whole(failed, lang), histories: whole(run.histories, lang) });
  return say("provedSentence", { quarters: whole(run.histories * run.quarters, lang) });
}

/// The simulation's record against AR(1) in one sentence.
function standingSentence(run: Run, lang: Lang, say: Say): string {
  const judged = (run.forecast_table?.rows ?? []).filter(
    (row) => row.method === "simulation" && row.standing,
  );
  if (judged.length === 0) return "";
  const count = (standing: string) => judged.filter((row) => row.standing?.en === standing).length;
  return say("standingSentence", {
    starts: whole(run.forecast_table?.made?.starts, lang),
    all: judged.length,
    wins: count("wins"),
    loses: count("loses"),
    ties: count("ties"),
  });
}

export function summarySentences(run: Run, lang: Lang, say: Say): string[] {
  return [
    lead(run, lang, say),
    proofSentence(run, lang, say),
    scaleSentence(run, lang, say),
    standingSentence(run, lang, say),
  ].filter(Boolean);
}

/// Growth since the start.
function GrowthTile({ run }: { run: Run }) {
  const { lang, say } = useWords();
  const found = findingOf(run, "real_gdp", lang);
  if (!found || found.growth === null) return null;
  const { median, low, high } = found.texts;
  return (
    <Tile name={say("growthTile")} spread={say("nineInTen", { range: between(low, high, lang) })}>
      {median}
    </Tile>
  );
}

/// A rate in the last quarter.
function RateTile({ run, id }: { run: Run; id: string }) {
  const { lang, say, pick } = useWords();
  const series = seriesOf(run, id)!;
  const measure = measureIn(run, id);
  const last = (level: "p05" | "p50" | "p95") => measured(measure, series[level]?.at(-1));
  const spread = between(...endsText(measure, last("p05"), last("p95"), lang), lang);
  return (
    <Tile
      name={`${pick(titleOf(series, id))}, ${say("inQuarter", { quarter: quarterText(endOf(run), lang) })}`}
      spread={spread && say("nineInTen", { range: spread })}
    >
      <BigQuantity text={digits(measure, last("p50"), lang)} unit={measure.unit} />
    </Tile>
  );
}

/// The head of the page: what came out in sentences, before anything else.
export function Summary({ run }: { run: Run }) {
  const { lang, say, pick } = useWords();
  const [first, ...rest] = summarySentences(run, lang, say);
  const nation = pick(run.nation?.name) || run.nation?.id || "";
  const rates = headlineIds(run).filter((id) => measureIn(run, id).isRate);
  return (
    <header class="head" id="top">
      <p class="kicker">
        {[
          say("runOf"),
          known(run.histories) && say("historiesCount", { histories: whole(run.histories, lang) }),
          known(run.scale) && `1:${fixed(run.scale, 0)}`,
        ]
          .filter(Boolean)
          .join(" · ")}
      </p>
      <h1>{titleText(run, lang, say, nation)}</h1>
      {first && <p class="lead">{first}</p>}
      <dl class="figures">
        <GrowthTile run={run} />
        {rates.map((id) => (
          <RateTile run={run} id={id} />
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

/// "Austria, Q1 2010 to Q1 2013"
export function titleText(run: Run, lang: Lang, say: Say, nation: string): string {
  if (!run.start || !endOf(run)) return nation;
  return say("runTitle", { nation, ...spanOf(run, lang) });
}
