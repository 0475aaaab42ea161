// SPDX-License-Identifier: Apache-2.0
import { useWords } from "./i18n";
import { gradeNames, gradeShort } from "./words";

/// How good the evidence is: a letter with its meaning; what has none is marked by its shape as well.
export function GradeMark({ grade }: { grade: string | undefined }) {
  const { pick } = useWords();
  if (!grade) return <>–</>;
  const meaning = gradeNames[grade];
  return (
    <span
      class={`grade grade-${/^[A-C]$/.test(grade) ? grade : "none"}`}
      title={meaning ? pick(meaning) : grade}
    >
      {pick(gradeShort[grade] ?? grade)}
    </span>
  );
}

/// A line below a chart has room for so many sources of so many letters; the data table has all in full.
const named = 2;
const letters = 90;

/// The beginning of a long source, up to a clause or at least a word.
function shortened(source: string): string {
  if (source.length <= letters) return source;
  const head = source.slice(0, letters);
  const clause = Math.max(head.lastIndexOf("; "), head.lastIndexOf(": "), head.lastIndexOf(", "));
  return `${head.slice(0, clause > letters / 2 ? clause : head.lastIndexOf(" "))} …`;
}

/// Where the figures of a chart come from, once each, with their grades.
export function sourceLine(
  parts: { source?: string; grade?: string }[],
  fallback: string,
  more: (count: number) => string,
): { source: string; grades: string[] } {
  const sources = [
    ...new Set(parts.map((part) => part.source?.trim()).filter((s): s is string => Boolean(s))),
  ];
  const grades = [...new Set(parts.map((part) => part.grade).filter((g): g is string => Boolean(g)))].sort();
  const rest = sources.length - named;
  const brief = sources.slice(0, named).map(shortened);
  const shown = rest > 0 ? [...brief, more(rest)] : brief;
  return { source: shown.length > 0 ? shown.join("; ") : fallback, grades };
}
