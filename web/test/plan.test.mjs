// SPDX-License-Identifier: Apache-2.0
// The report of a run with a plan: plan.json, which the program made, or a report that REPORT_HTML names.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { after, before, describe, test } from "node:test";
import { writePage } from "./assemble.mjs";
import { launch, open } from "./browser.mjs";
import { describeReport } from "./every.mjs";
import { colourRules, languages, openAll, recordOf, saved, violations } from "./helpers.mjs";

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

const fixture = () => JSON.parse(readFileSync(new URL("plan.json", import.meta.url), "utf8"));
const isOfPlan = (path) => {
  const { schema, plan, effects } = recordOf(path);
  return schema === "megamachine/run/1" && Boolean(plan && effects);
};
const real = process.env.REPORT_HTML && isOfPlan(resolve(process.env.REPORT_HTML));
/// What only this record can show need not be shown again with another report.
const skip = Boolean(process.env.REPORT_HTML);
const plain = (text) => text.replaceAll("\u00a0", " ");

if (real || !skip) {
  const path = real ? resolve(process.env.REPORT_HTML) : writePage(fixture());
  const run = recordOf(path);
  const some = (list) => Array.isArray(list) && list.length > 0;
  const there = {
    check: true,
    rivals: true,
    effects: some(run.effects.headlines),
    who: some(run.classes),
    others: some(run.others),
    fans: true,
    industries: some(run.industries),
    books: Boolean(run.matrices) || some(run.failures),
    closures: some(run.closures),
    phases: some(run.phases),
    assumptions: true,
    limits: true,
    manifest: true,
  };
  describeReport(() => browser, real ? process.env.REPORT_HTML : "plan.json", path, {
    format: "megamachine/run/1",
    title: run.plan.title,
    sentences: run.check?.verdict ? [run.check.summary[0]] : [],
    sections: Object.keys(there).filter((id) => there[id]),
    file: `${run.nation.id}-${run.plan.id}`,
  });
}

/// Opens a record, hands over the page, and holds that nothing went wrong.
async function on(run, options, look) {
  const { page, trouble, close } = await open(browser, writePage(run), options);
  await look(page);
  assert.deepEqual(trouble, []);
  await close();
}

/// A fixture whose effects are all of one finding.
function withFinding(finding) {
  const run = fixture();
  const effects = [
    ...[run.effects.headlines, run.effects.bill, run.effects.others].flat(),
    ...[run.classes, run.industries].flat().flatMap((one) => one.effects),
  ];
  for (const effect of effects.flatMap((figure) => figure.windows)) effect.finding = finding;
  return run;
}

describe("the head of a plan", { skip }, () => {
  test("gives the check's verdict first, then effects, then who gains and pays, then the limits", async () => {
    const run = fixture();
    for (const lang of languages)
      await on(run, { lang }, async (page) => {
        const head = await page.innerText(".head");
        const order = [
          run.check.summary[0][lang],
          lang === "en" ? "What cannot be told from zero in" : "0과 구별되지 않는 것:",
          lang === "en" ? "real disposable income" : "실질 가처분소득",
          lang === "en" ? "AI is not inside this economy" : "인공지능은 아직 이 경제 안에 없으며",
        ].map((text) => head.indexOf(text));
        assert.ok(
          order.every((at, place) => at >= 0 && (place === 0 || at > order[place - 1])),
          `${order} in ${head}`,
        );
      });
  });

  test("quotes the record's sentence where an effect is told, and none where it is not", async () => {
    const told = withFinding("told");
    const unclear = withFinding("unclear");
    const sentence = told.effects.sentences.find((one) => one.headline === "gdp" && one.window === 1).text;
    await on(told, {}, async (page) => {
      assert.ok((await page.innerText(".head")).includes(sentence.en));
      assert.equal(await page.$(".head .figures .none"), null);
    });
    await on(unclear, {}, async (page) => {
      assert.ok(!(await page.innerText(".head")).includes(sentence.en));
      const tiles = await page.$$eval(".head .figures dd.none", (all) => all.map((one) => one.innerText));
      assert.deepEqual([...new Set(tiles)], ["cannot be told from zero"]);
      assert.match(await page.innerText(".head"), /nobody's real disposable income can be told/);
    });
  });

  test("says so where the plan changes nothing at all, and where one pair tells nothing", async () => {
    const same = fixture();
    same.effects.identical = true;
    await on(same, {}, async (page) => assert.match(await page.innerText(".head"), /changes nothing at all: every one of 8/));
    const one = fixture();
    one.effects.pairs = 1;
    await on(one, {}, async (page) => assert.match(await page.innerText(".head"), /only one pair of histories/));
  });

  test("without anything to check says that there is no verdict", async () => {
    await on({ ...fixture(), check: null }, {}, async (page) => {
      assert.match(await page.innerText(".head .lead"), /promises nothing that chips, money/);
      assert.equal(await page.$("#check figure"), null);
    });
  });
});

describe("who gains and who pays", { skip }, () => {
  const labels = (page) =>
    page.$$eval("#who figure:first-of-type .chart svg text", (all) => all.map((one) => one.textContent));
  /// Gain and loss by a coloured bar, the rest by a hollow one.
  const bars = (page) =>
    page.$$eval("#who figure:first-of-type .chart svg g[aria-label=rect]", (groups) => {
      const fills = groups.flatMap((group) =>
        [...group.querySelectorAll("rect")].map((bar) => bar.getAttribute("fill") ?? group.getAttribute("fill")),
      );
      return { told: fills.filter((fill) => fill !== "var(--paper)").length, all: fills.length };
    });

  test("draws hollow what cannot be told from zero", async () => {
    await on(withFinding("unclear"), {}, async (page) => {
      const { told, all } = await bars(page);
      assert.equal(told, 0);
      assert.ok(all >= 10, String(all));
      assert.match(await page.innerText("#who .sentence"), /none of them can be told from zero/);
    });
    await on(withFinding("told"), {}, async (page) => {
      const { told, all } = await bars(page);
      assert.equal(told, all);
    });
  });

  test("shows what the reader chooses: figure, years and whom", async () => {
    const run = fixture();
    await on(run, {}, async (page) => {
      assert.ok((await labels(page)).some((text) => text.includes("Wage decile 1 (lowest)")));
      await page.click('#who button:text-is("Industries and firm sizes")');
      await page.waitForSelector('figure[data-name="korea-gpu-50k-who-industries-income"]');
      assert.ok((await labels(page)).some((text) => text.includes("Workers of firms under 10")));
      await page.click('#who button:text-is("Hours")');
      await page.waitForSelector('figure[data-name="korea-gpu-50k-who-industries-hours"]');
      assert.match(await page.innerText("#who .sentence"), /Weekly hours of a person in 2027/);
      await page.click('#who button:text-is("2025–2026")');
      await page.waitForFunction(() => /2025–2026/.test(document.querySelector("#who .sentence").textContent));
      assert.match(await page.innerText("#who"), /between industries only/);
    });
  });

  test("the CSV holds the record's numbers for all years", async () => {
    const run = fixture();
    await on(run, {}, async (page) => {
      const { bytes } = await saved(page, () =>
        page.click('figure[data-name="korea-gpu-50k-who-deciles-income"] button:text-is("CSV")'),
      );
      const lines = bytes.toString("utf8").trimEnd().split("\r\n");
      const effect = run.classes[0].effects.find((figure) => figure.id === "income").windows[1];
      const row = lines.find((line) => line.startsWith("Wage decile 1 (lowest),") && line.includes(",2027,"));
      assert.deepEqual(row.split(",").slice(3, 6), [effect.mean, effect.low, effect.high].map(String));
      assert.equal(row.split(",").at(-1), effect.finding);
    });
  });

  test("the state's bill leaves out what no history changes", async () => {
    await on(fixture(), {}, async (page) => {
      const texts = await page.$$eval('figure[data-name="korea-gpu-50k-bill"] svg text', (all) =>
        all.map((one) => one.textContent).join(" "),
      );
      assert.match(texts, /Deficit, by which debt grows/);
      assert.doesNotMatch(texts, /tax on exports/);
    });
  });
});

describe("who pays whom", { skip }, () => {
  const money = (cells) => cells.flat().reduce((sum, cell) => sum + Math.max(0, cell), 0);

  test("tells every payment once, with and without the plan", async () => {
    const run = fixture();
    const year = run.flows.years.at(-1);
    await on(run, {}, async (page) => {
      await page.selectOption("#who select", String(year.year));
      const { bytes } = await saved(page, () =>
        page.click(`figure[data-name="korea-gpu-50k-flows-${year.year}"] button:text-is("CSV")`),
      );
      const [head, ...rows] = bytes.toString("utf8").replace("\uFEFF", "").trimEnd().split("\r\n");
      assert.equal(head, "payer,reason,receiver,with_plan,without_plan,change,unit");
      const sum = (column) => rows.reduce((all, row) => all + Number(row.split(",")[column]), 0);
      for (const [column, cells] of [
        [3, year.plan],
        [4, year.baseline],
      ])
        assert.ok(Math.abs(sum(column) / (money(cells) / 1e6) - 1) < 1e-4, `${sum(column)} of ${money(cells)}`);
      assert.ok(rows.every((row) => row.endsWith("KRW trillion")));
    });
  });

  test("names in every flow payer, reason, amount and change", async () => {
    await on(fixture(), {}, async (page) => {
      const tips = await page.$$eval('#who figure[data-name*="flows"] svg title', (all) =>
        all.map((one) => one.textContent),
      );
      assert.ok(tips.length > 10);
      assert.ok(tips.some((tip) => /^Firms \(pays\) → Wages: [\d,.]+, (0|[+−][\d,.]+)/.test(tip)), tips[0]);
    });
  });
});

describe("with and without the plan", { skip }, () => {
  test("the CSV has both sides, and projections with their source", async () => {
    const run = fixture();
    await on(run, {}, async (page) => {
      const { bytes } = await saved(page, () =>
        page.click('figure[data-name="korea-gpu-50k-gdp_growth"] button:text-is("CSV")'),
      );
      const lines = bytes.toString("utf8").replace("\uFEFF", "").trimEnd().split("\r\n");
      assert.equal(
        lines[0],
        "when,plan_p05,plan_p50,plan_p95,baseline_p05,baseline_p50,baseline_p95,projection,publisher,unit",
      );
      const last = lines.find((line) => line.startsWith("2027Q4")).split(",");
      assert.equal(Number(last[2]), 100 * run.rates.gdp_growth.p50.at(-1));
      assert.equal(Number(last[5]), 100 * run.baseline.rates.gdp_growth.p50.at(-1));
      const projected = lines.find((line) => line.startsWith("2025–2029"));
      assert.ok(Math.abs(Number(projected.split(",")[7]) - 1.8) < 1e-9, projected);
      assert.match(projected, /Bank of Korea/);
    });
  });

  test("series without quarters of their own have those of the run", async () => {
    const run = fixture();
    assert.equal(run.series.real_wage.quarters, undefined);
    await on(run, {}, async (page) => {
      const { bytes } = await saved(page, () =>
        page.click('figure[data-name="korea-gpu-50k-real_wage"] button:text-is("CSV")'),
      );
      const quarters = bytes.toString("utf8").split("\r\n").slice(1, -1).map((line) => line.split(",")[0]);
      const known = run.series.real_wage.p50.filter((value) => value !== null).length;
      assert.deepEqual([quarters.length, quarters[0], quarters.at(-1)], [known, "2025Q1", "2027Q4"]);
    });
  });
});

describe("other plans, closures and notes", { skip }, () => {
  test("another plan stands beside, against the same baseline", async () => {
    await on(fixture(), { lang: "ko" }, async (page) => {
      const heads = await page.$$eval("#others thead th", (all) => all.map((one) => one.textContent));
      const run = fixture();
      const other = run.others[0].plan.title.ko;
      assert.deepEqual(heads.slice(1), [run.plan.title.ko, other, `이 계획 − ‘${other}’`]);
    });
  });

  test("what two plans differ in is grey where it cannot be told from zero", async () => {
    for (const finding of ["unclear", "told"]) {
      const run = fixture();
      for (const figure of run.others[0].difference.headlines)
        for (const effect of figure.windows) effect.finding = finding;
      await on(run, {}, async (page) => {
        const cells = await page.$$eval("#others tbody tr td:last-child", (all) =>
          all.map((cell) => cell.querySelector(".untold") !== null || cell.classList.contains("untold")),
        );
        assert.equal(cells.length, run.effects.headlines.length);
        assert.deepEqual([...new Set(cells)], [finding === "unclear"]);
      });
    }
  });

  test("a record without that says nothing of differences", async () => {
    const run = fixture();
    delete run.others[0].difference;
    await on(run, {}, async (page) => {
      const text = await page.innerText("#others");
      assert.doesNotMatch(text, /less “|against the other one itself/);
    });
  });

  test("a closure names what it moves, where that can be told, and on what it was measured", async () => {
    const run = fixture();
    const [told] = run.closures[2].moves;
    for (const one of run.closures) for (const move of one.moves) move.told = move === told;
    await on(run, {}, async (page) => {
      const rows = await page.$$eval("#closures tbody tr", (all) => all.map((row) => row.innerText));
      assert.ok(rows[2].includes(told.text.en) && rows[2].includes("→"), rows[2]);
      assert.match(rows[0], /nothing that can be told from zero/);
      const { histories, until } = run.closures_measured;
      const text = plain(await page.innerText("#closures"));
      assert.ok(text.includes(`${histories} histories on the same luck`) && text.includes(until.replace(/(\d{4})(Q\d)/, "$2 $1")), text);
    });
    delete run.closures_measured;
    for (const one of run.closures) delete one.moves;
    await on(run, {}, async (page) => {
      assert.doesNotMatch(await page.innerText("#closures"), /without it → with it|histories on the same luck/);
    });
  });

  test("a closure that is off says so", async () => {
    const run = fixture();
    run.closures[3].on = false;
    await on(run, {}, async (page) => {
      const rows = await page.$$eval("#closures tbody tr", (all) => all.map((row) => row.innerText));
      assert.equal(rows.length, run.closures.length);
      assert.match(rows[3], /^N4 .*\toff\t/);
      assert.match(rows[4], /\ton\t/);
    });
  });

  test("what of the plan changes nothing is named with its reason", async () => {
    const run = fixture();
    await on(run, { lang: "ko" }, async (page) => {
      assert.ok((await page.innerText("#assumptions")).includes(run.plan.notes[0].ko));
    });
  });
});

describe("poor runs with a plan", { skip }, () => {
  test("the least run shows what there is, in both languages and themes", async () => {
    const { schema, start, plan, series } = fixture();
    for (const lang of languages)
      await on({ schema, start, plan: { id: plan.id }, series, effects: {} }, { lang, width: 360 }, async (page) => {
        await openAll(page);
        assert.doesNotMatch(plain(await page.innerText("body")), /NaN|undefined|null|\[object|\{\w+\}/);
        assert.deepEqual(await violations(page), []);
        await page.emulateMedia({ colorScheme: "dark" });
        assert.deepEqual(await violations(page, colourRules), []);
      });
  });

  test("any one part may be missing, null or empty", async () => {
    const whole = fixture();
    const shows = (run, what) =>
      on(run, {}, async (page) => {
        assert.equal(await page.$$eval("[role=alert]", (all) => all.map((one) => one.textContent).join()), "", what);
        assert.ok(await page.$("#manifest"), what);
      });
    const hollow = (value) =>
      Array.isArray(value) ? [] : value !== null && typeof value === "object" ? {} : null;
    for (const key of Object.keys(whole).filter((one) => !["schema", "plan", "effects"].includes(one))) {
      await shows({ ...whole, [key]: null }, `${key} = null`);
      await shows({ ...whole, [key]: hollow(whole[key]) }, `${key} empty`);
    }
    for (const key of Object.keys(whole.effects))
      await shows({ ...whole, effects: { ...whole.effects, [key]: null } }, `effects.${key} = null`);
  });
});
