# SPDX-License-Identifier: Apache-2.0
"""world/trends.csv: scaling laws, growth rates, cost shares and lives, each under a machine-readable name."""

from pathlib import Path

from table import Table, number, read, words

# Name in the scaling table -> (id, unit, factor to that unit).
SCALING = {
    "Chinchilla E (Hoffmann 2022)": ("chinchilla.loss_floor", "nat", 1),
    "Chinchilla A": ("chinchilla.parameter_scale", "1", 1),
    "Chinchilla B": ("chinchilla.data_scale", "1", 1),
    "Chinchilla alpha (N)": ("chinchilla.alpha", "1", 1),
    "Chinchilla beta (D)": ("chinchilla.beta", "1", 1),
    "Epoch replication E (Besiroglu 2024)": ("epoch.loss_floor", "nat", 1),
    "Epoch replication A": ("epoch.parameter_scale", "1", 1),
    "Epoch replication B": ("epoch.data_scale", "1", 1),
    "Epoch replication alpha": ("epoch.alpha", "1", 1),
    "Epoch replication beta": ("epoch.beta", "1", 1),
    "LM algorithmic efficiency: halving of compute for fixed loss": ("algorithm.halving_time", "month", 1),
    "Algorithmic efficiency of inference (open models, hardware-adjusted)":
        ("algorithm.inference_efficiency", "x/year", 1),
    "Price for fixed benchmark performance, frontier models": ("token_price.frontier_decline", "x/year", 1),
    "Price of running the frontier model": ("frontier_run_cost.growth", "x/year", 1),
    "LLM price decline for fixed capability (21 benchmark x threshold fits)": ("token_price.decline", "x/year", 1),
    "LLM price decline GPT-4 level GPQA": ("token_price.decline_gpqa_gpt4", "x/year", 1),
    "Training compute of notable models since 2010": ("training_compute.growth_notable", "x/year", 1),
    "Training compute, running top-10, 2018-2025": ("training_compute.growth", "x/year", 1),
    "Training compute, running top-10, 2020-2025": ("training_compute.growth_since_2020", "x/year", 1),
    "Training cost (2023 USD), running top-10, 2018-2025": ("training_cost.growth", "x/year", 1),
    "Training cost of frontier models 2016-2024": ("training_cost.growth_frontier", "x/year", 1),
    "ML hardware price-performance": ("hardware.price_performance", "x/year", 1),
    "ML hardware FLOP/s per chip FP32": ("hardware.chip_rate", "x/year", 1),
    "Leading accelerator energy efficiency": ("hardware.energy_efficiency", "x/year", 1),
    "AI supercomputer performance doubling": ("cluster.performance_doubling", "month", 1),
    "AI supercomputer hardware cost and power doubling": ("cluster.cost_doubling", "month", 1),
    "Training run power growth": ("training_power.growth", "x/year", 1),
    "Data-centre total capital cost (17 Epoch frontier sites)": ("capital.per_megawatt", "USD/MW", 1e6),
    "H100-equivalents per MW facility (17 sites)": ("h100e.per_megawatt", "1/MW", 1),
    "Cluster interconnect share of cluster cost": ("interconnect_share", "1", 1),
    "Server overhead on GPU price": ("server_overhead", "1", 1),
    "Median training utilisation (MFU)": ("mfu.training", "1", 1),
    "Average power in training / TDP (GPU; TPU)": ("training_power_share", "1", 1),
    "PUE hyperscaler; other": ("pue.hyperscale", "1", 1),
    "Server lifetime": ("server.life", "year", 1),
}
# Left out: the extrapolated supercomputer of 2030, which is four figures in one row.
LEFT_OUT = {"Leading AI supercomputer 2030 extrapolation"}

# Item in the anchors of capital and operating cost -> (id, unit, factor).
ANCHORS = {
    "AI DC total capex": ("capital.all_in", "USD/MW", 1e6),
    "GB200 NVL72 rack all-in": ("capital.gb200_rack", "USD", 1e6),
    "share GPUs": ("capital_share.accelerators", "1", 0.01),
    "share networking": ("capital_share.network", "1", 0.01),
    "share CPU": ("capital_share.cpu", "1", 0.01),
    "share storage": ("capital_share.storage", "1", 0.01),
    "share mechanical+electrical": ("capital_share.power_and_cooling", "1", 0.01),
    "shell+power+cooling conventional": ("capital.shell_conventional", "USD/MW", 1e6),
    "shell+power+cooling AI next-gen": ("capital.shell_ai", "USD/MW", 1e6),
    "AI DC total capex per kW (bottom-up)": ("capital.bottom_up", "USD/MW", 1e3),
    "conventional DC opex split maintenance": ("operating_share.maintenance", "1", 0.01),
    "conventional DC opex split electricity": ("operating_share.electricity", "1", 0.01),
    "useful life Amazon AI-exposed servers": ("server.life_amazon", "year", 1),
    "useful life Meta servers": ("server.life_meta", "year", 1),
    "useful life Microsoft/Alphabet servers": ("server.life_microsoft_alphabet", "year", 1),
    "useful life CoreWeave / Lambda / Nebius": ("server.life_neocloud", "year", 1),
    "critics' economic life (Burry)": ("server.life_critics", "year", 1),
    "building life": ("building.life", "year", 1),
    "lead time medium-voltage switchgear": ("lead_time.switchgear", "day", 7),
    "lead time transformers": ("lead_time.transformer", "day", 7),
    "grid connection lead time 40 MW+": ("lead_time.grid_40mw", "day", 30.44),
}
# Column of the GPU cost table -> (id before the chip's name, unit, factor).
PER_CHIP = {
    "all_in_utility_kW_per_gpu": ("power.all_in", "W", 1000),
    "tco_hyperscaler_usd_per_gpu_h": ("cost.hyperscaler", "USD/h", 1),
    "tco_neocloud_usd_per_gpu_h": ("cost.neocloud", "USD/h", 1),
    "rental_3yr_usd_per_gpu_h": ("rent.three_years", "USD/h", 1),
}
# The scaling table names its two forms of source for what was computed from other tables of the folder.
SOURCES = {
    "notable_models_training_epoch.csv, fit made here": "own fit to Epoch AI notable models 2025-12",
    "same": "own fit to Epoch AI notable models 2025-12",
    "same CSV": "epoch-research/llm-benchmark-efficiency results",
    "data_center_timelines_epoch.csv": "own median over Epoch AI frontier data centres 2025-12",
    "epoch-research/llm-benchmark-efficiency results CSV": "epoch-research/llm-benchmark-efficiency results",
}


def scaled(value: str, factor: float) -> str:
    """A figure in the unit of its row."""
    return number(float(value) * factor) if value else ""


def trends(reference: Path) -> Table:
    """Every parameter by its id."""
    rows = []
    last = ""
    for row in read(reference / "ai_economy/scaling_and_trend_parameters.csv"):
        if row["quantity"] in LEFT_OUT:
            continue
        name, unit, factor = SCALING[row["quantity"]]
        last = SOURCES.get(row["source"], row["source"]) or last
        memory = row["status"].startswith("from memory")
        grade = "C" if memory or "secondary" in row["source"] else "B"
        rows.append((name, scaled(row["value"], factor), scaled(row["low"], factor), scaled(row["high"], factor), unit,
                     words(last + ("; quoted from memory" if memory else "")), grade))
    # Three times a year less compute for the same loss is the same finding as a halving in 8 months.
    halving = next(row for row in rows if row[0] == "algorithm.halving_time")
    rows.append(("algorithm.efficiency", *(number(2 ** (12 / float(halving[at])), 3) for at in (1, 3, 2)), "x/year",
                 halving[5] + ": 2^(12 months/halving time)", "B"))
    for row in read(reference / "ai_factory/economics/capex_opex_anchors.csv"):
        name, unit, factor = ANCHORS[row["item"]]
        rows.append((name, scaled(row["central"], factor), scaled(row["low"], factor), scaled(row["high"], factor),
                     unit, words(row["source"]), "C" if "press" in row["source"] else "B"))
    for row in read(reference / "ai_factory/economics/inferencex_gpu_power_cost.csv"):
        for column, (prefix, unit, factor) in PER_CHIP.items():
            guessed = "provisional" in row["note"] and not column.startswith("all_in")
            note = "; provisional: 1.2 times B200 or GB200" if guessed else ""
            rows.append((f"{prefix}.{row['gpu']}", scaled(row[column], factor), "", "", unit,
                         "SemiAnalysis InferenceX constants" + note, "C" if guessed else "B"))
    rows.sort(key=lambda row: row[0])
    return Table(("id", "value", "low", "high", "unit", "source", "grade"), rows)


TABLES = {"world/trends.csv": trends}
