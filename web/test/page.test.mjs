// SPDX-License-Identifier: Apache-2.0
// What every report must do, in a real browser, opened from disk: the fixture, or with the same checks a report that
// the program wrote, where REPORT_HTML names it:
//
//   REPORT_HTML=../report.html npm test
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { after, before, describe, test } from "node:test";
import axe from "axe-core";
import { assemble, writePage } from "./assemble.mjs";
import { launch, open } from "./browser.mjs";
import { minimalRecord, record, severalPledges } from "./fixture.mjs";

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

const languages = ["en", "ko"];
const real = process.env.REPORT_HTML;
const pages = real
  ? [{ name: real, path: resolve(real) }]
  : [{ name: "fixture", path: writePage(record()) }];
/// What only invented records can show need not be shown again with a real report.
const skip = Boolean(real);

/// The record that stands in a page.
function recordOf(path) {
  const match = /<script type="application\/json" id="record">([\s\S]*?)<\/script>/.exec(
    readFileSync(path, "utf8"),
  );
  assert.ok(match, "the page holds a record");
  return JSON.parse(match[1]);
}

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

/// Every object {en, ko} in a record, with its place.
function textsOf(value, place = "") {
  if (value === null || typeof value !== "object") return [];
  const keys = Object.keys(value);
  if (keys.length > 0 && keys.every((key) => key === "en" || key === "ko")) return [[place, value]];
  return keys.flatMap((key) => textsOf(value[key], `${place}/${key}`));
}

/// Every fold and every table opened, also those inside a fold, and the charts drawn.
async function openAll(page) {
  await page.waitForFunction(() => {
    const closed = [...document.querySelectorAll("details:not([open])")];
    for (const details of closed) details.open = true;
    const made = [...document.querySelectorAll(".chart, .fold, .tools details")];
    return closed.length === 0 && made.every((one) => one.querySelector("svg, table"));
  });
}

/// All that a change of theme can change: the rest of the page is the same.
const colourRules = ["color-contrast", "link-in-text-block"];

/// What axe has to say about a page, in words; by all its rules where none are named.
async function violations(page, rules) {
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
function filesOf(page, selector) {
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

async function saved(page, click) {
  const [download] = await Promise.all([page.waitForEvent("download"), click()]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

for (const { name, path } of pages) {
  describe(name, () => {
    const check = recordOf(path);

    test("the record says everything in both languages", () => {
      assert.equal(check.format, "megamachine/check/1");
      const texts = textsOf(check);
      assert.ok(texts.length > 5);
      for (const [place, text] of texts)
        assert.ok(text.en?.trim() && text.ko?.trim(), `${place} lacks a language: ${JSON.stringify(text)}`);
    });

    for (const lang of languages)
      test(`sections, axe in both themes, a telephone and paper (${lang})`, async (t) => {
        const { page, trouble, close } = await open(browser, path, { lang });
        await t.test("opens from disk without a fault or a request, all sections there", async () => {
          const ids = await page.$$eval("main > section", (all) => all.map((section) => section.id));
          assert.deepEqual(ids, sectionsOf(check));
          const heads = await page.$$eval("main > section > h2", (all) => all.map((head) => head.textContent));
          for (const head of heads) assert.equal(/[가-힣]/.test(head), lang === "ko", head);
          assert.equal(await page.getAttribute("html", "lang"), lang);
          assert.equal(await page.textContent("h1"), check.title[lang]);
          assert.ok((await page.title()).startsWith(check.title[lang]));
          const text = await page.innerText("body");
          for (const sentence of check.summary) assert.ok(text.includes(sentence[lang]), sentence[lang]);
          assert.doesNotMatch(text, /NaN|undefined|\[object|Infinity|\{\w+\}/);
        });
        await t.test("prints on A4, in light colours, without controls", async () => {
          await page.setViewportSize({ width: 690, height: 1000 });
          await page.emulateMedia({ media: "print", colorScheme: "dark" });
          await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
          assert.equal(
            await page.evaluate(() => getComputedStyle(document.body).backgroundColor),
            "rgb(255, 255, 255)",
          );
          for (const control of [".controls", ".contents", ".buttons", ".downloads"])
            assert.ok(
              await page.$$eval(control, (all) => all.every((one) => !one.checkVisibility())),
              control,
            );
          assert.ok(
            (await page.evaluate(() => document.documentElement.scrollWidth)) <= 690,
            "wider than the paper",
          );
          const cut = await page.$$eval(
            "main .table",
            (tables) => tables.filter((table) => table.checkVisibility() && table.scrollWidth > 690).length,
          );
          assert.equal(cut, 0, "a table is cut by the paper's edge");
          const pdf = await page.pdf({ preferCSSPageSize: true });
          assert.equal(pdf.subarray(0, 5).toString(), "%PDF-");
        });
        await openAll(page);
        for (const theme of ["light", "dark"])
          await t.test(`axe finds no violation (${theme})`, async () => {
            await page.setViewportSize({ width: 1100, height: 900 });
            await page.emulateMedia({ media: "screen", colorScheme: theme });
            assert.deepEqual(await violations(page, theme === "dark" ? colourRules : undefined), []);
          });
        await t.test("fits a telephone 360 pixels wide", async () => {
          await page.setViewportSize({ width: 360, height: 740 });
          await page.waitForFunction(() =>
            [...document.querySelectorAll(".chart svg")].every((svg) => Number(svg.getAttribute("width")) < 360),
          );
          assert.ok(
            (await page.evaluate(() => document.documentElement.scrollWidth)) <= 360,
            "the page scrolls sideways",
          );
          const outside = await page.$$eval(".chart svg text", (texts) =>
            texts
              .filter((text) => {
                const { left, right, width } = text.getBoundingClientRect();
                return width > 0 && (left < 0 || right > 360);
              })
              .map((text) => text.textContent),
          );
          assert.deepEqual(outside, []);
        });
        assert.deepEqual(trouble, []);
        await close();
      });

    test("the language button changes every part of the page and the address", async () => {
      const { page, close } = await open(browser, path, { lang: "en" });
      await page.click('.switch button[lang="ko"]');
      await page.waitForFunction(() => document.documentElement.lang === "ko");
      assert.equal(await page.textContent("h1"), check.title.ko);
      assert.equal(await page.getAttribute('.switch button[lang="ko"]', "aria-pressed"), "true");
      assert.ok(page.url().endsWith("?lang=ko"));
      assert.match(await page.getAttribute(".chart", "aria-label"), /[가-힣]/);
      await page.click('.switch button[lang="en"]');
      await page.waitForFunction(() => document.documentElement.lang === "en");
      assert.equal(await page.textContent("h1"), check.title.en);
      await close();
    });

    test("without ?lang= the page speaks the browser's language", async () => {
      for (const [locale, lang] of [
        ["ko-KR", "ko"],
        ["en-GB", "en"],
        ["de-DE", "en"],
      ]) {
        const { page, close } = await open(browser, path, { locale, query: false });
        assert.equal(await page.getAttribute("html", "lang"), lang);
        await close();
      }
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

    test("every chart has a title, a sentence, a source, a drawing, a data table and its files", async () => {
      const { page, trouble, close } = await open(browser, path);
      await openAll(page);
      const figures = await page.$$eval("figure.figure", (all) =>
        all.map((one) => ({
          name: one.dataset.name,
          title: one.getAttribute("aria-label") || one.querySelector("h3")?.textContent,
          sentence: one.querySelector(".sentence")?.textContent,
          source: one.querySelector(".source")?.textContent,
          drawn: Boolean(one.querySelector(".chart svg, table.constraints")),
          bad: one.querySelector(".chart svg")?.outerHTML.match(/NaN|Infinity|undefined/)?.[0] ?? null,
          rows: one.querySelectorAll(".tools tbody tr").length,
        })),
      );
      assert.ok(figures.length >= 2);
      const files = await filesOf(page, "figure.figure .buttons button");
      for (const seen of figures) {
        assert.ok(
          seen.title && seen.sentence && seen.source && seen.drawn && seen.rows > 0,
          JSON.stringify(seen),
        );
        assert.equal(seen.bad, null, seen.name);
        const [csv, png, svg] = files.filter((file) => file.figure === seen.name);
        const lines = csv.text.replace(/^\uFEFF/, "").trimEnd().split("\r\n");
        assert.deepEqual([csv.name, png.name, svg.name], ["csv", "png", "svg"].map((kind) => `${seen.name}.${kind}`));
        assert.ok(lines.length >= seen.rows, `${csv.name} has ${lines.length - 1} lines for ${seen.rows} rows`);
        assert.ok(svg.text.startsWith("<svg") && svg.text.includes("</title>"), svg.name);
        assert.doesNotMatch(svg.text, /var\(--|currentColor|NaN|undefined/);
        assert.equal(svg.faults, 0, "the saved SVG is well-formed");
        assert.deepEqual(png.head.slice(1, 4), [80, 78, 71]);
        assert.ok(Buffer.from(png.head).readUInt32BE(16) >= 1600, "the picture is wide enough to print");
        assert.ok(png.size > 8000, "the picture is not blank");
      }
      assert.deepEqual(trouble, []);
      await close();
    });

    test("the record can be taken away unchanged", async () => {
      const { page, close } = await open(browser, path);
      const { name, bytes } = await saved(page, () => page.click(".downloads button"));
      assert.equal(name, `${check.plan}.json`);
      assert.deepEqual(JSON.parse(bytes.toString("utf8")), check);
      await close();
    });

    test("the page's own policy forbids the network", async () => {
      const { page, close } = await open(browser, path);
      const blocked = await page.evaluate(() => {
        const seen = [];
        addEventListener("securitypolicyviolation", (event) => seen.push(event.effectiveDirective));
        const picture = new Image();
        picture.src = "http://127.0.0.1:9/picture.png";
        const script = document.createElement("script");
        script.textContent = "globalThis.foreign = true";
        document.body.append(script);
        return fetch("http://127.0.0.1:9/")
          .catch(() => 0)
          .then(
            () =>
              new Promise((done) => setTimeout(() => done([...seen, globalThis.foreign ?? "kept out"]), 200)),
          );
      });
      assert.deepEqual(blocked.sort(), ["connect-src", "img-src", "kept out", "script-src-elem"]);
      await close();
    });

    test("a keyboard reaches the verdict, the tables and the buttons", async () => {
      const { page, close } = await open(browser, path);
      await page.keyboard.press("Tab");
      assert.equal(await page.evaluate(() => document.activeElement.className), "skip");
      await page.evaluate(() => {
        globalThis.reached = [];
        document.addEventListener("focusin", (event) => globalThis.reached.push(event.target.tagName));
      });
      for (let step = 0; step < 40; step++) await page.keyboard.press("Tab");
      const reached = await page.evaluate(() => globalThis.reached);
      for (const kind of ["BUTTON", "A", "SUMMARY"]) assert.ok(reached.includes(kind), kind);
      await page.focus("figure summary");
      await page.keyboard.press("Enter");
      await page.waitForSelector("figure details[open] table");
      await close();
    });
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
    assert.match(await page.textContent("[role=alert]"), /not a check/);
    await close();
  });

  test("all three places are filled, nothing of the template is left", () => {
    const page = assemble(minimalRecord());
    for (const marker of ["<!--style-->", "<!--record-->", "<!--script-->", "SCRIPT_HASH"])
      assert.ok(!page.includes(marker), marker);
  });
});
