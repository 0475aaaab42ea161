# SPDX-License-Identifier: Apache-2.0
"""nations/korea/population.csv and labour.csv: people by age and sex to 2070, and who works."""

from pathlib import Path

from table import Table, number, read


def population(reference: Path) -> Table:
    """Thousand persons every five years; low and high bound 95 % of the projections, empty in the past."""
    rows = []
    for row in read(reference / "korea/population_age5_wpp2024.csv"):
        if int(row["year"]) >= 2020:
            rows.append((row["year"], row["age"], *(number(row[key], 9) for key in
                                                    ("popM", "popF", "pop", "pop_low", "pop_high"))))
    return Table(("year", "age", "male", "female", "total", "low", "high"), rows)


def labour(reference: Path) -> Table:
    """Yearly means: thousand persons, and shares of one."""
    counts = {"adults": "pop15plus_thousand", "labour_force": "labour_force_thousand",
              "employed": "employed_thousand", "unemployed": "unemployed_thousand",
              "inactive": "inactive_thousand"}
    shares = {"participation": "participation_rate_pct", "unemployment": "unemployment_rate_pct",
              "employment": "employment_rate_pct", "employment_15_64": "employment_rate_15_64_pct"}
    rows = []
    for row in read(reference / "korea/labour_force_2014_2025.csv"):
        rows.append((row["year"], *(number(row[key], 9) for key in counts.values()),
                     *(number(float(row[key]) / 100) for key in shares.values())))
    return Table(("year", *counts, *shares), rows)


TABLES = {"nations/korea/population.csv": population, "nations/korea/labour.csv": labour}
