"""Ranges of a page to clean paragraphs: printed words, page numbers and rules taken out."""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from ..evidence import fold
from ..patterns import lazy
from .printed import FOOTERS, PRINTED

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from .page import Page

_RULE = lazy(r"[\s\-–—_=*.~|+<>]*")
_NUMBER_LINE = lazy(
    r"\W*(?:page\s*)?(?:[ivx]{1,4}|[0-9]{1,3})(?:\s*(?:of|/)\s*[0-9]{1,3})?\W*", re.IGNORECASE
)
_SURE_NUMBER = lazy(
    r"\s*(?:-\s*[0-9]{1,3}\s*-|page\s*[0-9]{1,3}.*|[0-9]{1,3}\s+of\s+[0-9]{1,3})\s*", re.IGNORECASE
)
_LINE = lazy(r"[^\n]*(?:\n|\Z)")
_BULLET = lazy(r"(?:[•·●○◦▪■□◆►➢☒☐⯑§*\uf0b7]|\bo(?=\s)|[-–—](?=\s))[\s\xa0]*")
_LONG_LINE = 100
_AROUND = 300  # of a line, to see whether a page break is near
_BLANK_FIELD = lazy(r"_{2,}")
_SENTENCE_END = (".", "!", "?", ":", ";", '"', "”", ")")
NOTHING = lazy(
    r"[\W_]*"
    r"(?:n\s*/?\s*\.?\s*a\s*\.?|none|not\s*applicable|inapplicable|no\s*change|nil|same)?"
    r"[\W_]*",
    re.IGNORECASE,
)


class Paragraph(NamedTuple):
    """A paragraph: its text, its place in the page, and the places of its lines there."""

    text: str
    start: int
    end: int
    lines: tuple[tuple[int, int], ...] = ()


class _Line(NamedTuple):
    start: int
    end: int
    text: str
    kind: str  # text, blank, break, number, rule


def is_nothing(text: str) -> bool:
    """Return whether a text is one of the ways of writing nothing.

    >>> [is_nothing(t) for t in ("N/A", "Not Applicable.", "_____", "None of it")]
    [True, True, True, False]
    """
    return NOTHING.fullmatch(text) is not None


def cut(page: Page, start: int, end: int, names: Iterable[str]) -> list[tuple[int, int]]:
    """Return ``start:end`` without the printed passages of these names, and without footers."""
    rows = [*(PRINTED[name] for name in names), *FOOTERS]
    taken = [passage for row in rows for passage in row.find(page.lower, start, end)]
    kept = []
    at = start
    for low, high in sorted(taken):
        if low > at:
            kept.append((at, low))
        at = max(at, high)
    if at < end:
        kept.append((at, end))
    return kept


def is_text(page: Page, start: int, end: int) -> bool:
    """Return whether the line ``start:end`` is no page number, running head, break or rule."""
    text = page.text[start:end]
    if len(text) >= _LONG_LINE:
        return True
    low, high = max(0, start - _AROUND), end + _AROUND
    if low:
        low = page.text.rfind("\n", 0, low) + 1
    return any(line.start == start and line.kind == "text" for line in _lines(page, low, high))


def paragraphs_of(page: Page, ranges: Iterable[tuple[int, int]]) -> list[Paragraph]:
    """Return the paragraphs of these ranges, joined where only a page break separates them."""
    made: list[Paragraph] = []
    for lines in _runs(page, ranges):
        for paragraph, after_break in _blocks(lines):
            if made and after_break and not made[-1].text.endswith(_SENTENCE_END):
                last = made.pop()
                joined = f"{last.text} {paragraph.text}"
                made.append(
                    Paragraph(joined, last.start, paragraph.end, last.lines + paragraph.lines)
                )
            else:
                made.append(paragraph)
    return made


def _runs(page: Page, ranges: Iterable[tuple[int, int]]) -> Iterator[list[_Line]]:
    """Yield the lines of ranges, those together between which no more than a line is left out."""
    run: list[_Line] = []
    last = 0
    for start, end in ranges:
        if run and start - last > _LONG_LINE:
            yield run
            run = []
        run += [*_lines(page, start, end), _Line(end, end, "", "blank")]
        last = end
    yield run


def _lines(page: Page, start: int, end: int) -> Iterator[_Line]:
    raw = []
    for match in _LINE.finditer(page.text, start, end):
        text = match[0].rstrip("\n")
        if match.start() == match.end():
            break
        raw.append((match.start(), match.start() + len(text), text))
    for i, (low, high, text) in enumerate(raw):
        yield _Line(low, high, text, _kind(page, raw, i))


_FORM_HEAD = lazy(r"(?:[^\n]{0,60}\W)?form\s*12b-?25(?:\W[^\n.]{0,20})?", re.IGNORECASE)


@lru_cache(maxsize=8)
def _short_lines(page: Page) -> Counter[str]:
    """How often each short line stands on the page: running heads and feet stand often."""
    return Counter(fold(line) for line in page.text.split("\n") if 0 < len(line) < _LONG_LINE)


def _kind(page: Page, raw: list[tuple[int, int, str]], i: int) -> str:
    text = raw[i][2]
    if "\f" in text:
        return "break"
    if not text.strip():
        return "blank"
    if _RULE.fullmatch(text) or is_box_only(text):
        return "rule"
    return "number" if _is_number(page, raw, i) else "text"


def _is_number(page: Page, raw: list[tuple[int, int, str]], i: int) -> bool:
    """A page number, or a running head or foot."""
    text = raw[i][2]
    if _SURE_NUMBER.fullmatch(text):
        return True
    start, end, _ = raw[i]
    if _NUMBER_LINE.fullmatch(text) and (_near_break(page, start, end) or _stands_alone(raw, i)):
        return True
    if "\f" not in page.text or len(text) >= _LONG_LINE or not _near_break(page, start, end, 3):
        return False
    return _short_lines(page)[fold(text)] > 1 or _FORM_HEAD.fullmatch(text) is not None


def is_box_only(text: str) -> bool:
    """Return whether a line has nothing but marks of boxes."""
    return not text.strip(" \t\xa0☒☐⯑[]()|_")


def _near_break(page: Page, start: int, end: int, steps: int = 1) -> bool:
    """A page break stands right before or after a line, blank lines apart."""
    at = start
    for _ in range(steps):
        line, at = _line_before(page.text, at)
        if "\f" in line:
            return True
    at = end
    for _ in range(steps):
        line, at = _line_behind(page.text, at)
        if "\f" in line:
            return True
    return False


def _line_before(text: str, at: int) -> tuple[str, int]:
    """Return the line with text before a place, and where it begins."""
    while at > 0:
        low = text.rfind("\n", 0, at - 1) + 1
        line = text[low : at - 1]
        if line.strip(" \t\xa0"):
            return line, low
        at = low
    return "", 0


def _line_behind(text: str, at: int) -> tuple[str, int]:
    """Return the line with text behind the end of a line, and where it ends."""
    while 0 <= at < len(text):
        high = text.find("\n", at + 1)
        high = high if high >= 0 else len(text)
        line = text[at + 1 : high]
        if line.strip(" \t\xa0"):
            return line, high
        at = high
    return "", len(text)


def _stands_alone(raw: list[tuple[int, int, str]], i: int) -> bool:
    """A bare small number between empty lines, or at the end."""
    before = i == 0 or not raw[i - 1][2].strip()
    after = i + 1 >= len(raw) or not raw[i + 1][2].strip()
    number = raw[i][2].strip()
    return before and after and number.isdecimal() and int(number) < 15  # noqa: PLR2004 pages


def _blocks(lines: list[_Line]) -> Iterator[tuple[Paragraph, bool]]:
    """Yield paragraphs, and whether a page break stands before each."""
    block: list[_Line] = []
    broken = False
    for line in [*lines, _Line(0, 0, "", "blank")]:
        if line.kind == "text":
            block.append(line)
            continue
        if block:
            if paragraph := _paragraph(block):
                yield paragraph, broken
            block, broken = [], False
        broken = broken or line.kind in {"break", "number"}


def _paragraph(block: list[_Line]) -> Paragraph | None:
    raw = _BLANK_FIELD.sub(" ", " ".join(line.text for line in block)).lstrip(" \t\xa0")
    bullet = _BULLET.match(raw)
    text = fold(raw[bullet.end() :] if bullet else raw)
    lines = tuple((line.start, line.end) for line in block)
    return Paragraph(text, block[0].start, block[-1].end, lines) if text else None


def joined(found: list[Paragraph]) -> str:
    """Return paragraphs as one text, empty lines between them."""
    return "\n\n".join(p.text for p in found)
