// SPDX-License-Identifier: Apache-2.0
import { useEffect, useState } from "preact/hooks";
import { useWords } from "./i18n";

/// Colours that charts use, by name. On the page they are CSS variables, so that a change of theme needs no
/// redrawing; a saved picture takes these values, which are those of the light theme in style.css.
/// The hues are those of Okabe and Ito (2008), darkened to 3:1 against the page, so that readers with any
/// colour vision can tell them apart.
export const lightColours: Record<string, string> = {
  ink: "#1b1f24",
  soft: "#5a6370",
  rule: "#d5d9de",
  paper: "#ffffff",
  plan: "#0b5fa5",
  bandhalf: "#7ba8ce",
  bandmost: "#d3e2ef",
  other: "#7a828c",
  pledge: "#b3261e",
  capital: "#0b5fa5",
  running: "#b8620a",
  solar: "#d79a00",
  wind: "#0e8a74",
  grid: "#9aa3ad",
  green: "#0a6b4f",
  amber: "#8a5a00",
  red: "#b3261e",
};

export function colour(name: keyof typeof lightColours & string): string {
  return `var(--${name})`;
}

/// The same markup with every colour spelled out, for files that leave the page.
export function resolveColours(markup: string): string {
  return markup.replace(/var\(--([a-z]+)\)/g, (whole, name: string) => lightColours[name] ?? whole);
}

type Theme = "light" | "dark";

function systemTheme(): Theme {
  return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

/// Follows the system until the reader chooses.
export function ThemeSwitch() {
  const { say } = useWords();
  const [chosen, choose] = useState<Theme | null>(null);
  const [system, setSystem] = useState<Theme>(systemTheme);
  useEffect(() => {
    const query = matchMedia("(prefers-color-scheme: dark)");
    const follow = () => setSystem(systemTheme());
    query.addEventListener("change", follow);
    return () => query.removeEventListener("change", follow);
  }, []);
  const now = chosen ?? system;
  const apply = (theme: Theme) => {
    document.documentElement.dataset.theme = theme;
    choose(theme);
  };
  return (
    <div class="switch" role="group" aria-label={say("themeLabel")}>
      <button type="button" aria-pressed={now === "light"} onClick={() => apply("light")}>
        {say("themeLight")}
      </button>
      <button type="button" aria-pressed={now === "dark"} onClick={() => apply("dark")}>
        {say("themeDark")}
      </button>
    </div>
  );
}
