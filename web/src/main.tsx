// SPDX-License-Identifier: Apache-2.0
import { render } from "preact";
import { readRecord } from "./read";
import { firstLanguage, say } from "./i18n";
import { PlanReport } from "./plan/report";
import { Report } from "./report";
import { RunReport } from "./run/report";

const place = document.getElementById("report")!;
const text = document.getElementById("record")?.textContent ?? "";
const language = firstLanguage(location.search, navigator.languages ?? [navigator.language]);
try {
  const read = readRecord(text);
  render(
    read.of === "check" ? (
      <Report check={read.check} record={text} language={language} />
    ) : read.of === "plan" ? (
      <PlanReport run={read.run} record={text} language={language} />
    ) : (
      <RunReport run={read.run} record={text} language={language} />
    ),
    place,
  );
} catch (error) {
  console.error(error);
  const reason = error instanceof Error ? error.message : String(error);
  render(
    <main>
      <p role="alert">{say(language, "broken", { reason })}</p>
    </main>,
    place,
  );
}
