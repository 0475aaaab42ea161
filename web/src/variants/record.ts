// SPDX-License-Identifier: Apache-2.0
import type { Number_, Text } from "../record";
import type { Effect } from "../effect";

/// The same run under other assumptions: what `variants` of a record holds (docs/store.md).

export type Changed = {
  name: string;
  text?: Text;
  value?: Number_;
  usual?: Number_;
  low?: Number_;
  high?: Number_;
  grade?: string;
  source?: string;
};
export type VariantFigure = { id: string; text?: Text; unit?: Text };
type Variant = { id: string; text?: Text; usual?: boolean; changed?: Changed[] };
export type RivalRow = Variant & { ai?: Effect[]; plans?: Effect[][] };
/// What rivals do to a sign: told alike under all, lost under some, or turned round.
export type Sign = "same" | "lost" | "turns";
export type Rivals = {
  when?: Text;
  figures?: VariantFigure[];
  rows?: RivalRow[];
  signs?: { of?: "ai" | "plan"; plan?: number; figures?: Sign[] }[];
};
export type Level = { p05?: Number_; p50?: Number_; p95?: Number_ };
/// `side` 0 is without a plan, else that plan counted from 1; `windows` holds a level a figure for each window.
export type TokenRow = Variant & { side?: number; windows?: Level[][] };
export type Tokens = { windows?: Text[]; figures?: VariantFigure[]; rows?: TokenRow[] };
export type Relaxed = Variant & { mean?: Number_ };
/// Rows 0 are what nothing is relaxed in; `binds` and `then` are the rows that raise the outcome most, 0 where none does.
export type BindingOutcome = {
  text?: Text;
  unit?: Text;
  first?: Relaxed[];
  binds?: number;
  second?: Relaxed[];
  then?: number;
};
export type Variants = {
  histories?: Number_;
  plans?: string[];
  rivals?: Rivals;
  tokens?: Tokens;
  binding?: { plan?: string; outcomes?: BindingOutcome[] }[];
};
