"""The tables as the package reads them, made of the TOML files."""

from __future__ import annotations

import json
from typing import Any

from form12b25.tables import sources

# Keys that only the vocabularies need, and that are left out of the module.
_PROSE = frozenset({"label", "definition", "gaap", "part", "why", "example", "mend"})
_OF_CONCEPTS = frozenset({"definition", "gaap", "broader"})


def compiled() -> str:
    """Return the text of the file, a table a line."""
    tables = {name: dict(rows) for name, rows in sources().items()}
    del tables["rules"], tables["header_tags"]["keys"]  # which only explanations, vocabularies need
    for name in ("naming", "outside", "roles", "problems", "report_types", "xbrl"):
        tables[name] = _without_prose(tables[name])
    measures = tables["measures"]["measures"].items()
    kept = {name: {k: v for k, v in row.items() if k not in _OF_CONCEPTS} for name, row in measures}
    tables["measures"] = {"measures": kept}
    lines = [f"{json.dumps(k)}:{_json(table)}" for k, table in tables.items()]
    return "{\n" + ",\n".join(lines) + "\n}\n"


def _json(table: Any) -> str:
    return json.dumps(table, ensure_ascii=False, separators=(",", ":"))


def _without_prose(row: Any) -> Any:
    """Leave out the prose; of a member of an axis only its name is left."""
    if isinstance(row, list):
        return [_without_prose(item) for item in row]
    if not isinstance(row, dict):
        return row
    kept = {k: _without_prose(v) for k, v in row.items() if k not in _PROSE}
    return kept | {"members": list(row["members"])} if "members" in row else kept
