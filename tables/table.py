# SPDX-License-Identifier: Apache-2.0
"""A table in memory, and its one form on disk.

Form: UTF-8, LF, one header line, comma between fields, a point in numbers, an empty field where a figure is
not known. Free text is cleaned of commas, quotes and line ends (see `words`), so no field needs quoting and
a reader may split a line at its commas.
"""

import csv
import gzip
import re
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Table:
    """Columns by name and rows of strings in the order they are written."""

    columns: tuple[str, ...]
    rows: list[tuple[str, ...]]


def read(path: Path) -> list[dict[str, str]]:
    """Rows of a CSV file (plain or gzip) as dictionaries of stripped strings."""
    opener = gzip.open if path.suffix == ".gz" else open
    with opener(path, "rt", encoding="utf-8", newline="") as file:
        return [{key: (value or "").strip() for key, value in row.items()} for row in csv.DictReader(file)]


def number(value: float | str | None, digits: int = 6) -> str:
    """A figure with at most `digits` significant digits; whole numbers below 1e15 are written in full."""
    if value is None or value == "":
        return ""
    value = float(value)
    if value == int(value) and abs(value) < 1e9:
        return str(int(value))
    return f"{value:.{digits}g}"


def whole(value: float | str | None) -> str:
    """A count, rounded to a whole number and written in full."""
    return "" if value is None or value == "" else str(int(round(float(value))))


def words(text: str) -> str:
    """Free text that needs no quoting: 1,458 becomes 1458, other commas become semicolons."""
    text = re.sub(r"(?<=\d),(?=\d{3}(?!\d))", "", text)
    text = text.replace('"', "'").replace(",", ";")
    return " ".join(text.split())


def write(path: Path, table: Table) -> None:
    """Writes the table and refuses a ragged row or a field that would need quoting."""
    lines = [",".join(table.columns)]
    for row in table.rows:
        if len(row) != len(table.columns):
            raise ValueError(f"{path}: {len(row)} fields where {len(table.columns)} are due: {row}")
        if any(mark in field for field in row for mark in ',"\n\r'):
            raise ValueError(f"{path}: a field needs quoting: {row}")
        lines.append(",".join(row))
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(("\n".join(lines) + "\n").encode())
