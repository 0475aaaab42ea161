// SPDX-License-Identifier: Apache-2.0
import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Lang } from "./record";
import { Language, LanguageSwitch, rememberLanguage, say as sayIn, useWords } from "./i18n";
import { SectionTitle } from "./figure";
import { ThemeSwitch } from "./theme";
import type { Word } from "./words";

/// One section of a page. It is left out where the record has nothing for it.
export type Part = { id: string; title: Word; there: boolean; show: () => ComponentChildren };

export function some<T>(list: T[] | null | undefined): list is T[] {
  return Array.isArray(list) && list.length > 0;
}

function Contents({ parts }: { parts: Part[] }) {
  const { say } = useWords();
  return (
    <nav class="contents" aria-label={say("contents")}>
      <ol>
        {parts.map((part) => (
          <li>
            <a href={`#${part.id}`}>{say(part.title)}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/// What every report has around its sections: bar, head, contents, and a language that can be changed. The head has
/// the id "top", to which the first link skips.
export function Page({
  language,
  title,
  skip,
  head,
  parts,
}: {
  language: Lang;
  title: (lang: Lang) => string;
  skip: Word;
  head: ComponentChildren;
  parts: (lang: Lang) => Part[];
}) {
  const [lang, setLang] = useState<Lang>(language);
  useEffect(() => {
    document.documentElement.lang = lang;
    document.title = `${title(lang)} · Megamachine`;
  }, [lang]);
  const change = (next: Lang) => {
    rememberLanguage(next);
    setLang(next);
  };
  const shown = parts(lang).filter((part) => part.there);
  return (
    <Language.Provider value={lang}>
      <a class="skip" href="#top">
        {sayIn(lang, skip)}
      </a>
      <div class="bar" role="banner">
        <p class="name">Megamachine</p>
        <div class="controls">
          <LanguageSwitch onChange={change} />
          <ThemeSwitch />
          <button type="button" class="print" onClick={() => print()}>
            {sayIn(lang, "print")}
          </button>
        </div>
      </div>
      <main>
        {head}
        <Contents parts={shown} />
        {shown.map((part) => (
          <section id={part.id} aria-labelledby={`${part.id}-head`}>
            <h2 id={`${part.id}-head`}>{sayIn(lang, part.title)}</h2>
            <SectionTitle.Provider value={sayIn(lang, part.title)}>{part.show()}</SectionTitle.Provider>
          </section>
        ))}
      </main>
    </Language.Provider>
  );
}
