// SPDX-License-Identifier: Apache-2.0
import type { ComponentChildren } from "preact";
import type { Check, Lang, Pledge } from "./record";
import { pick as pickText, say as sayIn } from "./i18n";
import { Assumptions } from "./assumptions";
import { Comparison } from "./comparison";
import { ConstraintsFigure } from "./constraints";
import { CostFigure } from "./cost";
import { DeliveryFigure } from "./delivery";
import { FactoryErrorsFigure } from "./errors";
import { EventsFigure } from "./events";
import { Fold } from "./fold";
import { Limits } from "./limits";
import { ManifestView } from "./manifest";
import { Outputs, contractsNoPower, outputRows } from "./outputs";
import { Page, some } from "./page";
import type { Part } from "./page";
import { Pledges } from "./pledges";
import { PowerFigure } from "./power";
import { RankingFigure } from "./ranking";
import { RelaxationsFigure } from "./relaxations";
import { SitingFigure } from "./siting";
import { VerdictHead } from "./verdict";
import type { Word } from "./words";

const hasDelivery = (pledge: Pledge) => (pledge.delivery?.quarters ?? []).length > 1;
const hasCost = (pledge: Pledge) => some(pledge.cost);
const hasSites = (pledge: Pledge) => some(pledge.siting);

/// So many pledges stand open beneath each other; of more, all but the first wait behind a fold.
const openPledges = 2;

/// One picture a pledge; a plan of several pledges names each.
function eachPledge(
  check: Check,
  lang: Lang,
  title: Word,
  there: (pledge: Pledge) => boolean,
  show: (pledge: Pledge, name: string, title: string) => ComponentChildren,
) {
  const pledges = check.pledges ?? [];
  const several = pledges.length > 1;
  const figures = pledges.flatMap((pledge, at) => {
    if (!there(pledge)) return [];
    const own = pickText(pledge.title, lang) || pledge.lever;
    const name = `${check.plan}-${title.replace("Title", "")}${several ? `-${at + 1}` : ""}`;
    return [show(pledge, name, several ? `${sayIn(lang, title)}: ${own}` : sayIn(lang, title))];
  });
  if (figures.length <= openPledges) return figures;
  return (
    <>
      {figures.slice(0, 1)}
      <Fold
        word={sayIn(lang, "morePledges", { count: figures.length - 1 })}
        kind="fold"
        show={() => figures.slice(1)}
      />
    </>
  );
}

/// The page of a check from top to bottom.
function partsOf(check: Check, record: string, lang: Lang): Part[] {
  const pledges = check.pledges ?? [];
  const name = (what: string) => `${check.plan}-${what}`;
  return [
    {
      id: "constraints",
      title: "constraintsTitle",
      there: Object.values(check.constraints ?? {}).some(Boolean),
      show: () => (
        <>
          <ConstraintsFigure
            constraints={check.constraints}
            name={name("constraints")}
            title={sayIn(lang, "constraintsTitle")}
          />
          <Pledges check={check} />
        </>
      ),
    },
    {
      id: "delivery",
      title: "deliveryTitle",
      there: pledges.some(hasDelivery),
      show: () =>
        eachPledge(check, lang, "deliveryTitle", hasDelivery, (pledge, file, title) => (
          <DeliveryFigure pledge={pledge} name={file} title={title} />
        )),
    },
    {
      id: "outputs",
      title: "outputsTitle",
      there: outputRows(check.outputs).length > 0,
      show: () => <Outputs check={check} />,
    },
    {
      id: "cost",
      title: "costTitle",
      there: pledges.some(hasCost),
      show: () =>
        eachPledge(check, lang, "costTitle", hasCost, (pledge, file, title) => (
          <CostFigure items={pledge.cost} name={file} title={title} />
        )),
    },
    {
      id: "power",
      title: "powerTitle",
      there: some(check.power?.days),
      show: () => (
        <PowerFigure
          power={check.power}
          name={name("power")}
          supposed={contractsNoPower(check)}
        />
      ),
    },
    {
      id: "siting",
      title: "sitingTitle",
      there: pledges.some(hasSites),
      show: () =>
        eachPledge(check, lang, "sitingTitle", hasSites, (pledge, file, title) => (
          <SitingFigure sites={pledge.siting} name={file} title={title} />
        )),
    },
    {
      id: "relaxations",
      title: "relaxTitle",
      there: some(check.relaxations),
      show: () => <RelaxationsFigure check={check} name={name("relaxations")} />,
    },
    {
      id: "ranking",
      title: "rankTitle",
      there: (check.ranking ?? []).length > 1,
      show: () => <RankingFigure ranking={check.ranking} name={name("ranking")} />,
    },
    {
      id: "comparison",
      title: "compareTitle",
      there: Boolean(check.against),
      show: () => <Comparison check={check} />,
    },
    {
      id: "events",
      title: "eventsTitle",
      there: some(check.known_events),
      show: () => <EventsFigure events={check.known_events} name={name("events")} />,
    },
    {
      id: "errors",
      title: "errorsTitle",
      there: some(check.factory_errors),
      show: () => <FactoryErrorsFigure errors={check.factory_errors} name={name("errors")} />,
    },
    {
      id: "assumptions",
      title: "assumptionsTitle",
      there: some(check.assumptions),
      show: () => <Assumptions assumptions={check.assumptions!} plan={check.plan} />,
    },
    {
      id: "limits",
      title: "limitsTitle",
      there: some(check.limits),
      show: () => <Limits limits={check.limits!} />,
    },
    {
      id: "manifest",
      title: "manifestTitle",
      there: true,
      show: () => (
        <ManifestView
          manifest={check.manifest}
          citation={check.citation}
          name={check.plan}
          record={record}
        />
      ),
    },
  ];
}

export function Report({ check, record, language }: { check: Check; record: string; language: Lang }) {
  return (
    <Page
      language={language}
      title={(lang) => pickText(check.title, lang) || check.plan}
      skip="skip"
      head={<VerdictHead check={check} />}
      parts={(lang) => partsOf(check, record, lang)}
    />
  );
}
