"""Pages that do not have the form's lines, put right before they are read.

Two columns of text side by side, a whole form on one line, tables with all questions in one row.
Each is looked for by a sign that usual pages do not have.
"""

from __future__ import annotations

import re
from itertools import groupby, pairwise
from typing import TYPE_CHECKING, NamedTuple

from ..patterns import lazy
from .page import Segment
from .printed import KEYWORDS, NUMERALS
from .words import WORD, printed_words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from .page import Page, Place

_PART = "|".join(rf"{NUMERALS[part]}\W{{1,12}}{KEYWORDS[part]}" for part in KEYWORDS)
_HEADING = lazy(rf"\bp(?:ar)?t\.?\s{{1,20}}(?:{_PART})", re.IGNORECASE)
_TWO_HEADINGS = lazy(
    r"^[ ]*p(?:ar)?t\.?[ ]+[iv1-4]{1,3}\b[^\n]*?[ ]{3,99}(?=p(?:ar)?t\.?[ ]+[iv1-4]{1,3}\b)",
    re.IGNORECASE | re.MULTILINE,
)
_LONG_LINE = 400
_OPENINGS = lazy(
    r"(?:full )?name of (?:the )?registrant|former name|address of (?:the )?princip"
    r"|city,? (?:and )?state|[(]?\b(?:sec|commission) file n|\bcusip\b|[(]?check one"
    r"|for (?:the )?(?:transition )?period ended|read (?:attached )?instruction"
    r"|nothing in this form|if the (?:notification relates|subject report)|state below in"
    r"|[(]?[123][)] (?:name and|have all|is it)|if so,? attach|has (?:duly )?caused this"
    r"|(?:date|by|name|title|instruction|attention)\s{0,20}:"
    r"|[(](?:name|area code|telephone)|\battention intentional".replace(" ", r"\s{1,20}"),
    re.IGNORECASE,
)
"""What opens a line of the form; any blanks stand between the words."""
_MARK = r"(?:\[[ xX]?\]|[(][ xX]?[)]|(?<!_)_{1,40}(?:[xX]_{1,40})?|[☐☒])\s{0,20}"
_BOX = lazy(rf"(?<=_\s){_MARK}(?=transition|form\s)|{_MARK}(?=transition\s)", re.IGNORECASE)
_CAPTION = lazy(
    r"[(](?:name|title|date|area\s{1,20}code|telephone(?:\s{1,20}number)?)[)]", re.IGNORECASE
)
_INSIDE = lazy(
    r"(?<=[^\s(] )(?=[A-Z])"
    r"(?i:full\s{1,9}name|former\s{1,9}name|address\s{1,9}of|city,?\s{1,9}state)"
)
_CAPTIONS_INSIDE = ("Former Name", "Former name", "Address of", "FORMER NAME", "ADDRESS OF")
_ANSWERS = lazy(
    rf"{_MARK}yes\s{{1,20}}{_MARK}no\b|\byes\s{{0,20}}{_MARK}no\s{{0,20}}{_MARK}", re.IGNORECASE
)
_QUESTIONS = (
    ("all other periodic reports", "is it anticipated that"),
    ("file number", "cusip number"),
    ("cusip number", "period ended"),
)
_ASKS = lazy(
    r"all other periodic reports|is it anticipated that|for (?:the )?(?:transition )?period ended"
    r"|item\(s\) to which|(?:file|cusip) number"
)
_GUTTER, _FEWEST_LINES = 2, 3


class _Cell(NamedTuple):
    """A cell of a table: where its text stands, and its row."""

    start: int
    end: int
    row: int


def laid_out(page: Page) -> Page:
    """Return the page with the form's lines; itself where it has them."""
    if _has_headings_in_one_line(page):
        page = _changed(page, _columns)
        page = _changed(page, _lines)
    elif sum(_stands_inside(page, caption) for caption in _CAPTIONS_INSIDE) > 1:
        page = _changed(page, _lines)
    if page.cells and any(_is_in_one_line(page, *pair) for pair in _QUESTIONS):
        page = _changed(page, _turned)
    return page


def _changed(page: Page, repair: Callable[[Page], list[Segment]]) -> Page:
    segments = repair(page)
    return page.rearranged(segments) if segments else page


def _has_headings_in_one_line(page: Page) -> bool:
    """Return whether two parts are named in one line, as headings or in a sentence."""
    for word in ("part ", "part\xa0", "pt. "):
        last = -1
        at = page.lower.find(word)
        while at >= 0:
            ahead = page.lower[at + len(word) : at + len(word) + 1]
            if ahead and ahead in "i1234":
                if last >= 0 and "\n" not in page.text[last:at]:
                    return True
                last = at
            at = page.lower.find(word, at + 1)
    return False


def _is_in_one_line(page: Page, first: str, second: str) -> bool:
    low, high = page.lower.find(first), page.lower.find(second)
    return 0 <= low < high and "\n" not in page.text[low:high]


def _stands_inside(page: Page, caption: str) -> bool:
    """Return whether a caption stands behind other words, one blank apart."""
    at = page.text.find(caption)
    before = page.text[at - 2 : at] if at > 1 else ""
    return before[1:] == " " and not before[:1].isspace() and before[:1] != "("


# -- two columns -----------------------------------------------------------------------------


def _columns(page: Page) -> list[Segment]:
    """Read two columns one behind the other: two headings of parts stand side by side."""
    made: list[Segment] = []
    at = 0
    for match in _TWO_HEADINGS.finditer(page.text):
        lines = list(_block(page, match)) if match.start() >= at else []
        if len(lines) < _FEWEST_LINES:
            continue
        made.append(Segment(at, lines[0][0]))
        gutter = _gutter(page, lines)
        for low, high in lines:
            made += [Segment(low, min(high, low + gutter)), Segment(high, high, "\n")]
        for low, high in lines:
            made += [Segment(min(high, low + gutter), high), Segment(high, high, "\n")]
        at = min(lines[-1][1] + 1, len(page.text))
    return [*made, Segment(at, len(page.text))] if made else []


def _block(page: Page, heading: re.Match[str]) -> Iterator[Place]:
    """Yield the lines from a double heading on that keep two columns apart."""
    low = heading.start()
    left, right = heading.start() - low, heading.end() - low
    free = set(range(left, right if right < _LONG_LINE else left))
    lines: list[Place] = []
    while low < len(page.text):
        high = page.text.find("\n", low)
        high = high if high >= 0 else len(page.text)
        now = {
            i
            for i in free
            if page.text[low + i : min(low + i + 1, high)].isspace() or low + i >= high
        }
        if _width(now) < _GUTTER:
            yield from _up_to_blank(lines, page)
            return
        free = now
        lines.append((low, high))
        low = high + 1
    yield from lines


def _up_to_blank(lines: list[Place], page: Page) -> list[Place]:
    """What stands right above a line that crosses the gap goes with that line."""
    kept = list(lines)
    while kept and page.text[slice(*kept[-1])].strip():
        kept.pop()
    return kept


def _gutter(page: Page, lines: list[Place]) -> int:
    """Return the column at which the right text begins: behind the widest gap of all lines."""
    width = max(high - low for low, high in lines)
    text = [page.text[low:high].ljust(width) for low, high in lines]
    margin = min((len(line) - len(line.lstrip()) for line in text if line.strip()), default=0)
    free = [i for i in range(margin, width) if all(line[i] == " " for line in text)]
    return _widest(free)[1] + 1


def _width(columns: set[int]) -> int:
    low, high = _widest(sorted(columns)) if columns else (0, -1)
    return high - low + 1


def _widest(columns: list[int]) -> Place:
    """Return the first and the last of the longest run of columns."""
    best, start = (columns[0], columns[0]), columns[0]
    for a, b in pairwise([*columns, columns[-1] + 2]):
        if b != a + 1:
            best, start = max(best, (start, a), key=lambda run: run[1] - run[0]), b
    return best


# -- a form without lines --------------------------------------------------------------------


def _lines(page: Page) -> list[Segment]:
    """Break paragraphs that hold headings or captions anywhere: before and behind those."""
    made: list[Segment] = []
    at = 0
    for low, high in _paragraphs(page.text):
        text = page.text[low:high]
        if not (_has_headings(text) or len(_INSIDE.findall(text)) > 1):
            continue
        flat = text.replace("\n", " ")
        ends = {low + i for i, character in enumerate(text) if character == "\n"}
        for place in sorted({low + i for i in _breaks(flat)} | ends):
            before = place
            while before > at and flat[before - low - 1] == " ":
                before -= 1
            made += [Segment(at, before), Segment(place, place, " " if place in ends else "\n")]
            at = place + 1 if place in ends else place
    return [*made, Segment(at, len(page.text))] if made else []


def _paragraphs(text: str) -> Iterator[Place]:
    """Yield the places of lines that follow one another without an empty one, or a page's end."""
    start, at = -1, 0
    for line in text.split("\n"):
        empty = not line.strip()
        if empty and start >= 0:
            yield start, at - 1
            start = -1
        elif not empty and start < 0:
            start = at
        at += len(line) + 1
    if start >= 0:
        yield start, at - 1


def _has_headings(paragraph: str) -> bool:
    return len(paragraph) > _LONG_LINE and len(_HEADING.findall(paragraph)) > 1


def _breaks(line: str) -> Iterator[int]:
    for pattern in (_HEADING, _OPENINGS, _BOX):
        for match in pattern.finditer(line):
            yield match.start()
    for pattern in (_CAPTION, _ANSWERS):
        for match in pattern.finditer(line):
            yield match.end()
    words = list(WORD.finditer(line))
    pairs = printed_words().pairs
    beside = [(a[0].lower(), b[0].lower()) in pairs for a, b in pairwise(words)]
    for i in range(1, len(beside)):
        if beside[i - 1] and not beside[i]:  # the last word of a run
            yield words[i].end() + len(_tail(line, words[i].end()))


def _tail(line: str, at: int) -> str:
    match = re.compile(r"[)\]:.?;]*").match(line, at)
    return match[0] if match else ""


# -- tables with captions in one row and answers in the next ---------------------------------


def _turned(page: Page) -> list[Segment]:
    """Set each answer behind its question, where a row of questions stands above one of answers."""
    made: list[Segment] = []
    at = 0
    rows = [list(cells) for _, cells in groupby(_cells(page), key=lambda cell: cell.row)]
    for above, below in pairwise(rows):
        asked = sum(_ASKS.search(page.lower, c.start, c.end) is not None for c in above)
        if asked < _GUTTER or len(above) != len(below) or above[0].start < at:
            continue
        made.append(Segment(at, above[0].start))
        ends = [*(c.end for c in above[:-1]), below[0].start]  # what follows the last goes with it
        for question, end, answer in zip(above, ends, below, strict=True):
            made += [Segment(question.start, end), Segment(end, end, "\n")]
            made += [Segment(answer.start, answer.end), Segment(answer.end, answer.end, "\n\n")]
        at = below[-1].end
    return [*made, Segment(at, len(page.text))] if made else []


def _cells(page: Page) -> Iterator[_Cell]:
    """Yield the cells of tables that have text, with their places."""
    for (start, row, _, _), following in pairwise([*page.cells, (len(page.text), -1, 0, 0)]):
        text = page.text[start : following[0]]
        if following[1] != row:  # what stands behind the table is not in its last cell
            text = text.partition("\n\n")[0]
        low = start + len(text) - len(text.lstrip())
        if text.strip():
            yield _Cell(low, start + len(text.rstrip()), row)
