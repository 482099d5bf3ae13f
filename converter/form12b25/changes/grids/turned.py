"""Tables whose rows are periods and whose columns are measures, turned to the usual way."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..periods.mentions import find_periods
from .cells import Cell, Row, Table

if TYPE_CHECKING:
    from ..periods.calendar import Context

_FEWEST = 2


def turned(table: Table, context: Context) -> Table:
    """Return a table with its measures as rows; one that has them so already, as it is."""
    stub = " ".join(cell.text for row in table.heads for cell in _over_labels(row, table))
    periods = [row.label for row in table.rows if row.label is not None]
    if len(periods) != len(table.rows) or len(periods) < _FEWEST:
        return table
    if not all(_is_period(stub, cell.text, context) for cell in periods):
        return table
    width = max(len(row.figures) for row in table.rows)
    names = [cell for row in table.heads[-1:] for cell in row.cells if cell.left > 0]
    names = names[-width:]
    if len(names) != width or any(len(row.figures) != width for row in table.rows):
        return table
    heads = tuple(
        _at(cell._replace(text=f"{stub} {cell.text}"), i + 1) for i, cell in enumerate(periods)
    )
    rows = tuple(
        Row((_at(name, 0), *(_at(row.figures[j], i + 1) for i, row in enumerate(table.rows))))
        for j, name in enumerate(names)
    )
    return Table((*table.heads[:-1], Row(heads)), rows, table.start, table.end)


def _is_period(stub: str, label: str, context: Context) -> bool:
    """Whether a label names a period, alone or with the words above it."""
    dated = re.search("[0-9]", label) is not None
    return dated and bool(find_periods(f"{stub} {label}".lower(), context))


def _over_labels(row: Row, table: Table) -> list[Cell]:
    """The heading over the labels, which begins what they say: "Quarter ended"."""
    first = row.cells[0]
    wide = len(row.cells) > max(len(r.figures) for r in table.rows)
    return [first] if wide and row is table.heads[-1] else []


def _at(cell: Cell, column: int) -> Cell:
    return cell._replace(left=column, right=column)
