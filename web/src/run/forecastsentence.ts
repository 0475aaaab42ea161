// SPDX-License-Identifier: Apache-2.0
import { known } from "../record";
import type { Say } from "../i18n";
import { percent } from "../numbers";
import type { Variable } from "./forecasts";
import type { Score } from "./run";

function listed(items: string[], say: Say): string {
  if (items.length < 2) return items.join("");
  return items.slice(0, -1).join(say("listJoin")) + say("lastJoin") + items.at(-1);
}

/// "1, 2 and 8 quarters", "1·2·8분기"
function horizonsText(horizons: number[], say: Say): string {
  if (horizons.length === 1 && horizons[0] === 1) return say("horizonOne");
  return say("horizonMany", { horizons: listed(horizons.map(String), say) });
}

/// Where the test tells the simulation and AR(1) apart.
function standingText(variable: Variable, say: Say): string {
  const judged = variable.rows.filter((row) => row.scores.simulation?.standing);
  const at = (standing: string) =>
    judged.filter((row) => row.scores.simulation?.standing?.en === standing).map((row) => row.horizon);
  const [wins, loses, ties] = [at("wins"), at("loses"), at("ties")];
  if (judged.length === 0) return "";
  if (wins.length + loses.length === 0) return say("tiesAll");
  const winsLast = loses.length + ties.length === 0;
  const parts = [
    wins.length > 0 && say(winsLast ? "winsAtLast" : "winsAt", { horizons: horizonsText(wins, say) }),
    loses.length > 0 &&
      say(ties.length === 0 ? "losesAtLast" : "losesAt", { horizons: horizonsText(loses, say) }),
    ties.length > 0 && say("tiesElse"),
  ].filter((part): part is string => Boolean(part));
  return say("standingOf", { parts: parts.join(say("clauseJoin")) });
}

function difference(of: Score | undefined, to: Score | undefined, say: Say): string | null {
  const [ours, theirs] = [of?.rmse_percent, to?.rmse_percent];
  if (!known(ours) || !known(theirs) || theirs === 0) return null;
  const share = ours / theirs - 1;
  return say(share > 0 ? "larger" : "smaller", { share: percent(Math.abs(share)) });
}

/// The errors at the farthest horizon against the benchmarks', whether or not chance can be told from skill.
function farthestText(variable: Variable, say: Say): string {
  const row = variable.rows.at(-1);
  if (!row) return "";
  const { simulation } = row.scores;
  const ar1 = difference(simulation, row.scores["AR(1)"], say);
  const var1 = difference(simulation, row.scores["VAR(1)"], say);
  const horizon = horizonsText([row.horizon], say);
  if (ar1 === null) return "";
  return var1 === null ? say("farthest", { horizon, ar1 }) : say("farthestBoth", { horizon, ar1, var1 });
}

/// What the numbers of one variable come to, for readers who do not read tables.
export function variableSentence(variable: Variable, say: Say): string {
  return [standingText(variable, say), farthestText(variable, say)].filter(Boolean).join(" ");
}
