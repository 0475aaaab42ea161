// SPDX-License-Identifier: Apache-2.0
import type { Part } from "../page";
import { some } from "../page";
import { Books } from "./books";
import { Closures } from "./closures";
import { Phases } from "./phases";
import type { Run } from "./run";

/// How the figures came about, alike for a run with a plan and without: the books of a history, what was added to the
/// published model, and the quarter step by step. Files that leave the page begin with `name`.
export function machineryOf(run: Run, name: string): Part[] {
  const { balance_sheet: sheet, transactions } = run.matrices ?? {};
  return [
    {
      id: "books",
      title: "booksTitle",
      there: Boolean(sheet || transactions) || some(run.failures),
      show: () => <Books run={run} />,
    },
    {
      id: "closures",
      title: "closuresTitle",
      there: some(run.closures),
      show: () => <Closures closures={run.closures!} measured={run.closures_measured} name={name} />,
    },
    {
      id: "phases",
      title: "phasesTitle",
      there: some(run.phases),
      show: () => <Phases phases={run.phases!} />,
    },
  ];
}
