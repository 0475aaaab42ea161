// SPDX-License-Identifier: Apache-2.0
import { useWords } from "../i18n";
import type { Window } from "./record";

/// Buttons of which one is pressed.
export function Choice<Id extends string | number>({
  label,
  choices,
  chosen,
  onChoose,
}: {
  label: string;
  choices: { id: Id; name: string }[];
  chosen: Id;
  onChoose: (id: Id) => void;
}) {
  if (choices.length < 2) return null;
  return (
    <div class="filter choice">
      <span aria-hidden="true">{label}</span>
      <div class="switch" role="group" aria-label={label}>
        {choices.map(({ id, name }) => (
          <button type="button" aria-pressed={id === chosen} onClick={() => onChoose(id)}>
            {name}
          </button>
        ))}
      </div>
    </div>
  );
}

/// The spans of years over which effects are told.
export function WindowChoice({
  windows,
  chosen,
  onChoose,
}: {
  windows: Window[];
  chosen: number;
  onChoose: (window: number) => void;
}) {
  const { say, pick } = useWords();
  return (
    <Choice
      label={say("windowShown")}
      choices={windows.map((window, id) => ({ id, name: pick(window.text) }))}
      chosen={chosen}
      onChoose={onChoose}
    />
  );
}
