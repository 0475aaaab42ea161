// SPDX-License-Identifier: Apache-2.0
import type { Lang, Text } from "../record";
import { pick as pickText, say as sayIn } from "../i18n";
import { Limits } from "../limits";
import { ManifestView } from "../manifest";
import { fixed } from "../numbers";
import { Page, some } from "../page";
import type { Part } from "../page";
import { quarterText } from "../quarters";
import { machineryOf } from "../run/machinery";
import { aiPart } from "../ai/section";
import { Bill } from "./bill";
import { EffectsTable } from "./effectstable";
import { PlanFans, planHeadlines } from "./fans";
import { yearsOf } from "./flows";
import { FlowsFigure } from "./flowsfigure";
import { Industries } from "./industries";
import { limitsOf } from "./limits";
import { OtherPlans } from "./others";
import type { PlanRun } from "./record";
import { planName } from "./record";
import { PlanSources } from "./sources";
import { PlanSummary, planTitle } from "./summary";
import { PlanCheck } from "./verdict";
import { RivalTables } from "../variants/rivals";
import { Who } from "./who";

const both = (text: (lang: Lang) => string): Text => ({ en: text("en"), ko: text("ko") });

function citationOf(run: PlanRun): Text | string {
  if (run.citation) return run.citation;
  return both((lang) =>
    sayIn(lang, "planCitation", {
      program: run.manifest?.program ?? "megamachine",
      plan: planTitle(run, lang),
      nation: pickText(run.nation?.name, lang) || run.nation?.id || "–",
      start: quarterText(run.start, lang),
      scale: fixed(run.scale, 0),
      histories: String(run.effects.pairs ?? "–"),
      seed: String(run.seed ?? "–"),
      run: run.manifest?.run ?? "–",
    }),
  );
}

function partsOf(run: PlanRun, record: string): Part[] {
  const { headlines, bill, others } = run.effects;
  return [
    { id: "check", title: "planCheckTitle", there: true, show: () => <PlanCheck run={run} /> },
    { id: "rivals", title: "rivalsTitle", there: true, show: () => <RivalTables variants={run.variants ?? {}} /> },
    aiPart(run, planName(run)),
    { id: "effects", title: "effectsTitle", there: some(headlines), show: () => <EffectsTable run={run} /> },
    {
      id: "who",
      title: "whoTitle",
      there: some(run.classes) || some(bill) || yearsOf(run.flows).length > 0,
      show: () => (
        <>
          {some(run.classes) && <Who run={run} />}
          {(some(bill) || some(others)) && <Bill run={run} />}
          <FlowsFigure run={run} />
        </>
      ),
    },
    {
      id: "others",
      title: "othersTitle",
      there: some(headlines) && some(run.others),
      show: () => <OtherPlans run={run} />,
    },
    {
      id: "fans",
      title: "planFansTitle",
      there: planHeadlines(run).length > 0,
      show: () => <PlanFans run={run} />,
    },
    {
      id: "industries",
      title: "hitTitle",
      there: some(run.industries?.[0]?.effects),
      show: () => <Industries run={run} />,
    },
    ...machineryOf(run, planName(run)),
    { id: "assumptions", title: "runSourcesTitle", there: true, show: () => <PlanSources run={run} /> },
    {
      id: "limits",
      title: "runLimitsTitle",
      there: true,
      show: () => <Limits limits={limitsOf(run, true)} />,
    },
    {
      id: "manifest",
      title: "manifestTitle",
      there: true,
      show: () => (
        <ManifestView
          manifest={{ ...run.manifest, draws: run.histories }}
          citation={citationOf(run)}
          name={planName(run)}
          record={record}
          download="downloadPage"
        />
      ),
    },
  ];
}

/// The page of a run with a plan: can it be done, what does it change, and who gains and who pays.
export function PlanReport({ run, record, language }: { run: PlanRun; record: string; language: Lang }) {
  return (
    <Page
      language={language}
      title={(lang) => planTitle(run, lang)}
      skip="skipSummary"
      head={<PlanSummary run={run} />}
      parts={() => partsOf(run, record)}
    />
  );
}
