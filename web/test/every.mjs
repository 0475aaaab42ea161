// SPDX-License-Identifier: Apache-2.0
// What every report must do, in a real browser, opened from disk, whatever its record is of.
import assert from "node:assert/strict";
import { Buffer } from "node:buffer";
import { describe, test } from "node:test";
import { open } from "./browser.mjs";
import {
  colourRules,
  filesOf,
  languages,
  openAll,
  recordOf,
  saved,
  textsOf,
  violations,
} from "./helpers.mjs";

/// `facts` are what this page has to be: its record's format, its title and sentences in both languages, its sections
/// and the name of the file with all results. `browser` gives the browser once tests run.
export function describeReport(browser, name, path, facts) {
  describe(name, () => {
    const record = recordOf(path);

    test("the record says everything in both languages", () => {
      assert.equal(record.format ?? record.schema, facts.format);
      const texts = textsOf(record);
      assert.ok(texts.length > 5);
      for (const [place, text] of texts)
        assert.ok(text.en?.trim() && text.ko?.trim(), `${place} lacks a language: ${JSON.stringify(text)}`);
    });

    for (const lang of languages)
      test(`sections, axe in both themes, a telephone and paper (${lang})`, async (t) => {
        const { page, trouble, close } = await open(browser(), path, { lang });
        await t.test("opens from disk without a fault or a request, all sections there", async () => {
          const ids = await page.$$eval("main > section", (all) => all.map((section) => section.id));
          assert.deepEqual(ids, facts.sections);
          const heads = await page.$$eval("main > section > h2", (all) =>
            all.map((head) => head.textContent),
          );
          for (const head of heads) assert.equal(/[가-힣]/.test(head), lang === "ko", head);
          assert.equal(await page.getAttribute("html", "lang"), lang);
          assert.equal(await page.textContent("h1"), facts.title[lang]);
          assert.ok((await page.title()).startsWith(facts.title[lang]));
          const text = await page.innerText("body");
          for (const sentence of facts.sentences) assert.ok(text.includes(sentence[lang]), sentence[lang]);
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
            [...document.querySelectorAll(".chart svg")].every(
              (svg) => Number(svg.getAttribute("width")) < 360,
            ),
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
      const { page, close } = await open(browser(), path, { lang: "en" });
      await page.click('.switch button[lang="ko"]');
      await page.waitForFunction(() => document.documentElement.lang === "ko");
      assert.equal(await page.textContent("h1"), facts.title.ko);
      assert.equal(await page.getAttribute('.switch button[lang="ko"]', "aria-pressed"), "true");
      assert.ok(page.url().endsWith("?lang=ko"));
      assert.match(await page.getAttribute(".chart", "aria-label"), /[가-힣]/);
      await page.click('.switch button[lang="en"]');
      await page.waitForFunction(() => document.documentElement.lang === "en");
      assert.equal(await page.textContent("h1"), facts.title.en);
      await close();
    });

    test("without ?lang= the page speaks the browser's language", async () => {
      for (const [locale, lang] of [
        ["ko-KR", "ko"],
        ["en-GB", "en"],
        ["de-DE", "en"],
      ]) {
        const { page, close } = await open(browser(), path, { locale, query: false });
        assert.equal(await page.getAttribute("html", "lang"), lang);
        await close();
      }
    });

    test("every chart has a title, a sentence, a source, a drawing, a data table and its files", async () => {
      const { page, trouble, close } = await open(browser(), path);
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
        const lines = csv.text
          .replace(/^\uFEFF/, "")
          .trimEnd()
          .split("\r\n");
        assert.deepEqual(
          [csv.name, png.name, svg.name],
          ["csv", "png", "svg"].map((kind) => `${seen.name}.${kind}`),
        );
        assert.ok(
          lines.length >= seen.rows,
          `${csv.name} has ${lines.length - 1} lines for ${seen.rows} rows`,
        );
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
      const { page, close } = await open(browser(), path);
      const { name: file, bytes } = await saved(page, () => page.click(".downloads button"));
      assert.equal(file, `${facts.file}.json`);
      assert.deepEqual(JSON.parse(bytes.toString("utf8")), record);
      await close();
    });

    test("the page's own policy forbids the network", async () => {
      const { page, close } = await open(browser(), path);
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

    test("a keyboard reaches the head, the tables and the buttons", async () => {
      const { page, close } = await open(browser(), path);
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
