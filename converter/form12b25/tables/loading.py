"""The one loader of the tables."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any


def table(name: str) -> dict[str, Any]:
    """Return a table of this folder; raise :class:`KeyError` where there is none of that name.

    >>> table("header_tags")["tags"]["CIK"]
    ['company', 'cik', 'cik']
    """
    return _compiled()[name]


def word_list(name: str) -> tuple[str, ...]:
    """Return a list of ``lexicon/word_lists.toml``; raise :class:`KeyError` where there is none.

    >>> word_list("alike")[:3]
    ('such', 'comparable', 'similar')
    """
    return tuple(table("word_lists")[name])


@cache
def _compiled() -> dict[str, dict[str, Any]]:
    text = (Path(__file__).parent / "_generated" / "compiled.json").read_text("utf-8")
    tables: dict[str, dict[str, Any]] = json.loads(text)
    return tables


@cache
def sources() -> dict[str, dict[str, Any]]:
    """Return the tables as the TOML files have them, with the prose that only vocabularies need.

    >>> sources()["xbrl"]["tables"]["Cover"]["label"]
    'Submission'
    """
    import tomllib

    folder = Path(__file__).parent
    return {
        path.stem: tomllib.loads(path.read_text("utf-8")) for path in sorted(folder.rglob("*.toml"))
    }
