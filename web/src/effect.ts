// SPDX-License-Identifier: Apache-2.0
import type { Number_ } from "./record";

/// "none" has no value in some history, "same" is zero in every pair, "unclear" cannot be told from zero, "told" lies
/// on one side of it.
export type Finding = "none" | "same" | "unclear" | "told";
export type Effect = {
  baseline?: Number_;
  mean?: Number_;
  low?: Number_;
  high?: Number_;
  finding?: Finding;
};
