// SPDX-License-Identifier: Apache-2.0
import type { Number_, Text } from "../record";
import { known } from "../record";
import type { Flows, FlowYear } from "./record";

/// What one sector paid another for one reason in a year, with the plan and without it [money].
export type Payment = { from: number; to: number; reason: number; value: number; without: number };

/// Who paid whom within a row: each receiver's part comes from every payer by what it paid.
function paymentsOf(cells: Number_[]): Map<string, number> {
  const all = cells.map((cell, sector) => ({ sector, amount: known(cell) ? cell : 0 }));
  const payers = all.filter((one) => one.amount < 0);
  const receivers = all.filter((one) => one.amount > 0);
  const paid = payers.reduce((sum, one) => sum - one.amount, 0);
  const pairs = new Map<string, number>();
  for (const payer of payers)
    for (const receiver of receivers)
      pairs.set(`${payer.sector} ${receiver.sector}`, (-payer.amount / paid) * receiver.amount);
  return pairs;
}

/// All payments of a year, each once whether it is made with the plan, without it or both.
export function paymentsIn(year: FlowYear | undefined): Payment[] {
  return (year?.plan ?? []).flatMap((cells, reason) => {
    const withPlan = paymentsOf(cells);
    const without = paymentsOf(year?.baseline?.[reason] ?? []);
    return [...new Set([...withPlan.keys(), ...without.keys()])].map((key) => {
      const [from, to] = key.split(" ").map(Number) as [number, number];
      return { from, to, reason, value: withPlan.get(key) ?? 0, without: without.get(key) ?? 0 };
    });
  });
}

/// A name of the middle: the reason, or what holds all small ones together.
export const otherReasons = -1;

/// Reasons of little money share one node, so that a reader can follow what matters: all but the `most` largest.
export function largestReasons(payments: Payment[], most: number): Set<number> {
  const sums = new Map<number, number>();
  for (const one of payments) sums.set(one.reason, (sums.get(one.reason) ?? 0) + one.value);
  return new Set([...sums].sort((a, b) => b[1] - a[1]).slice(0, most).map(([reason]) => reason));
}

/// Halves of the picture, payers to reasons and reasons to receivers, each pair added up.
export type Strand = { from: string; to: string; value: number; without: number };

export function strandsOf(payments: Payment[], most: number): Strand[] {
  const large = largestReasons(payments, most);
  const strands = new Map<string, Strand>();
  const add = (from: string, to: string, { value, without }: Payment) => {
    const key = `${from}→${to}`;
    const strand = strands.get(key) ?? { from, to, value: 0, without: 0 };
    strands.set(key, { ...strand, value: strand.value + value, without: strand.without + without });
  };
  for (const one of payments) {
    const reason = `reason ${large.has(one.reason) ? one.reason : otherReasons}`;
    add(`from ${one.from}`, reason, one);
    add(reason, `to ${one.to}`, one);
  }
  return [...strands.values()].filter((strand) => strand.value > 0);
}

/// A change smaller than this is none to the eye [share of the flow].
export const sameWithin = 0.001;

export function changeOf({ value, without }: { value: number; without: number }): "more" | "less" | "same" {
  const change = value - without;
  if (Math.abs(change) <= sameWithin * Math.max(value, without)) return "same";
  return change > 0 ? "more" : "less";
}

export function nameIn(list: Text[] | undefined, at: number): Text | string {
  return list?.[at] ?? String(at);
}

export function yearsOf(flows: Flows | null | undefined): FlowYear[] {
  return (flows?.years ?? []).filter((year) => (year.plan ?? []).length > 0);
}
