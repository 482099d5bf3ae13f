"""Tables found in a page, and told from prose."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator


from .cells import GridRow, Table, is_year, number_in, range_in
from .lines import LONG

_CONTINUES = lazy(r"(?:\b(?:and|of|per|from|the|before|to|for|in)|[,(-])$")


_MOST_HEADS, _MOST_BETWEEN = 6, 3


def tables_in(rows: list[GridRow]) -> Iterator[Table]:
    """Yield the tables among rows: at least two rows with a label and figures in columns."""
    i = before = 0
    while i < len(rows):
        if not _is_data(rows[i]):
            i += 1
            continue
        last = _last_of(rows, i)
        first = i
        while first > before and i - first < _MOST_HEADS and not _is_prose(rows[first - 1]):
            first -= 1
        body = rows[i : last + 1]
        if sum(_is_data(r) for r in body) > 1 or len(rows[i].figures) > 1:
            yield Table(
                tuple(rows[first:i]),
                tuple(body),
                rows[first].cells[0].start,
                rows[last].cells[-1].end,
            )
        i = before = last + 1


def _last_of(rows: list[GridRow], i: int) -> int:
    """Return the last row with figures of the table that begins at row ``i``."""
    last = i
    j = i + 1
    while j < len(rows) and j - last <= _MOST_BETWEEN:
        if _is_data(rows[j]):
            last = j
        elif j + 1 < len(rows) and all(is_year(c.text) for c in rows[j + 1].cells):
            break  # the headings of the next table
        elif _is_prose(rows[j]) and not _CONTINUES.search(rows[j].cells[-1].text):
            break
        j += 1
    return last


def _is_data(row: GridRow) -> bool:
    """A row with words and figures, the figures no years."""
    label = row.label
    if label is None or len(row.figures) == 0 or len(label.text) > LONG:
        return False
    others = len(row.cells) - 1 - len(row.figures)
    if others > (len(row.figures) > 1):
        return False
    if all(is_year(c.text) for c in row.figures):
        return False
    return any(number_in(c.text) or range_in(c.text) for c in row.figures)


def _is_prose(row: GridRow) -> bool:
    """A row that is a sentence."""
    longest = max(len(c.text.split()) for c in row.cells)
    last = row.cells[-1].text
    if row.line and len(row.cells) == 1 and longest > _LINE_WORDS and not last.startswith("("):
        return True
    return longest > _HEADING_WORDS or (
        last.endswith((".", ":")) and longest > _SHORT_HEADING and len(row.cells) < _COLUMNS
    )


_HEADING_WORDS, _SHORT_HEADING, _LINE_WORDS = 14, 7, 6
_COLUMNS = 3
