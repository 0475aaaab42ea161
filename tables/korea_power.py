# SPDX-License-Identifier: Apache-2.0
"""nations/korea/generation.csv and grid.csv: what makes the country's power and what stands in a plant's way."""

from pathlib import Path

from table import Table, number, read, words

YEAR = "2024"
# Our name -> (variable of energy in the facts, share of capacity in the note of the total [1]).
FUELS = {"nuclear": ("generation_nuclear", 0.170), "coal": ("generation_coal", 0.263),
         "gas": ("generation_gas", 0.303), "renewables": ("generation_renewables", 0.227)}
REFERENCE = "Ministry of Trade Industry and Energy in the press"


def facts_of(reference: Path, group: str) -> dict[str, float]:
    """The plain numbers of one group of the facts for 2024."""
    found = {}
    for row in read(reference / "korea/macro_facts.csv"):
        if row["group"] == group and row["year"] == YEAR:
            found[row["variable"]] = float(row["value"])
    return found


def generation(reference: Path) -> Table:
    """Energy [TWh], capacity [GW] and share of energy [1] by source; the rest closes the totals."""
    facts = facts_of(reference, "electricity")
    energy_all, capacity_all = facts["generation_total"], facts["capacity_total"]
    rows = []
    energy_rest, capacity_rest = energy_all, capacity_all
    for fuel, (variable, part) in FUELS.items():
        energy, capacity = facts[variable], part * capacity_all
        energy_rest -= energy
        capacity_rest -= capacity
        rows.append((fuel, YEAR, number(energy), number(capacity, 4), number(energy / energy_all, 4),
                     REFERENCE + ": capacity from its share of 153.1 GW", "A"))
    rows.append(("other", YEAR, number(energy_rest, 3), number(capacity_rest, 3), number(energy_rest / energy_all, 3),
                 "what the named sources leave of the total", "B"))
    rows.append(("total", YEAR, number(energy_all), number(capacity_all), "1", REFERENCE, "A"))
    return Table(("source", "year", "energy", "capacity", "share", "reference", "grade"), rows)


# Rules and costs of a site that the source gives inside longer texts: (variable, value, unit, date, source, grade).
RULES = (
    ("supply_refusal_threshold", "5", "MW", "2023", "Electricity Business Act decree: KEPCO may refuse supply", "B"),
    ("impact_assessment_threshold", "10", "MW", "2024-06",
     "Distributed Energy Act: grid impact assessment; 70 of 100 points and then the power policy council", "B"),
    ("impact_assessment_pass_mark", "70", "points of 100", "2024-06", "Distributed Energy Act", "B"),
    ("non_capital_connection_charge_waiver", "0.5", "1", "2023",
     "Ministry of Trade Industry and Energy: half of the distribution connection charge outside the capital area", "B"),
    ("non_capital_reserve_power_fee_waiver", "1", "1", "2023",
     "Ministry of Trade Industry and Energy: reserve power fee at 154 kV outside the capital area", "B"),
    ("data_centres", "147", "sites", "2022-12", "Ministry of Trade Industry and Energy", "A"),
    ("data_centre_contracted_power", "1762", "MW", "2022-12", "Ministry of Trade Industry and Energy", "A"),
    ("data_centres_requested_to_2029", "732", "sites", "2022-12", "KEPCO notices", "A"),
    ("data_centre_power_requested_to_2029", "49397", "MW", "2022-12", "KEPCO notices", "A"),
    ("capital_area_share_of_sites", "0.6", "1", "2022-12", "Ministry of Trade Industry and Energy", "A"),
    ("average_pue_all", "2.66", "1", "2016", "KITSA via kharn.kr; year approximate", "C"),
    ("average_pue_private", "2.03", "1", "2016", "KITSA via kharn.kr; year approximate", "C"),
    ("green_data_centre_mark_pue", "1.8", "1", "2016", "KITSA via kharn.kr; the most the mark allows", "C"),
    ("green_premium", "10", "KRW/kWh", "2024", "Solutions for Our Climate; 98 % of what firms buy as renewable", "B"),
    ("renewable_certificate", "80", "KRW/kWh", "2024", "Solutions for Our Climate", "B"),
    ("tariff_demand_charge", "6490", "KRW/kW/month", "2024-10-24", "KEPCO industrial A II HV-A option I", "B"),
    ("tariff_off_peak", "95.7", "KRW/kWh", "2024-10-24", "as above; summer and spring and autumn; 22-08 h", "B"),
    ("tariff_off_peak_winter", "103.1", "KRW/kWh", "2024-10-24", "as above; winter", "B"),
    ("tariff_middle_summer", "121.5", "KRW/kWh", "2024-10-24", "as above; summer; 08-11 and 12-13 and 18-22 h", "B"),
    ("tariff_peak_summer", "155", "KRW/kWh", "2024-10-24", "as above; summer; the other hours", "B"),
    ("tariff_middle_spring_autumn", "100.5", "KRW/kWh", "2024-10-24", "as above; spring and autumn", "B"),
    ("tariff_peak_spring_autumn", "119.7", "KRW/kWh", "2024-10-24", "as above; spring and autumn", "B"),
    ("tariff_middle_winter", "120", "KRW/kWh", "2024-10-24", "as above; winter", "B"),
    ("tariff_peak_winter", "149.4", "KRW/kWh", "2024-10-24", "as above; winter", "B"),
    ("climate_levy", "9", "KRW/kWh", "2023", "tariff page of a gas and power supplier", "B"),
    ("fuel_adjustment", "5", "KRW/kWh", "2023", "tariff page of a gas and power supplier", "B"),
    ("hourly_demand_min", "39525", "MW", "2024", "PLANiT PyPSA-KR hourly demand", "B"),
    ("hourly_demand_mean", "62550", "MW", "2024", "PLANiT PyPSA-KR hourly demand", "B"),
    ("hourly_demand_max", "85133", "MW", "2024", "PLANiT PyPSA-KR hourly demand", "B"),
)
UNITS = {"%": ("1", 0.01), "GW": ("MW", 1000)}
REWRITTEN = {"requested_to_2029", "assessment_threshold"}  # Given exactly, or with its rule, in RULES.
BLOGS = ("suncoop.tistory.com",)


def region(name: str) -> str:
    """capital area -> capital_area; proper names keep their form."""
    return {"national": "national", "capital area": "capital_area"}.get(name, name)


def grid(reference: Path) -> Table:
    """National rules first, then what was asked and refused by region."""
    rows = [("national", variable, value, unit, date, words(source), grade)
            for variable, value, unit, date, source, grade in RULES]
    for row in read(reference / "korea/grid_and_talent_facts.csv"):
        if row["topic"] != "grid" or row["variable"] in REWRITTEN:
            continue
        unit, factor = UNITS.get(row["unit"], (row["unit"], 1))
        source = row["source"] + (": " + row["note"] if row["note"] else "")
        grade = "C" if row["source"].startswith(BLOGS) else "B"
        rows.append((region(row["region"]), row["variable"], number(float(row["value"]) * factor), unit, row["date"],
                     words(source), grade))
    rows.sort(key=lambda row: (row[0] != "national", row[0] != "capital_area", row[0], row[1], row[4]))
    return Table(("region", "variable", "value", "unit", "date", "source", "grade"), rows)


TABLES = {"nations/korea/generation.csv": generation, "nations/korea/grid.csv": grid}
