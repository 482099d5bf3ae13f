"""Tables of figures in a page: rows with a label and cells, each cell with its column and place.

HTML tables have columns of their own; in plain text a column is where its cells stand.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from ...patterns import lazy
from ..words.currencies import SIGN

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ...model import Period


_NUMBER = lazy(
    rf"{SIGN}?\s*(?P<open>\(|[-–−](?=[\s$€]*[0-9.]))?\s*{SIGN}?\s*"
    r"(?P<digits>(?:[0-9]{1,3}(?:[,'’][0-9]{3}){1,5}|[0-9]{1,18})(?:\.[0-9]{1,13})?|\.[0-9]{1,13})\s*(?P<points>"
    r"(?:pts?|bps?|points|basis\s+points)\.?)?\s*(?P<percent>%)?\s*(?P<close>\))?\s*"
    r"(?P<scale>(?:thousand|million|billion|mm|[kmb])(?![a-z]))?\s*(?P<close2>\))?\s*(?P<points2>"
    r"(?:pts?|bps?|points|basis\s+points)\.?)?\s*"
    r"(?P<percent2>%)?"
    r"\s*(?:\([a-z0-9]{1,2}\)|[*†‡]+)?"
)
_RANGE = lazy(
    r"(?P<low>[$€£¥]?\s*\(?\s*[$€£¥]?\s*[0-9][0-9,]*(?:\.[0-9]+)?\s*\)?(?:\s*(?:million|thousand|billion))?)"
    r"\s*(?:[-–—]|to|\s-\s)\s*"
    r"(?P<high>[$€£¥]?\s*\(?\s*[$€£¥]?\s*[0-9][0-9,]*(?:\.[0-9]+)?\s*\)?(?:\s*(?:million|thousand|billion)|\s*%)?)",
    re.IGNORECASE,
)
_NOTHING = lazy(
    r"(?:[$€£]\s*)?(?:[-–—−]{1,3}|n/?\.?m\.?|n\.m\.|n/?a|nm|nil|\*+)\s*%?|not\s+meaningful",
    re.IGNORECASE,
)
_YEAR = lazy(r"(?:19|20)[0-9]{2}(?:\s*\([a-z0-9]\)|\*)?")


class Cell(NamedTuple):
    """A cell: its text and place, and its extent in columns (HTML) or characters of the line."""

    text: str
    start: int
    end: int
    left: int
    right: int


class GridRow(NamedTuple):
    """A row of a table: its cells, the label first where there is one; ``line``: of plain text."""

    cells: tuple[Cell, ...]
    indent: int = 0
    line: bool = False

    @property
    def label(self) -> Cell | None:
        """The first cell, if it is words."""
        return self.cells[0] if self.cells and not is_figure(self.cells[0].text) else None

    @property
    def figures(self) -> tuple[Cell, ...]:
        """The cells behind the label that are figures or say that there is none."""
        found = self.cells[1:] if self.label else self.cells
        return tuple(c for c in found if is_figure(c.text))


def is_figure(text: str) -> bool:
    """Return whether a cell is a figure, or a sign that there is none.

    >>> [is_figure(t) for t in ("(8,208)", "$ .15", "--", "n/m", "Change", "(27.3)%")]
    [True, True, True, True, False, True]
    """
    patterns = (_NUMBER, _NOTHING, _RANGE)
    return any(pattern.fullmatch(text) is not None for pattern in patterns)


_LONG_NUMBER = lazy(r"[\s$€£¥(-]*(?P<digits>[0-9][0-9,]*(?:\.[0-9]+)?)[\s)%]*")


def unread_cells(table: Table) -> Iterator[tuple[int, int]]:
    """Yield the places of cells with more digits than any figure has."""
    for row in table.rows:
        for cell in row.cells:
            match = _LONG_NUMBER.fullmatch(cell.text)
            if match and not is_figure(cell.text):
                yield cell.start, cell.end


def is_year(text: str) -> bool:
    """Return whether a cell is a year."""
    return _YEAR.fullmatch(text) is not None


def number_in(text: str) -> re.Match[str] | None:
    """Return the parts of a figure's cell, nothing for one that says that there is none."""
    return _NUMBER.fullmatch(text)


def range_in(text: str) -> tuple[str, str] | None:
    """Return the two ends of a cell that is a range.

    >>> range_in("$(44.0) - $(43.2)"), range_in("2030")
    (('$(44.0)', '$(43.2)'), None)
    """
    match = _RANGE.fullmatch(text)
    return (match["low"].strip(), match["high"].strip()) if match else None


class Table(NamedTuple):
    """A table: its heading rows, and the rows from the first with figures on."""

    heads: tuple[GridRow, ...]
    rows: tuple[GridRow, ...]
    start: int
    end: int


class Column(NamedTuple):
    """A column: its kind (current, prior, change, percent, low, high, none), period and group."""

    kind: str
    center: float
    period: Period | None = None
    group: int = 0
    head: str = ""
    place: tuple[int, int] = (0, 0)
