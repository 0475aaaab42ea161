// SPDX-License-Identifier: Apache-2.0
import type { ComponentChildren } from "preact";
import { useWords } from "./i18n";
import { affixes, joined } from "./units";

/// A number, as it is written, large, and its unit small.
export function BigQuantity({ text, unit, one }: { text: string; unit: string | undefined; one?: boolean }) {
  const { lang } = useWords();
  const { before = "", after, one: single } = affixes(unit, lang);
  return (
    <>
      {before && <small>{before}</small>}
      {text}
      <small>{joined(text, one && single !== undefined ? single : after).slice(text.length)}</small>
    </>
  );
}

/// A figure large enough to quote, with its name above and its range below; for a list of class "figures".
export function Tile({
  name,
  spread,
  what,
  absent,
  children,
}: {
  name: string;
  spread: string;
  what?: string;
  /// What stands there are words, no figure.
  absent?: boolean;
  children: ComponentChildren;
}) {
  return (
    <div>
      <dt>{name}</dt>
      <dd class={absent ? "none" : "big"}>{children}</dd>
      {spread && <dd class="range">{spread}</dd>}
      {what && <dd class="what">{what}</dd>}
    </div>
  );
}
