"""A word or figure of a sentence, with its kind."""

from __future__ import annotations

from typing import Any, NamedTuple


class Token(NamedTuple):
    """A token: its kind, its place, and what it means (a Meaning, Money, Mention or nothing)."""

    kind: str
    start: int
    end: int
    value: Any = None
