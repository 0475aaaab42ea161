# SPDX-License-Identifier: Apache-2.0
"""The accounting identities of the input-output tables, checked on our own files; those of Austria are in
identities_austria.py.

    python3 tables/identities.py .    # needs no reference data; ends with 1 when an identity does not hold

For each year and industry: the row (output + imports = intermediate + final demand), the column (output =
intermediate inputs + value added) and the parts of value added; over all industries, value added = final
demand less imports. Two more sizes are printed and not judged, since they are no errors: a cell holds more
imports than its total where an industry gives off scrap, and an industry's imported inputs exceed its imports
where they were drawn from stocks. The observed table of 2020 must hold exactly; the estimated one of 2024 is
rounded to whole millions after balancing, by which its sums miss up to 10 million KRW.
"""

import sys
from pathlib import Path

import identities_austria
from table import read

FINAL = ("household_consumption", "government_consumption", "private_investment", "government_investment",
         "inventories", "valuables", "exports")
PARTS = ("compensation", "operating_surplus", "fixed_capital_consumption", "net_taxes")
SCRAP = "imports beyond the total of a cell with scrap"
STOCKS = "imported inputs beyond the year's imports"
LIMIT = {"2020": 0.0, "2024": 10.0}  # [million KRW]


def residuals(folder: Path, year: str) -> dict[str, float]:
    """Largest absolute residual of each identity, and of the national totals [million KRW]."""
    industries = [row for row in read(folder / "industries.csv") if row["year"] == year]
    supplied = {row["code"]: 0.0 for row in industries}
    used = dict(supplied)
    imported = dict(supplied)
    excess = 0.0
    for cell in read(folder / "intermediate.csv"):
        if cell["year"] != year:
            continue
        total, bought = float(cell["total"]), float(cell["import"])
        supplied[cell["supplier"]] += total
        used[cell["user"]] += total
        imported[cell["supplier"]] += bought
        if total > 0:
            excess = max(excess, bought - total)
    worst = {"row": 0.0, "column": 0.0, "value added": 0.0}
    beyond = 0.0
    gdp_made = gdp_spent = 0.0
    for row in industries:
        value = {key: float(row[key]) for key in ("output", "imports", "value_added") + FINAL + PARTS}
        code = row["code"]
        final = sum(value[key] for key in FINAL)
        worst["row"] = max(worst["row"], abs(value["output"] + value["imports"] - supplied[code] - final))
        worst["column"] = max(worst["column"], abs(value["output"] - used[code] - value["value_added"]))
        parts = sum(value[key] for key in PARTS)
        worst["value added"] = max(worst["value added"], abs(value["value_added"] - parts))
        beyond = max(beyond, imported[code] - value["imports"])
        gdp_made += value["value_added"]
        gdp_spent += final - value["imports"]
    worst["value added against final demand less imports"] = abs(gdp_made - gdp_spent)
    worst[SCRAP] = excess
    worst[STOCKS] = beyond
    return worst


def report(target: Path) -> bool:
    """Prints every residual of every nation; whether each is within its limit."""
    korea = report_korea(target)
    return identities_austria.report(target) and korea


def report_korea(target: Path) -> bool:
    """Prints every residual; whether each is within the limit of its year."""
    folder = target / "nations/korea"
    if not (folder / "intermediate.csv").exists():
        print("identities: no input-output table here")
        return True
    good = True
    for year, limit in LIMIT.items():
        for name, size in residuals(folder, year).items():
            holds = name in (SCRAP, STOCKS) or size <= limit
            good = good and holds
            print(f"identities {year}: {name}: {size:g} million KRW{'' if holds else '  DOES NOT HOLD'}")
    return good


if __name__ == "__main__":
    sys.exit(0 if report(Path(sys.argv[1] if len(sys.argv) > 1 else ".")) else 1)
