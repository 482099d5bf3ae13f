"""An explanation as blocks in order: paragraphs as running text, and tables."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .flow import Flow
from .grids.lines import rows_of
from .grids.tables import tables_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..form.page import Page
    from ..form.paragraphs import Paragraph
    from .grids.cells import Table


def blocks_of(page: Page, paragraphs: list[Paragraph]) -> Iterator[Flow | Table]:
    """Yield paragraphs and tables in order; the lines of a table are in no paragraph."""
    if not paragraphs:
        return
    start, end = _line_start(page.text, paragraphs[0].start), paragraphs[-1].end
    columns = "\t" in page.text[start:end] or "  " in page.text[start:end]
    found = list(tables_in(rows_of(page, start, end))) if columns else []
    rest = iter([*found, None])
    table = next(rest)
    for paragraph in paragraphs:
        while table is not None and table.end <= paragraph.start:
            yield table
            table = next(rest)
        lines = [line for line in paragraph.lines if not _in_a_table(line, found)]
        if (table is None or not lines or lines[0][0] < table.start) and lines:
            yield Flow(page, lines)
    while table is not None:
        yield table
        table = next(rest)


def _line_start(text: str, at: int) -> int:
    """Return where the line begins of which only blanks stand before a place: empty cells."""
    start = text.rfind("\n", 0, at) + 1
    return at if text[start:at].strip() else start


def _in_a_table(line: tuple[int, int], found: list[Table]) -> bool:
    return any(t.start < line[1] and line[0] < t.end for t in found)
