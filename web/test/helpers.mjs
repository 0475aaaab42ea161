// SPDX-License-Identifier: Apache-2.0
// What tests ask of a page: its record, its folds opened, what axe says of it, the files it makes.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import axe from "axe-core";

export const languages = ["en", "ko"];

/// The record that stands in a page.
export function recordOf(path) {
  const match = /<script type="application\/json" id="record">([\s\S]*?)<\/script>/.exec(
    readFileSync(path, "utf8"),
  );
  assert.ok(match, "the page holds a record");
  return JSON.parse(match[1]);
}

/// Every object {en, ko} in a record, with its place.
export function textsOf(value, place = "") {
  if (value === null || typeof value !== "object") return [];
  const keys = Object.keys(value);
  if (keys.length > 0 && keys.every((key) => key === "en" || key === "ko")) return [[place, value]];
  return keys.flatMap((key) => textsOf(value[key], `${place}/${key}`));
}

/// Every fold and every table opened, also those inside a fold, and the charts drawn.
export async function openAll(page) {
  await page.waitForFunction(() => {
    const closed = [...document.querySelectorAll("details:not([open])")];
    for (const details of closed) details.open = true;
    const made = [...document.querySelectorAll(".chart, .fold, .tools details")];
    return closed.length === 0 && made.every((one) => one.querySelector("svg, table"));
  });
}

/// All that a change of theme can change: the rest of the page is the same.
export const colourRules = ["color-contrast", "link-in-text-block"];

/// What axe has to say about a page, in words; by all its rules where none are named.
export async function violations(page, rules) {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(axe.source);
  const found = await page.evaluate(
    (runOnly) =>
      globalThis.axe
        .run(document, { resultTypes: ["violations"], ...(runOnly && { runOnly }) })
        .then((result) => result.violations),
    rules,
  );
  return found.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}: ${nodes
        .slice(0, 3)
        .map((node) => node.html.slice(0, 160))
        .join(" | ")}`,
  );
}

/// Presses buttons and gives the files that the page made, without the browser writing them to disk.
export function filesOf(page, selector) {
  return page.evaluate(async (buttons) => {
    const made = [];
    const { createObjectURL } = URL;
    const { click } = HTMLAnchorElement.prototype;
    URL.createObjectURL = (blob) => (made.push({ blob }), createObjectURL.call(URL, blob));
    HTMLAnchorElement.prototype.click = function () {
      made[made.length - 1].name = this.download;
    };
    const files = [];
    try {
      for (const button of document.querySelectorAll(buttons)) {
        const before = made.length;
        button.click();
        while (made.length === before || !made[before].name) await new Promise((done) => setTimeout(done, 2));
        const { blob, name } = made[before];
        const bytes = new Uint8Array(await blob.arrayBuffer());
        const text = /png/.test(blob.type) ? "" : new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
        const faults = /svg/.test(blob.type)
          ? new DOMParser().parseFromString(text, "image/svg+xml").querySelectorAll("parsererror").length
          : 0;
        files.push({
          figure: button.closest("figure").dataset.name,
          name,
          size: bytes.length,
          head: [...bytes.slice(0, 24)],
          text,
          faults,
        });
      }
    } finally {
      URL.createObjectURL = createObjectURL;
      HTMLAnchorElement.prototype.click = click;
    }
    return files;
  }, selector);
}

export async function saved(page, click) {
  const [download] = await Promise.all([page.waitForEvent("download"), click()]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}
