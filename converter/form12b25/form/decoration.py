"""What a mailer, a typewriter or an editor puts around the words of a plain text, taken off.

Marks of a forwarded message, numbers of lines in the margin, headings with a blank between their
letters, and the marks of Markdown. Each is looked for by a sign that usual pages do not have.
"""

from __future__ import annotations

import re
from itertools import groupby
from typing import TYPE_CHECKING

from ..patterns import lazy
from .page import Segment
from .words import printed_words, words_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .page import Page, Place

_QUOTED = lazy(r"^(?:>[ ]?)+", re.MULTILINE)
_NUMBERED = lazy(r"^[ ]{0,6}(?P<number>[0-9]{1,2})(?=[ ]|$)", re.MULTILINE)
_SPACED = lazy(r"(?<!\S)\S(?:[ ]{1,9}\S(?!\S)){3,}")
_GROUP = lazy(r"\S(?:[ ]\S)*")
_MARKDOWN = lazy(
    r"~~[^~\n]{1,200}~~[ ]?|\*\*|(?<![*\w])\*(?=[^\s*])|(?<=[^\s*])\*(?![*\w])"
    r"|^[ ]{0,3}\#{1,6}[ ]|^[ ]{0,9}\|?[-:| ]{3,}\|[-: ]*$",
    re.MULTILINE,
)
_HEAD_ROW = lazy(r"^[ ]{0,9}\|[^\n]*\|[ ]*\n(?=[ ]{0,9}\|[-:| ]{3,}\|?[ ]*$)", re.MULTILINE)
_ROW = lazy(r"^[ ]{0,9}\|[^\n]*[^\s|:-][^\n]*\|[ ]*$", re.MULTILINE)
_BAR = lazy(r"[ ]{0,9}\|[ ]{0,9}")
_MANY, _FEWEST_LETTERS = 12, 4


def undecorated(page: Page) -> Page:
    """Return the page without decoration; itself where it has none."""
    for places in (_marks_of_mail, _numbers_in_margin):
        if found := places(page):
            page = page.rearranged(_without(page, [(low, high, "") for low, high in found]))
    if taken := _markdown(page):
        heads = [m.span() for m in _HEAD_ROW.finditer(page.text) if not _has_caption(m[0])]
        taken += [(low, high, "") for low, high in heads]
        page = page.rearranged(_without(page, sorted(taken)), heads)
    if "P A R T" in page.text:
        page = page.rearranged(_closed_up(page))
    return page


def _without(page: Page, taken: list[tuple[int, int, str]]) -> Iterator[Segment]:
    """Yield the page with something else, or nothing, for each place."""
    at = 0
    for low, high, words in taken:
        if low >= at:
            yield Segment(at, low)
            yield Segment(low, low, words)
        at = max(at, high)
    yield Segment(at, len(page.text))


def _marks_of_mail(page: Page) -> list[Place]:
    """Most lines begin with the mark of a forwarded message."""
    if page.text.count("\n>") * 2 < page.text.count("\n"):
        return []
    return [m.span() for m in _QUOTED.finditer(page.text)]


def _numbers_in_margin(page: Page) -> list[Place]:
    """Lines are numbered, one behind the other, in the margin."""
    if not any(f"\n{blanks}12 " in page.text for blanks in ("", " ", "  ", "   ", "    ")):
        return []
    found = list(_NUMBERED.finditer(page.text))
    runs = groupby(enumerate(found), key=lambda pair: int(pair[1]["number"]) - pair[0])
    taken: list[Place] = []
    for _, run in runs:
        marks = [match.span() for _, match in run]
        if len(marks) >= _MANY or (taken and len(marks) > 1):
            taken += marks
    return taken if len(taken) * 2 > page.text.count("\n") else []


def _markdown(page: Page) -> list[tuple[int, int, str]]:
    """The marks of Markdown: of headings, of emphasis, of rows of tables, and deleted text.

    Cells of a row of a table are separated by tabs, as they are in tables of HTML.
    """
    if page.text.count("**") < _MANY and page.text.count("\n## ") < _FEWEST_LETTERS:
        return []
    taken = [(*m.span(), "") for m in _MARKDOWN.finditer(page.text)]
    for match in _ROW.finditer(page.text):
        at = match.start()
        taken += [(at + m.start(), at + m.end(), "\t") for m in _BAR.finditer(match[0])]
    return taken


def _has_caption(row: str) -> bool:
    words = [word for word in words_of(row) if len(word) > 1]
    return not printed_words().captions.isdisjoint(words)


def _closed_up(page: Page) -> Iterator[Segment]:
    """Close up words whose letters stand apart; words are further apart than letters."""
    at = 0
    for match in _SPACED.finditer(page.text):
        groups = [(m.start(), m.end()) for m in _GROUP.finditer(match[0])]
        words = [match[0][low:high].replace(" ", "") for low, high in groups]
        if max(len(word) for word in words) < _FEWEST_LETTERS:
            continue
        yield Segment(at, match.start())
        for number, ((low, high), word) in enumerate(zip(groups, words, strict=True)):
            start, end = match.start() + low, match.start() + high
            if number:
                yield Segment(start, start, " ")
            yield Segment(start, end, word)
        at = match.end()
    yield Segment(at, len(page.text))
