// SPDX-License-Identifier: Apache-2.0
// compare.mjs NATIVE WASM ECONOMY QUARTERS HISTORIES: runs both builds of engine_numbers on the economy of a file and
// compares what they print. Fails where a number differs by more than 1e-9 of its size.
import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WASI } from 'node:wasi';

const allowed = 1e-9;
const [native, wasm, economy, ...numbers] = process.argv.slice(2);
const seconds = (since) => ((performance.now() - since) / 1000).toFixed(2);

function runNative() {
  const began = performance.now();
  const run = spawnSync(native, numbers, { input: readFileSync(economy), maxBuffer: 2 ** 30, encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`${native} ended with ${run.status}: ${run.stderr}`);
  return { text: run.stdout, took: seconds(began) };
}

async function runWasm() {
  const folder = mkdtempSync(join(tmpdir(), 'engine-'));
  const printed = join(folder, 'numbers');
  const stdin = openSync(economy, 'r');
  const stdout = openSync(printed, 'w');
  try {
    const wasi = new WASI({ version: 'preview1', args: ['engine_numbers', ...numbers], stdin, stdout, returnOnExit: true });
    const module = await WebAssembly.compile(readFileSync(wasm));
    const began = performance.now();
    const status = wasi.start(await WebAssembly.instantiate(module, { wasi_snapshot_preview1: wasi.wasiImport }));
    if (status !== 0) throw new Error(`${wasm} ended with ${status}`);
    return { text: readFileSync(printed, 'utf8'), took: seconds(began) };
  } finally {
    closeSync(stdin);
    closeSync(stdout);
    rmSync(folder, { recursive: true });
  }
}

const view = new DataView(new ArrayBuffer(8));
function number(bits) {
  view.setBigUint64(0, BigInt(`0x${bits}`));
  return view.getFloat64(0);
}

// How far two numbers are apart, as a share of the larger. What is no number is equal only to what is none either.
function apart(a, b) {
  if (Number.isNaN(a) || Number.isNaN(b)) return Number.isNaN(a) && Number.isNaN(b) ? 0 : Infinity;
  return a === b ? 0 : Math.abs(a - b) / Math.max(Math.abs(a), Math.abs(b));
}

const here = runNative();
const there = await runWasm();
const rows = here.text.trimEnd().split('\n');
const others = there.text.trimEnd().split('\n');
if (rows.length !== others.length) throw new Error(`${rows.length} numbers here, ${others.length} in WebAssembly`);

let different = 0;
let farthest = { share: 0, name: 'none' };
rows.forEach((row, i) => {
  if (row === others[i]) return;
  different += 1;
  const [series, index, bits] = row.split(' ');
  const [otherSeries, otherIndex, otherBits] = others[i].split(' ');
  if (series !== otherSeries || index !== otherIndex) throw new Error(`'${row}' here is '${others[i]}' in WebAssembly`);
  const share = apart(number(bits), number(otherBits));
  if (share > farthest.share) farthest = { share, name: `${series} ${index}` };
});
console.log(`${rows.length} numbers, ${different} of them with other bits in WebAssembly, the farthest by ` +
            `${farthest.share} of its size (${farthest.name}); ${here.took} s here, ${there.took} s there`);
process.exit(farthest.share <= allowed && rows.length > 1000 ? 0 : 1);
