// SPDX-License-Identifier: Apache-2.0
// The report of a check: the fixture, or a report that the program wrote, where REPORT_HTML names it:
//
//   REPORT_HTML=../report.html npm test
import assert from "node:assert/strict";
import { resolve } from "node:path";
import { after, before, describe, test } from "node:test";
import { assemble, writePage } from "./assemble.mjs";
import { launch, open } from "./browser.mjs";
import { describeReport } from "./every.mjs";
import { minimalRecord, record, severalPledges } from "./fixture.mjs";
import { colourRules, languages, openAll, recordOf, saved, violations } from "./helpers.mjs";

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

const real = process.env.REPORT_HTML;
/// What only invented records can show need not be shown again with a real report.
const skip = Boolean(real);
const path = real ? resolve(real) : writePage(record());
const name = real ?? "fixture";

/// The sections that a record must bring onto the page.
function sectionsOf(check) {
  const pledges = check.pledges ?? [];
  const some = (list) => Array.isArray(list) && list.length > 0;
  return Object.entries({
    constraints: Object.values(check.constraints ?? {}).some(Boolean),
    delivery: pledges.some((pledge) => (pledge.delivery?.quarters ?? []).length > 1),
    outputs: Object.values(check.outputs ?? {}).some((output) => output && typeof output.p50 === "number"),
    cost: pledges.some((pledge) => some(pledge.cost)),
    power: some(check.power?.days),
    siting: pledges.some((pledge) => some(pledge.siting)),
    relaxations: some(check.relaxations),
    ranking: (check.ranking ?? []).length > 1,
    comparison: Boolean(check.against),
    events: some(check.known_events),
    errors: some(check.factory_errors),
    assumptions: some(check.assumptions),
    limits: some(check.limits),
    manifest: true,
  })
    .filter(([, there]) => there)
    .map(([id]) => id);
}

const check = recordOf(path);
if (typeof check.plan === "string") {
  describeReport(() => browser, name, path, {
    format: "megamachine/check/1",
    title: check.title,
    sentences: check.summary,
    sections: sectionsOf(check),
    file: check.plan,
  });

  test("the verdict is a word, a shape and a figure, never colour alone", async () => {
    const { page, close } = await open(browser, path);
    const words = { green: "Likely to be kept", amber: "In doubt", red: "Unlikely to be kept" };
    const badges = await page.$$eval(".badge", (all) => all.map((badge) => badge.textContent.trim()));
    assert.deepEqual(
      badges,
      [check, check.against].filter(Boolean).map((plan) => words[plan.verdict]),
    );
    assert.match(await page.textContent(".chance strong"), /%/);
    assert.ok(await page.$(".badge svg path"));
    await close();
  });
}

describe("the fixture's own figures", { skip }, () => {
  const check = record();
  const path = writePage(check);

  test("the delivery CSV holds the record's numbers, unrounded", async () => {
    const { page, close } = await open(browser, path, { lang: "ko" });
    const { name, bytes } = await saved(page, () => page.click('#delivery .buttons button:text-is("CSV")'));
    assert.equal(name, "fixture-200k-delivery.csv");
    const delivery = check.pledges[0].delivery;
    const levels = ["p05", "p10", "p25", "p50", "p75", "p90", "p95"];
    const expected = [
      ["quarter", ...levels],
      ...delivery.quarters.map((quarter, at) => [quarter, ...levels.map((level) => delivery[level][at])]),
    ];
    assert.equal(bytes.toString("utf8"), "\uFEFF" + expected.map((line) => line.join(",") + "\r\n").join(""));
    await close();
  });

  test("the constraints table says what the record says", async () => {
    const { page, close } = await open(browser, path);
    const money = await page.$$eval("table.constraints tbody", (bodies) =>
      bodies[1].innerText.replaceAll("\u00a0", " "),
    );
    for (const part of [
      "Money",
      "KRW 22.2 trillion",
      "KRW 2.44 trillion",
      "beyond the horizon",
      "1%",
      "Unlikely",
      check.constraints.money.sentence.en,
    ])
      assert.ok(money.includes(part), `${part} in ${money}`);
    const marks = await page.$$eval("table.constraints .ratio", (all) =>
      all.map((mark) => ({
        dot: parseFloat(mark.querySelector("em").style.left),
        one: parseFloat(mark.querySelector("i.one").style.left),
        label: mark.getAttribute("aria-label"),
      })),
    );
    assert.equal(marks.length, 5);
    const ids = ["chips", "money", "power", "people", "time"];
    marks.forEach((mark, at) =>
      assert.equal(mark.dot >= mark.one, check.constraints[ids[at]].ratio.p50 >= 1, mark.label),
    );
    await close();
  });

  test("grades filter the assumptions, and illustrative ones are marked", async () => {
    const { page, close } = await open(browser, path);
    const rows = () =>
      page.$$eval("#assumptions tbody tr", (all) =>
        all.map((row) => row.querySelector(".grade").textContent),
      );
    assert.equal((await rows()).length, check.assumptions.length);
    await page.click('#assumptions .filter button:has-text("illustrative")');
    assert.deepEqual(await rows(), ["illustrative", "illustrative"]);
    assert.equal(await page.textContent("#assumptions [role=status]"), "2 assumptions shown");
    const { bytes } = await saved(page, () => page.click("#assumptions .buttons button"));
    assert.equal(
      bytes.toString("utf8").trimEnd().split("\r\n").length,
      check.assumptions.length + 1,
      "the file holds all of them",
    );
    await close();
  });

  test("the theme button wins over the system's choice", async () => {
    const { page, close } = await open(browser, path, { theme: "dark" });
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    assert.equal(await paper(), "rgb(20, 23, 27)");
    await page.click('.switch button:text-is("Light")');
    assert.equal(await paper(), "rgb(255, 255, 255)");
    await page.click('.switch button:text-is("Dark")');
    assert.equal(await paper(), "rgb(20, 23, 27)");
    await close();
  });

  test("charts follow the width of the window", async () => {
    const { page, close } = await open(browser, path, { width: 1100 });
    const width = () => page.$eval("#delivery .chart svg", (svg) => Number(svg.getAttribute("width")));
    const wide = await width();
    await page.setViewportSize({ width: 420, height: 800 });
    await page.waitForFunction(
      (before) => Number(document.querySelector("#delivery .chart svg").getAttribute("width")) < before,
      wide,
    );
    assert.ok((await width()) <= 420);
    await close();
  });
});

describe("a plan of several pledges", { skip }, () => {
  test("names each pledge, gives it its own verdict and breaks no rule of axe", async () => {
    const check = severalPledges();
    const { page, trouble, close } = await open(browser, writePage(check));
    const heads = await page.$$eval(".pledges tbody th", (all) => all.map((head) => head.parentElement.innerText));
    const overview = heads.slice(0, check.pledges.length);
    check.pledges.forEach((pledge, at) => assert.ok(overview[at].includes(pledge.title.en), overview[at]));
    assert.match(overview[1], /80%\s+Likely/);
    await openAll(page);
    const names = await page.$$eval("figure.figure", (all) => all.map((figure) => figure.dataset.name));
    assert.equal(new Set(names).size, names.length, "every file has a name of its own");
    assert.equal((await page.$$("#cost figure")).length, 2);
    assert.equal(await page.$("#comparison"), null);
    assert.deepEqual(await violations(page), []);
    assert.deepEqual(trouble, []);
    await close();
  });

  test("of five pledges all but the first wait behind a fold", async () => {
    const { page, trouble, close } = await open(browser, writePage(severalPledges(5)));
    const drawn = () => page.$$eval("#cost .chart svg", (all) => all.length);
    assert.equal(await drawn(), 1);
    await page.click("#cost .fold > summary");
    await page.waitForFunction(() => document.querySelectorAll("#cost .chart svg").length === 5);
    assert.deepEqual(trouble, []);
    await close();
  });
});

describe("poor records", { skip }, () => {
  test("the least record shows what there is, in both languages and themes", async () => {
    const path = writePage(minimalRecord());
    for (const lang of languages) {
      const { page, trouble, close } = await open(browser, path, { lang, width: 360 });
      assert.equal(await page.textContent("h1"), minimalRecord().title[lang]);
      assert.doesNotMatch(await page.innerText("body"), /NaN|undefined|null|\[object/);
      assert.deepEqual(await violations(page), []);
      await page.emulateMedia({ colorScheme: "dark" });
      assert.deepEqual(await violations(page, colourRules), []);
      assert.deepEqual(trouble, []);
      await close();
    }
  });

  test("any one part may be missing, null or empty", async () => {
    const whole = record();
    const { page, trouble, close } = await open(browser, writePage(whole));
    const shows = async (check, what) => {
      await page.goto(`file://${writePage(check)}?lang=en`);
      await page.waitForSelector("main");
      assert.equal(await page.$("[role=alert]"), null, what);
    };
    const keys = Object.keys(whole).filter((key) => key !== "plan");
    const hollow = (value) =>
      Array.isArray(value) ? [] : value !== null && typeof value === "object" ? {} : null;
    const without = (object, list, value) => ({
      ...object,
      ...Object.fromEntries(list.map((key) => [key, value(object[key])])),
    });
    for (const key of keys)
      await shows(
        without(whole, [key], () => null),
        `${key} = null`,
      );
    await shows({ plan: "fixture" }, "everything missing");
    await shows(
      without(whole, keys, () => null),
      "everything null",
    );
    await shows(without(whole, keys, hollow), "everything empty");
    const pledge = whole.pledges[0];
    for (const key of ["constraints", "delivery", "cost", "siting"])
      await shows({ ...whole, pledges: [{ ...pledge, [key]: null }] }, `pledge ${key} = null`);
    await shows({ ...whole, pledges: [without(pledge, Object.keys(pledge), () => null)] }, "pledge of nulls");
    assert.deepEqual(
      trouble.filter((line) => !line.startsWith("request: file:")),
      [],
    );
    await close();
  });

  test("text of the record stays text", async () => {
    const hostile =
      '</script><script>document.title="broken"</script><!--<script><img src=x onerror=alert(1)>';
    const check = { ...record(), title: { en: hostile, ko: hostile } };
    const { page, trouble, close } = await open(browser, writePage(check));
    assert.equal(await page.textContent("h1"), hostile);
    assert.equal(await page.$("h1 img"), null);
    assert.deepEqual(trouble, []);
    await close();
  });

  test("a record that is none says so instead of showing an empty page", async () => {
    const { page, close } = await open(browser, writePage({ something: "else" }));
    assert.match(await page.textContent("[role=alert]"), /neither a check nor a run/);
    await close();
  });

  test("all three places are filled, nothing of the template is left", () => {
    const page = assemble(minimalRecord());
    for (const marker of ["<!--style-->", "<!--record-->", "<!--script-->", "SCRIPT_HASH"])
      assert.ok(!page.includes(marker), marker);
  });
});
