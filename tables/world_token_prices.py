# SPDX-License-Identifier: Apache-2.0
"""world/token_prices.csv: what a million tokens cost, by list and at the lowest price for a capability."""

from pathlib import Path

from table import Table, number, read, words

SNAPSHOT = "2026-08-05"
MODELS = (
    "gpt-4o", "gpt-4o-mini", "gpt-4.1", "gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-5.5", "gpt-5.6-sol",
    "gpt-5.6-luna", "o3", "claude-3.5-sonnet", "claude-4.5-haiku", "claude-sonnet-4.5", "claude-opus-4-8",
    "gemini-2.0-flash", "gemini-2.5-flash", "gemini-2.5-pro", "gemini-3-pro-preview", "gemini-3.6-flash",
    "deepseek-chat", "deepseek-reasoner", "deepseek-v4-pro", "kimi-k2-thinking", "minimax-m2", "qwen3.6-plus",
    "mistral-large-latest", "grok-4", "grok-4.5",
)
# Capabilities whose cheapest model is followed through time: benchmark and the model that set the threshold.
LADDERS = (("MMLU", "GPT-3"), ("MMLU", "GPT-3.5"), ("MMLU", "GPT-4-0314"), ("GPQA Diamond", "GPT-4-0314"),
           ("GPQA Diamond", "Claude-3.5-Sonnet-2024-06"))


def token_prices(reference: Path) -> Table:
    """List prices first, then the ladders; `blended` is three input tokens to one output token."""
    rows = []
    for row in read(reference / "ai_economy/llm_api_prices_simonw.csv"):
        # A price whose end date is past is history; one that starts later than the snapshot has not come yet.
        if row["model_id"] not in MODELS or (row["from_date"] or "") > SNAPSHOT:
            continue
        if row["to_date"] and row["to_date"] <= SNAPSHOT:
            continue
        asked, answered = float(row["usd_per_1m_input"]), float(row["usd_per_1m_output"])
        name = row["name"].split(" ≤")[0]
        rows.append((row["from_date"] or SNAPSHOT, words(name), number(asked), number(answered),
                     number((3 * asked + answered) / 4), "list price; simonw/llm-prices 2026-08-05", "B"))
    rows.sort(key=lambda row: (row[0], row[1]))
    for bench, level in LADDERS:
        for row in read(reference / "ai_economy/llm_lowest_price_frontier_epoch.csv"):
            if (row["bench"], row["threshold_model"]) == (bench, level):
                rows.append((row["Release Date"], words(row["Model Name"]), "", "",
                             number(row["USD per 1M Tokens"]),
                             words(f"cheapest at the {bench} level of {level}; Epoch AI and Artificial Analysis"), "B"))
    return Table(("date", "model", "input", "output", "blended", "source", "grade"), rows)


TABLES = {"world/token_prices.csv": token_prices}
