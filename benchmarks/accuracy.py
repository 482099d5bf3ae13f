"""Score the converter against all gold answers there are: ``make accuracy``.

The scorers are those of that folder; this script converts the inputs, calls them and lays out what
they say in one table. A second table has the parts of the stated figures by set (``parts.py``), of
the benchmark in ``tests/changes/examples`` too. ``--details`` shows, instead, what each scorer says
of each value that is not right.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

import statements
from parts import PARTS, Tally, score, total

if TYPE_CHECKING:
    from collections.abc import Iterable
    from types import ModuleType

TOOL = Path(sys.executable).with_name("form12b25")
COLUMNS = ("set", "inputs", "header", "form", "precision", "recall", "F1", "wrong values", "right")
Row = dict[str, str]


def convert(sources: Iterable[Path], target: Path) -> None:
    """Convert folders of submissions into one folder of documents; what is refused has none."""
    command = [TOOL, "convert", "--quiet", *sources, "-o", f"{target}/"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode not in {0, 1}:
        raise SystemExit(done.stderr)


def scorer(path: Path) -> ModuleType:
    """Return a script of the shared folder as a module."""
    spec = importlib.util.spec_from_file_location(path.stem, path)
    if spec is None or spec.loader is None:
        raise SystemExit(f"no scorer: {path}")
    module = importlib.util.module_from_spec(spec)
    sys.modules[path.stem] = module
    spec.loader.exec_module(module)
    return module


def said(script: Path, *arguments: object, details: bool) -> Any:
    """Run a scorer; return the JSON that it prints last."""
    command = [sys.executable, script, *map(str, arguments), "--details" if details else "--json"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if not done.stdout:
        raise SystemExit(done.stderr)
    if details:
        print(done.stdout)
    return json.loads(done.stdout.splitlines()[-1])


def filings(shared: Path, name: str, gold: list[Path], documents: Path, *, details: bool) -> Row:
    """Return the row of gold answers of whole documents: their header, form and changes."""
    script = shared / "gold" / "score.py"
    with tempfile.TemporaryDirectory() as folder:
        for path in gold:
            (Path(folder) / path.name).write_bytes(path.read_bytes())
        figures = said(script, folder, documents, details=details)
    module = scorer(script)
    tally: Counter[str] = Counter()
    for path in gold:
        wanted = json.loads(path.read_text("utf-8"))
        target = documents / path.name
        found = json.loads(target.read_text("utf-8")) if target.exists() else {}
        if "reportedChanges" in wanted["expect"] or "reportedChanges" in wanted.get("absent", ()):
            expected = wanted["expect"].get("reportedChanges", [])
            tally += module.score_changes(expected, found.get("reportedChanges") or [])[0]
    decoys, planted = figures["decoys taken"], figures["discrepancies"]
    row = {
        "set": name,
        "inputs": str(figures["cases"]),
        "header": f"{figures['header']:.4f}",
        "form": f"{figures['form']:.4f}",
        "right": f"{figures['exact']:.4f}",
    }
    if tally["hit"]:
        row |= {key: f"{figures['changes'][key.lower()]:.4f}" for key in ("precision", "recall")}
        row["F1"] = f"{figures['changes']['f1']:.4f}"
        row["wrong values"] = of(tally["wrong"], tally["hit"] + tally["wrong"])
    if not decoys.endswith("/0"):
        row["note"] = (
            f"decoys taken {decoys}, contradictions found {planted['found']} of "
            f"{planted['planted']}, false {planted['false']}"
        )
    return row


def of(part: int, whole: int) -> str:
    """Return a count with its share of a thousand."""
    return f"{part} ({1000 * part / whole:.0f} in 1,000)" if whole else str(part)


def generated(shared: Path, *, details: bool) -> Row:
    """Return the row of the generated statements: values that are right, missing, wrong."""
    folder = shared / "gold" / "generated"
    figures = said(folder / "score_generated.py", folder, "--tool", TOOL, details=details)
    values = figures["values"]
    given = values["ok"] + values["wrong"]
    precision, recall = values["ok"] / given, values["ok"] / (given + values["missing"])
    return {
        "set": "generated sentences and tables",
        "inputs": str(figures["cases"]),
        "precision": f"{precision:.4f}",
        "recall": f"{recall:.4f}",
        "F1": f"{2 * precision * recall / (precision + recall):.4f}",
        "wrong values": of(values["wrong"], given),
        "right": f"{figures['statements right']:.4f}",
    }


def measures(shared: Path, *, details: bool) -> Row:
    """Return the row of the phrases that name a measure."""
    folder = shared / "gold" / "measures"
    script, phrases = folder / "measures_score.py", folder / "phrases.jsonl"
    figures = said(script, phrases, "--tool", TOOL, details=details)
    both, null = figures["both"], figures["null"]
    return {
        "set": "measure phrases",
        "inputs": str(both["lines"] + null["lines"]),
        "recall": f"{both['found']:.4f}",
        "right": f"{both['right']:.4f}",
        "note": f"no measure: {null['right']:.4f} of {null['lines']} phrases right",
    }


def cases(shared: Path, group: str, *, details: bool) -> Row:
    """Return the row of the small cases of a group."""
    folder = shared / "corpus" / "cases"
    how = ("--tool", TOOL, "--group", group)
    figures = said(folder / "cases.py", folder / "inputs", *how, details=details)
    count, passed = figures["cases"], figures["passed"]
    right = f"{passed / count:.4f}"
    return {"set": f"cases: {group}", "inputs": str(count), "right": right}


def figures_of(gold: list[Path], documents: Path) -> dict[str, Tally]:
    """Return how right the parts of the figures are that these documents report."""
    made = []
    for path in gold:
        wanted, target = json.loads(path.read_text("utf-8")), documents / path.name
        found = json.loads(target.read_text("utf-8")) if target.exists() else {}
        if "reportedChanges" in wanted["expect"] or "reportedChanges" in wanted.get("absent", ()):
            expected = wanted["expect"].get("reportedChanges", [])
            made.append(score(expected, found.get("reportedChanges") or []))
    return total(made)


def part_rows(golden: dict[str, list[Path]], folder: Path) -> Iterable[tuple[str, ...]]:
    """Yield the table of the parts of figures: F1 of each, precision and recall of the whole."""
    yield ("parts of figures", *(f"{part} F1" for part in PARTS), "precision", "recall")
    for title, gold in golden.items():
        parts = figures_of(gold, folder / gold[0].parent.name)
        whole = parts["statement"]
        if whole == Tally():
            continue
        shares = [*(parts[part].f1 for part in PARTS), whole.precision, whole.recall]
        yield (title, *(f"{share:.3f}" for share in shares))
    _, *rest = statements.table(statements.read())
    yield ("texts of the repository", *rest[-1][3:])


def refused(shared: Path, folder: Path) -> Row:
    """Return the row of the pages that are no form: each is to be refused."""
    count = len(list((shared / "corpus" / "noform").iterdir()))
    made = folder / "noform"
    convert([shared / "corpus" / "noform"], made)
    written = len(list(made.glob("*.json")))
    right = f"{1 - written / count:.4f}"
    return {"set": "pages that are no form: refused", "inputs": str(count), "right": right}


def answers(shared: Path, folder: Path) -> dict[str, list[Path]]:
    """Convert the inputs of whole documents; return their gold answers by the name of the set."""
    inputs = {"dev": ("real", "invented"), "odd": ("odd",), "passages": ("passages",)}
    golden = {}
    for name, sources in inputs.items():
        convert([shared / "corpus" / source for source in sources], folder / name)
        golden[name] = sorted((shared / "gold" / name).glob("*.json"))
    tables = [path for path in golden["passages"] if path.name.startswith("tab-")]
    return {
        "filings": golden["dev"],
        "odd layouts": golden["odd"],
        "passages: prose": [path for path in golden["passages"] if path not in tables],
        "passages: tables": tables,
    }


def rows(
    shared: Path, folder: Path, golden: dict[str, list[Path]], *, details: bool
) -> Iterable[Row]:
    """Yield the rows of the table."""
    for title, gold in golden.items():
        yield filings(shared, title, gold, folder / gold[0].parent.name, details=details)
    yield generated(shared, details=details)
    yield measures(shared, details=details)
    yield cases(shared, "form", details=details)
    yield cases(shared, "figures", details=details)
    yield refused(shared, folder)


def main() -> None:
    """Score and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("shared", type=Path, help="the shared folder, with corpus/ and gold/")
    parser.add_argument("--details", action="store_true", help="show each value that is not right")
    options = parser.parse_args()
    if not (options.shared / "gold").is_dir():
        raise SystemExit(f"no gold answers: {options.shared / 'gold'} is not there")
    with tempfile.TemporaryDirectory() as folder:
        golden = answers(options.shared, Path(folder))
        found = list(rows(options.shared, Path(folder), golden, details=options.details))
        parts = list(part_rows(golden, Path(folder)))
    cells = [COLUMNS, *(tuple(row.get(name, "") for name in COLUMNS) for row in found)]
    notes = ["", *(row.get("note", "") for row in found)]
    lines = statements.printed(cells).splitlines()
    print("\n".join(f"{line}  {note}".rstrip() for line, note in zip(lines, notes, strict=True)))
    print()
    print(statements.printed(parts))


if __name__ == "__main__":
    main()
