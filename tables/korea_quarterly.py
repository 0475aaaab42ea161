# SPDX-License-Identifier: Apache-2.0
"""nations/korea/quarterly.csv: GDP, prices and the base rate by quarter.

Real GDP chains the growth of growth.csv at the level of 2020. The deflator is known by the year: from 2014 regional
accounts (Statistics Korea), before that the United Nations' national accounts, 2025 the Bank of Korea's nominal GDP.
Between the middles of two years it runs evenly in logarithms, so its quarters are made up, its years are not.
"""

import math
from pathlib import Path

from table import Table, number, read

FIRST = (2000, 1)  # the first quarter whose year has a price
LEVEL_YEAR = 2020
NOMINAL_2025 = 2660.0 / 2556.9  # growth of nominal GDP in 2025: "about 2660 trn KRW"
REAL_2025 = 1.01
RATE_BEFORE = 4.75  # base rate before the first step of the table [% a year]


def deflators(reference: Path) -> dict[int, float]:
    """GDP deflator by year, 2020 = 1."""
    by_year = {}
    for row in read(reference / "korea/gva_by_industry_2014_2024.csv"):
        if row["code"] == "GDP":
            by_year[int(row["year"])] = float(row["nominal_mn_krw"]) / float(row["real_2020prices_mn_krw"])
    won = {}
    for row in read(reference / "world/un_sna_expenditure.csv.gz"):
        if row["iso3"] == "KOR":
            won[int(row["year"])] = float(row["GDP_cur"]) / float(row["GDP_2010"])
    rates = exchange_rates(reference)
    first = min(by_year)
    base = by_year[first] / (won[first] * rates[first])
    for year in range(FIRST[0], first):
        by_year[year] = won[year] * rates[year] * base
    by_year[2025] = by_year[2024] * NOMINAL_2025 / REAL_2025
    return by_year


def exchange_rates(reference: Path) -> dict[int, float]:
    """Won for a dollar by year, as WIOD 2016 has it."""
    found = {}
    for row in read(reference / "wiod/sea2016rel_all.csv.gz"):
        if row["country"] == "KOR" and row["NOMEXCH"]:
            found[int(row["year"])] = float(row["NOMEXCH"])
    return found


def deflator_of(by_year: dict[int, float], year: int, quarter: int) -> float:
    """Even in logarithms between the middles of years; the last two years' pace at the ends."""
    place = year + (quarter - 0.5) / 4.0 - 0.5
    low = min(max(math.floor(place), min(by_year)), max(by_year) - 1)
    share = place - low
    return math.exp((1.0 - share) * math.log(by_year[low]) + share * math.log(by_year[low + 1]))


def base_rates(reference: Path) -> list[tuple[str, float]]:
    rows = read(reference / "korea/base_rate.csv")
    return [(row["effective_date"], float(row["base_rate_pct"])) for row in rows]


def rate_at_end(steps: list[tuple[str, float]], year: int, quarter: int) -> float:
    """Base rate at the end of the quarter [1/year]."""
    end = f"{year}-{3 * quarter:02d}-31"
    rate = RATE_BEFORE
    for date, value in steps:
        if date <= end:
            rate = value
    return rate / 100.0


def quarterly(reference: Path) -> Table:
    """One row a quarter, money in million KRW a quarter, seasonally adjusted."""
    growth = read(reference / "korea/gdp_growth_quarterly.csv")
    by_year = deflators(reference)
    steps = base_rates(reference)
    level = 1.0
    chain = {}
    for row in growth:
        year, quarter = int(row["quarter"][:4]), int(row["quarter"][5])
        level *= 1.0 + float(row["real_gdp_growth_qoq_pct"]) / 100.0
        chain[year, quarter] = level
    real_2020 = next(float(row["real_2020prices_mn_krw"])
                     for row in read(reference / "korea/gva_by_industry_2014_2024.csv")
                     if row["code"] == "GDP" and row["year"] == str(LEVEL_YEAR))
    unit = real_2020 / sum(chain[LEVEL_YEAR, quarter] for quarter in range(1, 5))
    rows = []
    for (year, quarter), value in chain.items():
        if (year, quarter) < FIRST:
            continue
        real = value * unit
        rows.append((f"{year}Q{quarter}", number(real * deflator_of(by_year, year, quarter), 9), number(real, 9),
                     number(rate_at_end(steps, year, quarter), 6)))
    return Table(("quarter", "nominal_gdp", "real_gdp", "interest_rate"), rows)


TABLES = {"nations/korea/quarterly.csv": quarterly}
