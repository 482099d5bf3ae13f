"""Marks of boxes in text, and which label each belongs to.

A mark stands before its label, after it, in a row of its own above or below; in one style or in
three. The whole list decides which it is, never one mark.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from .fonts import CHECKED, EMPTY, UNKNOWN, marks

if TYPE_CHECKING:
    from collections.abc import Sequence


class BoxToken(NamedTuple):
    """A mark (``state`` True, False, or None: unknown), a label, or a bar between lists."""

    kind: str  # mark, label, bar
    start: int
    end: int
    state: bool | None = None
    value: object = None
    lost_font: bool = False


@cache
def _pattern() -> re.Pattern[str]:
    checked = re.escape("".join(c for c, m in marks("plain").items() if m == CHECKED))
    empty = re.escape("".join(c for c, m in marks("plain").items() if m == EMPTY))
    b = r"[ \t\xa0_]"
    x = r"(?:[xX✓√]{1,3})"
    more = r"(?:[xX✓√]{0,2})"
    is_x = r"(?<=[xX✓√])"
    return re.compile(  # the first character is given as a set, which is searched for at full speed
        rf"[\[(|¦/_xX✓√oSRýþ¨£•{checked}{empty}{UNKNOWN}](?:"
        rf"(?P<checked>(?<=\[){b}*{x}{b}*\]|(?<=\(){b}*{x}{b}*\)|(?<=[|¦]){b}*{x}{b}*[|¦]"
        rf"|(?<=/){b}*{x}{b}*/|(?<=\[){b}*{x}(?=\s)|(?<=_)_*{b}?{x}(?:{b}?_+|\*|\b)"
        rf"|{is_x}(?<!\w.){more}_+|(?<=[{checked}])"
        rf"|{is_x}(?<![\w./&'’-].){more}\*?(?![\w/&'’-]|\.\w|,\w))"
        rf"|(?P<empty>(?<=\[){b}*\]|(?<=\(){b}*\)|(?<=[|¦]){b}{{1,4}}[|¦]|(?<=/){b}{{1,4}}/"
        rf"|(?<=_)_+|(?<=[{empty}]))"
        r"|(?P<lostchecked>(?<=[ýþ])(?<!\w.)(?!\w))"
        r"|(?P<lostempty>(?<=¨)(?<!\w.)(?![a-z0-9])|(?<=[£•])"
        r"|(?<=o)(?<![\w'’.].)(?=\s|\Z|Form\b|Trans))"
        r"|(?P<lostletter>(?<=[SR])(?<![\w.'’].)(?![\w.'’]))"
        rf"|(?P<unknown>(?<={UNKNOWN})))"
    )


def find_marks(text: str, start: int, end: int) -> list[BoxToken]:
    """Return the marks of ``text[start:end]``.

    >>> [t.state for t in find_marks("[X] Yes [ ] No  _X_ Yes ___ No", 0, 30)]
    [True, False, True, False]
    """
    found: list[BoxToken] = []
    for match in _pattern().finditer(text, start, end):
        kind = match.lastgroup
        state = {"checked": True, "lostchecked": True, "lostletter": True, "unknown": None}.get(
            kind or "", False
        )
        lost = kind is not None and kind.startswith("lost")
        found.append(BoxToken("mark", match.start(), match.end(), state, kind, lost))
    if "○" not in text and "◯" not in text:  # without round boxes these are bullets
        found = [t for t in found if text[t.start] not in "●⬤"]
    if not any(text[t.start] == "£" for t in found):  # S and R are marks only beside £
        found = [t for t in found if t.value != "lostletter"]
    return found


def assign(tokens: Sequence[BoxToken], text: str) -> dict[BoxToken, BoxToken]:
    """Return label to mark, for tokens of one list in order of place.

    >>> yes, no = BoxToken("label", 4, 7), BoxToken("label", 12, 14)
    >>> made = assign([BoxToken("mark", 0, 3, True), yes, BoxToken("mark", 8, 11, False), no], "")
    >>> made[yes].state, made[no].state
    (True, False)
    """
    found: dict[BoxToken, BoxToken] = {}
    for group in _split(tokens):
        found.update(_rows(group) or _pairs(group, text))
    return found


def _split(tokens: Sequence[BoxToken]) -> list[list[BoxToken]]:
    groups: list[list[BoxToken]] = [[]]
    for token in tokens:
        if token.kind == "bar":
            groups.append([])
        else:
            groups[-1].append(token)
    return [g for g in groups if any(t.kind == "label" for t in g)]


def _runs(group: list[BoxToken]) -> list[list[BoxToken]]:
    runs: list[list[BoxToken]] = []
    for token in group:
        if runs and runs[-1][0].kind == token.kind:
            runs[-1].append(token)
        else:
            runs.append([token])
    return runs


def _rows(group: list[BoxToken]) -> dict[BoxToken, BoxToken] | None:
    """A row of labels above (or below) a row of as many marks."""
    runs = _runs(group)
    if len(runs) % 2 or any(len(a) != len(b) for a, b in zip(runs[::2], runs[1::2], strict=True)):
        return None
    if all(len(run) == 1 for run in runs):
        return None
    pairs: dict[BoxToken, BoxToken] = {}
    for first, second in zip(runs[::2], runs[1::2], strict=True):
        labels, marked = (first, second) if first[0].kind == "label" else (second, first)
        pairs.update(zip(labels, marked, strict=True))
    return pairs


def _pairs(group: list[BoxToken], text: str) -> dict[BoxToken, BoxToken]:
    before = {b: a for a, b in pairwise(group) if _is(a, b, "mark", "label")}
    after = {a: b for a, b in pairwise(group) if _is(a, b, "label", "mark")}
    if len(before) != len(after):
        return before if len(before) > len(after) else after
    if len(before) == 1 and next(iter(before.values())) == next(iter(after.values())):
        (right, mark), (left, _) = next(iter(before.items())), next(iter(after.items()))
        gap_left = _width(text[left.end : mark.start])
        return before if _width(text[mark.end : right.start]) <= gap_left else after
    return before


def _is(a: BoxToken, b: BoxToken, first: str, second: str) -> bool:
    return a.kind == first and b.kind == second


def _width(gap: str) -> int:
    """How far apart two tokens are: a line's end is further than any blanks."""
    return len(gap) + 100 * gap.count("\n") + 5 * gap.count("\t")
