// SPDX-License-Identifier: Apache-2.0
import { csv } from "./csv";
import { saveText } from "./downloads";
import { useWords } from "./i18n";
import type { Column } from "./table";

/// Saves the rows behind a table.
export function CsvButton<Row>({
  title,
  name,
  columns,
  rows,
}: {
  title: string;
  name: string;
  columns: Column<Row>[];
  rows: Row[];
}) {
  const { say } = useWords();
  return (
    <button
      type="button"
      aria-label={say("csvOf", { title })}
      onClick={() => saveText(`${name}.csv`, csv(columns, rows), "text/csv")}
    >
      CSV
    </button>
  );
}
