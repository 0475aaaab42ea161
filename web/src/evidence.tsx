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

/// A line below a chart has room for so many sources; the data table names all.
const named = 4;

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
  const shown = rest > 0 ? [...sources.slice(0, named), more(rest)] : sources;
  return { source: shown.length > 0 ? shown.join("; ") : fallback, grades };
}
