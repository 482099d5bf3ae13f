"""Known findings: a file of those that are there already, so that only new ones fail."""

from __future__ import annotations

import json
import os
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from .findings import Checked, Finding

_KEYS = ("file", "code", "pointer", "message")
Key = tuple[str, str, str, str]


def baseline_of(files: Iterable[Checked]) -> str:
    """Return the findings of files as a baseline: JSON, one line a finding, sorted."""
    keys = sorted(_key(f) for file in files if not file.unchecked for f in file.findings)
    rows = [json.dumps(dict(zip(_KEYS, key, strict=True))) for key in keys]
    return "[\n" + ",\n".join(rows) + "\n]\n"


def known(text: str) -> Counter[Key]:
    """Return the findings of a baseline, and how often each is there.

    Raises ValueError for what is no baseline.

    >>> known('[{"file": "a", "code": "b", "pointer": "", "message": "c"}]')
    Counter({('a', 'b', '', 'c'): 1})
    """
    try:
        rows = json.loads(text)
    except (ValueError, RecursionError):
        raise ValueError("no baseline: it is no JSON") from None
    if not isinstance(rows, list) or not all(_is_row(row) for row in rows):
        raise ValueError(f"no baseline: it is no array of objects with {', '.join(_KEYS)}")
    return Counter((row["file"], row["code"], row["pointer"], row["message"]) for row in rows)


def _is_row(row: Any) -> bool:
    return isinstance(row, dict) and all(isinstance(row.get(key), str) for key in _KEYS)


def without(files: Sequence[Checked], keys: Counter[Key]) -> list[Checked]:
    """Return the files without the findings that are known; each counts as often as it is known."""
    left = Counter(keys)
    made = []
    for file in files:
        if file.unchecked:
            made.append(file)
            continue
        new = []
        for found in file.findings:
            if left[_key(found)] > 0 and found.code != "too-many-findings":
                left[_key(found)] -= 1
            else:
                new.append(found)
        made.append(file._replace(findings=tuple(new)))
    return made


def _key(found: Finding) -> Key:
    """Return what a finding is known by, whatever way its file was named."""
    file, *rest = found.key
    return (Path(os.path.relpath(file)).as_posix(), *rest)  # type: ignore[return-value]
