// SPDX-License-Identifier: Apache-2.0
import { CsvButton } from "../csvbutton";
import { useWords } from "../i18n";
import { fixed, percent } from "../numbers";
import { quarterText } from "../quarters";
import { DataTable } from "../table";
import type { Column } from "../table";
import { quantity } from "../units";
import type { Closure, Measured, Move } from "./run";

const told = (closure: Closure): Move[] => (closure.moves ?? []).filter((move) => move.told);

/// What the moves were measured on, and which of them are named.
function MeasuredOn({ measured }: { measured: Measured }) {
  const { lang, say } = useWords();
  return (
    <p class="sentence">
      {say("closuresMeasured", {
        version: measured.version ?? "–",
        histories: String(measured.histories ?? "–"),
        start: quarterText(measured.start, lang),
        until: quarterText(measured.until, lang),
        scale: fixed(measured.scale, 0),
        compared: String(measured.compared ?? "–"),
        sure: percent(1 - (measured.error ?? 0)),
      })}
    </p>
  );
}

/// What was added to the published model, what each piece does, whether it is on, and what it moves where that is known.
export function Closures({
  closures,
  measured,
  name,
}: {
  closures: Closure[];
  measured?: Measured | null;
  name: string;
}) {
  const { lang, say, pick } = useWords();
  const title = say("closuresTitle");
  const amount = (value: unknown, unit: string | undefined) => quantity(value, unit, lang);
  const moved = (move: Move) =>
    `${pick(move.text) || move.headline}: ${amount(move.off, move.unit)} → ${amount(move.on, move.unit)}`;
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
      value: (one) => told(one).map(moved).join("; ") || say("movesNothing"),
      show: (one) =>
        told(one).length > 0 ? (
          <ul class="moves">
            {told(one).map((move) => (
              <li key={move.headline}>{moved(move)}</li>
            ))}
          </ul>
        ) : (
          say("movesNothing")
        ),
      align: "text",
      hidden: !measured,
    },
  ];
  return (
    <div class="closures">
      <p class="sentence">{say("closuresSentence")}</p>
      {measured && <MeasuredOn measured={measured} />}
      <DataTable title={title} columns={columns} rows={closures} />
      <div class="tools">
        <div class="buttons">
          <CsvButton title={title} name={`${name}-closures`} columns={columns} rows={closures} />
        </div>
      </div>
    </div>
  );
}
