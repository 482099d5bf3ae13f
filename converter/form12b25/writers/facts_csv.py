"""The facts of filings as CSV: one row a fact."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..xbrl.rows import COLUMNS, fact_rows
from .csv_text import to_csv

if TYPE_CHECKING:
    from ..model import Filing


def header() -> str:
    r"""Return the line of the columns' names.

    >>> header().split(",")[:3]
    ['file', 'accessionNumber', 'registrant']
    """
    return to_csv([["file", *COLUMNS]])


def lines(filing: Filing, file: str | None = None) -> str:
    """Return the lines of a filing; dimensions as ``axis=member``, separated by ``; ``.

    ``file`` is how the file was named; by default its name in the filing.
    """
    rows = []
    for row in fact_rows(filing):
        pairs = row["dimensions"].items()
        row["dimensions"] = "; ".join(f"{axis}={value}" for axis, value in pairs)
        rows.append([file or filing.source.file_name, *(row[name] for name in COLUMNS)])
    return to_csv(rows)
