// SPDX-License-Identifier: Apache-2.0
import { CsvButton } from "../csvbutton";
import { useWords } from "../i18n";
import { number } from "../numbers";
import { some } from "../page";
import { DataTable } from "../table";
import type { Column } from "../table";
import type { Closure, Move } from "./run";

function movesText(moves: Move[] | undefined, text: (move: Move) => string): string {
  return (moves ?? []).map(text).join("; ");
}

/// What was added to the published model, what each piece does, whether it is on, and what it moves where that is known.
export function Closures({ closures, name }: { closures: Closure[]; name: string }) {
  const { lang, say, pick } = useWords();
  const title = say("closuresTitle");
  const moved = (move: Move) =>
    `${pick(move.text) || move.headline}: ${number(move.off, lang)} → ${number(move.on, lang)} ${pick(move.unit)}`.trim();
  const columns: Column<Closure>[] = [
    {
      key: "closure",
      head: say("closure"),
      value: (one) => one.id,
      show: (one) => (
        <>
          <code>{one.id}</code> {pick(one.name)}
        </>
      ),
    },
    { key: "name", head: say("name"), value: (one) => pick(one.name), hidden: true },
    {
      key: "on",
      head: say("stateOfClosure"),
      value: (one) => one.on,
      show: (one) => (one.on ? say("isOn") : <strong>{say("isOff")}</strong>),
    },
    { key: "does", head: say("doesHead"), value: (one) => pick(one.does), align: "text" },
    {
      key: "moves",
      head: say("movesHead"),
      value: (one) => movesText(one.moves, moved),
      align: "text",
      hidden: !closures.some((one) => some(one.moves)),
    },
  ];
  return (
    <div class="closures">
      <p class="sentence">{say("closuresSentence")}</p>
      <DataTable title={title} columns={columns} rows={closures} />
      <div class="tools">
        <div class="buttons">
          <CsvButton title={title} name={`${name}-closures`} columns={columns} rows={closures} />
        </div>
      </div>
    </div>
  );
}
