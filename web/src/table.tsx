// SPDX-License-Identifier: Apache-2.0
import type { ComponentChildren } from "preact";
import { known } from "./record";
import { useWords } from "./i18n";
import { nothing } from "./numbers";

/// One column of a table: `value` is what goes into the CSV, unrounded; `show` is what a reader sees.
export type Column<Row> = {
  key: string;
  head: string;
  value: (row: Row) => string | number | boolean | null | undefined;
  show?: (row: Row) => ComponentChildren;
  /// Numbers stand on the right; texts that may wrap take what room is left.
  align?: "right" | "text";
  /// Only for the CSV: the table would repeat itself.
  hidden?: boolean;
};

function shown<Row>(column: Column<Row>, row: Row): ComponentChildren {
  if (column.show) return column.show(row);
  const value = column.value(row);
  if (value === null || value === undefined || value === "") return nothing;
  return known(value) ? Number(value.toPrecision(6)).toString() : String(value);
}

/// A table that scrolls sideways by itself where the page is narrow; the first column is each row's name.
export function DataTable<Row>({
  title,
  columns,
  rows,
}: {
  title: string;
  columns: Column<Row>[];
  rows: Row[];
}) {
  const { say } = useWords();
  const visible = columns.filter((column) => !column.hidden);
  return (
    <div class="table" role="region" tabIndex={0} aria-label={say("tableScroll", { title })}>
      <table>
        <thead>
          <tr>
            {visible.map((column) => (
              <th scope="col" class={column.align}>
                {column.head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr>
              {visible.map((column, at) =>
                at === 0 ? (
                  <th scope="row" class={column.align}>
                    {shown(column, row)}
                  </th>
                ) : (
                  <td class={column.align}>{shown(column, row)}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
