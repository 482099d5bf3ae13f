"""Make all files that are made: ``python -m tools.generate``, or ``make generate``.

With ``--check`` nothing is written: files that are not as they would be made are listed, and the
exit status is 1. Each stage runs in a process of its own, as it may read what one before it made.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).parents[1]
PACKAGE = "converter/form12b25"
Files = dict[str, str | bytes]


def of_tables() -> Files:
    """Return the tables as the package reads them."""
    from . import tables

    return {f"{PACKAGE}/tables/_generated/compiled.json": tables.compiled()}


def of_lexicon() -> Files:
    """Return the tree of phrases."""
    from . import lexicon

    return {f"{PACKAGE}/changes/words/_generated/lexicon.json": lexicon.written()}


def of_schema() -> Files:
    """Return the schema of the filing document, and the JSON-LD context."""
    from . import context, schema

    return {
        "schema/filing.schema.json": schema.schema(),
        "ontology/context.jsonld": context.context(),
    }


def of_code() -> Files:
    """Return the module that writes lines of RDF."""
    from . import emit

    return {f"{PACKAGE}/linked/_generated/emit.py": emit.module()}


def of_ontology() -> Files:
    """Return the concept schemes, the XBRL taxonomy, and the schema of reports."""
    from . import concepts, ontology, shapes, taxonomy
    from .taxonomy.profile_schema import profile_schema

    made: Files = {f"{TAXONOMY}/{name}": data for name, data in taxonomy.files().items()}
    made["ontology/form12b25.ttl"] = ontology.ontology()
    made["ontology/shapes.ttl"] = shapes.shapes()
    made["ontology/measures.ttl"] = concepts.measures()
    made["ontology/concepts.ttl"] = concepts.concepts()
    made["schema/xbrl-json.schema.json"] = json.dumps(profile_schema(), indent=2) + "\n"
    return made


def of_pages() -> Files:
    """Return the pages of ``docs/`` that are made, and the metadata for Zenodo."""
    from . import site
    from .pages import architecture, document, ontology, problems, rules

    return {
        "docs/architecture.md": architecture.page(),
        "docs/document.md": document.page(),
        "docs/ontology.html": ontology.page(),
        "docs/problems.md": problems.page(),
        "docs/rules.md": rules.page(),
        ".zenodo.json": site.zenodo(),
    }


TAXONOMY = "ontology/taxonomy"
STAGES: dict[str, Callable[[], Files]] = {
    "tables": of_tables,
    "lexicon": of_lexicon,
    "schema": of_schema,
    "code": of_code,
    "ontology": of_ontology,
    "pages": of_pages,
}


def generate(stage: str, *, check: bool = False) -> list[str]:
    """Make the files of a stage; return the paths of those that were not as they are made."""
    made = {path: _bytes(content) for path, content in STAGES[stage]().items()}
    folder = f"{TAXONOMY}/"
    if any(path.startswith(folder) for path in made):  # one of an earlier date is no part of it
        there = [p for p in (ROOT / TAXONOMY).rglob("*") if p.is_file()]
        extra = {path.relative_to(ROOT).as_posix() for path in there} - made.keys()
    else:
        extra = set()
    stale = [path for path, data in made.items() if _there(ROOT / path) != data]
    if not check:
        for path in stale:
            (ROOT / path).parent.mkdir(parents=True, exist_ok=True)
            (ROOT / path).write_bytes(made[path])
        for path in extra:
            (ROOT / path).unlink()
    return [*stale, *sorted(extra)]


def _bytes(content: str | bytes) -> bytes:
    return content.encode() if isinstance(content, str) else content


def _there(path: Path) -> bytes | None:
    return path.read_bytes() if path.is_file() else None


def main() -> int:
    """Run the stages; return the exit status."""
    parser = argparse.ArgumentParser(prog="python -m tools.generate", description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing, list what is stale")
    parser.add_argument("--stage", choices=STAGES, help="this one alone")
    options = parser.parse_args()
    if options.stage:
        found = generate(options.stage, check=options.check)
        for path in found:
            print(f"{'stale' if options.check else 'made'}: {path}")
        return 1 if options.check and found else 0
    status = 0
    for stage in STAGES:
        command = [sys.executable, "-W", "ignore", "-m", "tools.generate", "--stage", stage]
        command += ["--check"] if options.check else []
        env = {**os.environ, "PYTHONHASHSEED": "0", "PYTHONUTF8": "1"}  # of pyLODE's order
        status = max(status, subprocess.run(command, cwd=ROOT, env=env, check=False).returncode)
        if status and not options.check:  # what follows would be made of what was not
            break
    return status


if __name__ == "__main__":
    sys.exit(main())
