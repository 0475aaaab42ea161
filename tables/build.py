# SPDX-License-Identifier: Apache-2.0
"""Rebuilds the tables of nations and world from a folder of reference data.

    python3 tables/build.py --from REFERENCE_FOLDER --to .
    python3 tables/build.py --from REFERENCE_FOLDER --to . --check

The first form writes; the second builds into a temporary folder, compares byte by byte with the tables under
--to, checks the accounting identities and writes nothing. Both end with 1 when something does not hold.
"""

import argparse
import importlib
import sys
import tempfile
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parent))

import identities  # noqa: E402
from table import write  # noqa: E402


def builders() -> dict:
    """Every table's builder by its path: each module that lists tables of its own in TABLES."""
    found = {}
    for path in sorted(Path(__file__).resolve().parent.glob("*_*.py")):
        found.update(getattr(importlib.import_module(path.stem), "TABLES", {}))
    return dict(sorted(found.items()))


def build(reference: Path, target: Path, only: list[str]) -> list[str]:
    """Writes every table below `target`; returns their paths."""
    written = []
    for name, builder in builders().items():
        if only and not any(part in name for part in only):
            continue
        table = builder(reference)
        write(target / name, table)
        written.append(name)
        print(f"{name}: {len(table.rows)} rows, {(target / name).stat().st_size} bytes")
    return written


def check(reference: Path, target: Path) -> bool:
    """Whether the tables below `target` are what the reference folder gives."""
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder)
        same = True
        for name in build(reference, fresh, []):
            committed = target / name
            if not committed.exists() or committed.read_bytes() != (fresh / name).read_bytes():
                print(f"{name}: differs from the reference data", file=sys.stderr)
                same = False
    return same


def main() -> int:
    parser = argparse.ArgumentParser(description="Rebuild the tables from a folder of reference data.")
    parser.add_argument("--from", dest="reference", type=Path, required=True, metavar="FOLDER")
    parser.add_argument("--to", dest="target", type=Path, default=Path("."), metavar="CHECKOUT")
    parser.add_argument("--only", nargs="*", default=[], metavar="PART", help="only tables whose path has PART")
    parser.add_argument("--check", action="store_true", help="compare with the tables below --to only")
    arguments = parser.parse_args()
    if arguments.check:
        good = check(arguments.reference, arguments.target)
    else:
        build(arguments.reference, arguments.target, arguments.only)
        good = True
    if arguments.only:
        return 0
    return 0 if identities.report(arguments.target) and good else 1


if __name__ == "__main__":
    sys.exit(main())
