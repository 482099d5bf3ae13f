"""Lines of a page read into rows: cells of HTML, or text by the gaps between its cells."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from ...patterns import lazy
from ..words.currencies import SIGN, SYMBOLS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ...form.page import Page

from .cells import Cell, GridRow, is_figure, is_year, number_in

_SYMBOL = lazy(rf"[{SYMBOLS}%()\s]+|{SIGN}|\(\s*{SIGN}")
_FOOTNOTE = lazy(r"\((?:[0-9]|[a-z])\)|[*†‡]+")
_SEGMENT = lazy(r"[-–—_=]{3,}")
_LINE = lazy(r"[^\n]+")
_RULE = lazy(r"[\s\-–—_=*.~|+]*")
LONG = 220
"""A line or a cell as long as this is prose."""


def rows_of(page: Page, start: int, end: int) -> list[GridRow]:
    """Return the rows and lines of a range of a page, in order."""
    lines = _LINE.finditer(page.text, start, end)
    grid = _html_rows(page, start, end)
    made: list[GridRow] = []
    taken = -1
    for line in lines:
        if line.start() <= taken:
            continue
        if _RULE.fullmatch(line[0]):
            if made and "\t" not in line[0]:
                made[-1] = _underlined(made[-1], line[0])
            continue
        row = grid.get(line.start())
        if row is not None:
            taken = row.cells[-1].end
            made.append(row)
        else:
            made.append(_text_row(line[0], line.start()))
    return [r for r in made if r.cells]


def _underlined(row: GridRow, rule: str) -> GridRow:
    """A heading is as wide as the rule under it."""
    if row.figures and not all(is_year(c.text) for c in row.figures):
        return row
    segments = [m.span() for m in _SEGMENT.finditer(rule)]
    cells = []
    for cell in row.cells:
        center = (cell.left + cell.right) / 2
        wide = next((s for s in segments if s[0] <= center <= s[1]), None)
        cells.append(
            cell._replace(left=min(cell.left, wide[0]), right=max(cell.right, wide[1]))
            if wide
            else cell
        )
    return row._replace(cells=tuple(cells))


def _html_rows(page: Page, start: int, end: int) -> dict[int, GridRow]:
    """The rows of HTML tables, by where their text begins."""
    found: dict[int, list[Cell]] = {}
    places = page.cells
    first = bisect_left(places, (start, 0, 0, 0))
    while first and not page.text[places[first - 1][0] : start].strip():
        first -= 1  # a cell begins with the blanks before it
    for i in range(first, len(places)):
        at, row, column, width = places[i]
        if at > end:
            break
        limit = places[i + 1][0] if i + 1 < len(places) else end
        text = page.text[at:limit]
        last = i + 1 == len(places) or places[i + 1][0] > end
        if last and i and places[i - 1][1] == row and text.startswith("\n\n"):
            continue  # an empty cell at the end of a row: what follows stands behind the table
        low = at + len(text) - len(text.lstrip())
        body = text.strip()
        if "\n\n" in body:
            if i + 1 < len(places) and places[i + 1][1] == row:
                continue
            body = body[: body.index("\n\n")]
        if body and len(body) < LONG:
            found.setdefault(row, []).append(
                Cell(body, low, low + len(body), column, column + width - 1)
            )
    rows = (GridRow(_joined(cells)) for cells in found.values())
    return {row.cells[0].start: row for row in rows if row.cells}


def _joined(cells: Iterable[Cell]) -> tuple[Cell, ...]:
    """Join signs that stand in cells of their own with their figure; drop marks of footnotes."""
    made: list[Cell] = []
    pending: Cell | None = None
    for cell in cells:
        if made and len(made) == 1 and _FOOTNOTE.fullmatch(cell.text) and not is_figure(cell.text):
            continue
        sign = _SYMBOL.fullmatch(cell.text) is not None
        closes = sign and cell.text[:1] in ")%" and pending is None
        if closes and made and number_in(made[-1].text + cell.text):
            last = made.pop()
            made.append(Cell(last.text + cell.text, last.start, cell.end, last.left, last.right))
            continue
        if pending is not None and is_figure(cell.text):
            start = pending.start if "(" in pending.text else cell.start
            made.append(
                Cell((pending.text + cell.text).strip(), start, cell.end, cell.left, cell.right)
            )
            pending = None
            continue
        if pending is not None:
            made.append(pending)
        pending = cell if sign else None
        if not sign:
            made.append(cell)
    return (*made, pending) if pending is not None else tuple(made)


_GAP = lazy(r"\t[\t \xa0]*|[ \xa0]{2,}|(?<=[.\s])\.{2,}[\s.]*|(?:\.\s){3,}\.?\s*|(?<=\S)\.{3,}\s*")
_GLUED = lazy(r"(?<=[^\s–-])\s+(?=\$\s*\(?[0-9.]|\(\$?[0-9,.]+\)(?:\s|$))")


def _text_row(text: str, start: int) -> GridRow:
    """A line of plain text in columns."""
    cells: list[Cell] = []
    at = 0
    for gap in [*_gaps(text), (len(text), len(text))]:
        piece = text[at : gap[0]]
        body = piece.strip()
        if body:
            low = at + len(piece) - len(piece.lstrip())
            cells.append(
                Cell(
                    body.rstrip(". ") or body,
                    start + low,
                    start + low + len(body),
                    low,
                    low + len(body),
                )
            )
        at = gap[1]
    return GridRow(_joined(cells), len(text) - len(text.lstrip()), line=True)


def _gaps(text: str) -> list[tuple[int, int]]:
    found = [m.span() for m in _GAP.finditer(text)]
    if found:
        found += [m.span() for m in _GLUED.finditer(text)]
    return sorted(found)
