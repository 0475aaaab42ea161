# SPDX-License-Identifier: Apache-2.0
"""nations/korea/facts.csv: single figures on output, budget, research, power, data centres, AI and trade.

Grade A: a public body's figure in a document that was kept. B: a kept document of someone else, or a figure
derived from others. C: general knowledge, not yet found in a document.
"""

from pathlib import Path

from table import Table, number, read, words

GROUPS = ("gdp", "government", "rd", "electricity", "datacentre", "ai", "prices", "rates", "trade")
PUBLIC = ("BOK", "MOEF", "MSIT", "MOTIE", "MOTIR", "KCS", "KEPCO", "Statistics Korea", "FSC", "KPX", "RE100")

# Figures that the source writes inside a text, one row each: (group, variable) of the text -> rows of
# (variable, value, unit, year, note).
SPLIT = {
    ("gdp", "nominal_gdp_growth"): [("nominal_gdp_growth_at_least", 4, "%", "2025", "about 2660 trn KRW")],
    ("gdp", "q4_2025_growth_by_component"): [
        ("growth_private_consumption", 0.3, "% q/q", "2025Q4", "first estimate"),
        ("growth_gov_consumption", 0.6, "% q/q", "2025Q4", "first estimate"),
        ("growth_construction_investment", -3.9, "% q/q", "2025Q4", "first estimate"),
        ("growth_facility_investment", -1.8, "% q/q", "2025Q4", "first estimate"),
        ("growth_exports", -2.1, "% q/q", "2025Q4", "first estimate"),
        ("growth_imports", -1.7, "% q/q", "2025Q4", "first estimate")],
    ("gdp", "growth_by_component_2025"): [
        ("growth_private_consumption", 1.3, "%", "2025", "first estimate"),
        ("growth_gov_consumption", 2.8, "%", "2025", "first estimate"),
        ("growth_construction_investment", -9.9, "%", "2025", "first estimate"),
        ("growth_exports", 4.1, "%", "2025", "first estimate")],
    ("government", "corporate_tax_brackets"): [
        ("corporate_tax_top_rate", 24, "%", "2025", "and a tenth of it to local government"),
        ("corporate_tax_top_rate", 25, "%", "2026", "and a tenth of it to local government")],
    ("government", "income_tax_brackets"): [
        ("income_tax_top_rate", 45, "%", "2025", "eight steps from 6; and a tenth of it to local government")],
    ("government", "social_contribution_rates"): [
        ("pension_contribution", 9.0, "% of wage", "2025", "9.5 from 2026; half a point more a year to 13 in 2033"),
        ("health_contribution", 7.09, "% of wage", "2025", "7.19 in 2026"),
        ("employment_insurance_contribution", 1.8, "% of wage", "2025", "half each by employer and employee")],
    ("government", "tax_and_social_burden"): [
        ("tax_burden", 17.6, "% of GDP", "2024", "approximate"),
        ("tax_and_social_burden", 25.3, "% of GDP", "2024", "approximate")],
    ("government", "central_government_revenue_expenditure"): [
        ("central_government_revenue", 433.7, "trn KRW", "2024", ""),
        ("central_government_expenditure", 510.3, "trn KRW", "2024", "local balance -11.0; social security +50.1")],
    ("government", "public_sector_revenue_expenditure"): [
        ("public_sector_revenue", 1150.0, "trn KRW", "2024", "with public corporations"),
        ("public_sector_expenditure", 1198.9, "trn KRW", "2024", "with public corporations")],
    ("rd", "rd_by_stage"): [
        ("rd_basic", 19.269, "trn KRW", "2024", ""), ("rd_applied", 25.2812, "trn KRW", "2024", ""),
        ("rd_development", 86.496, "trn KRW", "2024", "")],
    ("datacentre", "centres_and_demand"): [
        ("centres", 147, "sites", "2022-12", "60 % of sites and 70 % of demand in greater Seoul"),
        ("contracted_power", 1762, "MW", "2022-12", "power agreed with KEPCO; not the load of the computers"),
        ("applications_to_2029", 732, "sites", "2022-12", ""),
        ("applied_power_to_2029", 49397, "MW", "2022-12", "")],
    ("ai", "government_gpu_plan"): [
        ("government_gpus_planned", 15000, "GPUs", "2026", "bought in the year"),
        ("government_gpus_planned", 35000, "GPUs", "2027", "in all by the government"),
        ("government_and_private_gpus_planned", 50000, "GPUs", "2027", "35000 public and 15000 private")],
}
# Figures that a row carries in its note, added beside it.
BESIDE = {
    ("rd", "rd_expenditure"): [
        ("rd_funded_by_government", 27.7672, "trn KRW", "2024", "government and public"),
        ("rd_funded_by_firms", 103.279, "trn KRW", "2024", "private and foreign"),
        ("rd_to_gdp", 5.13, "%", "2024", "")],
    ("rd", "researchers_headcount"): [("researchers_headcount", 603566, "persons", "2023", ""),
                                      ("researchers_fte", 490256, "persons", "2023",
                                       "full-time equivalent; biz.chosun.com of 2024-12-29")],
    ("electricity", "tariff_industrial_large"): [
        ("tariff_industrial_large", 165.8, "KRW/kWh", "to 2024-10-23", "large users above 300 kW")],
    ("ai", "government_gpu_purchase_2025"): [
        ("government_gpu_purchase_b200", 10080, "GPUs", "2025-07-28", "of the 13136"),
        ("government_gpu_purchase_h200", 3056, "GPUs", "2025-07-28", "of the 13136"),
        ("government_gpu_purchase_budget", 1.459, "trn KRW", "2025-07-28", "111 mn KRW per GPU with its systems"),
        ("government_gpu_purchase_public_use", 10456, "GPUs", "2025-07-28", "of the 13136")],
    ("ai", "nvidia_agreement"): [
        ("nvidia_agreement_government", 50000, "GPUs", "2025-10-31", ""),
        ("nvidia_agreement_samsung", 50000, "GPUs", "2025-10-31", ""),
        ("nvidia_agreement_sk", 50000, "GPUs", "2025-10-31", ""),
        ("nvidia_agreement_hyundai", 50000, "GPUs", "2025-10-31", ""),
        ("nvidia_agreement_naver", 60000, "GPUs", "2025-10-31", "")],
    ("ai", "ai_private_investment"): [("ai_private_investment", 3.1, "bn USD", "2022", "")],
}
UNDATED = {"early 2025": "2025", "from 2024-10-24": "2024-10-24", "2024 (Jan-Nov)": "2024-11"}
# The origin and notes of the figures from the public debate, which the source words for its own reader.
DEBATE = {"h100_class_gpus_in_country": "figure of the debate of 2025: H100-class GPUs of firms and institutes; "
                                        "Nvidia later counted about 65000 of all kinds",
          "gpu_target_discussed": "figure of the debate of 2025",
          "gpu_unit_price": "figure of the debate of 2025; agrees with 14 trn KRW / 260000 = 53.8 mn KRW"}
NOTES = {"rates/base_rate": "unchanged since 2025-05-29",
         "gdp/nominal_gdp/2556.9": "+6.2 %; the regional accounts add up to 2560.8"}
# One variable is one quantity: the unit or the vintage that would double a name goes into it.
RENAMED = {("gni_per_capita", "USD"): "gni_per_capita_usd",
           ("nominal_gdp", "first estimate of March 2025, superseded"): "nominal_gdp_first_estimate"}


def grade(status: str, institution: str) -> str:
    """The letter of a figure's evidence."""
    if status.startswith("stored"):
        return "A" if institution.startswith(PUBLIC) and " via " not in institution else "B"
    return "B" if status.startswith("derived") else "C"


def exchange_rates(rows: list[tuple[str, ...]]) -> list[tuple[str, ...]]:
    """The mean won per dollar of a year: income per head in one money over the same in the other."""
    won = {row[4]: row for row in rows if row[1] == "gni_per_capita"}
    dollars = {row[4]: row for row in rows if row[1] == "gni_per_capita_usd"}
    found = []
    for year in sorted(won.keys() & dollars.keys()):
        rate = float(won[year][2]) * 1e6 / float(dollars[year][2])
        found.append(("rates", "exchange_rate", number(rate, 4), "KRW/USD", year, "BOK", won[year][6], "derived", "B",
                      "income per head in won over the same in dollars"))
    return found


def facts(reference: Path) -> Table:
    """One row per group, variable and year, in the order of the groups."""
    rows = []
    for row in read(reference / "korea/macro_facts.csv"):
        group, variable, status = row["group"], row["variable"], row["status"]
        if group not in GROUPS:
            continue
        institution = row["institution"]
        source = row["source"]
        note = row["note"]
        if variable in DEBATE:
            institution, source, note = "", "", DEBATE[variable]
        if source.endswith("(BOK 2020 benchmark table)"):
            source = "Bank of Korea input-output table 2020"
        key = f"{group}/{variable}"
        note = NOTES.get(key, NOTES.get(f"{key}/{row['value']}", note))
        kept = "stored" if status.startswith("stored") else "derived" if status.startswith("derived") else \
            "general knowledge"
        lines = []
        if (group, variable) in SPLIT:
            lines = SPLIT[(group, variable)]
        else:
            values, years = row["value"].split(";"), row["year"].split(";")
            if len(values) != len(years):
                raise ValueError(f"{key}: {len(values)} values for {len(years)} years")
            lines = [(variable, float(value), row["unit"], year.strip(), note)
                     for value, year in zip(values, years)]
            # What a note says belongs to the row of 2024 or of the purchase, never to each year of a list.
            if row["year"].split(";")[0] in ("2024", "2025-07-28", "2025-10-31", "from 2024-10-24", "2023"):
                lines += [line for line in BESIDE.get((group, variable), [])
                          if (line[0], line[3]) not in {(done[0], done[3]) for done in lines}]
        for name, value, unit, year, remark in lines:
            name = RENAMED.get((name, unit), RENAMED.get((name, remark), name))
            rows.append((group, name, number(value, 9), words(unit) or "1", UNDATED.get(year, year), words(institution),
                         words(source), kept, grade(status, institution), words(remark)))
    rows += exchange_rates(rows)
    rows.sort(key=lambda row: (GROUPS.index(row[0]), row[1], row[4]))
    return Table(("group", "variable", "value", "unit", "year", "institution", "source", "status", "grade", "note"),
                 rows)


TABLES = {"nations/korea/facts.csv": facts}
