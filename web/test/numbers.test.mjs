// SPDX-License-Identifier: Apache-2.0
// Numbers and units as Korean and English readers write them.
import assert from "node:assert/strict";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const source =
  'export * from "./numbers"; export * from "./units"; export * from "./quarters"; export { csv } from "./csv"; export { decades } from "./decades"; export { words } from "./words"; export { firstLanguage } from "./i18n";';
const { outputFiles } = await build({
  stdin: { contents: source, resolveDir: fileURLToPath(new URL("../src", import.meta.url)), loader: "ts" },
  bundle: true,
  write: false,
  format: "esm",
  platform: "node",
  jsx: "automatic",
  jsxImportSource: "preact",
});
const {
  number,
  percent,
  probability,
  probabilityInWords,
  rank,
  times,
  quantity,
  range,
  affixes,
  quarterText,
  yearOf,
  csv,
  decades,
  words,
  firstLanguage,
} = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString("base64")}`);

/// No-break spaces are what keeps a number together; here they only get in the way.
const read = (text) => text.replaceAll("\u00a0", " ");

test("Korean numbers count in ten thousands", () => {
  for (const [value, text] of [
    [0, "0"],
    [7, "7"],
    [1234, "1,230"],
    [9999, "1만"],
    [10_000, "1만"],
    [13_136, "1.31만"],
    [200_000, "20만"],
    [1_234_567, "123만"],
    [99_960_000, "1억"],
    [100_000_000, "1억"],
    [123_000_000, "1.23억"],
    [22.2e12, "22.2조"],
    [1e12, "1조"],
    [3.08e12, "3.08조"],
    [831e9, "8,310억"],
    [1.5e16, "1.5경"],
    [-5e8, "−5억"],
  ])
    assert.equal(read(number(value, "ko")), text);
  assert.equal(read(number(22.2e12, "ko", "short")), "22.2조");
  assert.equal(read(number(13_136, "ko", "long", 6)), "1만 3136");
  assert.equal(read(number(1.459e12, "ko", "long", 6)), "1.459조");
});

test("English numbers count in millions, billions and trillions", () => {
  for (const [value, text] of [
    [0, "0"],
    [0.0784, "0.0784"],
    [1234, "1,230"],
    [13_136, "13,100"],
    [999_999, "1 million"],
    [1_234_567, "1.23 million"],
    [2.5e9, "2.5 billion"],
    [22.2e12, "22.2 trillion"],
    [1.5e16, "15 quadrillion"],
    [-5e8, "−500 million"],
  ])
    assert.equal(read(number(value, "en")), text);
  assert.equal(number(22.2e12, "en", "short"), "22.2tn");
  assert.equal(number(50_000, "en", "short"), "50k");
});

test("what is missing or infinite is a dash, never NaN", () => {
  for (const value of [null, undefined, NaN, Infinity, "12"]) {
    assert.equal(number(value, "ko"), "–");
    assert.equal(quantity(value, "KRW", "en"), "–");
    assert.equal(percent(value), "–");
    assert.equal(probability(value), "–");
    assert.equal(rank(value, "en"), "–");
  }
});

test("a probability never claims certainty", () => {
  assert.deepEqual([0, 0.004, 0.012, 0.5, 0.994, 0.999, 1].map(probability), [
    "<1%",
    "<1%",
    "1%",
    "50%",
    "99%",
    ">99%",
    ">99%",
  ]);
  assert.deepEqual(
    [0.001, 0.5, 1].map((share) => probabilityInWords(share, "ko")),
    ["1% 미만", "50%", "99% 초과"],
  );
});

test("shares, ranks and multiples are written as each language does", () => {
  assert.deepEqual(
    [0, 0.0123, 0.11, 0.625, 1].map((share) => percent(share)),
    ["0%", "1%", "11%", "63%", "100%"],
  );
  assert.deepEqual(
    [1, 2, 3, 4, 11, 12, 13, 21, 22, 111].map((place) => rank(place, "en")),
    ["1st", "2nd", "3rd", "4th", "11th", "12th", "13th", "21st", "22nd", "111th"],
  );
  assert.equal(rank(9, "ko"), "9위");
  assert.equal(times(0.11, "en"), "0.11×");
  assert.equal(times(2.44, "ko"), "2.4배");
});

test("units stand where the language puts them", () => {
  assert.equal(read(quantity(22.2e12, "KRW", "en")), "KRW 22.2 trillion");
  assert.equal(read(quantity(22.2e12, "KRW", "ko")), "22.2조 원");
  assert.equal(read(quantity(200_000, "chip", "ko")), "20만 장");
  assert.equal(read(quantity(1, "chip", "en")), "1 chip");
  assert.equal(read(quantity(412, "MW", "ko")), "412MW");
  assert.equal(read(quantity(238_000, "token/person/day", "en")), "238,000 tokens per person a day");
  assert.equal(read(quantity(238_000, "token/person/day", "ko")), "하루 1인당 23.8만 토큰");
  assert.equal(read(quantity(742, "KRW/1e6 token", "en")), "KRW 742 per million tokens");
  assert.equal(read(quantity(742, "KRW/1e6 token", "ko")), "100만 토큰당 742원");
  assert.equal(read(quantity(13, "person/MW", "ko")), "MW당 13명");
  assert.equal(read(quantity(3, "person/million users", "ko")), "이용자 100만 명당 3명");
  assert.equal(read(quantity(190, "USD/kW/month", "en")), "US$190 per kW a month");
  assert.equal(read(quantity(2.4, "x/year", "en")), "2.4× a year");
  assert.equal(read(quantity(0.09, "1/year", "en")), "0.09 a year");
  assert.equal(read(quantity(3, "furlong", "en")), "3 furlong");
  assert.equal(affixes("1", "en").after, "");
});

test("ranges name their unit once", () => {
  const q = { p10: 17.1e12, p50: 22.2e12, p90: 28.9e12, unit: "KRW" };
  assert.equal(read(range(q, "en")), "KRW 17.1 trillion to 28.9 trillion");
  assert.equal(read(range(q, "ko")), "17.1조~28.9조 원");
  assert.equal(read(range({ p10: 0.04, p90: 0.24, unit: "1" }, "en", true)), "4% to 24%");
  assert.equal(read(range({ p10: 3, p90: 3.0001, unit: "MW" }, "en")), "", "one value is no range");
  assert.equal(range({ p10: 0.42, p90: 0.42, unit: "1" }, "ko", true), "");
  assert.equal(range(null, "en"), "–");
});

test("quarters read as dates, and what never comes says so", () => {
  assert.equal(quarterText("2027Q1", "en"), "Q1 2027");
  assert.equal(quarterText("2027Q1", "ko"), "2027년 1분기");
  assert.match(quarterText(null, "en"), /horizon/);
  assert.match(quarterText(null, "ko"), /기간/);
  assert.equal(yearOf("2030Q4"), 2031);
  assert.equal(yearOf("soon"), null);
});

test("CSV keeps full precision, quotes what needs it and runs no formula", () => {
  const columns = [
    { key: "name", head: "", value: (row) => row[0] },
    { key: "x", head: "", value: (row) => row[1] },
  ];
  assert.equal(
    csv(columns, [
      ["a, b", 0.1 + 0.2],
      ['say "hi"', -5],
      ["=1+1", null],
      ["칩", NaN],
    ]),
    '\uFEFFname,x\r\n"a, b",0.30000000000000004\r\n"say ""hi""",-5\r\n\'=1+1,\r\n칩,\r\n',
  );
});

test("a logarithmic axis has whole powers of ten and an end", () => {
  assert.deepEqual(decades([0.11, 1.95], 1), { domain: [0.1, 10], ticks: [0.1, 1, 10] });
  assert.deepEqual(decades([0, 1e9], 1).domain, [0.1, 1000]);
  assert.deepEqual(decades([], 1).domain, [0.1, 10]);
  assert.deepEqual(decades([]).domain, [0.1, 10]);
  assert.deepEqual(decades([8200, 9.4e6]).domain, [1000, 1e7]);
});

test("every sentence of the page exists in both languages with the same gaps to fill", () => {
  for (const [name, text] of Object.entries(words)) {
    assert.ok(text.en.trim() && text.ko.trim(), name);
    const gaps = (line) => [...line.matchAll(/\{\w+\}/g)].map(String).sort();
    assert.deepEqual(gaps(text.en), gaps(text.ko), name);
    if (!/^(re100|csvOf|pngOf|svgOf|fromUntil)$/.test(name)) assert.match(text.ko, /[가-힣]|%p/, name);
    assert.doesNotMatch(text.en, /[가-힣]/, name);
  }
});

test("the language is the asked one, or else the browser's", () => {
  assert.equal(firstLanguage("?lang=ko", ["en-GB"]), "ko");
  assert.equal(firstLanguage("?lang=en", ["ko-KR"]), "en");
  assert.equal(firstLanguage("", ["ko-KR", "en"]), "ko");
  assert.equal(firstLanguage("", ["fr", "ko"]), "en");
  assert.equal(firstLanguage("?lang=xx", []), "en");
});
