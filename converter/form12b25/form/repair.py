"""Pages that do not have the form's lines, put right before they are read.

Two columns of text side by side, a whole form on one line, printed words that a scanner misread.
Each is looked for by a sign that usual pages do not have.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from .page import Segment
from .printed import KEYWORDS, NUMERALS
from .words import WORD, meant, printed_words, words_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from .page import Page, Place

_PART = "|".join(rf"{NUMERALS[part]}\W{{1,12}}{KEYWORDS[part]}" for part in KEYWORDS)
_HEADING = re.compile(rf"\bp(?:ar)?t\.?\s{{1,20}}(?:{_PART})", re.IGNORECASE)
_TWO_HEADINGS = re.compile(
    r"^[ ]*p(?:ar)?t\.?[ ]+[iv1-4]{1,3}\b[^\n]*?[ ]{3,99}(?=p(?:ar)?t\.?[ ]+[iv1-4]{1,3}\b)",
    re.IGNORECASE | re.MULTILINE,
)
_LONG_LINE = 400
_OPENINGS = re.compile(
    r"(?:full\s{1,20})?name\s{1,20}of\s{1,20}(?:the\s{1,20})?registrant|former\s{1,20}name|address\s{1,20}of\s{1,20}(?:the\s{1,20})?princip"
    r"|city,?\s{1,20}(?:and\s{1,20})?state|[(]?\b(?:sec|commission)\s{1,20}file\s{1,20}n|\bcusip\b|[(]?check\s{1,20}one"
    r"|for\s{1,20}(?:the\s{1,20})?(?:transition\s{1,20})?period\s{1,20}ended|read\s{1,20}(?:attached\s{1,20})?instruction"
    r"|nothing\s{1,20}in\s{1,20}this\s{1,20}form|if\s{1,20}the\s{1,20}(?:notification\s{1,20}relates|subject\s{1,20}report)"
    r"|state\s{1,20}below\s{1,20}in|[(]?[123][)]\s{1,20}(?:name\s{1,20}and|have\s{1,20}all|is\s{1,20}it)|if\s{1,20}so,?\s{1,20}attach"
    r"|has\s{1,20}(?:duly\s{1,20})?caused\s{1,20}this|(?:date|by|name|title|instruction|attention)\s{0,20}:"
    r"|[(](?:name|area\s{1,20}code|telephone)|\battention\s{1,20}intentional",
    re.IGNORECASE,
)
_MARK = r"(?:\[[ xX]?\]|[(][ xX]?[)]|(?<!_)_{1,40}(?:[xX]_{1,40})?|[☐☒])\s{0,20}"
_BOX = re.compile(rf"(?<=_\s){_MARK}(?=transition|form\s)|{_MARK}(?=transition\s)", re.IGNORECASE)
_CAPTION = re.compile(
    r"[(](?:name|title|date|area\s{1,20}code|telephone(?:\s{1,20}number)?)[)]", re.IGNORECASE
)
_TRANSLATED = re.compile(
    r"(?<=[^\W_])[.)\]]?(?P<slash>\s/\s{1,20})[(\[]?"
    r"(?P<words>[^\W\d_](?:[^\W\d_]|\.)[^\n\t:)\]—–☐☒\[]{0,90})"
)
_MANY = 6
_INSIDE = re.compile(
    r"(?<=[^\s(] )(?=[A-Z])"
    r"(?i:full\s{1,9}name|former\s{1,9}name|address\s{1,9}of|city,?\s{1,9}state)"
)
_CAPTIONS_INSIDE = ("Former Name", "Former name", "Address of", "FORMER NAME", "ADDRESS OF")
_ANSWERS = re.compile(
    rf"{_MARK}yes\s{{1,20}}{_MARK}no\b|\byes\s{{0,20}}{_MARK}no\s{{0,20}}{_MARK}", re.IGNORECASE
)
_NEAR = 60
_GUTTER, _FEWEST_LINES = 2, 3


def laid_out(page: Page) -> Page:
    """Return the page with the form's lines; itself where it has them."""
    if _has_headings_in_one_line(page):
        page = _changed(page, _columns)
        page = _changed(page, _lines)
    elif sum(_stands_inside(page, caption) for caption in _CAPTIONS_INSIDE) > 1:
        page = _changed(page, _lines)
    return _changed(page, _translations) if page.text.count(" / ") >= _MANY else page


def _changed(page: Page, repair: Callable[[Page], list[Segment]]) -> Page:
    segments = repair(page)
    return page.rearranged(segments) if segments else page


def _has_headings_in_one_line(page: Page) -> bool:
    """Return whether two parts are named in one line, and the first not in a sentence."""
    last = -1
    for word in ("part ", "part\xa0", "pt. "):
        at = page.lower.find(word)
        while at >= 0:
            ahead = page.lower[at + len(word) : at + len(word) + 1]
            if ahead in "i1234":
                if last >= 0 and "\n" not in page.text[last:at]:
                    return True
                last = at
            at = page.lower.find(word, at + 1)
    return False


def _stands_inside(page: Page, caption: str) -> bool:
    """Return whether a caption stands behind other words, one blank apart."""
    at = page.text.find(caption)
    before = page.text[at - 2 : at] if at > 1 else ""
    return before[1:] == " " and not before[:1].isspace() and before[:1] != "("


def spelled_out(page: Page) -> Page:
    """Return the page with the printed words that a scanner misread; itself where it has none."""
    return _changed(page, _misread)


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


# -- captions in two languages ---------------------------------------------------------------


def _translations(page: Page) -> list[Segment]:
    """Leave out the second language: what stands behind a printed word and a slash."""
    found = list(_TRANSLATED.finditer(page.text))
    if len(found) < _MANY:
        return []
    printed = printed_words()
    made: list[Segment] = []
    at = 0
    for match in found:
        start = match.start("slash")
        before = words_of(page.text[max(0, start - _NEAR) : start])[-2:]
        if not before or start < at:
            continue
        if before[-1] not in printed.captions and tuple(before) not in printed.pairs:
            continue
        end = _end_of_translation(match, before[-1], printed.pairs)
        blank = "" if end == match.end() else " "
        made += [Segment(at, start), Segment(end, end, blank)]
        at = end
    return [*made, Segment(at, len(page.text))] if made else []


def _end_of_translation(
    match: re.Match[str], before: str, pairs: frozenset[tuple[str, str]]
) -> int:
    """A translation ends where the printed words go on, or at a figure."""
    low = match.start("words")
    for word in WORD.finditer(match["words"]):
        if (before, word[0].lower()) in pairs or word[0][0].isdigit():
            return low + word.start()
    return match.end()


# -- misread words ---------------------------------------------------------------------------


def _misread(page: Page) -> list[Segment]:
    """Put printed words in place of those that a scanner read with 0 for o, l for 1, rn for m."""
    words = [(m[0].lower(), m.start(), m.end()) for m in WORD.finditer(page.text)]
    printed = [meant(word) for word, _, _ in words]
    pairs, captions = printed_words().pairs, printed_words().captions
    made: list[Segment] = []
    at = 0
    for i, (word, low, high) in enumerate(words):
        if not printed[i] or word in printed[i]:
            continue
        beside = [w for n in (i - 1, i + 1) if 0 <= n < len(words) for w in printed[n]]
        found = next(
            (w for w in printed[i] for b in beside if (w, b) in pairs or (b, w) in pairs), None
        )
        if found is None and not word.isalpha() and not word.isdecimal():  # "N0" alone
            found = next((w for w in printed[i] if w in captions), None)
        if found:
            made += [Segment(at, low), Segment(low, high, _like(found, page.text[low:high]))]
            at = high
    return [*made, Segment(at, len(page.text))] if made else []


def _like(word: str, typed: str) -> str:
    """Return a word in capitals where the typed one is."""
    if sum(c.isupper() for c in typed) > 1:
        return word.upper()
    return word.capitalize() if typed[0].isupper() else word
