"""Every figure of texts changed at random is in a statement or a problem: 100,000 of them.

    timeout 1800 python benchmarks/accounting.py --count 100000

Prints how many texts were read, and each that loses a figure or ends in an error. One process, of
memory that is limited; each text is one of ``tests/changes/examples`` with some words changed.
"""

from __future__ import annotations

import argparse
import random
import resource
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))
import example_rows as examples
from figures_in import lost, mutated

_MOST_MEMORY = 2 << 30


def main() -> None:
    """Read changed texts; exit with 1 if one of them loses a figure."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--count", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    resource.setrlimit(resource.RLIMIT_AS, (_MOST_MEMORY, _MOST_MEMORY))
    rng = random.Random(options.seed)  # noqa: S311 chance, no secret
    rows = [row for path in examples.FOLDER.glob("*.txt") for row in examples.read(path)]
    faults, begun = 0, time.monotonic()
    for number in range(1, options.count + 1):
        row, other = rng.choice(rows), rng.choice(rows)
        text = mutated(" ".join(row.paragraphs), " ".join(other.paragraphs), rng)
        page = examples.page_of_row(row._replace(paragraphs=(text,)))
        try:
            gone = lost(page, examples.changes_of(page, row.context))
        except Exception as error:  # noqa: BLE001 what it is that fails is to be seen
            gone = [repr(error)]
        if gone:
            faults += 1
            print(f"{gone} in: {text}")
        if number % 1000 == 0:
            took = time.monotonic() - begun
            print(f"\r{number:,} texts, {faults} faults, {took:.0f} s", end="", file=sys.stderr)
    print(file=sys.stderr)
    print(f"{options.count:,} texts changed at random: {faults} lose a figure or fail")
    raise SystemExit(faults > 0)


if __name__ == "__main__":
    main()
