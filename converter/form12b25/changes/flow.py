"""A paragraph as one running text, each character with its place in the page."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from ..evidence import C1
from ..patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ..form.page import Page
    from .parts import Part

_GAP = lazy(r"[^\S ]\s*| \s+")


class Flow:
    """The text of lines of a page, white space folded; made once, read only."""

    __slots__ = ("page", "places", "starts", "text")

    def __init__(self, page: Page, lines: Iterable[tuple[int, int]]) -> None:
        """Join the words of these lines."""
        parts: list[str] = []
        starts: list[int] = []
        places: list[int] = []
        length = 0
        for low, high in lines:
            for start, end in _pieces(page.text, low, high):
                starts.append(length)
                places.append(start)
                parts.append(page.text[start:end])
                length += end - start + 1
        self.page, self.starts, self.places = page, starts, places
        text = " ".join(parts)
        self.text = text if text.isascii() else text.translate(C1)

    def relocate(self, parts: list[Part]) -> None:
        """Set the places of statements and figures of this text to those in the page."""
        moved: set[int] = set()
        for part in parts:
            statement = part.statement
            causes = [cause.figure for cause in statement.causes]
            roles = (part.current, part.prior, part.change, part.percent, part.points)
            for figure in (*causes, *roles):
                if figure is not None and id(figure) not in moved:
                    moved.add(id(figure))
                    figure.text = self.text[figure.start : figure.end]
                    figure.start, figure.end = self._range(figure.start, figure.end)
            if id(statement) not in moved:
                moved.add(id(statement))
                reach = max(statement.reach, statement.end)
                statement.reach = self._range(statement.start, reach)[1]
                statement.start, statement.end = self._range(statement.start, statement.end)

    def _range(self, start: int, end: int) -> tuple[int, int]:
        return self.place(start), self.place(max(end, start + 1) - 1) + 1

    def place(self, position: int) -> int:
        """Return where a character of the text stands in the page."""
        i = bisect_right(self.starts, position) - 1
        return self.places[i] + position - self.starts[i]


def _pieces(text: str, low: int, high: int) -> Iterator[tuple[int, int]]:
    """Yield the pieces of a line that have single blanks only."""
    at = low
    for gap in _GAP.finditer(text, low, high):
        if gap.start() > at:
            yield at, gap.start()
        at = gap.end()
    if at < high:
        yield at, high
