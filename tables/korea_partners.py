# SPDX-License-Identifier: Apache-2.0
"""nations/korea/partners.csv: to whom each product is exported.

Where goods go is known for all of them together (2024) and for semiconductors (November 2024); where each product
went, for 2014 from WIOD 2016 by way of an estimated table of bilateral trade (CC BY 4.0). Shares of 2014 are scaled
by product and partner in turn until goods meet both the exports of each product in 2024 and the partners' sums.
Services have the shares of all services of 2014. Vietnam is none of WIOD's countries: it starts from a fixed part of the rest.
"""

from pathlib import Path

from table import Table, number, read

PARTNERS = ("CHN", "USA", "EU", "JPN", "VNM", "rest")
EU = ("AUT", "BEL", "BGR", "CYP", "CZE", "DEU", "DNK", "ESP", "EST", "FIN", "FRA", "GRC", "HRV", "HUN", "IRL", "ITA",
      "LTU", "LUX", "LVA", "MLT", "NLD", "POL", "PRT", "ROU", "SVK", "SVN", "SWE")
# Exports of goods in 2024 by partner, facts.csv [bn USD].
GOODS = {"CHN": 133.0, "USA": 127.8, "EU": 68.1, "JPN": 29.6, "VNM": 58.3}
ALL_GOODS = 683.6
# Semiconductors, January to November 2024, facts.csv; Hong Kong's 18.4 % are in the rest. EU and Japan: 2014's order.
CHIPS = {"CHN": 0.333, "USA": 0.072, "VNM": 0.129, "EU": 0.02, "JPN": 0.012}
CHIP_PRODUCT = "s31"
VIETNAM_OF_REST = {True: 0.25, False: 0.05}  # goods, services; where the scaling of goods begins
LAST_GOODS = 43  # s01 to s43 are goods
GOODS_SECTIONS = "ABC"
LEFT_OUT = ("s68", "s83")
ROUNDS = 200


def trade_of_2014(reference: Path) -> dict[str, dict[str, float]]:
    """Exports of Korea by product of WIOD and partner [million USD]."""
    found: dict[str, dict[str, float]] = {}
    for row in read(reference / "wiod/bilateral2014_estimated.csv.gz"):
        if row["origin"] != "KOR":
            continue
        to = row["dest"]
        partner = to if to in PARTNERS else "EU" if to in EU else "rest"
        here = found.setdefault(row["product"], dict.fromkeys(PARTNERS, 0.0))
        here[partner] += float(row["musd"])
    return found


def shares_of_2014(reference: Path) -> dict[str, dict[str, float]]:
    """By product of the table."""
    trade = trade_of_2014(reference)
    services = {p: sum(row[p] for name, row in trade.items() if name[0] not in GOODS_SECTIONS) for p in PARTNERS}
    shares = {}
    for row in read(reference / "korea/io2020_sectors.csv"):
        if row["code"] in LEFT_OUT:
            continue
        names = row["wiod2016_code"].split("+")
        goods = int(row["code"][1:]) <= LAST_GOODS
        here = {p: sum(trade.get(name, {}).get(p, 0.0) for name in names) for p in PARTNERS} if goods else dict(services)
        vietnam = VIETNAM_OF_REST[goods] * here["rest"]
        here["VNM"], here["rest"] = vietnam, here["rest"] - vietnam
        total = sum(here.values())
        shares[row["code"]] = {p: value / total for p, value in here.items()}
    return shares


def scale_goods(shares: dict[str, dict[str, float]], exports: dict[str, float]) -> None:
    """Scales the goods other than chips to the partners' sums and each product's exports, in turn."""
    goods = [code for code in shares if int(code[1:]) <= LAST_GOODS and code != CHIP_PRODUCT and exports[code] > 0.0]
    all_goods = sum(exports[code] for code in goods) + exports[CHIP_PRODUCT]
    wanted = {p: all_goods * GOODS[p] / ALL_GOODS - exports[CHIP_PRODUCT] * CHIPS[p] for p in GOODS}
    wanted["rest"] = all_goods - exports[CHIP_PRODUCT] - sum(wanted.values())
    cells = {code: {p: exports[code] * shares[code][p] for p in PARTNERS} for code in goods}
    for _ in range(ROUNDS):
        for p in PARTNERS:
            factor = wanted[p] / sum(cells[code][p] for code in goods)
            for code in goods:
                cells[code][p] *= factor
        for code in goods:
            factor = exports[code] / sum(cells[code].values())
            for p in PARTNERS:
                cells[code][p] *= factor
    for code in goods:
        shares[code] = {p: cells[code][p] / exports[code] for p in PARTNERS}


def partners(reference: Path) -> Table:
    exports = {row["code"]: float(row["EXPORTS"] or 0)
               for row in read(reference / "korea/io2024_estimated_total.csv") if row["code"].startswith("s")}
    shares = shares_of_2014(reference)
    scale_goods(shares, exports)
    rows = []
    for code, here in shares.items():
        goods = int(code[1:]) <= LAST_GOODS
        for p in PARTNERS[:-1]:
            if code == CHIP_PRODUCT:
                share, grade = CHIPS[p], "A" if p in ("CHN", "USA", "VNM") else "C"
                source = "Ministry of Trade; November 2024" if grade == "A" else "order of 2014; WIOD"
            else:
                share, grade = here[p], "C"
                source = ("WIOD 2016 of 2014; scaled to the goods of 2024 by partner" if goods
                          else "all services of 2014; WIOD 2016; estimated")
            rows.append((code, p, number(share, 4), source, grade))
    return Table(("product", "partner", "share", "source", "grade"), rows)


TABLES = {"nations/korea/partners.csv": partners}
