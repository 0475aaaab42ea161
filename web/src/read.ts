// SPDX-License-Identifier: Apache-2.0
import type { Check } from "./record";
import type { PlanRun } from "./plan/record";
import { isPlanRun, withoutNulls } from "./plan/record";
import type { Run } from "./run/run";
import { withQuarters } from "./run/run";

/// The record that stands in a page, by what it is of.
export type Read =
  | { of: "check"; check: Check }
  | { of: "run"; run: Run }
  | { of: "plan"; run: PlanRun };

/// Older checks do not name their format; their plan tells what they are.
export function readRecord(text: string): Read {
  const record = JSON.parse(text);
  if (record !== null && typeof record === "object") {
    if (record.schema === "megamachine/run/1") {
      const run = withQuarters(record as Run);
      return isPlanRun(run) ? { of: "plan", run: withoutNulls(run) } : { of: "run", run };
    }
    if (record.schema === undefined && typeof record.plan === "string")
      return { of: "check", check: record as Check };
  }
  throw new Error("the record in this page is neither a check nor a run");
}
