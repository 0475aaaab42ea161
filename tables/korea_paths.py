# SPDX-License-Identifier: Apache-2.0
"""nations/korea/paths.csv: what the years to 2060 are taken to bring where nothing else is said.

The labour force is the survey's until 2025, then goes to what the Korea Employment Information Service projects for
2028 and 2033; later it grows as the UN's population by age times participation by age does, which rises until 2040.
Productivity slows evenly; with the labour force it stays within 0.4 points of the Bank of Korea's potential growth to
2040. Exports and state consumption grow in a fixed relation to that potential growth.
"""

from pathlib import Path

from table import Table, number, read, whole

# Potential growth by the middle of a block of years [% a year]: Bank of Korea, December 2024; 2.0 for 2021-26.
POTENTIAL = {2020: 2.0, 2025: 2.0, 2027: 1.8, 2032: 1.3, 2037: 1.1, 2042: 0.7, 2047: 0.6, 2060: 0.6}
# Participation of 2024 by age: 55-64 from the labour ministry (employment 75.8 and 64.0 %, unemployment 2.0 and
# 2.8 %), the rest general knowledge of the survey.
PARTICIPATION = {"15-19": 0.075, "20-24": 0.475, "25-29": 0.765, "30-34": 0.815, "35-39": 0.800, "40-44": 0.800,
                 "45-49": 0.820, "50-54": 0.815, "55-59": 0.773, "60-64": 0.658, "65-69": 0.530, "70-74": 0.420,
                 "75-79": 0.310, "80-84": 0.170, "85-89": 0.080, "90-94": 0.02}
# What it is taken to become by 2040: mothers stay at work more often, and later cohorts of the old work longer.
PARTICIPATION_2040 = PARTICIPATION | {"25-29": 0.78, "30-34": 0.85, "35-39": 0.84, "40-44": 0.84, "45-49": 0.85,
                                      "50-54": 0.85, "55-59": 0.81, "60-64": 0.75, "65-69": 0.62, "70-74": 0.49,
                                      "75-79": 0.36, "80-84": 0.20}
# Projection of March 2025: 29,203 thousand in 2023, 423 thousand more by 2028, 175 thousand fewer by 2033 [person].
PROJECTED = {2028: 29_626_000, 2033: 29_451_000}
# Output per person at work grew by 2.0 % a year from 2014 to 2019 and by 1.0 % from 2019 to 2024 [% a year].
PRODUCTIVITY = {2020: 1.8, 2025: 1.6, 2040: 1.3}
EXPORTS_TO_GDP = 1.15  # growth of real exports over that of real GDP, 2014 to 2024
STATE_BEYOND_GDP = 0.5  # growth of state consumption beyond potential, for ageing [points a year]
YEARS = range(2020, 2061)


def between(points: dict[int, float], year: int) -> float:
    """Straight between the nearest years of a list."""
    low = max(point for point in points if point <= year)
    later = [point for point in points if point > year]
    if not later:
        return points[low]
    high = min(later)
    share = (year - low) / (high - low)
    return (1.0 - share) * points[low] + share * points[high]


def by_age(reference: Path) -> dict[int, float]:
    """Population by age times participation by age [person]."""
    persons: dict[str, dict[int, float]] = {age: {} for age in PARTICIPATION}
    for row in read(reference / "korea/population_age5_wpp2024.csv"):
        if row["age"] in PARTICIPATION:
            persons[row["age"]][int(row["year"])] = 1000.0 * float(row["pop"])
    return {year: sum(between(persons[age], year) *
                      between({0: now, 2024: now, 2040: PARTICIPATION_2040[age]}, year)
                      for age, now in PARTICIPATION.items())
            for year in YEARS}


def labour_force(reference: Path) -> dict[int, float]:
    """Persons by year, mean of the year."""
    observed = {int(row["year"]): 1000.0 * float(row["labour_force_thousand"])
                for row in read(reference / "korea/labour_force_2014_2025.csv")}
    points = observed | {year: float(value) for year, value in PROJECTED.items()}
    last = max(points)
    later = by_age(reference)
    return {year: between(points, year) if year <= last else points[last] * later[year] / later[last]
            for year in YEARS}


def by_age_unchanged(reference: Path) -> dict[int, float]:
    """Population by age times the participation of 2024, at the survey's level of 2020 [person]: what could be expected
    of the years to come without knowing how participation would change."""
    persons: dict[str, dict[int, float]] = {age: {} for age in PARTICIPATION}
    observed = {}
    for row in read(reference / "korea/population_age5_wpp2024.csv"):
        if row["age"] in PARTICIPATION:
            persons[row["age"]][int(row["year"])] = 1000.0 * float(row["pop"])
    for row in read(reference / "korea/labour_force_2014_2025.csv"):
        observed[int(row["year"])] = 1000.0 * float(row["labour_force_thousand"])
    force = {year: sum(share * between(persons[age], year) for age, share in PARTICIPATION.items()) for year in YEARS}
    return {year: observed[2020] * force[year] / force[2020] for year in YEARS}


def paths(reference: Path) -> Table:
    force = labour_force(reference)
    unchanged = by_age_unchanged(reference)
    rows = []
    for year in YEARS:
        potential = between(POTENTIAL, year)
        rows.append((str(year), number(between(PRODUCTIVITY, year) / 100.0, 4), whole(force[year]), whole(unchanged[year]),
                     number(EXPORTS_TO_GDP * potential / 100.0, 4),
                     number((potential + STATE_BEYOND_GDP) / 100.0, 4)))
    return Table(("year", "productivity", "labour_force", "labour_force_unchanged", "export_demand",
                  "government"), rows)


TABLES = {"nations/korea/paths.csv": paths}
