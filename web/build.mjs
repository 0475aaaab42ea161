// SPDX-License-Identifier: Apache-2.0
// Bundles src/ into dist/, the three files that the C++ program joins into report.html:
//
//   dist/template.html   with the marked places <!--style-->, <!--record--> and <!--script-->
//   dist/report.css      goes where <!--style--> stands
//   dist/report.js       goes where <!--script--> stands, byte for byte: the page's content policy names its hash
//
// `node build.mjs` writes them, `node build.mjs --check` rebuilds in memory and fails where the committed
// files differ, so that nobody has to trust a bundle.
import { createHash } from "node:crypto";
import { mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/// What esbuild made of an entry point: the text, and the packages that went into it.
async function bundle(entry) {
  const result = await build({
    entryPoints: [here(entry)],
    absWorkingDir: here("."),
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: "iife",
    target: ["es2020", "chrome96", "firefox95", "safari15"],
    jsx: "automatic",
    jsxImportSource: "preact",
    charset: "utf8",
    legalComments: "none",
    logLevel: "warning",
  });
  const paths = Object.keys(result.metafile.inputs);
  const names = paths.map((path) => /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1]).filter(Boolean);
  return { text: result.outputFiles[0].text.trim(), packages: [...new Set(names)].sort() };
}

/// The licence texts of the packages, which every copy of them must carry; one text once.
async function notices(packages) {
  const byText = new Map();
  for (const name of packages) {
    const meta = JSON.parse(await readFile(here(`node_modules/${name}/package.json`), "utf8"));
    const file = (await readdir(here(`node_modules/${name}`))).find((entry) => /^licen[cs]e/i.test(entry));
    const text = file
      ? (await readFile(here(`node_modules/${name}/${file}`), "utf8")).trim()
      : `${meta.license} licence`;
    byText.set(text, [...(byText.get(text) ?? []), `${name} ${meta.version}`]);
  }
  const parts = [...byText].map(([text, names]) => `${names.join(", ")}:\n\n${text}`);
  return `/*!\nMegamachine report, Apache-2.0, with these packages inside:\n\n${parts.join("\n\n").replaceAll("*/", "* /")}\n*/\n`;
}

const { text: code, packages } = await bundle("src/main.tsx");
const script = (await notices(packages)) + code;
const style = (await bundle("src/style.css")).text;
if (/<\/script/i.test(script) || /<!--/.test(script))
  throw new Error("report.js would end its own script element");
if (/<\/style/i.test(style)) throw new Error("report.css would end its own style element");

const hash = createHash("sha256").update(script).digest("base64");
const template = (await readFile(here("src/template.html"), "utf8")).replace("SCRIPT_HASH", `sha256-${hash}`);
for (const marker of ["<!--style-->", "<!--record-->", "<!--script-->"])
  if (template.split(marker).length !== 2) throw new Error(`template.html needs ${marker} exactly once`);

const files = { "dist/report.js": script, "dist/report.css": style, "dist/template.html": template };
if (process.argv.includes("--check")) {
  const stale = [];
  for (const [path, text] of Object.entries(files))
    if ((await readFile(here(path), "utf8").catch(() => "")) !== text) stale.push(path);
  if (stale.length > 0) {
    console.error(
      `${stale.join(", ")} differ from what src/ builds: run "npm run build" and commit the result`,
    );
    process.exit(1);
  }
  console.log("dist/ is what src/ builds");
} else {
  await mkdir(here("dist"), { recursive: true });
  for (const [path, text] of Object.entries(files)) await writeFile(here(path), text);
  console.log(
    Object.entries(files)
      .map(([path, text]) => `${path} ${Buffer.byteLength(text)} bytes`)
      .join("\n"),
  );
}
