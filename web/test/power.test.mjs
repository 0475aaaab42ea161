// SPDX-License-Identifier: Apache-2.0
// What the section on AI says of power: power.json, which the program made, joined to ai.json and plan.json.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, describe, test } from "node:test";
import { writePage } from "./assemble.mjs";
import { launch, open } from "./browser.mjs";
import { languages } from "./helpers.mjs";

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

const read = (name) => JSON.parse(readFileSync(new URL(name, import.meta.url), "utf8"));
const headings = { en: "Power", ko: "전력" };

function joined(...names) {
  const run = read("plan.json");
  for (const name of names) {
    const { series, baseline, ...rest } = read(name);
    Object.assign(run, rest);
    Object.assign(run.series, series);
    Object.assign(run.baseline.series, baseline.series);
  }
  return run;
}

async function on(run, lang, look) {
  const { page, trouble, close } = await open(browser, writePage(run), { lang });
  await look(page);
  assert.deepEqual(trouble, []);
  await close();
}

describe("power for AI factories", { skip: Boolean(process.env.REPORT_HTML) }, () => {
  test("stands only where the run has a power system", async () => {
    for (const lang of languages) {
      const heads = (page) => page.$$eval("#ai h3", (all) => all.map((one) => one.textContent));
      await on(joined("ai.json"), lang, async (page) => assert.ok(!(await heads(page)).includes(headings[lang])));
      await on(joined("ai.json", "power.json"), lang, async (page) =>
        assert.ok((await heads(page)).includes(headings[lang])),
      );
    }
  });

  test("says the record's shares with their range, and draws what happens and nothing else", async () => {
    const run = joined("ai.json", "power.json");
    const last = (id) => run.series[id].p50.at(-1);
    await on(run, "en", async (page) => {
      const said = (await page.innerText("#ai")).replaceAll("\u00a0", " ");
      const percent = (value) => String(Number((100 * value).toFixed(value >= 0.0995 ? 0 : 1)));
      for (const id of ["ai.renewable_share", "ai.hourly_share", "ai.reserve_margin"])
        assert.ok(said.includes(`${percent(last(id))}% (`), `${id} ${percent(last(id))}`);
      assert.ok(said.includes("Emissions that AI factories beyond the start's cause"));
      assert.ok(last("ai.unserved") === 0 && !said.includes("Power that no plant can make"));
    });
  });
});
