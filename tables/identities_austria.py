# SPDX-License-Identifier: Apache-2.0
"""The accounting identities of Austria's tables, checked on our own files.

For each year and product, supply and use: output + imports = inputs + final use. Over all, the product made is the
product spent. Wages lie within compensation, dwellings within fixed assets, capital formation in dwellings within all.
The figures are published to 0.01 million EUR and an industry's sum has some 130 of them, so sums miss by up to
LIMIT. How far the year's GDP lies from that of the quarterly accounts is printed and not judged: the two were
published years apart.
"""

from pathlib import Path

from table import read

FINAL = ("household_consumption", "government_consumption", "fixed_investment", "inventories", "exports")
PARTS = ("product_taxes", "production_taxes", "compensation", "operating_surplus", "capital_consumption")
TAXES = ("household_taxes", "investment_taxes", "government_taxes", "export_taxes")
LIMIT = 0.15  # [million EUR]
REVISION = "GDP of the year less that of its quarters"


def number_rows(path: Path) -> list[dict]:
    """The rows of a table with every cell that is a number as one."""
    return [{key: value if key in ("year", "quarter", "product", "industry", "supplier", "user") else float(value)
             for key, value in row.items()} for row in read(path)]


def residuals(folder: Path) -> dict[str, dict[str, float]]:
    """By year, the largest residual of each identity [million EUR]."""
    made = {(row["year"], row["industry"]): sum(row[part] for part in PARTS)
            for row in number_rows(folder / "value_added.csv")}
    gdp_made: dict[str, float] = {}
    for (year, _), value in made.items():
        gdp_made[year] = gdp_made.get(year, 0.0) + value
    balance = {key: -value for key, value in made.items()}
    for cell in number_rows(folder / "intermediate.csv"):
        balance[cell["year"], cell["supplier"]] += cell["value"]
        balance[cell["year"], cell["user"]] -= cell["value"]
    worst = {year: {"supply and use": 0.0, "dwellings within investment": 0.0, "wages within compensation": 0.0,
                    "dwellings within fixed assets": 0.0} for year in gdp_made}
    spent = {row["year"]: sum(row[tax] for tax in TAXES) for row in number_rows(folder / "sector_accounts.csv")}
    gdp_made = {year: value + spent[year] for year, value in gdp_made.items()}

    def hold(year: str, name: str, size: float) -> None:
        worst[year][name] = max(worst[year][name], size)

    for row in number_rows(folder / "final_use.csv"):
        final = sum(row[use] for use in FINAL) - row["imports"]
        spent[row["year"]] += final
        hold(row["year"], "supply and use", abs(balance[row["year"], row["product"]] + final))
        hold(row["year"], "dwellings within investment", row["dwellings_investment"] - row["fixed_investment"])
    for row in number_rows(folder / "value_added.csv"):
        hold(row["year"], "wages within compensation", row["wages"] - row["compensation"])
    for row in number_rows(folder / "capacity.csv"):
        hold(row["year"], "dwellings within fixed assets", row["dwellings"] - row["fixed_assets"])
    by_quarters: dict[str, float] = {}
    for row in number_rows(folder / "quarterly.csv"):
        year = row["quarter"][:4]
        by_quarters[year] = by_quarters.get(year, 0.0) + row["nominal_gdp"]
    for year, sizes in worst.items():
        sizes["product made less product spent"] = abs(gdp_made[year] - spent[year])
        sizes[REVISION] = gdp_made[year] - by_quarters[year]
    return worst


def report(target: Path) -> bool:
    """Prints every residual; whether each identity holds."""
    folder = target / "nations/austria"
    if not (folder / "intermediate.csv").exists():
        print("identities: no tables of Austria here")
        return True
    good = True
    for year, sizes in residuals(folder).items():
        for name, size in sizes.items():
            holds = name == REVISION or size <= LIMIT
            good = good and holds
            print(f"identities Austria {year}: {name}: {size:.3f} million EUR{'' if holds else '  DOES NOT HOLD'}")
    return good
