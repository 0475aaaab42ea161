// SPDX-License-Identifier: Apache-2.0
/// The check record, as `megamachine check --json` prints it (format "megamachine/check/1"), and what it shares with
/// other records. Everything below the headline may be missing or null: the page leaves out what is not there.

export type Lang = "en" | "ko";
export type Text = { en: string; ko: string };
export type Number_ = number | null;
/// A quarter such as "2027Q1"; null where it never comes within the horizon.
export type Quarter = string | null;
export type Verdict = "green" | "amber" | "red";
export type Grade = string;

export const constraintIds = ["chips", "money", "power", "people", "time"] as const;
export type ConstraintId = (typeof constraintIds)[number];

export type Quantiles = { p10?: Number_; p50?: Number_; p90?: Number_; unit?: string };
export type Sourced = { source?: string; grade?: Grade };
export type Output = Quantiles & Sourced & { text?: Text };
export type QuarterQuantiles = { p10?: Quarter; p50?: Quarter; p90?: Quarter };

export type Constraint = Sourced & {
  required?: Quantiles;
  available?: Quantiles;
  ratio?: Quantiles;
  probability?: Number_;
  by?: QuarterQuantiles;
  verdict?: Verdict;
  sentence?: Text;
};
export type Constraints = Partial<Record<ConstraintId, Constraint | null>>;

export const fanLevels = ["p05", "p10", "p25", "p50", "p75", "p90", "p95"] as const;
export type FanLevel = (typeof fanLevels)[number];
/// Quantiles of a quantity, quarter by quarter.
export type Fan = { unit?: string; quarters?: string[] } & Partial<Record<FanLevel, Number_[]>>;
export type Delivery = Sourced & Fan & { pledged?: Number_; deadline?: Quarter };

export type CostItem = Quantiles & Sourced & { id: string; text?: Text; kind?: "capital" | "running" };

export type Site = Sourced & {
  region: string;
  text?: Text;
  required?: Number_;
  available?: Quantiles;
  /// Chance that there is enough by the pledge's date.
  probability?: Number_;
  by?: QuarterQuantiles;
  refusal?: Number_;
  transmission_km?: Number_;
  transmission_cost?: Quantiles;
};

export type Pledge = {
  lever: string;
  title?: Text;
  verdict?: Verdict;
  probability?: Number_;
  binding?: ConstraintId | null;
  from?: Quarter;
  until?: Quarter;
  region?: Text | null;
  constraints?: Constraints;
  delivery?: Delivery | null;
  cost?: CostItem[] | null;
  siting?: Site[] | null;
};

export type Relaxation = {
  constraint: ConstraintId;
  times: number;
  probability?: Number_;
  achieved?: Number_;
  binding?: ConstraintId | null;
};

export type PowerDay = {
  label: string | Text;
  weight?: Number_;
  load?: Number_[];
  solar?: Number_[];
  wind?: Number_[];
  grid?: Number_[];
};
export type Power = Sourced & {
  days?: PowerDay[];
  contracted?: boolean;
  renewable_share?: Number_;
  hourly_share?: Number_;
  unit?: string;
  text?: Text;
};

export type Ranked = Sourced & { name: string | Text; h100e?: Number_; planned?: boolean };
export type KnownEvent = Sourced & {
  text?: Text;
  predicted?: Quantiles;
  actual?: Number_;
  unit?: string;
  inside?: boolean;
};
export type FactoryError = Sourced & {
  chip: string;
  model: string;
  points?: Number_;
  error_median?: Number_;
  error_worst?: Number_;
};
export type Assumption = Sourced & {
  name: string;
  text?: Text;
  value?: Number_ | string;
  low?: Number_;
  high?: Number_;
  unit?: string;
  default?: boolean;
};
export type Manifest = {
  program?: string;
  commit?: string;
  compiler?: string;
  /// Of a run: its id, the digest of the engine, and how it was compiled.
  run?: string;
  engine?: string;
  flags?: string;
  seed?: Number_;
  draws?: Number_;
  as_of?: string;
  inputs?: { file: string; sha256: string }[];
  command?: string;
};

export type Check = {
  format?: string;
  plan: string;
  title?: Text;
  nation?: { id?: string; name?: Text; currency?: string };
  verdict?: Verdict;
  probability?: Number_;
  binding?: ConstraintId | null;
  achieved?: Quantiles | null;
  thresholds?: { green?: Number_; amber?: Number_; text?: Text };
  summary?: Text[];
  constraints?: Constraints;
  pledges?: Pledge[];
  outputs?: Record<string, Output | QuarterQuantiles | null>;
  relaxations?: Relaxation[] | null;
  power?: Power | null;
  ranking?: Ranked[] | null;
  known_events?: KnownEvent[] | null;
  factory_errors?: FactoryError[] | null;
  assumptions?: Assumption[] | null;
  limits?: Text[] | null;
  manifest?: Manifest | null;
  citation?: string | Text | null;
  against?: Check | null;
};

/// A finite number, as opposed to what is missing.
export function known(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value);
}
