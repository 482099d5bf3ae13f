"""The tree of phrases, made of the tables."""

from __future__ import annotations

import json
from typing import Any

from form12b25.changes.words.lexicon import Meaning, grown

_DEFAULTS = list(Meaning._field_defaults.values())


def written() -> str:
    """Return the text of the file: the phrases that begin with a stem a line."""
    lines = [f"{json.dumps(stem)}:{_json(node)}" for stem, node in grown().items()]
    return "{\n" + ",\n".join(lines) + "\n}\n"


def _json(node: Any) -> str:
    return json.dumps(_short(node), ensure_ascii=False, separators=(",", ":"))


def _short(node: Any) -> Any:
    """Meanings without the fields at their end that say nothing."""
    if isinstance(node, dict):
        return {stem: _short(below) for stem, below in node.items()}
    fields = list(node)
    while fields[1:] and fields[-1] == _DEFAULTS[len(fields) - 2]:
        fields.pop()
    return fields
