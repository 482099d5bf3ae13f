"""Yes or No to a question of Part IV: by boxes, by one mark, or in words."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from ..patterns import lazy
from .marks import BoxToken, assign, find_marks

if TYPE_CHECKING:
    from .page import Page

_WORD = lazy(
    r"(?<![A-Za-z])(?P<word>yes|no)(?![A-Za-z'’])(?!\s*(?:significant|change|estimate|\.\s*[0-9]))",
    re.IGNORECASE,
)
_TRANSLATED = lazy(r"/\s*[^\W\d_]{2,12}(?![^\W\d_])")
"""The word in a second language."""
_LEADER = lazy(r"[ \t\xa0]{0,4}\.{3,}")
_HEADS = lazy(
    r"^[^\S\n]*(?:(?P<yes>yes)|(?P<no>no))[^\S\n]{2,}(?:(?P<yes2>yes)|(?P<no2>no))[^\S\n]*$",
    re.IGNORECASE | re.MULTILINE,
)
_GAP, _ROW_OF_MARKS = 160, 60
_AS_FAR_ABOVE = 8_000
_YES_NO = ("yes", "no")


class YesNo(NamedTuple):
    """An answer: ``value`` None where it is unreadable; the place of what says it."""

    value: bool | None
    start: int
    end: int
    text_start: int


def read_answer(page: Page, ranges: list[tuple[int, int]]) -> YesNo | None:
    """Return the first answer in these ranges; ``None`` where there is neither Yes nor No."""
    for start, end in ranges:
        words = list(_WORD.finditer(page.text, start, end))
        pair = _pair(page, words)
        if pair:
            return _boxed(page, *pair, start, end)
        if words and (word := _written(page, words, start)):
            value = word["word"].lower() == "yes"
            return YesNo(value, word.start(), word.end(), _after_word(page, word, end))
    return _in_columns(page, ranges)


def _in_columns(page: Page, ranges: list[tuple[int, int]]) -> YesNo | None:
    """The one mark that ends a line, in a column of plain text whose head is YES or NO."""
    if not ranges:
        return None
    top = ranges[0][0]
    heads = list(_HEADS.finditer(page.text, max(0, top - _AS_FAR_ABOVE), top))
    places = {
        name[:-1] if name[-1] == "2" else name: heads[-1].start(name)
        for name, word in (heads[-1].groupdict() if heads else {}).items()
        if word
    }
    marks = [
        mark
        for start, end in ranges
        for mark in find_marks(page.text, start, end)
        if mark.state and re.compile(r"[^\S\n]*(?:\n|\Z)").match(page.text, mark.end, end)
    ]
    if len(places) != len(_YES_NO) or len(marks) != 1:
        return None
    [mark] = marks
    far = {name: abs(_column(page, at) - _column(page, mark.start)) for name, at in places.items()}
    near = min(far, key=lambda name: far[name])
    if far[near] * 3 >= abs(places["yes"] - places["no"]):
        return None
    return YesNo(near == "yes", mark.start, mark.end, mark.end)


def _column(page: Page, at: int) -> int:
    return at - page.text.rfind("\n", 0, at)


def _pair(page: Page, words: list[re.Match[str]]) -> tuple[re.Match[str], re.Match[str]] | None:
    """Yes and No side by side, with nothing but marks between them."""
    for first, second in pairwise(words):
        if first["word"].lower() == second["word"].lower():
            continue
        between = _TRANSLATED.sub("", page.text[first.end() : second.start()])
        if len(between) <= _GAP and not re.search(r"[A-WYZa-wyz]{2}|[.;,]\s+\w", between):
            return first, second
    return None


def _boxed(page: Page, first: re.Match[str], second: re.Match[str], start: int, end: int) -> YesNo:
    line_start = page.text.rfind("\n", start, first.start()) + 1
    low = max(start, line_start, first.start() - 40)
    if not page.text[low : first.start()].strip():  # the marks may stand in rows above
        low = _marks_above(page, start, low)
    stop = page.text.find("\n", second.end(), end)
    leader = _LEADER.match(page.text, second.end())
    high = min(end, stop if stop >= 0 else end, (leader or second).end() + 24)
    if not page.text[second.end() : high].strip():
        following = re.compile(r"[\s\xa0]*[^\n]{0,12}").match(page.text, second.end(), end)
        high = following.end() if following else high
    labels = [BoxToken("label", *m.span("word"), value=m["word"].lower()) for m in (first, second)]
    marks = [t for t in find_marks(page.text, low, high) if _counts(page, t, labels)]
    pairs = assign(sorted([*labels, *marks], key=lambda t: t.start), page.text)
    states = {label.value: mark.state for label, mark in pairs.items()}
    after = max([second.end(), *(m.end for m in pairs.values())])
    return YesNo(
        _judge(states), min([first.start(), *(m.start for m in pairs.values())]), after, after
    )


def _marks_above(page: Page, start: int, low: int) -> int:
    """Go up over at most three lines that have nothing but marks."""
    at = low
    for _ in range(3):
        line = page.text.rfind("\n", start, max(start, at - 1)) + 1 or start
        text = page.text[line:at]
        if line >= at or len(text) > _ROW_OF_MARKS or re.search(r"[A-WYZa-wyz0-9]", text):
            break
        at = line
    return at


def _counts(page: Page, token: BoxToken, labels: list[BoxToken]) -> bool:
    text = page.text[token.start : token.end]
    return text not in {"•", "o"} or any(
        not page.text[token.end : label.start].strip()
        for label in labels
        if label.start >= token.end
    )


def _judge(states: dict[object, bool | None]) -> bool | None:
    yes, no = states.get("yes"), states.get("no")
    if yes and not no:
        return True
    if no and not yes:
        return False
    return None


def _written(page: Page, words: list[re.Match[str]], start: int) -> re.Match[str] | None:
    """A Yes or No that opens the answer, after nothing but marks and the word "Answer"."""
    word = words[0]
    before = page.text[start : word.start()]
    if re.fullmatch(r"[\W_]*(?:(?:answer|response)\W*)?(?:x\W*)?", before, re.IGNORECASE):
        return word
    return None


def _after_word(page: Page, word: re.Match[str], end: int) -> int:
    mark = re.compile(r"[\s_]*(?:\[?\s*[xX☒]\s*\]?(?![a-z]))?[_\s]*[.:,;–—-]*\s*").match(
        page.text, word.end(), end
    )
    return mark.end() if mark else word.end()
