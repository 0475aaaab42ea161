# SPDX-License-Identifier: Apache-2.0
"""world/chips.csv: what each accelerator can do, draws and costs."""

from pathlib import Path

from table import Table, number, read, words

H100_DENSE_8BIT = 1979e12  # [op/s], the denominator of the H100 equivalent in the counts of Epoch AI.

# Name in the specification table -> (short name, name in the hardware list, family in the shipment counts).
# Shipments count an accelerator family: HGX B200 and GB200 together, B300 and GB300, H100 and H200.
CHIPS = {
    "A100 SXM 80GB": ("A100", "NVIDIA A100 SXM4 80 GB", "A100"),
    "A800": ("A800", "NVIDIA A800 SXM", "A800"),
    "H100 SXM": ("H100", "NVIDIA H100 SXM5 80GB", "H100"),
    "H800": ("H800", "NVIDIA H800 SXM5", "H800"),
    "H20": ("H20", "NVIDIA HGX H20", "H20"),
    "H200 SXM": ("H200", "NVIDIA H200 SXM", "H100"),
    "B200": ("B200", "NVIDIA B200", "B200"),
    "GB200 (per GPU)": ("GB200", "NVIDIA GB200", "B200"),
    "B300": ("B300", "NVIDIA B300 (Blackwell Ultra)", "B300"),
    "GB300 (per GPU)": ("GB300", "NVIDIA GB300 (Blackwell Ultra)", "B300"),
    "MI250X": ("MI250X", "AMD Radeon Instinct MI250X", "MI250X"),
    "MI300X": ("MI300X", "AMD Instinct MI300X", "MI300X"),
    "MI308X": ("MI308X", "AMD Radeon Instinct MI308X", "MI308X"),
    "MI325X": ("MI325X", "AMD Instinct MI325X", "MI325X"),
    "MI355X": ("MI355X", "AMD Instinct MI355X", "MI355X"),
    "TPU v4": ("TPUv4", "Google TPU v4", "TPUv4"),
    "TPU v5e": ("TPUv5e", "Google TPU v5e", "TPUv5e"),
    "TPU v5p": ("TPUv5p", "Google TPU v5p", "TPUv5p"),
    "TPU v6e Trillium": ("TPUv6e", "Google TPU v6e Trillium", "TPUv6e"),
    "TPU v7 Ironwood": ("TPUv7", "Google TPU v7 Ironwood", "TPUv7"),
    "Trainium1": ("Trainium1", "Amazon Trainium1", "Trainium1"),
    "Trainium2": ("Trainium2", "Amazon Trainium2", "Trainium2"),
    "Trainium3": ("Trainium3", "Amazon Trainium3", "Trainium3"),
    "Gaudi3": ("Gaudi3", "Intel Habana Gaudi3", ""),
    "Ascend 910B": ("Ascend910B", "Huawei Ascend 910B", ""),
    "Ascend 910C": ("Ascend910C", "Huawei Ascend 910C", ""),
    "Ascend 920": ("Ascend920", "Huawei Ascend 920", ""),
}

# Counted in the shipments but absent from the specification table: name in the hardware list, designer.
HARDWARE_ONLY = {
    "MI300A": ("AMD Instinct MI300A", "AMD"),
    "MI350X": ("AMD Instinct MI350X", "AMD"),
    "TPUv4i": ("Google TPU v4i", "Google"),
}

# Chips without an FP8 unit: their 8-bit rate is an integer rate.
INTEGER_8BIT = {"A100", "A800", "MI250X", "TPUv4", "TPUv5e", "TPUv5p", "TPUv6e"}

COLUMNS = ("id", "designer", "launch", "bf16_flops", "fp8_flops", "memory", "bandwidth", "power", "price_low",
           "price_high", "h100e", "family", "source", "grade")


def near(left: float, right: str) -> bool:
    """Whether two published figures agree within the 2 % by which lists round."""
    return right != "" and abs(left - float(right)) <= 0.02 * left


def chips(reference: Path) -> Table:
    """Every chip, Nvidia first and then by designer, in the order of launch inside a designer."""
    hardware = {row["name"]: row for row in read(reference / "ai_economy/ml_hardware_specs_epoch.csv")}
    rows = []
    for row in read(reference / "ai_economy/chip_specs_key.csv"):
        name, listed, family = CHIPS[row["chip"]]
        twin = hardware[listed]
        bf16 = float(row["bf16_dense_tflops"]) * 1e12
        eight = float(row["fp8_or_int8_dense_tops"]) * 1e12 if row["fp8_or_int8_dense_tops"] else None
        memory = float(row["memory_gb"]) * 1e9 if row["memory_gb"] else None
        bandwidth = float(row["mem_bw_tb_s"]) * 1e12
        doubts = []
        if not (near(bf16, twin["dense_bf16_tensor_flops"]) or near(bf16, twin["fp16_nontensor_flops"])):
            doubts.append("bf16")
        if memory and not near(memory, twin["memory_bytes"]):
            doubts.append("memory")
        if not near(bandwidth, twin["memory_bw_bytes_s"]):
            doubts.append("bandwidth")
        by_8bit = row["h100e_8bit"] != ""
        source = ["Epoch AI ML hardware list 2025-12",
                  "h100e by 8-bit rate" if by_8bit else "h100e by bf16 rate"]
        if name in INTEGER_8BIT:
            source.append("8-bit rate is int8")
        if row["price_basis"]:
            source.append("price: " + row["price_basis"].replace("est.", "estimate"))
        if doubts:
            source.append("not confirmed by the list: " + " and ".join(doubts))
        rows.append((name, row["designer"], row["launch_date"], number(bf16), number(eight), number(memory),
                     number(bandwidth), number(row["tdp_w"]), number(row["price_usd_low"]),
                     number(row["price_usd_high"]), number(row["h100e_8bit"] or row["h100e_bf16"]), family,
                     words("; ".join(source)), "C" if doubts else "B"))
    for name, (listed, designer) in HARDWARE_ONLY.items():
        twin = hardware[listed]
        eight = twin["fp8_flops"] or twin["int8_ops"]
        # The TPU v4i has no listed 8-bit rate; the counts rate it by bf16, as the ratio of its two columns shows.
        rating = float(twin["int8_ops"] or twin["dense_bf16_tensor_flops"]) / H100_DENSE_8BIT
        basis = "h100e by 8-bit rate" if eight else "h100e by bf16 rate over the 8-bit rate of the H100"
        rows.append((name, designer, twin["release_date"], number(twin["dense_bf16_tensor_flops"]), number(eight),
                     number(twin["memory_bytes"]), number(twin["memory_bw_bytes_s"]), number(twin["tdp_w"]), "", "",
                     number(rating, 4), name, words(f"Epoch AI ML hardware list 2025-12; {basis}"), "B"))
    order = ["Nvidia", "AMD", "Google", "Amazon", "Intel", "Huawei"]
    rows.sort(key=lambda row: (order.index(row[1]), row[2], row[0]))
    return Table(COLUMNS, rows)


TABLES = {"world/chips.csv": chips}
