# SPDX-License-Identifier: Apache-2.0
"""world/technology.csv: cost and life of the power plants, stores and lines a data centre can be fed from.

The source gives money in euros of 2025: rows whose own money is of 2025 are unchanged by it, and the nuclear
plant's (8475 + 13925)/2/1.09 EUR of 2023 stands there times 1.0516, the rise of European consumer prices.
"""

from pathlib import Path

from table import Table, number, read, words

KEPT = {
    "solar-utility": ("FOM", "investment", "lifetime"),
    "solar-rooftop commercial": ("FOM", "investment", "lifetime"),
    "onwind": ("FOM", "investment", "lifetime"),
    "offwind": ("FOM", "investment", "lifetime"),
    "offwind-float": ("FOM", "investment", "lifetime"),
    "offwind-ac-connection-submarine": ("FOM", "investment", "lifetime"),
    "offwind-ac-station": ("FOM", "investment", "lifetime"),
    "offwind-dc-station": ("FOM", "investment", "lifetime"),
    "battery storage": ("investment", "lifetime"),
    "battery inverter": ("FOM", "investment", "lifetime", "efficiency"),
    "nuclear": ("FOM", "investment", "lifetime"),
    "CCGT": ("FOM", "VOM", "investment", "lifetime", "efficiency"),
    "HVDC overhead": ("FOM", "investment", "lifetime"),
}
PARAMETERS = {"FOM": "fixed_cost", "VOM": "variable_cost", "investment": "investment", "lifetime": "life",
              "efficiency": "efficiency"}


def unit(parameter: str, given: str) -> tuple[str, float]:
    """The unit we write and the factor to it from the unit of the source."""
    plain = given.split(",")[0].removesuffix("_e").removesuffix("el")
    table = {"%/year": ("1/year", 0.01), "years": ("year", 1), "per unit": ("1", 1),
             "EUR/kW": ("EUR2025/kW", 1), "EUR/kWh": ("EUR2025/kWh", 1), "EUR/MWh": ("EUR2025/MWh", 1),
             "EUR/MW/km": ("EUR2025/MW/km", 1)}
    return table[plain]


def technology(reference: Path) -> Table:
    """One row per technology, parameter and year; the share of fixed cost is of the investment and per year."""
    rows = []
    for row in read(reference / "ai_factory/power/technology_costs_2025_2030.csv"):
        if row["parameter"] not in KEPT.get(row["technology"], ()):
            continue
        name = row["technology"].lower().replace(" ", "-") + "." + PARAMETERS[row["parameter"]]
        written, factor = unit(row["parameter"], row["unit"])
        source = row["source"].split(", https")[0].split(": https")[0].split(", Excel")[0].replace("inputs/", "")
        source = source.removeprefix("https://")
        money = f"; money of {row['currency_year'][:4]} raised to 2025" if "EUR" in written else ""
        if row["currency_year"].startswith("2025"):
            money = ""
        rows.append((name, row["year"], number(float(row["value"]) * factor), written,
                     words(f"PyPSA technology-data from {source}{money}"), "B"))
    rows.sort(key=lambda row: (row[0], row[1]))
    return Table(("id", "year", "value", "unit", "source", "grade"), rows)


TABLES = {"world/technology.csv": technology}
