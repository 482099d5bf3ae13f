"""The cover's list of reports: labels, and the marks beside them."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING

from ..evidence import fold
from ..model import ReportBox
from ..patterns import lazy
from ..problems import problem
from .marks import BoxToken, assign, find_marks
from .reports import labels, report_name

if TYPE_CHECKING:
    from ..model import Problem
    from .page import Page

_TITLE_ABOVE = lazy(r"late\s*filing\s*(?:of|on)\s*\Z")
_TITLE_BEFORE = lazy(
    r"late\s*filing\s*(?:of|on)?\s*\Z|\A\s*(?:of|on)\s*\Z|\b(?:ended|filed)\b|amended"
)
_LONG_LINE = 400


def read_boxes(
    page: Page, start: int, end: int, captions: tuple[re.Pattern[str], ...], problems: list[Problem]
) -> tuple[ReportBox, ...]:
    """Read the list in ``start:end``; lines of these captions split it into lists of their own."""
    found = [m for m in labels(page.text, start, end) if not _in_title(page, m)]
    label_tokens = [BoxToken("label", m.start(), m.end(), value=m) for m in found]
    bars = [
        BoxToken("bar", m.start(), m.end())
        for p in captions
        for m in p.finditer(page.text, start, end)
    ]
    marks = _outside(find_marks(page.text, start, end), label_tokens)
    tokens = sorted([*label_tokens, *bars, *marks], key=lambda t: t.start)
    pairs = assign(tokens, page.text)
    # a label of a list that has marks is a box, though a mark of its own was lost
    marked_lists = {bool(_match(t)["transition"]) for t in label_tokens if t in pairs}
    boxes = []
    for token in label_tokens:
        mark = pairs.get(token)
        if mark is None and bool(_match(token)["transition"]) not in marked_lists:
            continue
        boxes.append(_box(page, token, mark, problems))
    return tuple(boxes)


def _in_title(page: Page, label: re.Match[str]) -> bool:
    line = page.text.rfind("\n", max(0, label.start() - _LONG_LINE), label.start()) + 1
    before = page.lower[line or max(0, label.start() - _LONG_LINE) : label.start()]
    if not before.strip():
        return _TITLE_ABOVE.search(page.lower, max(0, line - 60), line) is not None
    return _TITLE_BEFORE.search(before) is not None


def _outside(marks: list[BoxToken], labels: list[BoxToken]) -> list[BoxToken]:
    """Marks that are no part of a label; both are in order of place."""
    starts = [label.start for label in labels]
    before = [bisect_right(starts, mark.start) - 1 for mark in marks]
    return [m for m, i in zip(marks, before, strict=True) if i < 0 or m.start >= labels[i].end]


def _match(token: BoxToken) -> re.Match[str]:
    assert isinstance(token.value, re.Match)  # noqa: S101 label tokens carry their match
    return token.value


def _box(page: Page, token: BoxToken, mark: BoxToken | None, problems: list[Problem]) -> ReportBox:
    match = _match(token)
    low = min(token.start, mark.start) if mark else token.start
    high = max(token.end, mark.end) if mark else token.end
    evidence = page.cite(low, high)
    label = fold(match[0])
    if mark is None:
        problems.append(problem("box-unreadable", f"no mark beside {label!r}", evidence))
    elif mark.state is None:
        problems.append(problem("glyph-unknown", f"an unknown mark beside {label!r}", evidence))
    elif mark.lost_font and mark.state:
        problems.append(problem("glyph-without-font", f"the mark beside {label!r}", evidence))
    return ReportBox(
        form=report_name(match["name"]),
        label=label,
        is_transition_report=bool(match["transition"]),
        checked=mark.state if mark else None,
        evidence=evidence,
    )
