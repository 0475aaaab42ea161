// SPDX-License-Identifier: Apache-2.0
// Joins the files of dist/ and a record into one page, as the C++ program does.
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const dist = new URL("../dist/", import.meta.url);
const part = (name) => readFileSync(new URL(name, dist), "utf8");

/// The page as text. Inside a script element only "</" and "<!--" could end or change it.
export function assemble(record) {
  const json = JSON.stringify(record).replaceAll("</", "<\\/").replaceAll("<!--", "<\\u0021--");
  const places = {
    "<!--style-->": part("report.css"),
    "<!--record-->": json,
    "<!--script-->": part("report.js"),
  };
  let page = part("template.html");
  for (const [marker, text] of Object.entries(places)) page = page.replace(marker, () => text);
  return page;
}

/// Writes the page to a folder of its own and gives its path.
export function writePage(record, name = "report.html") {
  const path = join(mkdtempSync(join(tmpdir(), "megamachine-report-")), name);
  writeFileSync(path, assemble(record));
  return path;
}
