# SPDX-License-Identifier: Apache-2.0
"""nations/korea/industries.csv and intermediate.csv: who makes what out of what, 2020 observed, 2024 estimated.

Money is million KRW at producer prices. Imports stand with their taxes, so that in every row
output + imports = intermediate + final demand. Negative cells (scrap and by-products) stay.
"""

from pathlib import Path

from table import Table, number, read, whole, words

YEARS = {"2020": "io2020", "2024": "io2024_estimated"}
FINAL = {"exports": "EXPORTS", "imports": "TOTAL_IMPORTS", "household_consumption": "HH_NPISH_CONS",
         "government_consumption": "GOV_CONS", "private_investment": "PRIV_GFCF",
         "government_investment": "GOV_GFCF", "inventories": "INVENTORIES", "valuables": "VALUABLES"}
VALUE_ADDED = {"value_added": "VALUE_ADDED", "compensation": "COMP_EMPLOYEES",
               "operating_surplus": "OPERATING_SURPLUS", "fixed_capital_consumption": "CONS_FIXED_CAPITAL",
               "net_taxes": "NET_PROD_TAXES"}
COLUMNS = ("year", "code", "name_en", "name_ko", "isic", "output", *VALUE_ADDED, *FINAL, "workers",
           "establishments", "capital")


def table_of(reference: Path, year: str, kind: str) -> dict[str, dict[str, str]]:
    """One input-output table by the code of its rows."""
    return {row["code"]: row for row in read(reference / f"korea/{YEARS[year]}_{kind}.csv")}


def industries(reference: Path) -> Table:
    """One row per year and industry, in the order of the codes."""
    names = read(reference / "korea/io2020_sectors.csv")
    extras = {row["code"]: row for row in read(reference / "korea/io2020_calibration.csv")}
    rows = []
    for year in YEARS:
        total = table_of(reference, year, "total")
        for name in names:
            code = name["code"]
            line = total[code]
            extra = extras[code] if year == "2020" else {}
            rows.append((year, code, words(name["name_en"]), words(name["name_ko"]), name["isic_section"],
                         whole(line["OUTPUT"]),
                         *(whole(total[key][code]) for key in VALUE_ADDED.values()),
                         *(whole(line[key]) for key in FINAL.values()),
                         number(extra.get("workers"), 9), number(extra.get("establishments"), 9),
                         whole(extra.get("capital_mn_adj"))))
    return Table(COLUMNS, rows)


def intermediate(reference: Path) -> Table:
    """Every cell that is not zero: supplier, user, all of it, and what of it was imported."""
    codes = [name["code"] for name in read(reference / "korea/io2020_sectors.csv")]
    rows = []
    for year in YEARS:
        total, bought = table_of(reference, year, "total"), table_of(reference, year, "import")
        for supplier in codes:
            for user in codes:
                cell = (whole(total[supplier][user]), whole(bought[supplier][user]))
                if cell != ("0", "0"):
                    rows.append((year, supplier, user, *cell))
    return Table(("year", "supplier", "user", "total", "import"), rows)


TABLES = {"nations/korea/industries.csv": industries, "nations/korea/intermediate.csv": intermediate}
