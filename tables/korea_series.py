# SPDX-License-Identifier: Apache-2.0
"""nations/korea/growth.csv and base_rate.csv: the quarterly growth of output and the central bank's rate."""

from pathlib import Path

from table import Table, number, read


def growth(reference: Path) -> Table:
    """Real growth on the quarter before, per cent, seasonally adjusted."""
    rows = []
    for row in read(reference / "korea/gdp_growth_quarterly.csv"):
        source = "Bank of Korea press release" if row["quarter"] >= "2024" else "OECD quarterly national accounts"
        rows.append((row["quarter"], number(row["real_gdp_growth_qoq_pct"], 9), source, "A"))
    return Table(("quarter", "growth", "source", "grade"), rows)


def base_rate(reference: Path) -> Table:
    """The rate in per cent a year from each date on; steps to 2023 agree with the BIS monthly series."""
    rows = []
    for row in read(reference / "korea/base_rate.csv"):
        checked = row["checked_against_bis_month_end"] == "yes"
        source = "Bank of Korea; agrees with BIS policy rates" if checked else "Bank of Korea in the press"
        rows.append((row["effective_date"], number(row["base_rate_pct"]), source, "A" if checked else "B"))
    return Table(("date", "rate", "source", "grade"), rows)


TABLES = {"nations/korea/growth.csv": growth, "nations/korea/base_rate.csv": base_rate}
