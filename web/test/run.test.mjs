// SPDX-License-Identifier: Apache-2.0
// The report of a simulated run: run.json, which the program wrote, or a report that REPORT_HTML names.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { after, before, describe, test } from "node:test";
import { writePage } from "./assemble.mjs";
import { launch, open } from "./browser.mjs";
import { describeReport } from "./every.mjs";
import { colourRules, languages, recordOf, saved, violations } from "./helpers.mjs";

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

const real = process.env.REPORT_HTML;
const skip = Boolean(real);
const record = () => JSON.parse(readFileSync(new URL("run.json", import.meta.url), "utf8"));
const path = real ? resolve(real) : writePage(record());
const name = real ?? "run.json";

/// "Q1 2010", "2010년 1분기"
const quarterText = (quarter, lang) =>
  lang === "ko" ? quarter.replace(/(\d+)Q(\d)/, "$1년 $2분기") : quarter.replace(/(\d+)Q(\d)/, "Q$2 $1");
const last = (list) => list[list.length - 1];
/// No-break spaces are what keeps a number together; here they only get in the way.
const plain = (text) => text.replaceAll("\u00a0", " ");

/// What the head says of output, from the record's own numbers.
function leadOf(run) {
  const { quarters, p05, p50, p95 } = run.series.real_gdp;
  const growth = (list) => 100 * (last(list) / list[0] - 1);
  const signed = (value) => {
    const text = Math.abs(value).toFixed(1);
    return `${text === "0.0" ? "" : value < 0 ? "−" : "+"}${text}%`;
  };
  const median = `${Math.abs(growth(p50)).toFixed(1)}%`;
  const verb = growth(p50) < 0 ? ["falls", "줄어든다"] : ["grows", "늘어난다"];
  const [start, end] = [quarters[0], last(quarters)];
  const whole = run.histories - run.failures.length;
  return {
    en: `In ${whole} simulated histories output ${verb[0]} by ${median} from ${quarterText(start, "en")} to ${quarterText(end, "en")} in the median (${signed(growth(p05))} to ${signed(growth(p95))} in nine of ten).`,
    ko: `모의 역사 ${whole}개에서 ${quarterText(start, "ko")}부터 ${quarterText(end, "ko")}까지 산출은 중앙값으로 ${median} ${verb[1]} (열에 아홉은 ${signed(growth(p05))}~${signed(growth(p95))}).`,
  };
}

const run = recordOf(path);
if (run.schema === "megamachine/run/1" && !run.plan) {
  const [start, end] = [run.start, last(run.series.real_gdp.quarters)];
  const there = {
    fans: run.failures.length < run.histories,
    forecasts: true,
    books: Boolean(run.matrices) || run.failures.length > 0,
    phases: Boolean(run.phases),
    assumptions: true,
    limits: true,
    manifest: true,
  };
  describeReport(() => browser, name, path, {
    format: "megamachine/run/1",
    title: {
      en: `${run.nation.name.en}, ${quarterText(start, "en")} to ${quarterText(end, "en")}`,
      ko: `${run.nation.name.ko}, ${quarterText(start, "ko")}부터 ${quarterText(end, "ko")}까지`,
    },
    sentences: [leadOf(run)],
    sections: Object.keys(there).filter((id) => there[id]),
    file: `${run.nation.id}-${run.start}`,
  });
}

/// Opens a record, hands over the page, and holds that nothing went wrong.
async function on(check, options, look) {
  const { page, trouble, close } = await open(browser, writePage(check), options);
  await look(page);
  assert.deepEqual(trouble, []);
  await close();
}

describe("a run's fans", { skip }, () => {
  test("the CSV holds the record's numbers in money, with what was published", async () => {
    const check = record();
    await on(check, {}, async (page) => {
      const { name: file, bytes } = await saved(page, () =>
        page.click('figure[data-name="austria-2010Q1-real_gdp"] button:text-is("CSV")'),
      );
      assert.equal(file, "austria-2010Q1-real_gdp.csv");
      const lines = bytes.toString("utf8").replace("\uFEFF", "").trimEnd().split("\r\n");
      assert.equal(lines[0], "quarter,p05,p25,p50,p75,p95,published,unit");
      const row = (quarter) => lines.find((line) => line.startsWith(quarter)).split(",");
      const { quarters, p05, p95 } = check.series.real_gdp;
      const { quarters: known, values } = check.observed.real_gdp;
      const at = quarters.indexOf("2010Q3");
      assert.equal(row("2010Q3")[1], String(p05[at] * 1e6));
      assert.equal(row("2010Q3")[5], String(p95[at] * 1e6));
      assert.equal(row("2010Q3")[6], String(values[known.indexOf("2010Q3")] * 1e6));
      assert.equal(row("2008Q1")[6], String(values[known.indexOf("2008Q1")] * 1e6));
      assert.equal(row("2008Q1")[1], "", "no history speaks of what was before the start");
    });
  });

  test("what was published is a line up to the start and dots after it", async () => {
    await on(record(), {}, async (page) => {
      const drawn = await page.$eval('figure[data-name="austria-2010Q1-real_gdp"] .chart svg', (svg) => {
        const box = (path) => path.getBoundingClientRect();
        const lines = [...svg.querySelectorAll('g[aria-label="line"]')];
        const published = lines.filter((line) => line.getAttribute("stroke") === "var(--ink)");
        return published.map((line) => ({
          dots: line.getAttribute("stroke-dasharray"),
          left: box(line).left,
          right: box(line).right,
        }));
      });
      assert.deepEqual(
        drawn.map((line) => line.dots),
        [null, "0 5"],
      );
      assert.ok(Math.abs(drawn[0].right - drawn[1].left) < 6, "the dots begin where the line ends");
    });
  });

  test("each headline says how often what happened lay inside", async () => {
    const check = record();
    const { quarters, p05, p95 } = check.series.real_exports;
    const { quarters: known, values } = check.observed.real_exports;
    const later = quarters.slice(1);
    const inside = later.filter((quarter) => {
      const value = values[known.indexOf(quarter)];
      const at = quarters.indexOf(quarter);
      return value >= p05[at] && value <= p95[at];
    }).length;
    await on(check, {}, async (page) => {
      const sentence = await page.textContent('figure[data-name="austria-2010Q1-real_exports"] .sentence');
      assert.ok(sentence.includes(`of all ${later.length} quarters, ${inside} lie inside`), sentence);
    });
  });

  test("any other series can be chosen, and agents are counted as people", async () => {
    const check = record();
    await on(check, {}, async (page) => {
      const count = await page.$$eval(".another option", (all) => all.length);
      const known = Object.keys(check.series).length + Object.keys(check.rates).length;
      assert.equal(count, known - 9, "all but the nine headlines");
      await page.selectOption(".another select", "unemployed");
      await page.waitForSelector('figure[data-name="austria-2010Q1-unemployed"] svg');
      const { bytes } = await saved(page, () => page.click('.another button:text-is("CSV")'));
      const line = last(bytes.toString("utf8").trimEnd().split("\r\n")).split(",");
      assert.equal(Number(line[3]), last(check.series.unemployed.p50) * check.scale);
      assert.equal(last(line), "person");
    });
  });

  test("without rates their place is taken by what the series tell", async () => {
    await on({ ...record(), rates: null }, {}, async (page) => {
      const names = await page.$$eval("#fans figure", (all) => all.map((figure) => figure.dataset.name));
      assert.ok(names.includes("austria-2010Q1-inflation_ppi"), names.join());
      assert.ok(names.includes("austria-2010Q1-unemployed"), names.join());
    });
  });
});

describe("a run's forecasts", { skip }, () => {
  const score = (check, variable, method, horizon) =>
    check.forecast_table.rows.find(
      (row) => row.variable === variable && row.method === method && row.horizon === horizon,
    );
  const cells = (page, row) =>
    page.$$eval(
      ".variable:first-child tbody tr",
      (rows, at) => [...rows[at].children].map((cell) => cell.innerText.trim()),
      row,
    );

  test("stand side by side with sampling error and the verdict as a word", async () => {
    const check = record();
    const ours = score(check, "GDP", "simulation", 4);
    await on(check, {}, async (page) => {
      const [horizon, ar1, var1, simulation, standing] = await cells(page, 2);
      assert.equal(horizon, "4");
      assert.equal(ar1, score(check, "GDP", "AR(1)", 4).rmse_percent.toFixed(2));
      assert.equal(var1, score(check, "GDP", "VAR(1)", 4).rmse_percent.toFixed(2));
      assert.equal(simulation, `${ours.rmse_percent.toFixed(2)} ±${ours.sampling_rmse_percent.toFixed(2)}`);
      assert.match(standing, new RegExp(`[▲＝▼] ${ours.standing.en}$`));
      await page.click('#forecasts .switch button:has-text("CRPS")');
      await page.waitForFunction(() => !document.querySelector(".variable td small"));
      assert.equal((await cells(page, 2))[3], (100 * ours.crps).toFixed(2));
    });
    await on(check, { lang: "ko" }, async (page) =>
      assert.match((await cells(page, 2))[4], new RegExp(ours.standing.ko)),
    );
  });

  test("are counted up in the head", async () => {
    const check = record();
    const judged = check.forecast_table.rows.filter((row) => row.method === "simulation");
    const count = (standing) => judged.filter((row) => row.standing.en === standing).length;
    const sentence = `better than an AR(1) in ${count("wins")} of ${judged.length} comparisons and worse in ${count("loses")}; in the other ${count("ties")}`;
    await on(check, {}, async (page) =>
      assert.ok((await page.innerText(".head")).includes(sentence), sentence),
    );
  });

  test("that are missing come with how to make them", async () => {
    await on({ ...record(), forecast_table: undefined }, {}, async (page) => {
      assert.match(
        await page.innerText("#forecasts"),
        /megamachine validate economy --only forecasts --table nations\/austria\/forecasts\.csv/,
      );
      assert.equal(await page.$("#forecasts table"), null);
    });
  });
});

describe("a run's books", { skip }, () => {
  test("mark every sum that has to be nothing, and name the rounding", async () => {
    const check = record();
    const { balance_sheet: sheet, transactions } = check.matrices;
    const rows = [...sheet.rows, ...transactions.rows].filter((row) => row.adds_to_nothing).length;
    await on(check, {}, async (page) => {
      const sums = await page.$$eval("#books .sum", (all) => all.map((sum) => sum.innerText));
      assert.equal(sums.length, rows + transactions.columns.length);
      for (const sum of sums) assert.match(plain(sum), /^0\.000 = 0$/);
      assert.match(
        plain(await page.innerText("#books .note")),
        /\d\.\d × 10⁻[⁰¹²³⁴⁵⁶⁷⁸⁹]+ millions of euros/,
      );
      const households = await page.$eval(".matrix tbody tr td", (cell) => cell.innerText);
      assert.equal(Number(households.replaceAll(",", "")), Number(sheet.rows[0].cells[0].toFixed(1)));
      assert.match(households, /^\d{1,3}(,\d{3})+\.\d$/);
    });
  });

  test("say so where a sum is not nothing", async () => {
    const check = record();
    check.matrices.transactions.rows[3].total = 12.5;
    await on(check, {}, async (page) => {
      assert.deepEqual(await page.$$eval("#books .sum.broken", (all) => all.map((sum) => sum.innerText)), [
        "12.500 ≠ 0",
      ]);
      assert.match(await page.innerText("#books .note"), /≠ 0/);
    });
  });

  test("name the histories that broke an identity, and the head says how many", async () => {
    const failure = {
      history: 3,
      quarter: 2,
      phase: "trade_goods",
      account: "households, deposits",
      identity: "what is paid is received",
      amount: 0.125,
    };
    await on({ ...record(), failures: [failure] }, {}, async (page) => {
      assert.match(await page.innerText(".head"), /1 of 8 histories broke an accounting identity/);
      assert.doesNotMatch(await page.innerText(".head"), /No history broke/);
      const table = await page.innerText("#books .matrix:last-child");
      assert.match(table, /Goods markets\s+households, deposits\s+what is paid is received\s+0\.125/);
    });
    await on(record(), {}, async (page) =>
      assert.match(await page.innerText(".head"), /books of 32 quarters .* No history broke an identity/),
    );
  });

  test("follow the quarter step by step", async () => {
    const check = record();
    await on(check, { lang: "ko" }, async (page) => {
      const steps = await page.$$eval(".phases li", (all) => all.map((step) => step.innerText));
      assert.equal(steps.length, check.phases.length);
      check.phases.forEach((phase, at) => {
        assert.ok(steps[at].includes(phase.does.ko), steps[at]);
        for (const label of phase.labels.split(", ")) assert.ok(steps[at].includes(label), steps[at]);
      });
    });
  });
});

describe("poor runs", { skip }, () => {
  const least = () => {
    const { schema, start, series } = record();
    return { schema, start, series };
  };

  test("the least run shows what there is, in both languages and themes", async () => {
    for (const lang of languages)
      await on(least(), { lang, width: 360 }, async (page) => {
        assert.doesNotMatch(await page.innerText("body"), /NaN|undefined|null|\[object|\{\w+\}/);
        assert.deepEqual(await violations(page), []);
        await page.emulateMedia({ colorScheme: "dark" });
        assert.deepEqual(await violations(page, colourRules), []);
      });
  });

  test("any one part may be missing, null or empty", async () => {
    const { series, ...rest } = record();
    const whole = { ...rest, series: { real_gdp: series.real_gdp, nominal_gdp: series.nominal_gdp } };
    const shows = (check, what) =>
      on(check, {}, async (page) => {
        assert.equal(await page.$("[role=alert]"), null, what);
        assert.ok(await page.$("#manifest"), what);
      });
    const hollow = (value) =>
      Array.isArray(value) ? [] : value !== null && typeof value === "object" ? {} : null;
    for (const key of Object.keys(whole).filter((one) => one !== "schema")) {
      await shows({ ...whole, [key]: null }, `${key} = null`);
      await shows({ ...whole, [key]: hollow(whole[key]) }, `${key} empty`);
    }
    await shows({ schema: whole.schema }, "everything missing");
    const { balance_sheet: sheet } = whole.matrices;
    await shows({ ...whole, matrices: { balance_sheet: sheet } }, "one matrix");
  });

  test("of a run at 1:1 no limit speaks of the scale", async () => {
    await on({ ...record(), scale: 1 }, {}, async (page) => {
      assert.doesNotMatch(await page.innerText("#limits"), /1:/);
      assert.match(await page.innerText(".head"), /Every person and every firm/);
    });
  });

  test("text of the record stays text", async () => {
    const hostile = "</script><!--<script><img src=x onerror=alert(1)>";
    const check = record();
    check.nation.name = { en: hostile, ko: hostile };
    await on(check, {}, async (page) => {
      assert.ok((await page.textContent("h1")).startsWith(hostile));
      assert.equal(await page.$("h1 img"), null);
    });
  });
});
