// SPDX-License-Identifier: Apache-2.0
import type { Column } from "./table";

function cell(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "number") return Number.isFinite(value) ? String(value) : "";
  let text = String(value);
  // A spreadsheet would run a text that begins like a formula.
  if (/^[=+@\t\r-]/.test(text)) text = `'${text}`;
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/// Rows as RFC 4180 text, with the columns' keys as header and numbers unrounded. The mark at the front makes
/// spreadsheets read the Korean as UTF-8.
export function csv<Row>(columns: Column<Row>[], rows: Row[]): string {
  const lines = [
    columns.map((column) => cell(column.key)),
    ...rows.map((row) => columns.map((c) => cell(c.value(row)))),
  ];
  return "\uFEFF" + lines.map((line) => line.join(",") + "\r\n").join("");
}
