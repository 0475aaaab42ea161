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

/// Opens a page from disk and collects everything that went wrong or asked for the network.
export async function open(
  browser,
  path,
  { lang = "en", theme = "light", width = 1100, height = 900, locale = "en-GB", query = true } = {},
) {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: theme,
    locale,
    acceptDownloads: true,
  });
  const page = await context.newPage();
  const trouble = [];
  const address = pathToFileURL(path).href;
  page.on(
    "console",
    (message) => message.type() !== "log" && trouble.push(`${message.type()}: ${message.text()}`),
  );
  page.on("pageerror", (error) => trouble.push(`error: ${error.message}`));
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !url.startsWith("data:") && !url.startsWith("blob:"))
      trouble.push(`request: ${url}`);
  });
  await page.goto(query ? `${address}?lang=${lang}` : address);
  await page.waitForSelector("main");
  return { page, trouble, close: () => context.close() };
}
