"""Every figure of an explanation is in a statement, or is reported as left out."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, NamedTuple

from ..evidence import fold, shortened
from ..problems import problem
from .grids.cells import is_year

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ..form.page import Page
    from ..model import Problem
    from .grids.cells import Table
    from .parts import Part
    from .words.figures import Figure

_MOST = 200
"""Figures left out that are reported one by one; a filing with more has another kind of text."""


class Seen(NamedTuple):
    """A figure that an explanation has: its place, and that of its row where it is in a table."""

    start: int
    end: int
    row: tuple[int, int] | None = None


def seen_in(table: Table) -> Iterator[Seen]:
    """Yield the figures in the cells of a table."""
    for row in table.rows:
        label = row.label
        for cell in row.figures:
            if any(c.isdigit() for c in cell.text) and not is_year(cell.text):
                first = label.start if label else row.cells[0].start
                yield Seen(cell.start, cell.end, (first, row.cells[-1].end))


def left_out(
    page: Page, seen: list[Seen], kept: Iterable[Part], found: Iterable[Part]
) -> Iterator[Problem]:
    """Yield a problem for each figure, or row of a table, that is in no statement.

    ``kept`` are the parts that became statements, ``found`` all that were read: one that says a
    figure again is part of the statement that it repeats.
    """
    stated = [figure for part in kept for figure in _figures(part)]
    values = {_value(figure) for figure in stated}
    again = [f for part in found for f in _figures(part) if _value(f) in values]
    used = sorted({(figure.start, figure.end) for figure in (*stated, *again)})
    starts = [start for start, _ in used]
    told: set[tuple[int, int]] = set()
    taken = {one.row for one in seen if one.row and _covered(one, used, starts)}
    for one in seen:
        place = one.row or (one.start, one.end)
        if one.row in taken or place in told or _covered(one, used, starts):
            continue
        told.add(place)
        if len(told) > _MOST:
            return
        text = shortened(fold(page.text[place[0] : place[1]]))
        yield problem("figure-left-out", f"in no statement: {text}", page.cite(*place))


def _figures(part: Part) -> Iterator[Figure]:
    own = (part.current, part.prior, part.change, part.percent, part.points)
    yield from (figure for figure in own if figure is not None)
    yield from (cause.figure for cause in part.statement.causes)


def _value(figure: Figure) -> tuple[object, ...]:
    return figure.unit, figure.value, figure.minimum, figure.maximum


def _covered(one: Seen, used: list[tuple[int, int]], starts: list[int]) -> bool:
    """Return whether a figure is part of one that is used, or the other way round."""
    behind = bisect_right(starts, one.end - 1)
    return any(one.start < end for _, end in used[max(0, behind - 3) : behind])
