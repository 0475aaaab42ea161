// SPDX-License-Identifier: Apache-2.0
import { useState } from "preact/hooks";
import type { Lang } from "../record";
import { known } from "../record";
import { Figure } from "../figure";
import type { Say } from "../i18n";
import { pick as pickText, useWords } from "../i18n";
import { fixed, number, percent, signed } from "../numbers";
import { coinOf } from "../run/run";
import { currencyNames } from "../run/words";
import type { SankeyLink, SankeyNode } from "../sankeychart";
import { sankeyChart } from "../sankeychart";
import type { Column } from "../table";
import { colour } from "../theme";
import type { Payment, Strand } from "./flows";
import { changeOf, nameIn, otherReasons, paymentsIn, sameWithin, strandsOf, yearsOf } from "./flows";
import { capital } from "./effecttext";
import type { Flows, PlanRun } from "./record";
import { planName } from "./record";
import { simulatedOnce } from "./source";

const mostReasons = 11;
/// Flows are recorded in millions, and told in trillions of won or billions of other money.
const inMillions: Record<string, number> = { KRW: 1e6 };
const otherwise = 1e3;
const colours = { more: colour("plan"), less: colour("running"), same: colour("grid") };

type Tell = { flows: Flows; coin: string | undefined; lang: Lang; say: Say };

function nameOf(id: string, { flows, lang, say }: Tell): string {
  const [side, number_] = id.split(" ");
  const at = Number(number_);
  if (side === "reason")
    return at === otherReasons ? capital(say("otherReasons")) : capital(pickText(nameIn(flows.rows, at), lang));
  const who = capital(pickText(nameIn(flows.columns, at), lang));
  return say(side === "from" ? "pays" : "receives", { who });
}

function sizeOf(coin: string | undefined): number {
  return inMillions[coin ?? ""] ?? otherwise;
}

function unitText({ coin, lang, say }: Tell): string {
  const word = sizeOf(coin) === otherwise ? "billions" : "trillions";
  return say(word, { currency: pickText(lang === "ko" ? currencyNames[coin ?? ""] : coin, lang) || (coin ?? "") });
}

/// Whole above a hundred, hundredths below one.
function moneyText(millions: number, { coin }: Tell): string {
  const value = millions / sizeOf(coin);
  const size = Math.abs(value);
  return fixed(value, size >= 100 ? 0 : size >= 1 ? 1 : 2);
}

type Change = { value: number; without: number };

/// "+0.4"
function differenceText({ value, without }: Change, tell: Tell): string {
  const text = moneyText(value - without, tell);
  return /[1-9]/.test(text) ? signed(text, value - without) : "0";
}

/// "+0.4, +0.1%"
function changeText(change: Change, tell: Tell): string {
  const text = differenceText(change, tell);
  const share = change.value / change.without - 1;
  return text === "0" || !(change.without > 0) ? text : `${text}, ${signed(percent(share, 3), share)}`;
}

/// Nodes with what goes through them.
function nodesOf(strands: Strand[], tell: Tell): SankeyNode[] {
  const ids = [...new Set(strands.flatMap((strand) => [strand.from, strand.to]))];
  return ids.map((id) => {
    const column = id.startsWith("from") ? 0 : id.startsWith("to") ? 2 : 1;
    const through = strands.filter((strand) => (column === 2 ? strand.to : strand.from) === id);
    const sum = through.reduce(
      (all, one) => ({ value: all.value + one.value, without: all.without + one.without }),
      { value: 0, without: 0 },
    );
    const note = `${moneyText(sum.value, tell)} (${differenceText(sum, tell)})`;
    return { id, column, name: nameOf(id, tell), note };
  });
}

function linksOf(strands: Strand[], tell: Tell): SankeyLink[] {
  return strands.map((strand) => ({
    source: strand.from,
    target: strand.to,
    value: strand.value,
    colour: colours[changeOf(strand)],
    tip: tell.say("flowTip", {
      from: nameOf(strand.from, tell),
      to: nameOf(strand.to, tell),
      value: moneyText(strand.value, tell),
      change: changeText(strand, tell),
    }),
  }));
}

function columnsOf(tell: Tell): Column<Payment>[] {
  const { flows, lang, say } = tell;
  const size = sizeOf(tell.coin);
  const sector = (at: number) => capital(pickText(nameIn(flows.columns, at), lang));
  return [
    { key: "payer", head: say("payer"), value: (one) => sector(one.from) },
    { key: "reason", head: say("reason"), value: (one) => pickText(nameIn(flows.rows, one.reason), lang) },
    { key: "receiver", head: say("receiver"), value: (one) => sector(one.to) },
    {
      key: "with_plan",
      head: say("withPlan"),
      value: (one) => one.value / size,
      show: (one) => moneyText(one.value, tell),
      align: "right",
    },
    {
      key: "without_plan",
      head: say("withoutPlan"),
      value: (one) => one.without / size,
      show: (one) => moneyText(one.without, tell),
      align: "right",
    },
    {
      key: "change",
      head: say("changeAgainst"),
      value: (one) => (one.value - one.without) / size,
      show: (one) => changeText(one, tell),
      align: "right",
    },
    { key: "unit", head: say("unit"), value: () => unitText(tell), hidden: true },
  ];
}

/// Who pays whom in a year, as a Sankey and as a table.
export function FlowsFigure({ run }: { run: PlanRun }) {
  const { lang, say } = useWords();
  const years = yearsOf(run.flows);
  const [chosen, choose] = useState<number | null>(null);
  const flows = run.flows;
  const shown = years.find((one) => one.year === chosen) ?? years[Math.min(2, years.length - 1)];
  if (!flows || !shown) return null;
  const tell: Tell = { flows, coin: coinOf(run), lang, say };
  const payments = paymentsIn(shown).sort((a, b) => b.value - a.value);
  const strands = strandsOf(payments, mostReasons);
  const isMean = known(flows.histories) && flows.histories > 1;
  const basis = isMean
    ? say("flowsMean", { histories: number(flows.histories, lang, "long", 6) })
    : say("flowsOne");
  return (
    <>
      <label class="filter">
        {say("yearShown")}{" "}
        <select value={shown.year} onChange={(event) => choose(Number(event.currentTarget.value))}>
          {years.map(({ year }) => (
            <option value={year}>{year}</option>
          ))}
        </select>
      </label>
      <Figure
        name={`${planName(run)}-flows-${shown.year}`}
        title={say("flowsTitle")}
        sentence={say("flowsSentence", {
          year: shown.year,
          unit: unitText(tell),
          threshold: percent(sameWithin, 3),
          basis,
        })}
        sources={isMean ? [{ source: say("pairsSource", { pairs: String(flows.histories) }) }] : simulatedOnce(say)}
        columns={columnsOf(tell)}
        rows={payments}
        note={say("flowsNote", { unit: unitText(tell) })}
        draw={(width) => sankeyChart(width, nodesOf(strands, tell), linksOf(strands, tell))}
        legend={[
          { name: say("flowMore"), colour: colours.more },
          { name: say("flowLess"), colour: colours.less },
          { name: say("flowSame"), colour: colours.same },
        ]}
      />
    </>
  );
}
