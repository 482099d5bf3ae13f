"""Make ``ontology/taxonomy/`` and the schema of reports: ``python -m form12b25.xbrl``."""

from __future__ import annotations

import json
from pathlib import Path

from form12b25.xbrl.published import files
from form12b25.xbrl.published.profile_schema import profile_schema


def write(folder: Path) -> None:
    """Write the files, and take away those of an earlier date."""
    made = files()
    for old in [p for p in folder.rglob("*") if p.is_file()]:
        if old.relative_to(folder).as_posix() not in made:
            old.unlink()
    for name, content in made.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)


def schema_text() -> str:
    """Return the text of the schema."""
    return json.dumps(profile_schema(), indent=2) + "\n"


if __name__ == "__main__":
    root = Path(__file__).parents[3]
    write(root / "ontology" / "taxonomy")
    (root / "schema" / "xbrl-json.schema.json").write_text(schema_text(), encoding="utf-8")
