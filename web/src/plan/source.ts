// SPDX-License-Identifier: Apache-2.0
import type { Lang, Sourced } from "../record";
import type { Say } from "../i18n";
import { number } from "../numbers";
import type { PlanRun } from "./record";

/// Where every effect comes from.
export function simulated(run: PlanRun, lang: Lang, say: Say): Sourced[] {
  return [{ source: say("pairsSource", { pairs: number(run.effects.pairs, lang, "long", 6) }) }];
}

/// What was read from one pair alone.
export function simulatedOnce(say: Say): Sourced[] {
  return [{ source: say("onePairSource") }];
}
