"""Part II: the box of Rule 12b-25(b), one for all letters or one for each."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..model import ReliefBoxes
from ..patterns import lazy
from ..problems import problem
from ..records import draft
from .marks import BoxToken, assign, find_marks
from .parts import find_printed

if TYPE_CHECKING:
    from ..model import Evidence, Problem
    from .page import Page
    from .parts import Parts

_LETTER = lazy(
    r"(?:^|(?<=[\s☒☐⯑\])|/_]))(?P<letter>\((?:[abc])\))(?=[\s\xa0\[☒☐⯑(|/_T]|$)",
    re.IGNORECASE | re.MULTILINE,
)
_TEXTS = {
    "a": lazy(r"the\s*reasons?\s*described", re.IGNORECASE),
    "b": lazy(r"the\s*subject\s*(?:annual|quarterly|report\s*on)", re.IGNORECASE),
    "c": lazy(r"the\s*accountants?['’]?\s*s?['’]?\s*statement", re.IGNORECASE),
}


@draft
class Relief:
    """Part II."""

    seeks_relief: bool | None = None
    relief_boxes: ReliefBoxes | None = None
    evidence: list[Evidence] = []
    problems: list[Problem] = []


def read_relief(page: Page, parts: Parts) -> Relief:
    """Read the mark or marks of Part II."""
    start, end = parts.part_2
    relief = Relief()
    instruction = find_printed(page, "relief-instruction", start, end)
    low = instruction.end if instruction else start
    check = find_printed(page, "relief-check", low, end)
    if check:
        low = check.end
    letters = _letters(page, low, end)
    marks = _marks(page, low, end, letters)
    if not marks:
        if start < end:
            relief.problems.append(problem("relief-unreadable", "no mark was found in Part II"))
        return relief
    _judge(page, marks, letters, relief)
    return relief


def _letters(page: Page, start: int, end: int) -> list[BoxToken]:
    """The letters (a), (b), (c), each once; else the sentences that they stand before."""
    found: dict[str, BoxToken] = {}
    for match in _LETTER.finditer(page.text, start, end):
        letter = match["letter"][1].lower()
        found.setdefault(letter, BoxToken("label", *match.span("letter"), value=letter))
    for letter, pattern in _TEXTS.items():
        if letter not in found and (m := pattern.search(page.text, start, end)):
            found[letter] = BoxToken("label", m.start(), m.start() + 1, value=letter)
    return sorted(found.values(), key=lambda t: t.start)


def _marks(page: Page, start: int, end: int, letters: list[BoxToken]) -> list[BoxToken]:
    """Marks beside the letters; letters in brackets and underlines are none."""
    marks = []
    for token in find_marks(page.text, start, end):
        if any(t.start <= token.start < t.end for t in letters):
            continue
        text = page.text[token.start : token.end]
        if set(text) == {"_"} and (len(text) > 8 or _alone(page, token)):  # noqa: PLR2004 a rule
            continue
        if text in {"•", "o"} and not (
            _beside_letter(page, token, letters) or _right_of_line(page, token)
        ):
            continue
        marks.append(token)
    return marks


def _beside_letter(page: Page, token: BoxToken, letters: list[BoxToken]) -> bool:
    following = next((t for t in letters if t.start >= token.end), None)
    return following is not None and not page.text[token.end : following.start].strip(" \t\xa0|\n")


def _right_of_line(page: Page, token: BoxToken) -> bool:
    """A mark at the end of its line, apart from the text."""
    before, after = page.text[token.start - 2 : token.start], page.text[token.end : token.end + 1]
    return before.isspace() and "\n" not in before and after in {"", "\n"}


def _alone(page: Page, token: BoxToken) -> bool:
    low = page.text.rfind("\n", 0, token.start) + 1
    high = page.text.find("\n", token.end)
    line = page.text[low : high if high >= 0 else None]
    return not line.strip(" \t\xa0_-")


def _judge(page: Page, marks: list[BoxToken], letters: list[BoxToken], relief: Relief) -> None:
    states = [m.state for m in marks]
    low, high = min(m.start for m in marks), max(m.end for m in marks)
    if None in states:
        cited = page.cite(low, high)
        relief.problems.append(problem("glyph-unknown", "an unknown mark in Part II", cited))
    if len(marks) == 1:
        relief.seeks_relief = states[0]
    else:
        pairs = {
            t.value: m.state
            for t, m in assign(sorted([*marks, *letters], key=_start), page.text).items()
        }
        loose = (
            len(marks) > len(pairs) and any(m.state for m in marks if m.start < letters[0].start)
            if letters
            else False
        )
        if set(pairs) == {"a", "b", "c"} and None not in pairs.values():
            relief.relief_boxes = ReliefBoxes(
                a=bool(pairs["a"]), b=bool(pairs["b"]), c=bool(pairs["c"])
            )
        asked = [s for letter, s in pairs.items() if letter in {"a", "b"}]
        if pairs and asked:
            known = [s for s in asked if s is not None]
            relief.seeks_relief = (any(known) or loose) if known else None
        else:
            known = [s for s in states if s is not None]
            relief.seeks_relief = any(known) if known else None
    if relief.seeks_relief is not None:
        relief.evidence.append(page.cite(low, high, "seeksRelief"))
    if relief.relief_boxes is not None:
        relief.evidence.append(page.cite(low, high, "reliefBoxes"))


def _start(token: BoxToken) -> int:
    return token.start
