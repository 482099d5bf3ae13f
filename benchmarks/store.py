"""Ten thousand filings in a store: loading and asking, against pyoxigraph alone.

``python benchmarks/store.py [--count 10000]`` prints times and memory, each step in a process of
its own. The filings are those of the tests, with other numbers, registrants and days.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
import time
from pathlib import Path

FILINGS = Path(__file__).parents[1] / "tests" / "filings"
_YEARS = 20

BULK = """
import sys, time, pyoxigraph as ox
begun = time.perf_counter()
ox.Store(sys.argv[2]).bulk_load(path=sys.argv[1], format=ox.RdfFormat.N_QUADS)
print(time.perf_counter() - begun)
"""
LOAD = """
import sys, time, form12b25
begun = time.perf_counter()
form12b25.Store(sys.argv[2]).load(sys.argv[1])
print(time.perf_counter() - begun)
"""
FIRST = """
import resource, sys, time
begun = time.perf_counter()
import form12b25
store = form12b25.Store(sys.argv[1], read_only=True)
query = '''SELECT ?n {
  ?f nt12b25:accessionNumber "0009999990-24-000007" ; nt12b25:filer/nt12b25:conformedName ?n
}'''
list(store.query(query))
print(time.perf_counter() - begun, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
"""
ASK = """
import sys, time, form12b25
from form12b25.asking import ready_questions
store = form12b25.Store(sys.argv[1], read_only=True)
values = {"cik": "0000000007", "day": "2015-06-30", "first": "2015-01-01", "last": "2015-01-31",
          "field": "relatesToPortion", "accessionNumber": "0009999990-24-000007"}
for name, question in ready_questions().items():
    given = {p.name: values[p.name] for p in question.parameters}
    begun = time.perf_counter()
    rows = sum(1 for _ in store.query(name, given))
    print(f"{time.perf_counter() - begun:.3f} {rows} {name}", flush=True)
"""


def made(count: int, target: Path) -> None:
    """Write N-Quads of so many filings: those of the tests, told apart by number, CIK and year."""
    import form12b25
    from form12b25.linked import nquads

    templates = []
    for story in sorted(FILINGS.iterdir()):
        source = next(story.glob("submission.*"))
        filing = form12b25.read(source)
        if filing.accession_number and len(filing.filers) == 1 and filing.filed_on:
            templates.append((filing, nquads(filing)))
    with target.open("w", encoding="utf-8") as out:
        for number in range(count):
            filing, text = templates[number % len(templates)]
            cik = filing.filers[0].registrant.cik
            year = 2000 + number % _YEARS
            text = text.replace(filing.accession_number, f"0009999990-24-{number:06}")
            text = text.replace(cik, f"{number // 3:010}")
            for before in ('"', "/period/", "--"):
                text = text.replace(f"{before}{filing.filed_on[:4]}-", f"{before}{year}-")
            out.write(text)


def run(code: str, *arguments: object) -> str:
    """Run some code in a process of its own; return what it printed."""
    command = [sys.executable, "-c", code, *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--count", type=int, default=10_000)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        lines, ours, alone = (Path(folder) / name for name in ("all.nq", "ours", "alone"))
        begun = time.perf_counter()
        made(options.count, lines)
        size = lines.stat().st_size / 1e6
        print(
            f"{options.count} filings, {size:.0f} MB, made in {time.perf_counter() - begun:.1f} s"
        )
        bulk = float(run(BULK, lines, alone))
        load = float(run(LOAD, lines, ours))
        print(f"load {load:.1f} s, pyoxigraph alone {bulk:.1f} s: {load / bulk:.2f} times")
        seconds, memory = run(FIRST, ours).split()
        print(f"first answer of a reopened store {float(seconds):.2f} s, {float(memory):.0f} MB")
        print(run(ASK, ours))


if __name__ == "__main__":
    main()
