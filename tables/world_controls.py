# SPDX-License-Identifier: Apache-2.0
"""world/controls.csv: our reading of United States export rules, chip by chip and destination by destination.

The timeline of the reference folder gives the dated events; which chip an event moves to which status is the
reading written down here. A row holds from its date until the next row of the same chip and destination.
Allied: the 18 allies of the first tier of the rule of January 2025, Korea and Japan among them. China: mainland,
Hong Kong and Macau. Other: every other destination that is not under embargo.
"""

from pathlib import Path

from table import Table, read, words

BEGIN = "launch"
LETTERS, RULE_2022, RULE_2023 = "2022-08-26", "2022-10-07", "2023-10-17"
TIERS, TIERS_END, H20_BAN, H20_AGAIN = "2025-01-13", "2025-05-13", "2025-04-09", "2025-07-14"
CASE_BY_CASE, CASE_EFFECTIVE = "2026-01-13", "2026-01-15"

# Limits above one are H100 equivalents a country may take from 2025 to 2027; below one, a share of US sales.
TIER_CAP, CASE_CAP = "49901", "0.5"

ADVANCED = ("A100", "A800", "H100", "H800", "H200", "B200", "GB200", "B300", "GB300", "MI250X", "MI300A",
            "MI300X", "MI325X", "MI350X", "MI355X", "Gaudi3")
FOR_CHINA = ("H20", "MI308X")
CASE_CLASS = ("A100", "A800", "H100", "H800", "H200", "MI250X", "MI300A", "MI300X", "MI325X")
HUAWEI = ("Ascend910B", "Ascend910C", "Ascend920")
MAKERS_OWN = "not sold as hardware: reached by renting in the cloud only"


def chip_launches(reference: Path) -> dict[str, str]:
    """Launch dates by the short names of chips.csv."""
    from world_chips import chips
    return {row[0]: row[2] for row in chips(reference).rows}


def china(chip: str, launch: str) -> list[tuple[str, str, str, str]]:
    """(date, status, cap, reason) of an advanced chip on its way to China."""
    if chip in FOR_CHINA:
        return [(launch, "free", "", "made to stay below the limits of October 2023"),
                (H20_BAN, "denied", "", "licence demanded and none granted"),
                (H20_AGAIN, "licensed", "", "licences promised; 15 % of the revenue to the US from August 2025")]
    if chip in ("A800", "H800"):
        lines = [(launch, "free", "", "link speed cut to stay below the limits of October 2022"),
                 (RULE_2023, "denied", "", "limits by processing performance and density")]
    elif chip == "A100" or chip == "MI250X":
        lines = [(launch, "free", "", "before the controls"),
                 (LETTERS, "denied", "", "licence letters to the makers; rule of 2022-10-07")]
    else:
        lines = [(launch, "denied", "", "launched under the rule of October 2022")]
    if chip in CASE_CLASS:
        lines.append((CASE_EFFECTIVE, "licensed", CASE_CAP,
                      "case by case and at most half of the US sales; test in the US and 25 % tariff"))
    return lines


def other(chip: str, launch: str) -> list[tuple[str, str, str, str]]:
    """(date, status, cap, reason) of an advanced chip on its way to a destination of the second tier."""
    if launch >= TIERS_END or chip in FOR_CHINA:
        return [(launch, "free", "", "no rule of the timeline names it")]
    after = (TIERS_END, "free", "", "tier rule rescinded before it was enforced (due 2025-05-15)")
    if launch > TIERS:
        return [(launch, "licensed", TIER_CAP, "second tier: 49901 H100 equivalents per country 2025-2027"), after]
    return [(launch, "free", "", "no rule of the timeline names it"),
            (TIERS, "licensed", TIER_CAP, "second tier: 49901 H100 equivalents per country 2025-2027"), after]


def controls(reference: Path) -> Table:
    """One row per chip, destination and date of change, in that order."""
    evidence = {row["date"]: row["evidence"] for row in read(reference / "ai_economy/export_control_timeline.csv")}
    found = {date for date, note in evidence.items() if note == "page found"} | {CASE_EFFECTIVE}
    for date in (LETTERS, RULE_2022, RULE_2023, TIERS, TIERS_END, H20_BAN, H20_AGAIN, CASE_BY_CASE):
        if date not in evidence:
            raise ValueError(f"the timeline has lost its event of {date}")
    launches = chip_launches(reference)
    rows = []

    def add(date: str, chip: str, destination: str, status: str, cap: str, why: str, grade: str) -> None:
        rows.append((date, chip, destination, status, cap, words(why), grade))

    for chip in ADVANCED + FOR_CHINA:
        launch = launches[chip]
        add(launch, chip, "allied", "free", "", "no licence needed; first tier of the rule of 2025-01-13", "B")
        for date, status, cap, why in china(chip, launch):
            add(date, chip, "china", status, cap, "US rule: " + why, "B" if date in found else "C")
        for date, status, cap, why in other(chip, launch):
            add(date, chip, "other", status, cap, "US rule: " + why, "B" if date == TIERS else "C")
    for chip in HUAWEI:
        launch = launches[chip]
        why = "maker on the US Entity List since 2019; US guidance of 2025-05-13: use anywhere risks a breach"
        add(launch, chip, "china", "free", "", "home market; no export", "C")
        for destination in ("allied", "other"):
            if launch < TIERS_END:
                add(launch, chip, destination, "free", "", "no rule against buying before the US guidance", "C")
            add(max(launch, TIERS_END), chip, destination, "denied", "", why, "C")
    order = {chip: index for index, chip in enumerate(ADVANCED + FOR_CHINA + HUAWEI)}
    groups = ("allied", "china", "other")
    rows.sort(key=lambda row: (order[row[1]], groups.index(row[2]), row[0]))
    return Table(("from", "chip", "destination", "status", "cap", "source", "grade"), rows)


TABLES = {"world/controls.csv": controls}
