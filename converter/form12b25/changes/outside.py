"""Sentences whose figures are no results of the late report: ``tables/lexicon/outside.toml``."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ..patterns import lazy
from ..tables import table

if TYPE_CHECKING:
    import re


class _Row(NamedTuple):
    id: str
    pattern: re.Pattern[str]
    also: re.Pattern[str]
    unless: re.Pattern[str]


_ROWS = tuple(
    _Row(
        row["id"], lazy(row["pattern"]), lazy(row.get("and", "")), lazy(row.get("unless", r"(?!)"))
    )
    for row in table("outside")["sentences"]
)


def left_out_by(sentence: str) -> str:
    """Return the id of the row that leaves a sentence out, "" if none does.

    >>> left_out_by("Without the sale, revenue would have been $5 million.")
    'would-have-been'
    """
    lower = sentence.lower()
    rows = (row for row in _ROWS if row.pattern.search(lower) and row.also.search(lower))
    return next((row.id for row in rows if not row.unless.search(lower)), "")
