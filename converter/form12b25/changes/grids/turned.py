"""Tables whose rows are periods and whose columns are measures, turned to the usual way."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ...patterns import lazy
from ..periods.mentions import find_periods
from .cells import Cell, GridRow, Table

if TYPE_CHECKING:
    from ..periods.calendar import Context

_FEWEST = 2
_SPAN = lazy(r"\b(?:months?|weeks?|quarters?|years?|periods?)\b", re.IGNORECASE)
_WINDOW = 2


def turn(table: Table, context: Context) -> Table:
    """Return a table with its measures as rows; one that has them so already, as it is."""
    heads, span = _without_span(table)
    dated: list[tuple[str, GridRow]] = []
    for row in table.rows:
        label = row.label
        if label is not None and not row.figures:
            span = label.text
        elif label is not None and not re.search("[0-9]", label.text):
            return table
        elif label is not None:
            text = label.text if _SPAN.search(label.text) else f"{span} {label.text}"
            dated.append((text, row))
    width = max((len(row.figures) for _, row in dated), default=0)
    if len(dated) < _FEWEST or any(len(row.figures) != width for _, row in dated):
        return table
    if not all(_is_period(text, context) for text, _ in dated):
        return table
    names = [_name(heads, [row.figures[j] for _, row in dated]) for j in range(width)]
    if None in names:
        return table
    periods = tuple(
        _at(row.cells[0]._replace(text=text), i + 1) for i, (text, row) in enumerate(dated)
    )
    rows = tuple(
        GridRow((_at(name, 0), *(_at(row.figures[j], i + 1) for i, (_, row) in enumerate(dated))))
        for j, name in enumerate(names)
        if name is not None
    )
    return Table((GridRow(periods),), rows, table.start, table.end)


def _without_span(table: Table) -> tuple[tuple[GridRow, ...], str]:
    """The headings, and what they say over the labels: "Quarter ended", "Three months ended"."""
    if not table.heads:
        return (), ""
    *before, last = table.heads
    first = last.cells[0]
    if first.left > 0 or not _SPAN.search(first.text):
        return table.heads, ""
    return (tuple(before) if len(last.cells) == 1 else table.heads), first.text


def _name(heads: tuple[GridRow, ...], figures: list[Cell]) -> Cell | None:
    """The words over a column of figures, as one cell."""
    low, high = min(c.left for c in figures), max(c.right for c in figures)
    over = [
        cell
        for row in heads
        for cell in row.cells
        if cell.left - _near(row) <= high and low <= cell.right + _near(row) and cell.left > 0
    ]
    if not over:
        return None
    return over[-1]._replace(text=" ".join(cell.text for cell in over))


def _near(row: GridRow) -> int:
    """How far from a column its heading may stand: some characters, in plain text."""
    return _WINDOW if row.line else 0


def _is_period(text: str, context: Context) -> bool:
    """Whether a label names a period."""
    return bool(find_periods(text.lower(), context))


def _at(cell: Cell, column: int) -> Cell:
    return cell._replace(left=column, right=column)
