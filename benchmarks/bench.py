"""Medians and their ratios, side by side: ``make bench``.

A machine's own speed cancels out in a ratio, so each line also says how many times the floor it
takes: lxml parsing the same body and giving its text.
"""

from __future__ import annotations

import argparse
import os
import re
import statistics
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import lxml.html

import form12b25
from form12b25.form import read_form
from form12b25.linked import linked_document, nquads, ntriples
from form12b25.pipeline import changes_of
from form12b25.submission import read_submission
from form12b25.validation.json_schema import validate_document
from form12b25.validation.report import validate_report
from form12b25.validation.shapes import results
from form12b25.writers import FORMATS
from form12b25.xbrl import report_of

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).parents[1]
EXAMPLE = ROOT / "tests" / "filings" / "example-nt10q-2024" / "submission.txt"


def medians(actions: dict[str, Callable[[], object]], rounds: int) -> dict[str, float]:
    """Return the median of each action in milliseconds; the actions take turns."""
    times: dict[str, list[float]] = {name: [] for name in actions}
    for action in actions.values():
        action()
    for _ in range(rounds):
        for name, action in actions.items():
            start = time.perf_counter()
            action()
            times[name].append(1000 * (time.perf_counter() - start))
    return {name: statistics.median(values) for name, values in times.items()}


def in_process(path: Path) -> dict[str, Callable[[], object]]:
    """Return the steps of a conversion of one filing."""
    data = path.read_bytes()
    body = re.search(rb"<TEXT>(.*?)</TEXT>", data, re.DOTALL)
    markup = body[1] if body else data
    filing = form12b25.read(data)
    document = filing.to_dict()
    submission = read_submission(data, None)
    fields = read_form(submission)
    return {
        "lxml: parse and text (floor)": lambda: lxml.html.fromstring(markup).text_content(),
        "read": lambda: form12b25.read(data),
        "changes of the explanation": lambda: changes_of(submission, fields),
        "validate, fast engine": lambda: list(validate_document(document, engine="jsonschema-rs")),
        "write, validation included": lambda: form12b25.write(filing),
        "convert: read, validate, write": lambda: form12b25.convert(data),
    }


def linked(path: Path) -> dict[str, Callable[[], object]]:
    """Return the ways from one filing to RDF, and the validations of its graph."""
    filing = form12b25.read(path, any_form=True)
    lines = ntriples(filing)
    graph = filing.to_graph()
    statements = lines.count("\n")
    return {
        f"N-Quads, {statements} statements": lambda: nquads(filing),
        "the plain document": filing.to_dict,
        "the JSON-LD document": lambda: linked_document(filing),
        "Turtle": lambda: FORMATS["turtle"].write(filing),
        "RDF/XML": lambda: FORMATS["rdfxml"].write(filing),
        "Turtle by rdflib, of its graph": lambda: graph.serialize(format="turtle"),
        "SHACL, fast engine": lambda: results(lines, engine="pyshifty"),
    }


def xbrl(path: Path) -> dict[str, Callable[[], object]]:
    """Return the steps from one filing to its xBRL-JSON report."""
    filing = form12b25.read(path, any_form=True)
    report = report_of(filing).document
    return {
        f"report, {len(report['facts'])} facts and notes": lambda: report_of(filing),
        "validate, fast engine": lambda: list(validate_report(report, engine="jsonschema-rs")),
        "write, validation included": lambda: form12b25.write(filing, "xbrl-json"),
        "report package": lambda: form12b25.write(filing, "xbr"),
        "facts as rows": filing.to_facts,
    }


def over_folder(folder: Path, rounds: int) -> dict[str, float]:
    """Return the median filing's medians of a folder, for the ways to RDF."""
    columns: dict[str, list[float]] = {}
    for path in sorted(p for p in folder.iterdir() if p.suffix in {".txt", ".htm", ".nc"}):
        for name, value in medians(linked(path), rounds).items():
            columns.setdefault(name.split(",")[0], []).append(value)
    return {name: statistics.median(values) for name, values in columns.items()}


def processes(path: Path) -> dict[str, Callable[[], object]]:
    """Return whole processes: the interpreter alone, the import, the command."""
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}

    def run(*arguments: str) -> Callable[[], object]:
        command = [sys.executable, *arguments]
        return lambda: subprocess.run(command, check=True, capture_output=True, env=environment)

    return {
        "python -c pass (floor)": run("-c", "pass"),
        "import form12b25": run("-c", "import form12b25"),
        "form12b25 convert FILING": run("-m", "form12b25", "convert", "--quiet", str(path)),
        "the same to Turtle, with SHACL": run(
            "-m", "form12b25", "convert", "--quiet", str(path), "--to", "turtle"
        ),
    }


def table(found: dict[str, float]) -> None:
    """Print medians and ratios to the first line."""
    floor = next(iter(found.values()))
    for name, value in found.items():
        print(f"  {name:32} {value:9.2f} ms {value / floor:8.1f} x")


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument(
        "filing", nargs="?", type=Path, default=EXAMPLE, help="a filing; or a folder of them"
    )
    parser.add_argument("--rounds", type=int, default=200)
    options = parser.parse_args()
    if options.filing.is_dir():
        print(f"linked data, the median filing of {options.filing.name}/:")
        table(over_folder(options.filing, max(5, options.rounds // 10)))
        return
    size = options.filing.stat().st_size
    print(f"{options.filing.name}, {size} bytes, Python {sys.version.split()[0]}")
    print("in process:")
    table(medians(in_process(options.filing), options.rounds))
    print("linked data:")
    table(medians(linked(options.filing), options.rounds))
    print("XBRL:")
    table(medians(xbrl(options.filing), options.rounds))
    print("processes:")
    table(medians(processes(options.filing), max(5, options.rounds // 10)))


if __name__ == "__main__":
    main()
