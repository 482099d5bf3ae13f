"""Rows as CSV (RFC 4180), safe to open in a spreadsheet."""

from __future__ import annotations

import csv
from io import StringIO
from typing import TYPE_CHECKING

from ..patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterable

_PLAIN = lazy(r"[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)|--[0-9]{2}-[0-9]{2}")
_STARTS_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def to_csv(rows: Iterable[Iterable[object]]) -> str:
    r"""Return rows as CSV; None is an empty cell.

    A text that a spreadsheet would run as a formula gets an apostrophe before it (numbers, and
    months with days such as ``--12-31``, stay as they are).

    >>> to_csv([["=1+1", "-5", None, "a,b"]])
    '\'=1+1,-5,,"a,b"\r\n'
    """
    out = StringIO(newline="")
    csv.writer(out).writerows([[_safe(cell) for cell in row] for row in rows])
    return out.getvalue()


def _safe(cell: object) -> object:
    if isinstance(cell, bool):
        return str(cell).lower()
    if isinstance(cell, str) and cell.startswith(_STARTS_FORMULA) and not _PLAIN.fullmatch(cell):
        return f"'{cell}"
    return cell
