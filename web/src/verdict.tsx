// SPDX-License-Identifier: Apache-2.0
import type { Check, Verdict } from "./record";
import { known } from "./record";
import { constraintName, useWords } from "./i18n";
import { percent, probability } from "./numbers";
import { quarterText } from "./quarters";
import { range } from "./units";
import { verdictNames, verdictShort } from "./words";

/// A check, an exclamation mark in a triangle, a cross: the shape says it where colour does not.
export function VerdictSign({ verdict, size = 18 }: { verdict: Verdict; size?: number }) {
  return (
    <svg class={`sign ${verdict}`} width={size} height={size} viewBox="0 0 20 20" aria-hidden="true">
      {verdict === "green" && (
        <>
          <circle cx="10" cy="10" r="9.5" fill="currentColor" />
          <path d="M5.6 10.4l3 3 5.8-6.4" fill="none" stroke="var(--on)" stroke-width="2.2" />
        </>
      )}
      {verdict === "amber" && (
        <>
          <path d="M10 .8L19.6 18.6H.4z" fill="currentColor" />
          <path d="M10 6.6v6M10 14.4v2" stroke="var(--on)" stroke-width="2.2" />
        </>
      )}
      {verdict === "red" && (
        <>
          <rect x=".8" y=".8" width="18.4" height="18.4" rx="3.5" fill="currentColor" />
          <path d="M6 6l8 8M14 6l-8 8" stroke="var(--on)" stroke-width="2.2" />
        </>
      )}
    </svg>
  );
}

/// The sign with its word, for tables.
export function VerdictWord({ verdict }: { verdict: Verdict | undefined }) {
  const { pick } = useWords();
  if (!verdict) return <>–</>;
  return (
    <span class={`verdict-word ${verdict}`}>
      <VerdictSign verdict={verdict} size={15} /> {pick(verdictShort[verdict])}
    </span>
  );
}

/// The chance on a scale from never to surely, with the two thresholds.
function ChanceScale({ check }: { check: Check }) {
  const { say } = useWords();
  const chance = check.probability;
  const amber = check.thresholds?.amber;
  const green = check.thresholds?.green;
  if (!known(chance)) return null;
  const at = Math.min(1, Math.max(0, chance)) * 100;
  const from = known(amber) ? amber * 100 : 33;
  const to = known(green) ? green * 100 : 66;
  return (
    <div class="scale" aria-hidden="true">
      <div class="scale-bar">
        <span class="red" style={{ width: `${from}%` }} />
        <span class="amber" style={{ width: `${to - from}%` }} />
        <span class="green" style={{ width: `${100 - to}%` }} />
        <i style={{ left: `${at}%` }} />
      </div>
      <div class="scale-ends">
        <span>0% · {say("unlikelyEnd")}</span>
        <span>100% · {say("likelyEnd")}</span>
      </div>
    </div>
  );
}

/// The verdict of one plan as a card: sign, words, probability, what binds, how much is achieved.
export function VerdictCard({ check, head }: { check: Check; head?: string }) {
  const { lang, say, pick } = useWords();
  const verdict = check.verdict;
  return (
    <section class={`verdict-card ${verdict ?? ""}`} aria-label={head ?? say("verdict")}>
      {head && (
        <p class="card-head">
          {head} <strong>{pick(check.title) || check.plan}</strong>
        </p>
      )}
      {verdict && (
        <p class="badge">
          <VerdictSign verdict={verdict} size={34} /> {pick(verdictNames[verdict])}
        </p>
      )}
      {known(check.probability) && (
        <p class="chance">
          <strong>{probability(check.probability)}</strong> <span>{say("chance")}</span>
        </p>
      )}
      <ChanceScale check={check} />
      <dl class="facts">
        {check.binding && (
          <div>
            <dt>{say("bindsHead")}</dt>
            <dd>{constraintName(check.binding, lang)}</dd>
          </div>
        )}
        {known(check.achieved?.p50) && (
          <div>
            <dt>{say("achieved")}</dt>
            <dd>
              {percent(check.achieved?.p50)} <small>({range(check.achieved, lang, true)})</small>
            </dd>
          </div>
        )}
      </dl>
    </section>
  );
}

/// The head of the report: what was promised, by whom, and the verdict in sentences before anything else.
export function VerdictHead({ check }: { check: Check }) {
  const { lang, say, pick } = useWords();
  const sentences = check.summary ?? [];
  const nation = pick(check.nation?.name);
  const asOf = check.manifest?.as_of;
  return (
    <header class="head" id="top">
      <p class="kicker">
        {say("checkOf")}
        {nation && ` · ${nation}`}
        {asOf && ` · ${say("dataUntil", { quarter: quarterText(asOf, lang) })}`}
      </p>
      <h1>{pick(check.title) || check.plan}</h1>
      {sentences[0] && <p class="lead">{pick(sentences[0])}</p>}
      <div class={check.against ? "cards two" : "cards"}>
        <VerdictCard check={check} head={check.against ? say("thisPlan") : undefined} />
        {check.against && <VerdictCard check={check.against} head={say("otherPlan")} />}
      </div>
      {sentences.length > 1 && (
        <div class="prose">
          {sentences.slice(1).map((sentence) => (
            <p>{pick(sentence)}</p>
          ))}
        </div>
      )}
      {check.thresholds?.text && (
        <p class="note">
          <strong>{say("howDecided")}.</strong> {pick(check.thresholds.text)}
        </p>
      )}
    </header>
  );
}
