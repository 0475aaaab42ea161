// SPDX-License-Identifier: Apache-2.0
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";

/// What waits behind a word: made when the reader opens it, so that a page of long tables opens at once.
export function Fold({ word, kind, show }: { word: string; kind?: string; show: () => ComponentChildren }) {
  const [open, set] = useState(false);
  return (
    <details class={kind} onToggle={(event) => set(event.currentTarget.open)}>
      <summary>{word}</summary>
      {open && show()}
    </details>
  );
}
