"""A page: the text of one document, in lines and columns, each character with its place.

In the text, lines end with a line feed, paragraphs with an empty line, table cells of one row are
parted by a tab, and a line that is a form feed is a page break or a rule.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from ..evidence import fold
from .markup import MarkupReader

if TYPE_CHECKING:
    from array import array
    from collections.abc import Iterator

    from ..model import Evidence
    from ..submission import RawDocument
    from ..submission.lines import WorkText

_COLUMN = re.compile(r"\t[\t \xa0]*|[ \xa0]{2,}")
_LINE = re.compile(r"[^\n]+")
_EDGE_LEFT = re.compile(r"[\s\xa0_|+=*~•]*(?:(?:[-–—.]\s?){2,}[\s\xa0_|+=*.-]*)?")
_EDGE_RIGHT = re.compile(r"[\s\xa0_|+=~]*(?:(?:[-–—]\s?){2,}[\s\xa0_|+=-]*|(?:[.]\s?){3,}[\s.]*)?\Z")


class Piece(NamedTuple):
    """A piece of the page's text, without rules and blanks at its ends."""

    page: Page
    start: int
    end: int
    line: int = 0
    column: int = 0

    @property
    def text(self) -> str:
        """The piece, white space folded."""
        return fold(self.page.text[self.start : self.end])

    @property
    def raw(self) -> str:
        """The piece as it stands."""
        return self.page.text[self.start : self.end]

    def page_range(self, start: int, end: int) -> Piece:
        """Return another range of the same page as a piece."""
        return trimmed(self.page, start, end, self.line, self.column)

    def part(self, start: int, end: int) -> Piece:
        """Return a part of this piece, by places in :attr:`raw`, trimmed."""
        return trimmed(self.page, self.start + start, self.start + end, self.line, self.column)


class Page:
    """The text of one document; ``places[i]`` is where character ``i`` stands in the work text."""

    __slots__ = ("is_html", "lengths", "lower", "places", "sequence", "text", "unclosed_comment", "work")

    def __init__(self, work: WorkText, document: RawDocument) -> None:
        """Read a document that is HTML or text."""
        self.is_html = document.format == "html"
        reader = MarkupReader(work.text, document.start, document.end, preformatted=not self.is_html)
        self.work = work
        self.sequence = document.sequence
        self.text = reader.read()
        self.places: array[int] = reader.places
        self.lengths: dict[int, int] = reader.lengths
        self.unclosed_comment: bool = reader.unclosed_comment
        lower = self.text.lower()
        self.lower = lower if len(lower) == len(self.text) else _lower(self.text)

    def cite(self, start: int, end: int, field: str | None = None) -> Evidence:
        """Return the evidence for ``text[start:end]``."""
        first = self.places[start]
        last = self.places[end - 1] if end > start else first
        return self.work.cite(self.sequence, first, last + self.lengths.get(last, 1), field)

    def pieces(self, start: int, end: int) -> Iterator[Piece]:
        """Yield the pieces of ``text[start:end]``: columns of lines, rules and page breaks left out."""
        for number, line in enumerate(_LINE.finditer(self.text, start, end)):
            at = line.start()
            column = 0
            for gap in _COLUMN.finditer(self.text, line.start(), line.end()):
                piece = trimmed(self, at, gap.start(), number, at - line.start())
                if piece.start < piece.end:
                    yield piece
                    column += 1
                at = gap.end()
            piece = trimmed(self, at, line.end(), number, at - line.start())
            if piece.start < piece.end:
                yield piece


def trimmed(page: Page, start: int, end: int, line: int = 0, column: int = 0) -> Piece:
    """Return ``text[start:end]`` as a piece, without blanks, rules and box lines at its ends."""
    raw = page.text[start:end]
    left = _EDGE_LEFT.match(raw)
    begin = left.end() if left else 0
    right = _EDGE_RIGHT.search(raw, begin)
    stop = right.start() if right else len(raw)
    return Piece(page, start + begin, start + max(begin, stop), line, column)


def _lower(text: str) -> str:
    """Lower case, character by character where that keeps the length."""
    return "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


def read_page(work: WorkText, document: RawDocument) -> Page:
    """Read a document that is HTML or text."""
    return Page(work, document)
