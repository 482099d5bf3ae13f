"""Known findings: a file of those that are there already, so that only new ones fail."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from .findings import Checked

_KEYS = ("file", "code", "pointer", "message")
Key = tuple[str, str, str, str]


def baseline(files: Iterable[Checked]) -> str:
    """Return the findings of files as a baseline: JSON, one line a finding, sorted."""
    keys = sorted({f.key for file in files if not file.unchecked for f in file.findings})
    rows = [json.dumps(dict(zip(_KEYS, key, strict=True)), ensure_ascii=False) for key in keys]
    return "[\n" + ",\n".join(rows) + "\n]\n"


def known(text: str) -> frozenset[Key]:
    """Return the findings of a baseline; raise ValueError for what is none.

    >>> known('[{"file": "a", "code": "b", "pointer": "", "message": "c"}]')
    frozenset({('a', 'b', '', 'c')})
    """
    try:
        rows = json.loads(text)
        return frozenset(tuple(str(row[key]) for key in _KEYS) for row in rows)  # type: ignore[misc]
    except (KeyError, TypeError, RecursionError) as error:
        raise ValueError(f"no baseline: {error!r}") from None


def without(files: Sequence[Checked], keys: frozenset[Key]) -> list[Checked]:
    """Return the files without the findings that are known."""
    return [
        file._replace(findings=tuple(f for f in file.findings if f.key not in keys))
        if not file.unchecked
        else file
        for file in files
    ]
