# SPDX-License-Identifier: Apache-2.0
"""world/countries.csv: indicators by which nations are compared as places for AI."""

from pathlib import Path

from table import Table, number, read, words

COUNTRIES = ("KOR", "JPN", "USA", "CHN", "TWN", "DEU", "FRA", "GBR", "SGP", "ARE", "SAU", "IND")
# Indicator -> (our name, unit as given -> unit as written and factor).
INDICATORS = {
    "gdp_nominal": ("gdp", {"bn USD": ("USD", 1e9)}),
    "rd_to_gdp": ("research_to_gdp", {"% of GDP": ("1", 0.01)}),
    "researchers_fte": ("researchers_per_employed", {"per 1000 employed": ("1", 0.001)}),
    "electricity_price_industry": ("industrial_power_price",
                                   {"USD/kWh": ("USD/kWh", 1), "EUR/kWh": ("EUR/kWh", 1)}),
    "datacentre_electricity": ("datacentre_electricity", {"TWh": ("TWh", 1)}),
    "government_gross_debt": ("government_debt_to_gdp", {"% of GDP": ("1", 0.01)}),
    "corporate_tax_statutory_combined": ("corporate_tax", {"%": ("1", 0.01)}),
    "unemployment_rate": ("unemployment", {"%": ("1", 0.01)}),
    "hours_per_worker": ("hours_per_worker", {"hours a year": ("h/year", 1)}),
    "union_density": ("union_density", {"% of employees": ("1", 0.01)}),
}


def countries(reference: Path) -> Table:
    """Rows by country in the order above and by indicator."""
    rows = []
    for row in read(reference / "world/country_indicators.csv"):
        if row["iso3"] not in COUNTRIES or row["indicator"] not in INDICATORS:
            continue
        name, units = INDICATORS[row["indicator"]]
        unit, factor = units[row["unit"]]
        stored = row["status"] == "stored document"
        source = row["institution"]
        if stored:
            where = "KEPCO tariff of 2024-10-24" if row["source"].startswith("korea/") else row["source"]
            source += "; " + where
        rows.append((row["iso3"], name, number(float(row["value"]) * factor), unit, row["year"], words(source),
                     "stored" if stored else "general knowledge", "B" if stored else "C"))
    rows.sort(key=lambda row: (COUNTRIES.index(row[0]), row[1], row[4]))
    return Table(("iso3", "indicator", "value", "unit", "year", "source", "status", "grade"), rows)


TABLES = {"world/countries.csv": countries}
