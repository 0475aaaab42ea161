// SPDX-License-Identifier: Apache-2.0
import type { Check, Manifest } from "./record";
import { saveText } from "./downloads";
import { known } from "./record";
import { useWords } from "./i18n";
import { number } from "./numbers";
import { quarterText } from "./quarters";
import { DataTable } from "./table";
import type { Word } from "./words";

/// What is needed to make the same report again, and how to cite it. `name` is that of the file with all results.
export function ManifestView({
  manifest: given,
  citation: text,
  name,
  record,
  download = "downloadRecord",
}: {
  manifest: Manifest | null | undefined;
  citation: Check["citation"];
  name: string;
  record: string;
  /// What the button says, where the page holds less than all results.
  download?: Word;
}) {
  const { lang, say, pick } = useWords();
  const manifest = given ?? {};
  const facts: [string, string | number | null | undefined, boolean][] = [
    [say("program"), manifest.program, false],
    [say("runId"), manifest.run, false],
    [say("commit"), manifest.commit, true],
    [say("engine"), manifest.engine, true],
    [say("compiler"), manifest.compiler, false],
    [say("flags"), manifest.flags, true],
    [say("seed"), manifest.seed, false],
    [say("draws"), known(manifest.draws) ? number(manifest.draws, lang, "long", 12) : null, false],
    [say("asOf"), manifest.as_of ? quarterText(manifest.as_of, lang) : null, false],
    [say("command"), manifest.command, true],
  ];
  const citation = pick(text);
  return (
    <>
      <dl class="manifest">
        {facts
          .filter(([, value]) => value !== null && value !== undefined && value !== "")
          .map(([name, value, code]) => (
            <div class={code ? "wide" : undefined}>
              <dt>{name}</dt>
              <dd>{code ? <code>{value}</code> : value}</dd>
            </div>
          ))}
      </dl>
      {manifest.inputs && manifest.inputs.length > 0 && (
        <details>
          <summary>{say("inputs")}</summary>
          <DataTable
            title={say("inputs")}
            columns={[
              {
                key: "file",
                head: say("file"),
                value: (input) => input.file,
                show: (input) => <code>{input.file}</code>,
              },
              {
                key: "sha256",
                head: "SHA-256",
                value: (input) => input.sha256,
                show: (input) => <code>{input.sha256}</code>,
              },
            ]}
            rows={manifest.inputs}
          />
        </details>
      )}
      {citation && (
        <>
          <h3>{say("cite")}</h3>
          <blockquote class="citation">{citation}</blockquote>
        </>
      )}
      <p class="downloads">
        <button
          type="button"
          class="main"
          onClick={() => saveText(`${name}.json`, record, "application/json")}
        >
          {say(download)}
        </button>
      </p>
    </>
  );
}
