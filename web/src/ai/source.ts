// SPDX-License-Identifier: Apache-2.0
import type { Lang, Sourced } from "../record";
import type { Say } from "../i18n";
import { number } from "../numbers";
import { isPlanRun } from "../plan/record";
import { simulated } from "../plan/source";
import type { Run } from "../run/run";
import { wholeHistories } from "../run/run";

/// Where levels of AI come from: pairs of histories with a plan, histories without.
export function simulatedAi(run: Run, lang: Lang, say: Say): Sourced[] {
  if (isPlanRun(run)) return simulated(run, lang, say);
  return [{ source: say("simulatedSource", { histories: number(wholeHistories(run), lang, "long", 6) }) }];
}
