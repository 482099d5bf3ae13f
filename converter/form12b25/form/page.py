"""A page: the text of one document, in lines and columns, each character with its place.

In the text, lines end with a line feed, paragraphs with an empty line, table cells of one row are
separated by a tab, and a line that is a form feed is a page break or a rule.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING, NamedTuple

from ..evidence import fold
from ..patterns import lazy
from .markup import MarkupReader

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ..model import Evidence
    from ..submission import RawDocument
    from ..submission.lines import WorkText

_COLUMN = lazy(r"\t[\t \xa0]*|[ \xa0]{2,}")
_LINE = lazy(r"[^\n]+")
_BLANKS = " \t\n\r\f\v\xa0_|+=~"
_DASHES = ("-", "–", "—", ".")
_RULES = _BLANKS + "-–—."


class Piece(NamedTuple):
    """A piece of the page's text, without rules and blanks at its ends."""

    page: Page
    start: int
    end: int
    line: int = 0

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
        return trimmed(self.page, start, end, self.line)

    def part(self, start: int, end: int) -> Piece:
        """Return a part of this piece, by places in :attr:`raw`, trimmed."""
        return trimmed(self.page, self.start + start, self.start + end, self.line)


Place = tuple[int, int]


class Segment(NamedTuple):
    """A stretch of a page's text, as it stands, or with other words for it."""

    start: int
    end: int
    words: str | None = None


class Page:
    """The text of one document; each character with its place."""

    __slots__ = (
        "cells",
        "left_out",
        "lengths",
        "lower",
        "order",
        "sequence",
        "sources",
        "starts",
        "text",
        "unclosed_comment",
        "work",
    )

    def __init__(self, work: WorkText, document: RawDocument) -> None:
        """Read a document that is HTML or text."""
        plain = document.format != "html"
        reader = MarkupReader(work.text, document.start, document.end, preformatted=plain)
        self.work = work
        self.sequence = document.sequence
        self.text = reader.read()
        self.starts, self.sources = reader.starts, reader.sources
        self.lengths: dict[int, int] = reader.lengths
        self.cells: list[tuple[int, int, int, int]] = reader.cells
        self.unclosed_comment: bool = reader.unclosed_comment
        self.lower = _lower(self.text)
        self.order: list[Place] | None = None
        self.left_out: list[Place] = []

    def rearranged(self, segments: Iterable[Segment], left_out: Iterable[Place] = ()) -> Page:
        """Return a page of stretches of this one, in another order, or with words put in.

        ``left_out`` are places whose words are not in it; as ``page.left_out`` it has their places
        in the work text, with those that this page has.
        """
        page = object.__new__(Page)
        page.work, page.sequence, page.lengths = self.work, self.sequence, self.lengths
        page.unclosed_comment = self.unclosed_comment
        page.left_out = [*self.left_out, *(self._source(*place) for place in left_out)]
        page.cells, page.starts, page.sources = [], [], []
        parts: list[str] = []
        blanks = set()
        length = 0
        for start, end, words in segments:
            text = self.text[start:end] if words is None else words
            if not text:
                continue
            parts.append(text)
            page.starts.append(length)
            if words and words.isspace():  # it goes with what stands before it
                page.sources.append(self.place(max(start - 1, 0)))
                blanks.add(length)
                length += len(text)
                continue
            page.sources.append(self.place(start))
            if words is None:
                self._give_places(page, start, end, length)
            elif end > start:
                page.starts.append(length + len(text) - 1)
                page.sources.append(self.place(end - 1))
            length += len(text)
        page.text = "".join(parts)
        page.lower = _lower(page.text)
        places = zip(page.sources, page.starts, strict=True)
        page.order = sorted(place for place in places if place[1] not in blanks)
        return page

    def _give_places(self, page: Page, start: int, end: int, at: int) -> None:
        """Give ``page`` the cells and sources of ``text[start:end]``, standing there at ``at``."""
        first = bisect_left(self.cells, (start, 0, 0, 0))
        last = bisect_left(self.cells, (end, 0, 0, 0))
        page.cells += [(cell[0] - start + at, *cell[1:]) for cell in self.cells[first:last]]
        low, high = bisect_right(self.starts, start), bisect_left(self.starts, end)
        page.starts += [place - start + at for place in self.starts[low:high]]
        page.sources += self.sources[low:high]

    def cite(self, start: int, end: int, field: str | None = None) -> Evidence:
        """Return the evidence for ``text[start:end]``."""
        return self.work.cite(self.sequence, *self._source(start, end), field)

    def _source(self, start: int, end: int) -> Place:
        """Return where ``text[start:end]``, without blanks at its end, stands in the work text.

        A line to write on is a blank: the border of a cell gives one, which is no text at all.
        """
        while end - 1 > start and (self.text[end - 1].isspace() or self.text[end - 1] == "_"):
            end -= 1
        first = self.place(start)
        last = self.place(end - 1) if end > start else first
        if last < first:  # of a page that is rearranged
            first, last = last, first
        return first, last + self.lengths.get(last, 1)

    def place(self, position: int) -> int:
        """Return where a character of the text stands in the work text."""
        i = bisect_right(self.starts, position) - 1
        return self.sources[i] + position - self.starts[i]

    def find(self, position: int) -> int:
        """Return where in the text the character stands that the file has at a position."""
        work = self.work.from_file(position)
        if self.order is None:
            i = max(bisect_right(self.sources, work) - 1, 0)
        else:
            near = max(bisect_right(self.order, (work, len(self.text))) - 1, 0)
            i = bisect_right(self.starts, self.order[near][1]) - 1
        end = self.starts[i + 1] if i + 1 < len(self.starts) else len(self.text)
        return min(self.starts[i] + max(work - self.sources[i], 0), max(end - 1, 0))

    def pieces(self, start: int, end: int) -> Iterator[Piece]:
        """Yield the pieces of ``text[start:end]``: columns of lines, without rules and breaks."""
        for number, line in enumerate(_LINE.finditer(self.text, start, end)):
            at = line.start()
            for gap in _COLUMN.finditer(self.text, line.start(), line.end()):
                piece = trimmed(self, at, gap.start(), number)
                if piece.start < piece.end:
                    yield piece
                at = gap.end()
            piece = trimmed(self, at, line.end(), number)
            if piece.start < piece.end:
                yield piece


def trimmed(page: Page, start: int, end: int, line: int = 0) -> Piece:
    """Return ``text[start:end]`` as a piece, without blanks, rules and box lines at its ends."""
    raw = page.text[start:end]
    body = raw.lstrip(_BLANKS + "*•")
    if body[:1] in _DASHES:
        body = _without_rule(body, body.lstrip(_RULES))
    start = end - len(body)
    body = body.rstrip(_BLANKS + "*")
    if body[-1:] in _DASHES:
        body = _without_rule(body, body.rstrip(_RULES))
    return Piece(page, start, start + len(body), line)


def _without_rule(text: str, stripped: str) -> str:
    """Take a rule off: two dashes or three dots, not a single one."""
    cut = len(text) - len(stripped)
    rule = text[:cut] if text.endswith(stripped) else text[len(stripped) :]
    dashes = sum(rule.count(c) for c in "-–—")
    return stripped if dashes > 1 or rule.count(".") > 2 or not stripped else text  # noqa: PLR2004 as said above


def _lower(text: str) -> str:
    """Lower case, character by character where that keeps the length."""
    lower = text.lower()
    if len(lower) == len(text):
        return lower
    return "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


def read_page(work: WorkText, document: RawDocument) -> Page:
    """Read a document that is HTML or text."""
    return Page(work, document)
