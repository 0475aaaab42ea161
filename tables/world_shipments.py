# SPDX-License-Identifier: Apache-2.0
"""world/shipments.csv and world/owners.csv: accelerators sold per quarter and who holds them."""

from pathlib import Path

from table import Table, read, whole

SOURCE = "Epoch AI chip counts of 2026-04-22 (MIT)"


def quarter(end: str) -> str:
    """2025Q1 for the quarter that ends on 2025-03-31."""
    return f"{end[:4]}Q{int(end[5:7]) // 3}"


def family(chip: str) -> str:
    """The short name under which chips.csv lists the family: TPU v5e -> TPUv5e, Instinct MI300X -> MI300X."""
    return chip.removeprefix("Instinct ").replace(" ", "")


def complete(row: dict[str, str]) -> str:
    """0 where the counts call the quarter incomplete."""
    return "0" if row["incomplete"] == "True" else "1"


def shipments(reference: Path) -> Table:
    """Units and H100 equivalents per family and quarter: 5 %, median, 95 %."""
    rows = []
    for row in read(reference / "ai_economy/chips_quarterly_by_designer_chip.csv"):
        rows.append((row["designer"], family(row["chip"]), quarter(row["end"]),
                     *(whole(row["units_" + part]) for part in ("p5", "median", "p95")),
                     *(whole(row["h100e_" + part]) for part in ("p5", "median", "p95")),
                     complete(row), SOURCE, "B"))
    rows.sort(key=lambda row: (row[0], row[2], row[1]))
    return Table(("designer", "family", "quarter", "units_low", "units", "units_high", "h100e_low", "h100e",
                  "h100e_high", "complete", "source", "grade"), rows)


def owners(reference: Path) -> Table:
    """Cumulative medians per designer and owner."""
    rows = []
    for row in read(reference / "ai_economy/chips_owners_cumulative.csv"):
        rows.append((row["designer"], row["owner"], quarter(row["end"]), whole(row["units_median"]),
                     whole(row["h100e_median"]), complete(row)))
    rows.sort(key=lambda row: (row[0], row[2], row[1]))
    return Table(("designer", "owner", "quarter", "units", "h100e", "complete"), rows)


TABLES = {"world/shipments.csv": shipments, "world/owners.csv": owners}
