# SPDX-License-Identifier: Apache-2.0
"""world/prices.csv: what an accelerator cost in a year, alone and as an eighth of a system."""

from pathlib import Path

from table import Table, number, read

# Name in the list of observed purchases -> short name. PCIe cards stay out: they are other products.
OBSERVED = {
    "NVIDIA A100 SXM4 80 GB": "A100", "NVIDIA H100 SXM5 80GB": "H100", "NVIDIA H200 SXM": "H200",
    "NVIDIA H800 SXM5": "H800", "NVIDIA B200": "B200", "AMD Instinct MI300X": "MI300X",
    "AMD Instinct MI300A": "MI300A", "AMD Radeon Instinct MI250X": "MI250X", "Intel Habana Gaudi2": "Gaudi2",
    "Google TPU v4": "TPUv4", "Google TPU v5e": "TPUv5e", "Google TPU v5p": "TPUv5p",
    "Google TPU v6e Trillium": "TPUv6e",
}
COLUMNS = ("chip", "year", "low", "high", "unit", "source", "grade")


def prices(reference: Path) -> Table:
    """Yearly ranges: `USD/chip` for the chip alone, `USD/chip of system` for a chip's share of a whole server."""
    rows = []
    for row in read(reference / "ai_economy/nvidia_chip_prices_annual.csv"):
        for chip in ("A100", "H100", "GB200", "GB300", "H20"):
            if row[f"{chip} low"]:
                rows.append((chip, row["Year"], number(row[f"{chip} low"]), number(row[f"{chip} high"]), "USD/chip",
                             "Epoch AI chip counts: 80 % interval of the year", "B"))
    seen: dict[tuple[str, str, bool], list[tuple[float, str]]] = {}
    for row in read(reference / "ai_economy/hardware_prices_observed.csv"):
        if row["purchase_usd_per_chip"] and row["hardware"] in OBSERVED:
            system = row["gpus_in_system"] not in ("", "1.0")
            key = (OBSERVED[row["hardware"]], row["date"][:4], system)
            seen.setdefault(key, []).append((float(row["purchase_usd_per_chip"]), row["date"]))
    for (chip, year, system), found in seen.items():
        amounts = [amount for amount, _ in found]
        dates = sorted({date for _, date in found})
        span = dates[0] if len(dates) == 1 else f"{dates[0]} to {dates[-1]}"
        cost_model = chip.startswith("TPU")
        what = "cost-based estimate" if cost_model else f"{len(found)} listed price{'s'[:len(found) > 1]}"
        rows.append((chip, year, whole_dollars(min(amounts)), whole_dollars(max(amounts)),
                     "USD/chip of system" if system else "USD/chip",
                     f"Epoch AI training cost trends: {what} {span}", "C" if cost_model else "B"))
    rows.sort(key=lambda row: (row[0], row[1], row[4], row[5]))
    return Table(COLUMNS, rows)


def whole_dollars(amount: float) -> str:
    """A price to the dollar."""
    return str(round(amount))


TABLES = {"world/prices.csv": prices}
