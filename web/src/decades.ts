// SPDX-License-Identifier: Apache-2.0
import { known } from "./record";

/// A log axis of whole powers of ten around some numbers, at most from 1/1000 to 1000 times `about` when given.
export function decades(values: unknown[], about?: number): { domain: [number, number]; ticks: number[] } {
  const positive = values.filter(known).filter((x) => x > 0);
  const floor = about === undefined ? 0 : about / 1000;
  const ceiling = about === undefined ? Infinity : about * 1000;
  const low = Math.max(floor, Math.min(...positive, about === undefined ? Infinity : about / 10));
  const high = Math.min(ceiling, Math.max(...positive, about === undefined ? 0 : about * 10));
  if (!Number.isFinite(low) || high <= 0) return { domain: [0.1, 10], ticks: [0.1, 1, 10] };
  const from = Math.floor(Math.log10(low) + 1e-9);
  const to = Math.max(from + 1, Math.ceil(Math.log10(high) - 1e-9));
  const ticks = [];
  for (let power = from; power <= to; power++) ticks.push(Number(`1e${power}`));
  return { domain: [ticks[0]!, ticks[ticks.length - 1]!], ticks };
}
