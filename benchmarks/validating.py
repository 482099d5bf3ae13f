"""Ten thousand documents validated, against reading them and jsonschema-rs alone, on one core.

``python benchmarks/validating.py [--count 10000]`` prints seconds and their ratio; each runs in a
process of its own. The documents are those of the tests' filings, under other names.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import form12b25

FILINGS = Path(__file__).parents[1] / "tests" / "filings"
ALONE = """
import json, sys
from pathlib import Path
import jsonschema_rs
from form12b25.scalars import is_day, is_moment
schema = json.loads(Path(sys.argv[2]).read_text())
validator = jsonschema_rs.Draft202012Validator(schema, validate_formats=True)
files = sorted(Path(sys.argv[1]).iterdir())
assert all(validator.is_valid(json.loads(path.read_bytes())) for path in files)
"""


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=10_000)
    count = parser.parse_args().count
    schema = Path(__file__).parents[1] / "schema" / "filing.schema.json"
    os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    with tempfile.TemporaryDirectory() as folder:
        made = [form12b25.write(form12b25.read(p)) for p in sorted(FILINGS.glob("*/submission*"))]
        for number in range(count):
            Path(folder, f"{number}.json").write_text(made[number % len(made)], encoding="utf-8")
        alone = _seconds([sys.executable, "-c", ALONE, folder, str(schema)])
        ours = _seconds([sys.executable, "-m", "form12b25", "validate", folder, "--quiet"])
    print(f"{count} documents: {ours:.1f} s, alone {alone:.1f} s: {ours / alone:.2f} times")


def _seconds(command: list[str]) -> float:
    """Return the better of two runs."""
    best = float("inf")
    for _ in range(2):
        begun = time.perf_counter()
        subprocess.run(command, check=True)
        best = min(best, time.perf_counter() - begun)
    return best


if __name__ == "__main__":
    main()
