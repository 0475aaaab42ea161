# SPDX-License-Identifier: Apache-2.0
"""nations/austria: the Eurostat figures that an economy is calibrated from, in this project's own layout.

The reference folder has them as flat text: lines `name ndims d1 d2 ...`, then the values, the first index running
fastest. Money is million EUR; a year's figures are EUR a year, a quarter's EUR a quarter, stocks EUR.
"""

from datetime import date
from pathlib import Path

from austria_names import INDUSTRIES
from table import Table, number, read, words

CODES = [code for code, _, _ in INDUSTRIES]
DIGITS = 15  # as many as the figures have: nothing is rounded


def arrays(reference: Path) -> dict[str, list[float]]:
    """Every variable of the flat text by its name, its values in their order."""
    found: dict[str, list[float]] = {}
    lines = iter((reference / "poledna/text/austria_calibration_data.txt").read_text().splitlines())
    for line in lines:
        name, count, *extents = line.split()
        if int(count) != len(extents):
            raise ValueError(f"{line}: {len(extents)} extents where {count} are due")
        size = 1
        for extent in extents:
            size *= int(extent)
        found[name] = [float(next(lines)) for _ in range(size)]
    return found


def day(serial: float) -> date:
    """The day of MATLAB's serial number, which counts from the year 0."""
    return date.fromordinal(int(serial) - 366)


def years(data: dict[str, list[float]]) -> list[str]:
    return [str(day(serial).year) for serial in data["years_num"]]


def quarters(data: dict[str, list[float]]) -> list[str]:
    days = [day(serial) for serial in data["quarters_num"]]
    return [f"{at.year}Q{(at.month + 2) // 3}" for at in days]


def exact(value: float) -> str:
    return number(value, DIGITS)


def industries(_: Path) -> Table:
    """The industries in the order of all other tables."""
    return Table(("code", "name_en", "name_ko"), [(code, words(en), words(ko)) for code, en, ko in INDUSTRIES])


def intermediate(reference: Path) -> Table:
    """Every cell that is not zero: how much of a product an industry uses."""
    data = arrays(reference)
    cells = data["intermediate_consumption"]
    n = len(CODES)
    rows = []
    for y, year in enumerate(years(data)):
        for g, supplier in enumerate(CODES):
            for s, user in enumerate(CODES):
                value = cells[(y * n + s) * n + g]
                if value != 0:
                    rows.append((year, supplier, user, exact(value)))
    return Table(("year", "supplier", "user", "value"), rows)


def by_industry(reference: Path, key: str, variables: dict[str, str]) -> Table:
    """One row a year and industry, one column a variable: our name of it -> the name in the flat text."""
    data = arrays(reference)
    n = len(CODES)
    rows = [(year, code, *(exact(data[source][y * n + s]) for source in variables.values()))
            for y, year in enumerate(years(data)) for s, code in enumerate(CODES)]
    return Table(("year", key, *variables), rows)


def final_use(reference: Path) -> Table:
    return by_industry(reference, "product", {
        "household_consumption": "household_consumption", "government_consumption": "government_consumption",
        "fixed_investment": "fixed_capitalformation", "dwellings_investment": "capitalformation_dwellings",
        "inventories": "inventory_changes", "exports": "exports", "imports": "imports"})


def value_added(reference: Path) -> Table:
    return by_industry(reference, "industry", {
        "product_taxes": "taxes_products", "production_taxes": "taxes_production",
        "compensation": "compensation_employees", "wages": "wages", "operating_surplus": "operating_surplus",
        "capital_consumption": "capital_consumption"})


def capacity(reference: Path) -> Table:
    return by_industry(reference, "industry", {
        "fixed_assets": "fixed_assets", "dwellings": "dwellings", "firms": "firms", "employees": "employees"})


SECTOR_ACCOUNTS = {
    "household_taxes": "taxes_products_household", "investment_taxes": "taxes_products_capitalformation",
    "dwellings_taxes": "taxes_products_capitalformation_dwellings",
    "government_taxes": "taxes_products_government", "export_taxes": "taxes_products_export",
    "property_income": "property_income", "mixed_income": "mixed_income", "corporate_tax": "corporate_tax",
    "income_tax": "income_tax", "capital_taxes": "capital_taxes",
    "social_contributions": "social_contributions", "social_benefits": "social_benefits",
    "unemployment_benefits": "unemployment_benefits", "pension_benefits": "pension_benefits"}

BALANCE_SHEETS = {
    "firm_cash": "firm_cash_quarterly", "firm_debt": "firm_debt_quarterly",
    "firm_interest": "firm_interest_quarterly", "household_cash": "household_cash_quarterly",
    "bank_equity": "bank_equity_quarterly", "government_debt": "government_debt_quarterly",
    "government_interest": "interest_government_debt_quarterly",
    "government_balance": "government_deficit_quarterly"}


def sector_accounts(reference: Path) -> Table:
    """One row a year."""
    data = arrays(reference)
    return Table(("year", *SECTOR_ACCOUNTS),
                 [(year, *(exact(data[source][y]) for source in SECTOR_ACCOUNTS.values()))
                  for y, year in enumerate(years(data))])


def balance_sheets(reference: Path) -> Table:
    """One row a quarter."""
    data = arrays(reference)
    return Table(("quarter", *BALANCE_SHEETS),
                 [(quarter, *(exact(data[source][q]) for source in BALANCE_SHEETS.values()))
                  for q, quarter in enumerate(quarters(data))])


def quarterly_series(reference: Path, variables: dict[str, str]) -> Table:
    """One row a quarter of the national accounts: our name of a column -> the name in the reference file."""
    rows = read(reference / "poledna/austria/data/austria_quarterly_1996Q1_2019Q4.csv")
    return Table(("quarter", *variables),
                 [(row["quarter"], *(exact(float(row[source])) for source in variables.values())) for row in rows])


USES = {"gdp": "gdp", "household_consumption": "household_consumption",
        "government_consumption": "government_consumption", "capital_formation": "capitalformation",
        "fixed_investment": "fixed_capitalformation", "exports": "exports", "imports": "imports"}


def quarterly(reference: Path) -> Table:
    variables = {f"{kind}_{ours}": f"{kind}_{theirs}" for ours, theirs in USES.items() for kind in ("nominal", "real")}
    return quarterly_series(reference, {**variables, "gdp_deflator": "gdp_deflator"})


def euro_area(reference: Path) -> Table:
    return quarterly_series(reference, {"nominal_gdp": "ea_nominal_gdp", "real_gdp": "ea_real_gdp",
                                        "gdp_deflator": "ea_gdp_deflator", "interest_rate": "euribor_annual"})


TABLES = {"nations/austria/balance_sheets.csv": balance_sheets, "nations/austria/capacity.csv": capacity,
          "nations/austria/euro_area.csv": euro_area, "nations/austria/final_use.csv": final_use,
          "nations/austria/industries.csv": industries, "nations/austria/intermediate.csv": intermediate,
          "nations/austria/quarterly.csv": quarterly, "nations/austria/sector_accounts.csv": sector_accounts,
          "nations/austria/value_added.csv": value_added}
