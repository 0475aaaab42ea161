# SPDX-License-Identifier: Apache-2.0
"""world/frontier.csv: the models at the frontier of training compute since 2020, and Korea's own."""

from pathlib import Path

from table import Table, number, read, words

SINCE = "2020-01-01"
NEAR = 0.15  # Share of the running record from which a model counts as near the frontier [1].
SHORT = {"United States of America": "USA", "United Kingdom": "GBR",
         "China": "CHN", "France": "FRA", "Israel": "ISR", "Korea (Republic of)": "KOR", "Germany": "DEU",
         "Canada": "CAN", "Japan": "JPN", "Russia": "RUS", "United Arab Emirates": "ARE", "Singapore": "SGP",
         "Multinational": "", "Switzerland": "CHE", "Finland": "FIN", "India": "IND", "Taiwan": "TWN",
         "Saudi Arabia": "SAU", "Australia": "AUS", "Hong Kong": "HKG", "Sweden": "SWE", "Spain": "ESP"}


def once(text: str, names: dict[str, str] | None = None) -> str:
    """A comma list without repeats, joined by semicolons, each name shortened by `names`.

    Long lists are cut off in the source, so a country is known by the beginning of its name; what is too short
    to be known is left out.
    """
    kept: list[str] = []
    for part in (piece.strip() for piece in text.split(",")):
        name = part if names is None else next((code for long, code in names.items() if part.startswith(long)), "")
        if name.count("(") > name.count(")"):
            name = name[:name.rindex("(")].strip()
        if name and name not in kept:
            kept.append(name)
    return ";".join(kept)


def frontier(reference: Path) -> Table:
    """Record setters, models within NEAR of the record of their day, and every Korean model; by date."""
    models = [row for row in read(reference / "ai_economy/notable_models_training_epoch.csv")
              if row["date"] >= SINCE and row["training_flop"]]
    models.sort(key=lambda row: (row["date"], -float(row["training_flop"]), row["model"]))
    # The record of 2020 begins with what was trained before: AlphaStar, 1.077e23 FLOP, October 2019.
    record = max(float(row["training_flop"])
                 for row in read(reference / "ai_economy/notable_models_training_epoch.csv")
                 if row["date"] < SINCE and row["training_flop"])
    rows = []
    for row in models:
        flop = float(row["training_flop"])
        korean = row["country"].startswith("Korea")
        if flop < NEAR * record and not korean:
            continue
        access = row["accessibility"]
        open_weights = "" if access in ("", "nan") else ("1" if access.startswith("Open weights") else "0")
        mark = "record" if flop > record else "near the record" if flop >= NEAR * record else "Korean model"
        rows.append((row["date"], words(row["model"]), words(once(row["organization"])), once(row["country"], SHORT),
                     number(flop), open_weights,
                     f"Epoch AI notable models 2025-12: {mark}; {row['confidence'].lower() or 'no confidence given'}",
                     "B" if row["confidence"] in ("Confident", "Likely") else "C"))
        record = max(record, flop)
    return Table(("date", "model", "organisation", "country", "training_flop", "open_weights", "source", "grade"),
                 rows)


TABLES = {"world/frontier.csv": frontier}
