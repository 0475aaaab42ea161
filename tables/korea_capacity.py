# SPDX-License-Identifier: Apache-2.0
"""nations/korea/capacity.csv: who works where and with what capital, in the years of the input-output tables.

Persons are those of the labour force survey, which counts everybody once: employees, and the self-employed with
their unpaid family workers. 2024 splits the survey's industries (first half of 2024) among the table's; 2020 has no
such survey here and takes the economic census as industries.csv has it. Both are scaled to the survey's mean of the
year. Two industries of the table have their workers elsewhere in any survey: contract manufacturing and industrial
repair (s44) is done by the staff of factories, and most research (s70) inside firms of other industries. They get
workers out of manufacturing: s44 at manufacturing's pay a head, s70 as many as there are full-time researchers.
"""

from pathlib import Path

from table import Table, number, read, whole

EMPLOYED = {"2020": 26_904_300, "2024": 28_575_500}  # labour.csv, mean of the year [person]
SELF_EMPLOYED = {"2020": 6_573_000, "2024": 6_518_000}  # with unpaid family workers [person]
RESEARCHERS = {"2020": 446_739, "2024": 490_256}  # full-time equivalents; the second of 2023 [person]
# Fixed assets without inventories at the end of the year [million KRW].
FIXED_ASSETS = {"2020": 7_870_000_000, "2024": 9_700_000_000}
DWELLINGS_DEPRECIATION = 0.019  # consumption of fixed capital of s68 over the value of dwellings [1/year]
DWELLINGS, CONTRACT, RESEARCH = "s68", "s44", "s70"
FACTORIES = tuple(f"s{n:02d}" for n in range(8, 44))
FACTORY_RATIO = 0.92  # employees over persons at work where WIOD has none: s44, as factories
FARMS = ("s01", "s02", "s03", "s04", "s05")
# The survey's industries by the table's, shared inside a group as the census of 2020 is in industries.csv; farming,
# which no census counts, by value added.
GROUPS = {"A01": "s01 s02 s05", "A02": "s03", "A03": "s04", "B": "s06 s07", "C10": "s08", "C11": "s09", "C12": "s10",
          "C13 C14": "s11", "C15": "s12", "C16": "s13", "C17": "s14", "C18": "s15", "C19": "s16",
          "C20": "s17 s18 s19 s21 s22", "C21": "s20", "C22": "s23 s24", "C23": "s25 s26", "C24": "s27 s28 s29",
          "C25": "s30", "C26": "s31 s32 s33 s34 s35", "C27": "s36", "C28": "s37", "C29": "s38 s39", "C30": "s40",
          "C31": "s41 s42", "C32 C33": "s43", "C34": "s44", "D35": "s45 s46", "E36": "s47", "E37": "s48",
          "E38 E39": "s49", "F41 F42": "s50 s51", "G45 G46 G47": "s52", "H49": "s53", "H50": "s54", "H51": "s55",
          "H52": "s56", "J61": "s57 s59", "I55 I56": "s58", "J60": "s60", "J63": "s61", "J59": "s64", "K64": "s65",
          "K65": "s66", "K66": "s67", "L68": "s69", "M70": "s70", "M71": "s71", "M72 M73": "s72", "N76": "s73",
          "N74 N75": "s74", "O84": "s75", "P85": "s76", "Q86": "s77", "Q87": "s78", "R90": "s79", "R91": "s80",
          "S94": "s81", "S95 S96 T97 U99": "s82"}
PUBLISHING, SOFTWARE_SHARE = "J58", 0.7  # of publishing is software (s62), the rest books and papers (s63)


def census(reference: Path) -> dict[str, float]:
    """Persons by industry in 2020, farming's split by value added."""
    rows = {row["code"]: row for row in read(reference / "korea/io2020_calibration.csv")}
    persons = {code: float(row["workers"] or 0) for code, row in rows.items()}
    farming = sum(persons[code] for code in FARMS)
    added = {code: float(rows[code]["va_mn"]) for code in FARMS}
    for code in FARMS:
        persons[code] = farming * added[code] / sum(added.values())
    return persons


def survey(reference: Path, weights: dict[str, float]) -> dict[str, float]:
    """Persons by industry in the first half of 2024."""
    found = {row["ksic"]: 1000.0 * float(row["employed_thousand"])
             for row in read(reference / "korea/employment_by_industry_2024H1.csv")}
    persons = {code: 0.0 for code in weights}
    for names, codes in GROUPS.items():
        total = sum(found[name] for name in names.split())
        members = codes.split()
        weight = sum(weights[code] for code in members)
        for code in members:
            persons[code] += total * weights[code] / weight
    software = ("J62", "s62")
    persons[software[1]] = found[software[0]] + SOFTWARE_SHARE * found[PUBLISHING]
    persons["s63"] = (1.0 - SOFTWARE_SHARE) * found[PUBLISHING]
    return persons


def lend_workers(persons: dict[str, float], pay: dict[str, float], researchers: float) -> None:
    """Moves the factories' staff who work for s44 and s70, from all factories in proportion."""
    there = sum(persons[code] for code in FACTORIES)
    pay_there = sum(pay[code] for code in FACTORIES)
    both = there + persons[CONTRACT] - (researchers - persons[RESEARCH])
    contract = both * pay[CONTRACT] / (pay[CONTRACT] + pay_there)
    kept = (both - contract) / there
    for code in FACTORIES:
        persons[code] *= kept
    persons[CONTRACT] = contract
    persons[RESEARCH] = researchers


def scaled(values: dict[str, float], total: float) -> dict[str, float]:
    factor = total / sum(values.values())
    return {code: value * factor for code, value in values.items()}


def capacity(reference: Path) -> Table:
    """One row per year and industry of the table."""
    extras = {row["code"]: row for row in read(reference / "korea/io2020_calibration.csv")}
    weights = census(reference)
    persons = {"2020": weights, "2024": survey(reference, weights)}
    rows = []
    first_worn: dict[str, float] = {}
    for year, kind in (("2020", "io2020"), ("2024", "io2024_estimated")):
        total = {row["code"]: row for row in read(reference / f"korea/{kind}_total.csv")}
        pay = {code: float(total["COMP_EMPLOYEES"][code]) for code in extras}
        worn = {code: float(total["CONS_FIXED_CAPITAL"][code]) for code in extras}
        first_worn = first_worn or worn
        here = scaled(persons[year], EMPLOYED[year])
        lend_workers(here, pay, RESEARCHERS[year])
        alone = {}
        for code, extra in extras.items():
            ratio = float(extra["employee_ratio_2014"] or FACTORY_RATIO)
            alone[code] = here[code] * (1.0 - ratio)
        alone = scaled(alone, SELF_EMPLOYED[year])
        dwellings = worn[DWELLINGS] / DWELLINGS_DEPRECIATION
        # An industry's capital grows from 2020 as what it wears out does.
        grown = {code: float(extra["capital_mn_adj"] or 0) * (worn[code] / first_worn[code] if worn[code] else 0.0)
                 for code, extra in extras.items() if code != DWELLINGS}
        assets = scaled(grown, FIXED_ASSETS[year] - dwellings)
        for code in extras:
            home = dwellings if code == DWELLINGS else 0.0
            rows.append((year, code, whole(assets.get(code, 0.0) + home), whole(home), whole(here[code]),
                         whole(min(alone[code], here[code]))))
    return Table(("year", "industry", "fixed_assets", "dwellings", "employed", "self_employed"), rows)


def isic(reference: Path) -> Table:
    """The nearest industry of WIOD's 2016 release, which are groups of divisions of ISIC Rev. 4."""
    rows = [(row["code"], row["wiod2016_code"].strip("-") or row["isic_section"])
            for row in read(reference / "korea/io2020_sectors.csv")]
    return Table(("code", "isic"), rows)


TABLES = {"nations/korea/capacity.csv": capacity, "nations/korea/isic.csv": isic}
