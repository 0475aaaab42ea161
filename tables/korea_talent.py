# SPDX-License-Identifier: Apache-2.0
"""nations/korea/talent.csv: how many people can build AI, what they earn and where they go."""

from pathlib import Path

from table import Table, number, read, words

UNITS = {"%": ("1", 0.01), "per 10000 people": ("1/year", 1e-4), "persons": ("persons", 1)}
# Figures that the notes of the source carry: (variable, value, unit, date, source, grade).
NOTED = (
    ("ai_professionals_advanced_degree_share", "0.58", "1", "2024", "Bank of Korea as quoted", "B"),
    ("ai_professionals_information_services_share", "0.3", "1", "2024", "Bank of Korea as quoted; 0.22 in 2010", "B"),
    ("ai_professionals_usa", "780000", "persons", "2024", "Bank of Korea as quoted", "B"),
    ("ai_professionals_uk", "110000", "persons", "2024", "Bank of Korea as quoted", "B"),
    ("ai_professionals_france", "70000", "persons", "2024", "Bank of Korea as quoted", "B"),
    ("ai_wage_premium_2010", "0.013", "1", "2010", "Bank of Korea as quoted", "B"),
    ("ai_wage_premium_usa", "0.25", "1", "2024", "Bank of Korea as quoted", "B"),
    ("ai_wage_premium_canada", "0.18", "1", "2024", "Bank of Korea as quoted", "B"),
    ("ai_wage_premium_uk_france_australia", "0.15", "1", "2024", "Bank of Korea as quoted", "B"),
    ("ai_net_flow", "-3e-05", "1/year", "2023", "Stanford AI Index via KCCI SGI", "B"),
    ("ai_net_flow_germany", "0.000213", "1/year", "2024", "Stanford AI Index via KCCI SGI", "B"),
    ("ai_net_flow_usa", "0.000107", "1/year", "2024", "Stanford AI Index via KCCI SGI", "B"),
    ("foreign_professionals", "45000", "persons", "2021", "KCCI SGI as quoted", "B"),
    ("professionals_working_abroad", "125000", "persons", "2019", "KCCI SGI as quoted", "B"),
)


def talent(reference: Path) -> Table:
    """One row per variable and date; a share or a rate is of one."""
    rows = [("national", variable, value, unit, date, words(source), grade)
            for variable, value, unit, date, source, grade in NOTED]
    for row in read(reference / "korea/grid_and_talent_facts.csv"):
        if row["topic"] == "talent":
            unit, factor = UNITS[row["unit"]]
            source = row["source"] + (": " + row["note"] if row["note"] else "")
            rows.append((row["region"], row["variable"], number(float(row["value"]) * factor), unit, row["date"],
                         words(source), "C" if "economy21" in row["source"] else "B"))
    rows.sort(key=lambda row: (row[0], row[1], row[4]))
    return Table(("region", "variable", "value", "unit", "date", "source", "grade"), rows)


TABLES = {"nations/korea/talent.csv": talent}
