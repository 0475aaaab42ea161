// SPDX-License-Identifier: Apache-2.0
import { CsvButton } from "../csvbutton";
import { useWords } from "../i18n";
import type { Mechanism } from "../run/run";
import { DataTable } from "../table";
import type { Column } from "../table";

/// What of AI is played: each mechanism, what it does, and whether it is on.
export function Mechanisms({ mechanisms, name }: { mechanisms: Mechanism[]; name: string }) {
  const { say, pick } = useWords();
  const title = say("aiMechanismsTitle");
  const columns: Column<Mechanism>[] = [
    {
      key: "mechanism",
      head: say("aiMechanism"),
      value: (one) => `ai.${one.id}`,
      show: (one) => (
        <>
          {pick(one.name) || one.id}
          <br />
          <code>{`ai.${one.id}`}</code>
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
    { key: "does", head: say("doesHead"), value: (one) => pick(one.text), align: "text" },
  ];
  return (
    <div class="closures">
      <h3>{title}</h3>
      <p class="sentence">{say("aiMechanismsSentence")}</p>
      <DataTable title={title} columns={columns} rows={mechanisms} />
      <div class="tools">
        <div class="buttons">
          <CsvButton title={title} name={`${name}-ai-mechanisms`} columns={columns} rows={mechanisms} />
        </div>
      </div>
    </div>
  );
}
