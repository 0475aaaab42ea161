// SPDX-License-Identifier: Apache-2.0
import { PaperWidth, paperWidth } from "../figure";
import { useWords } from "../i18n";
import { Limits } from "../limits";
import type { Part } from "../page";
import { some } from "../page";
import { PlanFan } from "../plan/fan";
import { isPlanRun } from "../plan/record";
import { SeriesFigure } from "../run/fan";
import type { Run } from "../run/run";
import { AiEarnings } from "./earnings";
import { AiEffects } from "./effects";
import { AiEvidenceTables } from "./evidence";
import { aiLimits } from "./limits";
import { AiLines } from "./lines";
import { Mechanisms } from "./mechanisms";
import { AiPower } from "./power";
import { hasAi, rowsOf, sidesOf } from "./series";
import { AiShares } from "./shares";
import { BindingTables } from "../variants/binding";
import { TokenTables } from "../variants/tokens";
import { AiSummary } from "./summary";

/// Chips and power first, then who uses AI and what of it is seen elsewhere.
const machines = ["ai.h100e", "ai.delivered", "ai.waiting", "ai.power", "ai.utilisation"];
const uses = ["ai.integrated", "ai.own_use", "ai.hours_saved", "ai.hours_automated", "ai.first_margin", "ai.memory"];

/// What is nothing in all of nine in ten histories and all quarters, on either side, has no chart.
function happens(run: Run, id: string): boolean {
  return sidesOf(run, id).some((side) => rowsOf(run, id, side).some((row) => row.p05 !== 0 || row.p95 !== 0));
}

function Fan({ run, id, wide }: { run: Run; id: string; wide?: boolean }) {
  return isPlanRun(run) ? <PlanFan run={run} id={id} wide={wide} /> : <SeriesFigure run={run} id={id} wide={wide} />;
}

/// Half as wide as the page, each.
function Fans({ run, ids }: { run: Run; ids: string[] }) {
  return (
    <div class="fans">
      {ids
        .filter((id) => happens(run, id))
        .map((id) => (
          <Fan run={run} id={id} />
        ))}
    </div>
  );
}

function Charts({ run, name }: { run: Run; name: string }) {
  const { say } = useWords();
  const lines = (part: string) => `${name}-ai-${part}`;
  return (
    <>
      <Fan run={run} id="ai.chips" wide />
      <PaperWidth.Provider value={(paperWidth - 30) / 2}>
        <Fans run={run} ids={machines} />
        <p class="sentence">{say(isPlanRun(run) ? "aiLinesPlan" : "aiLinesAlone")}</p>
        <div class="fans keyed">
          <AiLines run={run} name={lines("work")} title="aiWorkTitle" ids={["ai.wanted", "ai.task_hours", "ai.capacity"]} />
          <AiLines run={run} name={lines("price")} title="aiPriceTitle" ids={["ai.price_home", "ai.price_abroad"]} />
          <AiLines run={run} name={lines("tokens")} title="aiTokensTitle" ids={["ai.tokens"]} />
          <AiLines run={run} name={lines("compute")} title="aiComputeTitle" ids={["ai.frontier", "ai.own_model"]} />
          {sidesOf(run, "ai.share_foreign").map((side) => (
            <AiShares run={run} name={lines(`shares-${side}`)} side={side} />
          ))}
        </div>
        <Fans run={run} ids={uses} />
        <AiPower run={run} />
      </PaperWidth.Provider>
    </>
  );
}

function Section({ run, name }: { run: Run; name: string }) {
  const { say } = useWords();
  return (
    <>
      <AiSummary run={run} />
      <AiEffects run={run} />
      <BindingTables variants={run.variants ?? {}} />
      <TokenTables variants={run.variants ?? {}} />
      <Charts run={run} name={name} />
      <AiEarnings run={run} name={name} />
      <AiEvidenceTables evidence={run.ai_evidence} />
      {some(run.ai?.mechanisms) && <Mechanisms mechanisms={run.ai.mechanisms} name={name} />}
      <h3>{say("aiLimitsTitle")}</h3>
      <Limits limits={aiLimits} />
    </>
  );
}

/// AI in the economy, where it was played. Files that leave the page begin with `name`.
export function aiPart(run: Run, name: string): Part {
  return { id: "ai", title: "aiTitle", there: hasAi(run), show: () => <Section run={run} name={name} /> };
}
