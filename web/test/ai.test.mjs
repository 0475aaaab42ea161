// SPDX-License-Identifier: Apache-2.0
// The section on AI: ai.json, which the program made, joined to the plan's and to the plain run's record.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, describe, test } from "node:test";
import { writePage } from "./assemble.mjs";
import { launch, open } from "./browser.mjs";
import { describeReport } from "./every.mjs";
import { colourRules, languages, openAll, saved, violations } from "./helpers.mjs";

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

const read = (name) => JSON.parse(readFileSync(new URL(name, import.meta.url), "utf8"));
const withoutAi = () => read("plan.json");

/// The run with a plan, and AI in it.
function withAi() {
  const [run, { setting, ai, series, baseline }] = [withoutAi(), read("ai.json")];
  Object.assign(run, { setting, ai });
  Object.assign(run.series, series);
  Object.assign(run.baseline.series, baseline.series);
  return run;
}

/// The same without any plan.
function alone() {
  const { plan, effects, baseline, check, classes, industries, flows, others, ...run } = withAi();
  return run;
}

const skip = Boolean(process.env.REPORT_HTML);
const plain = (text) => text.replaceAll("\u00a0", " ");
const head = (bytes) => bytes.toString("utf8").replace("\uFEFF", "").trimEnd().split("\r\n");

if (!skip) {
  const run = withAi();
  describeReport(() => browser, "plan.json with AI", writePage(run), {
    format: "megamachine/run/1",
    title: run.plan.title,
    sentences: [],
    sections: ["check", "rivals", "ai", "effects", "who", "others", "fans", "industries", "books", "closures", "phases", "assumptions", "limits", "manifest"],
    file: `${run.nation.id}-${run.plan.id}`,
  });
}

async function on(run, options, look) {
  const { page, trouble, close } = await open(browser, writePage(run), options);
  await look(page);
  assert.deepEqual(trouble, []);
  await close();
}

describe("AI in the economy", { skip }, () => {
  test("stands only where AI was played, and nothing says then that it is not there", async () => {
    const saysNothingOfIt = { en: /AI is not (yet )?inside this economy/, ko: /인공지능은 아직 이 경제 안에 없/ };
    for (const lang of languages) {
      await on(withoutAi(), { lang }, async (page) => {
        assert.equal(await page.$("#ai"), null);
        assert.match(await page.innerText("body"), saysNothingOfIt[lang]);
      });
      await on(withAi(), { lang }, async (page) => {
        assert.ok(await page.$("#ai"));
        assert.doesNotMatch(await page.innerText("body"), saysNothingOfIt[lang]);
      });
    }
  });

  test("follows the verdict where there is a plan, and leads where there is none", async () => {
    const sections = (page) => page.$$eval("main > section", (all) => all.map((one) => one.id));
    await on(withAi(), {}, async (page) => assert.deepEqual((await sections(page)).slice(0, 3), ["check", "rivals", "ai"]));
    await on(alone(), {}, async (page) => assert.equal((await sections(page))[0], "ai"));
  });

  test("its sentences give the record's median with its range, on both sides", async () => {
    const run = withAi();
    const at = (series, level) => series["ai.power"][level].at(-1);
    const text = (value) => String(Number(value.toPrecision(2)));
    const side = (series) => `${text(at(series, "p50"))} MW (${text(at(series, "p05"))} to ${text(at(series, "p95"))})`;
    await on(run, {}, async (page) => {
      const said = plain(await page.innerText("#ai .prose"));
      const [withPlan, without] = [side(run.series), side(run.baseline.series)];
      assert.ok(said.includes(`${withPlan} with the plan and ${without} without it`), `${withPlan}, ${without} in ${said}`);
      assert.match(said, /nobody has measured how many tokens/);
    });
    await on(run, { lang: "ko" }, async (page) =>
      assert.match(plain(await page.innerText("#ai .prose")), /부하 전력은 계획이 있을 때 [\d.]+MW \([\d.]+~[\d.]+\), 없을 때/),
    );
    await on(alone(), {}, async (page) => {
      const said = plain(await page.innerText("#ai .prose"));
      assert.ok(said.includes(`under load: ${side(run.series)}.`), said);
      assert.doesNotMatch(said, /the plan/);
    });
  });

  test("charts hold the record's numbers of both sides", async () => {
    const run = withAi();
    await on(run, {}, async (page) => {
      const { bytes } = await saved(page, () =>
        page.click('figure[data-name="korea-gpu-50k-ai-work"] button:text-is("CSV")'),
      );
      const [names, ...lines] = head(bytes).map((line) => line.split(","));
      const last = Object.fromEntries(names.map((name, at) => [name, lines.at(-1)[at]]));
      assert.equal(last.quarter, "2027Q4");
      assert.equal(last.unit, "hour/quarter");
      for (const id of ["wanted", "task_hours", "capacity"])
        for (const level of ["p05", "p50", "p95"]) {
          assert.equal(Number(last[`${id}_run_${level}`]), 1e6 * run.series[`ai.${id}`][level].at(-1));
          assert.equal(Number(last[`${id}_baseline_${level}`]), 1e6 * run.baseline.series[`ai.${id}`][level].at(-1));
        }
      const shares = await saved(page, () =>
        page.click('figure[data-name="korea-gpu-50k-ai-shares-without"] button:text-is("CSV")'),
      );
      const [columns, ...rows] = head(shares.bytes).map((line) => line.split(","));
      const foreign = Number(rows.at(-1)[columns.indexOf("share_foreign_p50")]);
      assert.equal(foreign, 100 * run.baseline.series["ai.share_foreign"].p50.at(-1));
    });
  });

  test("shares fill the whole, whatever their medians add up to", async () => {
    await on(withAi(), {}, async (page) => {
      const boxes = await page.$$eval('figure[data-name$="ai-shares-with"] svg g[aria-label="area"]', (areas) =>
        areas.map((area) => area.getBoundingClientRect()).map(({ top, bottom }) => ({ top, bottom })),
      );
      assert.equal(boxes.length, 4);
      const drawn = Math.max(...boxes.map((box) => box.bottom)) - Math.min(...boxes.map((box) => box.top));
      const axis = await page.$eval('figure[data-name$="ai-shares-with"] .chart svg', (svg) => {
        const middle = (label) => {
          const text = [...svg.querySelectorAll("text")].find((one) => one.textContent === label);
          const { top, bottom } = text.getBoundingClientRect();
          return (top + bottom) / 2;
        };
        return middle("0%") - middle("100%");
      });
      assert.ok(Math.abs(drawn - axis) < 3, `${drawn} of ${axis}`);
    });
  });

  test("who earns is the mean of the quarters' levels, a year", async () => {
    const run = withAi();
    const { first, last } = run.effects.windows[1];
    await on(run, {}, async (page) => {
      const { bytes } = await saved(page, () => page.click('#ai .earnings button:text-is("CSV")'));
      const title = run.series["ai.paid_abroad"].text.en;
      const rows = head(bytes).filter((line) => line.includes(title) && line.includes(",2027,"));
      assert.equal(rows.length, 2);
      rows.forEach((row, at) => {
        const { p50 } = (at === 0 ? run : run.baseline).series["ai.paid_abroad"];
        const inside = p50.slice(9, 13);
        assert.deepEqual([first, last], ["2027Q1", "2027Q4"]);
        const yearly = inside.reduce((sum, value) => sum + 1e6 * value, 0);
        const cells = row.split(",");
        assert.equal(cells.at(-1), "KRW/year");
        assert.ok(Math.abs(Number(cells.at(-3)) / yearly - 1) < 1e-9, `${row} for ${yearly}`);
      });
    });
  });

  test("mechanisms are named in both languages, and one that is off says so", async () => {
    const run = withAi();
    run.ai.mechanisms.find((one) => one.id === "power").on = false;
    for (const lang of languages)
      await on(run, { lang }, async (page) => {
        const rows = await page.$$eval("#ai .closures tbody tr", (all) => all.map((row) => row.innerText));
        assert.equal(rows.length, run.ai.mechanisms.length);
        run.ai.mechanisms.forEach((one, at) => {
          assert.ok(rows[at].includes(one.text[lang]) && rows[at].includes(`ai.${one.id}`), rows[at]);
          assert.match(rows[at], new RegExp(`\\t${one.on ? "on|\\t켬" : "off|\\t끔"}\\t`));
        });
      });
  });

  test("poor records with AI show what there is, in both languages and themes", async () => {
    const { series } = read("ai.json");
    const { schema, start } = withoutAi();
    for (const lang of languages)
      for (const some of [{ "ai.chips": series["ai.chips"] }, series])
        await on({ schema, start, series: some }, { lang, width: 360 }, async (page) => {
          await openAll(page);
          assert.doesNotMatch(plain(await page.innerText("body")), /NaN|undefined|null|\[object|\{\w+\}/);
          assert.deepEqual(await violations(page), []);
          await page.emulateMedia({ colorScheme: "dark" });
          assert.deepEqual(await violations(page, colourRules), []);
        });
  });
});
