// SPDX-License-Identifier: Apache-2.0
// Pictures of a page for the eye: node test/look.mjs FOLDER [report.html or record.json]. Without one, the fixture's.
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { launch, open } from "./browser.mjs";
import { writePage } from "./assemble.mjs";
import { record } from "./fixture.mjs";

const [folder = "look", given] = process.argv.slice(2);
const shown = given?.endsWith(".json") ? JSON.parse(readFileSync(given, "utf8")) : record();
const path = given?.endsWith(".html") ? given : writePage(shown);
mkdirSync(folder, { recursive: true });
const browser = await launch();
for (const [name, options] of Object.entries({
  "wide-en-light": {},
  "wide-ko-light": { lang: "ko" },
  "wide-ko-dark": { lang: "ko", theme: "dark" },
  "phone-ko-light": { lang: "ko", width: 360, height: 780 },
  "phone-en-dark": { theme: "dark", width: 360, height: 780 },
})) {
  const { page, trouble, close } = await open(browser, path, options);
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
  if (name === "wide-ko-light") {
    await page.emulateMedia({ media: "print" });
    await page.pdf({ path: join(folder, "print-ko.pdf"), preferCSSPageSize: true });
  }
  if (trouble.length > 0) console.error(name, trouble);
  await close();
}
await browser.close();
