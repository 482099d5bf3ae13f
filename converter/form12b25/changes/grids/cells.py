"""Tables of figures in a page: rows with a label and cells, each cell with its column and place.

HTML tables have columns of their own; in plain text a column is where its cells stand.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ...form.page import Page

_NUMBER = re.compile(
    r"(?:(?:US|C|CDN|HK|NT|A)?\$|[€£¥]|RMB|CHF|EUR|GBP|JPY)?\s*(?P<open>\(|[-–−](?=[\s$€]*[0-9.]))?\s*(?:(?:US"
    r"|C|CDN)?\$|[€£¥]|RMB)?\s*"
    r"(?P<digits>(?:[0-9]{1,3}(?:[,'’][0-9]{3}){1,5}|[0-9]{1,18})(?:\.[0-9]{1,13})?|\.[0-9]{1,13})\s*(?P<points>"
    r"(?:pts?|bps?|points|basis\s+points)\.?)?\s*(?P<percent>%)?\s*(?P<close>\))?\s*"
    r"(?P<scale>(?:thousand|million|billion|mm|[kmb])(?![a-z]))?\s*(?P<close2>\))?\s*(?P<points2>"
    r"(?:pts?|bps?|points|basis\s+points)\.?)?\s*"
    r"(?P<percent2>%)?"
    r"\s*(?:\([a-z0-9]{1,2}\)|[*†‡]+)?"
)
_RANGE = re.compile(
    r"(?P<low>[$€£¥]?\s*\(?\s*[$€£¥]?\s*[0-9][0-9,]*(?:\.[0-9]+)?\s*\)?(?:\s*(?:million|thousand|billion))?)"
    r"\s*(?:[-–—]|to|\s-\s)\s*"
    r"(?P<high>[$€£¥]?\s*\(?\s*[$€£¥]?\s*[0-9][0-9,]*(?:\.[0-9]+)?\s*\)?(?:\s*(?:million|thousand|billion)|\s*%)?)",
    re.IGNORECASE,
)
_NOTHING = re.compile(
    r"(?:[$€£]\s*)?(?:[-–—−]{1,3}|n/?\.?m\.?|n\.m\.|n/?a|nm|nil|\*+)\s*%?|not\s+meaningful",
    re.IGNORECASE,
)
_YEAR = re.compile(r"(?:19|20)[0-9]{2}(?:\s*\([a-z0-9]\)|\*)?")
_SYMBOL = re.compile(r"[$€£¥%()\s]+|(?:US|C|CDN|HK)\$|RMB|\)\s*%|\(\s*\$")
_GAP = re.compile(
    r"\t[\t \xa0]*|[ \xa0]{2,}|(?<=[.\s])\.{2,}[\s.]*|(?:\.\s){3,}\.?\s*|(?<=\S)\.{3,}\s*"
)
_GLUED = re.compile(r"(?<=[^\s–-])\s+(?=\$\s*\(?[0-9.]|\(\$?[0-9,.]+\)(?:\s|$))")
_FOOTNOTE = re.compile(r"\((?:[0-9]|[a-z])\)|[*†‡]+")
_SEGMENT = re.compile(r"[-–—_=]{3,}")
_LINE = re.compile(r"[^\n]+")
_RULE = re.compile(r"[\s\-–—_=*.~|+]*")
_CONTINUES = re.compile(r"(?:\b(?:and|of|per|from|the|before|to|for|in)|[,(-])$")
_LONG = 220


class Cell(NamedTuple):
    """A cell: its text and place, and its extent in columns (HTML) or characters of the line."""

    text: str
    start: int
    end: int
    left: int
    right: int


class Row(NamedTuple):
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


_LONG_NUMBER = re.compile(r"[\s$€£¥(-]*(?P<digits>[0-9][0-9,]*(?:\.[0-9]+)?)[\s)%]*")


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


def rows_of(page: Page, start: int, end: int) -> list[Row]:
    """Return the rows and lines of a range of a page, in order."""
    lines = _LINE.finditer(page.text, start, end)
    grid = _html_rows(page, start, end)
    made: list[Row] = []
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


def _underlined(row: Row, rule: str) -> Row:
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


def _html_rows(page: Page, start: int, end: int) -> dict[int, Row]:
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
        if body and len(body) < _LONG:
            found.setdefault(row, []).append(
                Cell(body, low, low + len(body), column, column + width - 1)
            )
    rows = (Row(_joined(cells)) for cells in found.values())
    return {row.cells[0].start: row for row in rows if row.cells}


def _text_row(text: str, start: int) -> Row:
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
    return Row(_joined(cells), len(text) - len(text.lstrip()), line=True)


def _gaps(text: str) -> list[tuple[int, int]]:
    found = [m.span() for m in _GAP.finditer(text)]
    if found:
        found += [m.span() for m in _GLUED.finditer(text)]
    return sorted(found)


def _joined(cells: Iterable[Cell]) -> tuple[Cell, ...]:
    """Join signs that stand in cells of their own with their figure; drop marks of footnotes."""
    made: list[Cell] = []
    pending: Cell | None = None
    for cell in cells:
        if made and len(made) == 1 and _FOOTNOTE.fullmatch(cell.text) and not is_figure(cell.text):
            continue
        sign = _SYMBOL.fullmatch(cell.text) is not None
        if sign and cell.text[:1] in ")%" and made and number_in(made[-1].text + cell.text):
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


class Table(NamedTuple):
    """A table: its heading rows, and the rows from the first with figures on."""

    heads: tuple[Row, ...]
    rows: tuple[Row, ...]
    start: int
    end: int


_MOST_HEADS, _MOST_BETWEEN = 6, 3


def tables_in(rows: list[Row]) -> Iterator[Table]:
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


def _last_of(rows: list[Row], i: int) -> int:
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


def _is_data(row: Row) -> bool:
    """A row with words and figures, the figures no years."""
    label = row.label
    if label is None or len(row.figures) == 0 or len(label.text) > _LONG:
        return False
    others = len(row.cells) - 1 - len(row.figures)
    if others > (len(row.figures) > 1):
        return False
    if all(is_year(c.text) for c in row.figures):
        return False
    return any(number_in(c.text) or range_in(c.text) for c in row.figures)


def _is_prose(row: Row) -> bool:
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
