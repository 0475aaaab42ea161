// SPDX-License-Identifier: Apache-2.0
// Debian's Chromium, driven without a display.
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const quiet = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export function launch() {
  return chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: quiet });
}

async function warmPage(browser, locale) {
  const context = await browser.newContext({ locale, acceptDownloads: true });
  const page = await context.newPage();
  const warm = { context, page, trouble: [], address: "" };
  page.on(
    "console",
    (message) => message.type() !== "log" && warm.trouble.push(`${message.type()}: ${message.text()}`),
  );
  page.on("pageerror", (error) => warm.trouble.push(`error: ${error.message}`));
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(warm.address) && !/^(data|blob|about):/.test(url)) warm.trouble.push(`request: ${url}`);
  });
  return warm;
}

/// One page for each browser and locale: to load a file anew is quick, to start a page is not.
const warmPages = new Map();

/// Opens a report from disk and collects everything that went wrong or asked for the network. The page is the same
/// each time, freshly loaded; tests use it one after another.
export async function open(
  browser,
  path,
  { lang = "en", theme = "light", width = 1100, height = 900, locale = "en-GB", query = true } = {},
) {
  if (!warmPages.has(browser)) warmPages.set(browser, new Map());
  const pages = warmPages.get(browser);
  if (!pages.has(locale)) pages.set(locale, await warmPage(browser, locale));
  const warm = pages.get(locale);
  const { page } = warm;
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ media: "screen", colorScheme: theme });
  warm.trouble.length = 0;
  warm.address = pathToFileURL(path).href;
  await page.goto(query ? `${warm.address}?lang=${lang}` : warm.address, { waitUntil: "domcontentloaded" });
  await page.waitForSelector("main");
  return { page, trouble: warm.trouble, close: () => page.goto("about:blank") };
}
