// SPDX-License-Identifier: Apache-2.0
import { aiPart } from "../ai/section";
import type { Lang, Text } from "../record";
import { known } from "../record";
import { pick as pickText, say as sayIn } from "../i18n";
import type { Say } from "../i18n";
import { Limits } from "../limits";
import { ManifestView } from "../manifest";
import { fixed } from "../numbers";
import { Page, some } from "../page";
import type { Part } from "../page";
import { quarterText } from "../quarters";
import { limitsOf as nationLimitsOf } from "../plan/limits";
import { Fans, headlineIds } from "./fans";
import { Forecasts } from "./forecasts";
import { machineryOf } from "./machinery";
import type { Run } from "./run";
import { runName, wholeHistories } from "./run";
import { Sources } from "./sources";
import { Summary, titleText } from "./summary";
import { runLimits } from "./words";

const both = (text: (lang: Lang) => string): Text => ({ en: text("en"), ko: text("ko") });

function nationName(run: Run, lang: Lang): string {
  return pickText(run.nation?.name, lang) || run.nation?.id || "";
}

/// What the model leaves out; where every person is simulated, nothing of the scale.
function limitsOf(run: Run): Text[] {
  if (some(run.closures)) return nationLimitsOf(run, false);
  const scaled = known(run.scale) && run.scale > 1;
  return runLimits
    .filter((limit) => scaled || !limit.scaled)
    .map((limit) => both((lang) => limit[lang].replace("{scale}", fixed(run.scale, 0))));
}

function citationOf(run: Run): Text | string {
  if (run.citation) return run.citation;
  return both((lang) =>
    sayIn(lang, "runCitation", {
      program: run.manifest?.program ?? "megamachine",
      nation: nationName(run, lang),
      start: quarterText(run.start, lang),
      scale: fixed(run.scale, 0),
      histories: String(run.histories ?? "–"),
      seed: String(run.seed ?? "–"),
      run: run.manifest?.run ?? "–",
    }),
  );
}

function partsOf(run: Run, record: string): Part[] {
  return [
    aiPart(run, runName(run)),
    {
      id: "fans",
      title: "fansTitle",
      there: headlineIds(run).length > 0 && wholeHistories(run) !== 0,
      show: () => <Fans run={run} />,
    },
    { id: "forecasts", title: "forecastsTitle", there: true, show: () => <Forecasts run={run} /> },
    ...machineryOf(run, runName(run)),
    {
      id: "assumptions",
      title: "runSourcesTitle",
      there: true,
      show: () => <Sources run={run} />,
    },
    { id: "limits", title: "runLimitsTitle", there: true, show: () => <Limits limits={limitsOf(run)} /> },
    {
      id: "manifest",
      title: "manifestTitle",
      there: true,
      show: () => (
        <ManifestView
          manifest={{ ...run.manifest, draws: run.histories }}
          citation={citationOf(run)}
          name={runName(run)}
          record={record}
        />
      ),
    },
  ];
}

/// The page of a run: how the economy may go, whether such a page has been right before, and the books behind it.
export function RunReport({ run, record, language }: { run: Run; record: string; language: Lang }) {
  const title = (lang: Lang) => {
    const say: Say = (word, filling) => sayIn(lang, word, filling);
    return titleText(run, lang, say, nationName(run, lang));
  };
  return (
    <Page
      language={language}
      title={title}
      skip="skipSummary"
      head={<Summary run={run} />}
      parts={() => partsOf(run, record)}
    />
  );
}
