# SPDX-License-Identifier: Apache-2.0
"""world/nations.csv: AI compute a nation has, is known to have, plans, and what its state buys."""

from pathlib import Path

from table import Table, read, whole, words
from world_chips import chips

# Name in the sources -> (short name, ISO 3166 code, English name, Korean name).
NAMES = {
    "Korea": ("korea", "KOR", "South Korea", "대한민국"),
    "USA": ("usa", "USA", "United States", "미국"),
    "China": ("china", "CHN", "China", "중국"),
    "Japan": ("japan", "JPN", "Japan", "일본"),
    "Taiwan": ("taiwan", "TWN", "Taiwan", "대만"),
    "United Arab Emirates": ("uae", "ARE", "United Arab Emirates", "아랍에미리트"),
    "Saudi Arabia": ("saudi_arabia", "SAU", "Saudi Arabia", "사우디아라비아"),
    "France": ("france", "FRA", "France", "프랑스"),
    "Germany": ("germany", "DEU", "Germany", "독일"),
    "UK": ("uk", "GBR", "United Kingdom", "영국"),
    "India": ("india", "IND", "India", "인도"),
    "Singapore": ("singapore", "SGP", "Singapore", "싱가포르"),
    "Finland": ("finland", "FIN", "Finland", "핀란드"),
    "Norway": ("norway", "NOR", "Norway", "노르웨이"),
    "Sweden": ("sweden", "SWE", "Sweden", "스웨덴"),
    "Denmark": ("denmark", "DNK", "Denmark", "덴마크"),
    "Iceland": ("iceland", "ISL", "Iceland", "아이슬란드"),
    "Switzerland": ("switzerland", "CHE", "Switzerland", "스위스"),
    "Italy": ("italy", "ITA", "Italy", "이탈리아"),
    "Spain": ("spain", "ESP", "Spain", "스페인"),
    "Netherlands": ("netherlands", "NLD", "Netherlands", "네덜란드"),
    "Poland": ("poland", "POL", "Poland", "폴란드"),
    "Canada": ("canada", "CAN", "Canada", "캐나다"),
    "Brazil": ("brazil", "BRA", "Brazil", "브라질"),
    "Australia": ("australia", "AUS", "Australia", "오스트레일리아"),
    "Israel": ("israel", "ISR", "Israel", "이스라엘"),
    "Russia": ("russia", "RUS", "Russia", "러시아"),
    "Malaysia": ("malaysia", "MYS", "Malaysia", "말레이시아"),
    "Thailand": ("thailand", "THA", "Thailand", "태국"),
    "Vietnam": ("vietnam", "VNM", "Vietnam", "베트남"),
    "Hong Kong": ("hong_kong", "HKG", "Hong Kong", "홍콩"),
    "Luxembourg": ("luxembourg", "LUX", "Luxembourg", "룩셈부르크"),
    "Czechia": ("czechia", "CZE", "Czechia", "체코"),
    "Slovenia": ("slovenia", "SVN", "Slovenia", "슬로베니아"),
    "World": ("world", "WLD", "World", "세계"),
}
COLUMNS = ("country", "iso3", "name_en", "name_ko", "quantity", "h100e", "units", "date", "source", "grade")
CLUSTERS = "Epoch AI GPU clusters 2025-12: known clusters only; the list covers 10-20 % of the world"
KINDS = ("installed", "installed_known", "state_plan", "planned")


def nations(reference: Path) -> Table:
    """Rows by nation (Korea first, then by code), kind and date."""
    folder = reference / "ai_economy"
    rating = {row[0]: float(row[10]) for row in chips(reference).rows}
    rows = []

    def add(name: str, kind: str, h100e: float | str, units: float | str, date: str, source: str,
            grade: str) -> None:
        rows.append((*NAMES[name], kind, whole(h100e), whole(units), date, words(source), grade))

    for row in read(folder / "gpu_clusters_by_country_year.csv"):
        if row["year"] == "2025":
            add(row["country"], "installed_known", row["h100e"], "", "2025-06", CLUSTERS, "B")
    for row in read(folder / "gpu_clusters_planned_by_country.csv"):
        add(row["country"], "planned", row["h100e"], "", "2025-12", CLUSTERS, "C")
    reported = {(row["country"], row["date"], row["unit"][:12]): float(row["quantity"])
                for row in read(folder / "national_ai_compute_reported.csv")}

    def said(country: str, date: str, unit: str) -> float:
        return next(value for (where, when, what), value in reported.items()
                    if where == country and when == date and what.startswith(unit[:12]))

    counts = "Epoch AI chip counts of 2026-04-22: cumulative sales; no Huawei or other domestic chips"
    amd = sum(float(row["units_median"]) for row in read(folder / "chips_quarterly_by_designer_chip.csv")
              if row["chip"] == "Instinct MI308X")
    add("China", "installed", said("China", "2025-12-31", "H100e Nvidia") + said("China", "2025-12-31", "H100e AMD"),
        said("China", "2025-12-31", "Nvidia units") + amd, "2025-12-31",
        counts + " nor smuggled ones; Nvidia 5-95 % range 324871-496849 H100e", "B")
    add("World", "installed", said("World", "2025-12-31", "H100e"), "", "2025-12-31",
        counts + "; sum of medians over Nvidia and Google and AMD and Amazon", "B")
    add("Korea", "installed", "", said("Korea", "2025-10-31", "installed AI"), "2025-10-31",
        "Nvidia briefing in the press: AI GPUs of all kinds before the agreement", "B")
    add("Korea", "planned", "", said("Korea", "2025-10-31", "planned Blac"), "2025-10-31",
        "Nvidia agreement: 50000 each for government and Samsung and SK and Hyundai; 60000 Naver; to about 2030", "B")
    add("Korea", "state_plan", 10080 * rating["B200"] + 3056 * rating["H200"],
        said("Korea", "2026-02", "government-f"), "2026-02",
        "Ministry of Science and ICT in the press: 10080 B200 and 3056 H200 bought with the budget of 2025", "B")
    add("Korea", "state_plan", "", 50000, "2025-10-31",
        "government part of the Nvidia agreement; the budget plan of 2025-08 splits 35000 public and 15000 private",
        "B")
    add("Korea", "state_plan", "", 52000, "2026-02",
        "Ministry of Science and ICT in the press: more than 52000 government-funded GPUs by 2028", "B")
    rows.sort(key=lambda row: (row[1] != "KOR", row[1] != "WLD", row[1], KINDS.index(row[4]), row[7], row[6]))
    return Table(COLUMNS, rows)


TABLES = {"world/nations.csv": nations}
