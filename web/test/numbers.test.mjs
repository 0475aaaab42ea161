// SPDX-License-Identifier: Apache-2.0
// Numbers and units as Korean and English readers write them.
import assert from "node:assert/strict";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const source =
  'export * from "./numbers"; export * from "./units"; export * from "./quarters"; export { csv } from "./csv"; export { decades } from "./decades"; export { words } from "./words"; export { runLimits, currencyNames } from "./run/words"; export { nationLimits } from "./plan/limits"; export * from "./run/measure"; export { variableSentence } from "./run/forecastsentence"; export { variablesOf } from "./run/forecasts"; export { firstLanguage, say } from "./i18n";';
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
  say,
  fixed,
  powerOfTen,
  signed,
  runLimits,
  nationLimits,
  currencyNames,
  measureOf,
  measureText,
  endsText,
  unitText,
  variableSentence,
  variablesOf,
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
  const all = { ...words, ...currencyNames, ...Object.fromEntries([...runLimits, ...nationLimits].entries()) };
  for (const [name, text] of Object.entries(all)) {
    assert.ok(text.en.trim() && text.ko.trim(), name);
    const gaps = (line) => [...line.matchAll(/\{\w+\}/g)].map(String).sort();
    assert.deepEqual(gaps(text.en), gaps(text.ko), name);
    if (!/^(re100|csvOf|pngOf|svgOf|fromUntil|inQuarter|tileName|inUnit|\w+Join)$/.test(name)) assert.match(text.ko, /[가-힣]|%p/, name);
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

test("numbers of tables keep their places, and next to nothing names its power of ten", () => {
  assert.equal(fixed(-1234567.891, 1), "−1,234,567.9");
  assert.equal(fixed(-0.0004, 3), "0.000", "nothing has no sign");
  assert.equal(fixed(null, 1), "–");
  assert.equal(read(powerOfTen(1.98e-9)), "2.0 × 10⁻⁹");
  assert.equal(read(powerOfTen(3.2e-11)), "3.2 × 10⁻¹¹");
  assert.equal(powerOfTen(0), "0");
  assert.equal(signed("4.9%", 4.9), "+4.9%");
  assert.equal(signed("0.0%", 0), "0.0%");
});

test("series of a run are read in money, heads and rates a year", () => {
  const gdp = measureOf("real_gdp", "MEUR/quarter, prices of the start", 1000);
  assert.equal(read(measureText(gdp, gdp.convert(72_422), "en")), "€72.4 billion a quarter");
  assert.equal(read(measureText(gdp, gdp.convert(72_422), "ko")), "분기당 724억 유로");
  assert.equal(unitText(gdp, "en"), "€ a quarter, at the start's prices");
  assert.equal(unitText(gdp, "ko"), "분기당 유로, 시작 시점 가격");
  const debt = measureOf("L_G", "MEUR", 1000);
  assert.equal(read(measureText(debt, debt.convert(232_611), "en")), "€233 billion");
  const people = measureOf("unemployed", "person agent", 1000);
  assert.equal(read(measureText(people, people.convert(252), "en")), "252,000 people");
  const firms = measureOf("n_insolvent", "firm agent", 1000);
  assert.equal(read(measureText(firms, firms.convert(2), "ko")), "2,000개 기업");
  const rate = measureOf("euribor", "1/quarter", 1);
  assert.ok(Math.abs(rate.convert(0.005) - 2.015050062) < 1e-6);
  assert.equal(read(measureText(rate, 2.015, "ko")), "연 2.0%");
  assert.equal(read(measureText(rate, -0.214, "en")), "−0.21% a year");
  assert.deepEqual(endsText(rate, -1.12, 4.5, "en").map(read), ["−1.1%", "4.5% a year"]);
  assert.deepEqual(endsText(rate, -1.12, 4.5, "ko").map(read), ["연 −1.1%", "4.5%"]);
  const change = measureOf("inflation_ppi", "1/quarter", 1);
  assert.ok(Math.abs(change.convert(0.005) - 100 * (Math.exp(0.02) - 1)) < 1e-9, "a log change compounds as one");
  const share = measureOf("unemployment_rate", "1", 1);
  assert.equal(read(measureText(share, share.convert(0.0506), "en")), "5.1%");
  assert.equal(unitText(measureOf("P_bar", "1", 1), "ko"), "단위 없음");
  assert.equal(measureText(gdp, null, "en"), "–");
});

test("a variable's sentence says where the simulation wins, loses and ties, and how far it is off", () => {
  const standings = { wins: { en: "wins", ko: "우세" }, ties: { en: "ties", ko: "무승부" }, loses: { en: "loses", ko: "열세" } };
  const sentence = (list, lang, var1 = 5) => {
    const rows = list.flatMap((standing, at) => {
      const row = (method, rmse_percent, rest = {}) => ({ variable: "GDP", method, horizon: 2 ** at, rmse_percent, ...rest });
      return [
        row("AR(1)", 2),
        ...(var1 === null ? [] : [row("VAR(1)", var1)]),
        row("simulation", 2.5, { standing: standings[standing] }),
      ];
    });
    return variableSentence(variablesOf({ rows })[0], (word, filling) => say(lang, word, filling));
  };
  assert.equal(
    sentence(["loses", "loses", "ties", "wins"], "en"),
    "The simulation beats AR(1) 8 quarters ahead; loses to AR(1) 1 and 2 quarters ahead; elsewhere the difference may be chance. At 8 quarters its error is 25% larger than AR(1)'s and 50% smaller than VAR(1)'s.",
  );
  assert.equal(
    sentence(["loses", "loses", "ties", "wins"], "ko"),
    "모의는 8분기 뒤에는 AR(1)보다 낫고, 1·2분기 뒤에는 AR(1)보다 못하고, 나머지 차이는 우연일 수 있다. 8분기 뒤의 오차는 AR(1)보다 25% 크고 VAR(1)보다 50% 작다.",
  );
  assert.match(sentence(["ties", "ties"], "en", null), /^Nothing tells .* At 2 quarters its error is 25% larger than AR\(1\)'s\.$/);
  assert.match(sentence(["loses"], "en"), /^The simulation loses to AR\(1\) 1 quarter ahead\./);
  assert.match(sentence(["loses"], "ko"), /^모의는 1분기 뒤에는 AR\(1\)보다 못하다\./);
  assert.match(sentence(["wins", "wins"], "ko"), /^모의는 1·2분기 뒤에는 AR\(1\)보다 낫다\./);
});
