"""The facts of filings as CSV (RFC 4180): one row a fact."""

from __future__ import annotations

import csv
from io import StringIO
from typing import TYPE_CHECKING

from ..xbrl.rows import COLUMNS, fact_rows

if TYPE_CHECKING:
    from ..model import Filing


def header() -> str:
    r"""Return the line of the columns' names.

    >>> header().split(",")[:3]
    ['accessionNumber', 'id', 'concept']
    """
    return _text([list(COLUMNS)])


def lines(filing: Filing) -> str:
    """Return the lines of a filing; dimensions as ``axis=member`` separated by ``; ``."""
    made = []
    for row in fact_rows(filing):
        pairs = row["dimensions"].items()
        row["dimensions"] = "; ".join(f"{axis}={value}" for axis, value in pairs)
        made.append([row[name] for name in COLUMNS])
    return _text(made)


def _text(rows: list[list[object]]) -> str:
    out = StringIO(newline="")
    csv.writer(out).writerows(rows)
    return out.getvalue()
