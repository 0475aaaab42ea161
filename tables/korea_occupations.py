# SPDX-License-Identifier: Apache-2.0
"""nations/korea/ai/groups.csv and occupations.csv: who does what work, by group of occupations and industry.

No table of occupations by industry was found for Korea, nor one of the United States that may be used here. PROFILES is
a stand-in: employment shares of the major groups of SOC 2018 by industry of the United States in about 2022, from general
knowledge of the occupational statistics of the Bureau of Labor Statistics, in per cent. It is good for what kind of
work an industry does and for nothing finer.

What is cognitive work in a group is taken in proportion to the share of its tasks that language models help with (human
rating E1 + E2 / 2 of Eloundou et al. 2023), scaled so that the mean over US wage bills is 0.624 (Korinek et al. 2026; whole
groups 11 to 29, 41 and 43 have 0.698 of the bill of 2021 in these figures).

Weighted by US employment of industries the profiles give every group's share of all US employees within 1.8 points (means
of about 4.5): the worst are transport (7.3 for 9.0 %), office work (14.2 for 13.0 %) and health support (3.5 for 4.7 %).
"""

from pathlib import Path

from table import Table, number, read

COGNITIVE_MEAN = 0.624  # of US wage bills: Korinek, Jones, Sacher, Cotter and McCrory (2026)
RATING = "eloundou_human_E1_halfE2"

NAMES = {
    11: ("Management", "관리"),
    13: ("Business and finance", "경영·금융 사무"),
    15: ("Computing and mathematics", "컴퓨터·수학"),
    17: ("Architecture and engineering", "건축·공학"),
    19: ("Science", "과학"),
    21: ("Community and social service", "지역사회·사회복지"),
    23: ("Legal", "법률"),
    25: ("Education and libraries", "교육·도서관"),
    27: ("Arts and media", "예술·디자인·매체"),
    29: ("Health practitioners", "보건의료 전문"),
    31: ("Health support", "보건 보조·돌봄"),
    33: ("Protective service", "보안·치안"),
    35: ("Food preparation", "음식 조리·서비스"),
    37: ("Cleaning and grounds", "청소·시설관리"),
    39: ("Personal care", "개인 서비스"),
    41: ("Sales", "판매"),
    43: ("Office work", "사무"),
    45: ("Farming and fishing", "농림어업"),
    47: ("Construction and extraction", "건설·채굴"),
    49: ("Installation and repair", "설치·정비"),
    51: ("Production", "생산"),
    53: ("Transport and moving", "운송·하역"),
}

# ISIC Rev. 4 as isic.csv begins -> employment by major group [%].
PROFILES = {
    "A": {11: 3, 13: 1, 15: 0.2, 17: 0.2, 19: 0.8, 37: 1.8, 41: 1, 43: 4, 45: 68, 49: 2, 51: 4, 53: 14},
    "B": {11: 7, 13: 6, 15: 2, 17: 9, 19: 3, 43: 8, 47: 38, 49: 10, 51: 8, 53: 9},
    "C": {11: 6.5, 13: 5, 15: 3, 17: 6.5, 19: 1, 27: 0.8, 29: 0.1, 35: 0.2, 37: 0.7, 41: 3, 43: 8.5, 47: 1.7, 49: 5,
          51: 49, 53: 9},
    "C10": {11: 4, 13: 3, 15: 0.5, 17: 0.7, 19: 0.8, 35: 3, 37: 3, 41: 4, 43: 6, 45: 1, 49: 5, 51: 54, 53: 15},
    "C20": {11: 9, 13: 6, 15: 2.5, 17: 6.5, 19: 7, 27: 0.5, 37: 0.5, 41: 4, 43: 9, 49: 6, 51: 42, 53: 7},
    "C21": {11: 11, 13: 9, 15: 5, 17: 6, 19: 15, 27: 0.5, 37: 0.5, 41: 4, 43: 9, 49: 4, 51: 32, 53: 4},
    "C26": {11: 10, 13: 9, 15: 17, 17: 21, 19: 1, 27: 1, 41: 4, 43: 8, 49: 2.5, 51: 25, 53: 1.5},
    "C29": {11: 5, 13: 5, 15: 1.5, 17: 8, 41: 0.5, 43: 5, 49: 5, 51: 63, 53: 7},
    "C30": {11: 7, 13: 9, 15: 6, 17: 16, 27: 0.5, 41: 0.5, 43: 6, 47: 3, 49: 7, 51: 43, 53: 2},
    "D": {11: 9, 13: 11, 15: 5, 17: 10, 19: 1.5, 41: 1, 43: 17, 47: 9, 49: 25, 51: 9.5, 53: 2},
    "E": {11: 6, 13: 3, 15: 1, 17: 2, 19: 2, 37: 1, 41: 2, 43: 12, 47: 14, 49: 5, 51: 18, 53: 34},
    "F": {11: 9, 13: 6.5, 15: 0.4, 17: 2, 37: 0.3, 41: 1.3, 43: 10, 47: 58, 49: 8, 51: 2, 53: 2.5},
    "G": {11: 6, 13: 3.5, 15: 1.5, 17: 0.5, 27: 1, 29: 2, 31: 0.5, 35: 2.5, 37: 0.8, 39: 0.5, 41: 43, 43: 16, 49: 4,
          51: 2.7, 53: 15.5},
    "H": {11: 4, 13: 2.5, 15: 0.8, 17: 0.5, 33: 0.5, 37: 0.7, 39: 1.5, 41: 1, 43: 23, 47: 0.5, 49: 5, 51: 1.5,
          53: 58.5},
    "H53": {11: 3, 13: 1, 15: 0.7, 43: 66, 49: 1.5, 53: 27.8},
    "I": {11: 3.5, 13: 0.6, 27: 0.3, 33: 1, 35: 73, 37: 6.5, 39: 1.8, 41: 5, 43: 5, 49: 1.2, 51: 0.6, 53: 1.5},
    "J58": {11: 9, 13: 10, 15: 10, 27: 36, 41: 14, 43: 17, 51: 2, 53: 2},
    "J59": {11: 9, 13: 6, 15: 4, 17: 3, 27: 52, 39: 6, 41: 9, 43: 10, 53: 1},
    "J61": {11: 9, 13: 10, 15: 17, 17: 7, 27: 1, 41: 15, 43: 17, 49: 24},
    "J62": {11: 13, 13: 16, 15: 49, 17: 2, 23: 0.3, 27: 3, 41: 6, 43: 10, 49: 0.7},
    "K64": {11: 11, 13: 31, 15: 8, 23: 0.7, 27: 0.6, 37: 0.5, 41: 9, 43: 39.2},
    "K65": {11: 9, 13: 33, 15: 9, 23: 1.5, 29: 2, 41: 20, 43: 25.5},
    "K66": {11: 12, 13: 29, 15: 8, 23: 1, 41: 28, 43: 22},
    "L": {11: 14, 13: 10, 15: 1, 23: 0.3, 33: 1.2, 37: 15, 39: 1.5, 41: 20, 43: 19, 49: 17, 53: 1},
    "M69": {11: 15, 13: 28, 15: 9, 17: 1, 19: 0.5, 23: 9, 27: 6, 29: 0.5, 41: 7, 43: 22, 53: 2},
    "M71": {11: 11, 13: 10, 15: 6, 17: 33, 19: 5, 27: 6, 29: 4, 31: 2, 41: 2, 43: 11, 47: 3, 49: 4, 51: 3},
    "M72": {11: 16, 13: 14, 15: 15, 17: 17, 19: 22, 27: 2, 29: 2, 43: 9, 49: 1.5, 51: 1.5},
    "N": {11: 4.5, 13: 7, 15: 3, 17: 1, 21: 0.3, 27: 0.7, 29: 2, 31: 1.2, 33: 9, 35: 1, 37: 23, 39: 1, 41: 6,
          43: 19.5, 47: 3, 49: 2.5, 51: 7, 53: 8.3},
    "O": {11: 7, 13: 14, 15: 4, 17: 4, 19: 4, 21: 6, 23: 4, 25: 1, 27: 0.7, 29: 3, 31: 0.5, 33: 21, 37: 1.5, 39: 2,
          43: 17, 47: 4, 49: 2.5, 51: 1, 53: 2.8},
    "P": {11: 7, 13: 2.5, 15: 1.5, 17: 0.1, 19: 0.8, 21: 3.5, 25: 59, 27: 1.2, 29: 2, 31: 0.5, 33: 1, 35: 3.5, 37: 4,
          39: 1.5, 43: 9, 49: 0.9, 53: 2},
    "Q": {11: 5, 13: 2, 15: 1, 19: 1, 21: 6, 25: 2.5, 27: 0.2, 29: 36, 31: 22, 33: 0.5, 35: 2.5, 37: 2.8, 39: 4,
          41: 0.3, 43: 12.5, 49: 0.5, 51: 0.5, 53: 0.7},
    "R": {11: 6.5, 13: 5, 15: 1.2, 21: 5, 23: 0.3, 25: 2.5, 27: 5, 29: 0.8, 31: 1.5, 33: 2, 35: 9, 37: 6, 39: 19,
          41: 7, 43: 11, 47: 0.5, 49: 10, 51: 4, 53: 3.7},
}
SOURCE = "stand-in: United States about 2022; general knowledge of occupations by industry"


def ratings(reference: Path) -> dict[int, tuple[float, float, float]]:
    """Employment, mean pay [USD/year] and rating of each major group in the United States."""
    rows = read(reference / "ai_economy/exposure_by_soc_major_group.csv")
    return {int(row["soc_major"]): (float(row["us_employment_2021"]), float(row["us_mean_wage_2021"]),
                                    float(row[RATING])) for row in rows}


def groups(reference: Path) -> Table:
    known = ratings(reference)
    bill = sum(workers * pay for workers, pay, _ in known.values())
    mean = sum(workers * pay * rating for workers, pay, rating in known.values()) / bill
    rows = []
    for group, (en, ko) in NAMES.items():
        _, pay, rating = known[group]
        cognitive = rating * COGNITIVE_MEAN / mean
        rows.append((str(group), en, ko, number(pay), number(cognitive, 4),
                     "pay: Bureau of Labor Statistics May 2021; cognitive: Eloundou et al. 2023 E1 + E2/2 scaled to a "
                     "mean of 0.624", "C"))
    return Table(("group", "name_en", "name_ko", "pay", "cognitive", "source", "grade"), rows)


def occupations(reference: Path) -> Table:
    rows = []
    for isic, profile in PROFILES.items():
        if abs(sum(profile.values()) - 100.0) > 1e-9:
            raise ValueError(f"{isic}: shares add up to {sum(profile.values())}")
        rows += [(isic, str(group), number(share / 100.0), SOURCE, "C") for group, share in profile.items()]
    return Table(("isic", "group", "hours", "source", "grade"), rows)


TABLES = {"nations/korea/ai/groups.csv": groups, "nations/korea/ai/occupations.csv": occupations}
