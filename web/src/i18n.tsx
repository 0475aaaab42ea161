// SPDX-License-Identifier: Apache-2.0
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { ConstraintId, Lang, Text } from "./record";
import type { Word } from "./words";
import { constraintNames, words } from "./words";

export const Language = createContext<Lang>("en");

/// What a component needs to speak: the language and the page's own words.
export function useWords() {
  const lang = useContext(Language);
  return {
    lang,
    say: (word: Word, filling?: Filling) => say(lang, word, filling),
    pick: (text: Words) => pick(text, lang),
  };
}

export type Say = (word: Word, filling?: Filling) => string;
export type Filling = Record<string, string | number>;
export type Words = Text | string | null | undefined;

export function say(lang: Lang, word: Word, filling: Filling = {}): string {
  return words[word][lang].replace(/\{(\w+)\}/g, (whole, name: string) => String(filling[name] ?? whole));
}

/// A text of the record in this language; the other language is better than nothing.
export function pick(text: Words, lang: Lang): string {
  if (text === null || text === undefined) return "";
  if (typeof text === "string") return text;
  return text[lang] || text[lang === "ko" ? "en" : "ko"] || "";
}

export function constraintName(id: ConstraintId | string | null | undefined, lang: Lang): string {
  if (!id) return "–";
  return constraintNames[id as ConstraintId]?.[lang] ?? id;
}

/// ?lang= wins, then what the reader's browser prefers.
export function firstLanguage(address: string, preferred: readonly string[]): Lang {
  const asked = new URLSearchParams(address).get("lang");
  if (asked === "ko" || asked === "en") return asked;
  return preferred[0]?.toLowerCase().startsWith("ko") ? "ko" : "en";
}

/// Keeps the choice in the address, so that a link or a reload shows the same language.
export function rememberLanguage(lang: Lang): void {
  try {
    const address = new URL(location.href);
    address.searchParams.set("lang", lang);
    history.replaceState(null, "", address);
  } catch {
    // Some browsers forbid it for a file on disk; the page works without.
  }
}

export function LanguageSwitch({ onChange }: { onChange: (lang: Lang) => void }) {
  const { lang, say } = useWords();
  const choices: [Lang, string][] = [
    ["ko", "한국어"],
    ["en", "English"],
  ];
  return (
    <div class="switch" role="group" aria-label={say("language")}>
      {choices.map(([choice, name]) => (
        <button type="button" lang={choice} aria-pressed={lang === choice} onClick={() => onChange(choice)}>
          {name}
        </button>
      ))}
    </div>
  );
}
