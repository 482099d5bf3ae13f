"""Which words of a sentence are of each statement: its reach, and the component they name."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from itertools import pairwise
from typing import TYPE_CHECKING

from .refine import refine_measure
from .wordings import component_in, impaired_in

if TYPE_CHECKING:
    from ..words.token import Token
    from .drafts import Statement


_REACH = 300
_RELATING = (
    "relating to",
    "related to",
    "associated with",
    "attributable to the",
    "in connection with",
)


def set_reach(text: str, made: list[Statement], found: list[Token], opening: int) -> None:
    """Set where the words of each statement end, what they refine, and the component they name.

    Words behind a statement are its own up to the next one; its clause ends at a cause.
    ``opening`` is where a cause that opens the sentence ends.
    """
    low = found[0].start
    stops = [t.start for t in found if t.kind in "CK!;I" and not _relates(text, t)]
    clauses = _clauses(found)
    last: Statement | None = None
    subject = ""
    for statement, following in zip(made, [*made[1:], None], strict=False):
        end = found[-1].end
        if following is not None and following.start > statement.start:
            end = following.start
        statement.reach = end
        own = text[statement.start : min(end, statement.start + _REACH)]
        refine_measure(statement, own)
        if not statement.component:
            first = max(low, _clause_start(clauses, statement.start), opening)
            behind = bisect_right(stops, statement.start)
            stop = stops[behind] if behind < len(stops) else end
            clause = text[min(first, statement.start) : min(stop, end)]
            statement.component = _component(statement, clause) or impaired_in(own)
        if not statement.component and _is_of_subject(statement, last, found):
            statement.component = subject
        low = min(statement.end, end)
        before = max(found[0].start, statement.start - _REACH)
        subject = _subject_of(statement, last, subject, text[before : statement.start])
        last = statement


def _component(statement: Statement, clause: str) -> str:
    """The component that a clause names, apart from the measure's own words."""
    named = clause.replace(statement.text, "", 1) if statement.measure.rule else clause
    return component_in(named)


def _is_of_subject(statement: Statement, last: Statement | None, found: list[Token]) -> bool:
    """As in "the Plate segment had sales of $5 and operating income of $1": of one subject."""
    if last is None:
        return False
    first = last.start + len(last.text)
    if statement.start - first > _REACH:
        return False
    low = bisect_left(found, first, key=lambda token: token.start)
    high = bisect_left(found, statement.start, key=lambda token: token.start)
    between = "".join(token.kind for token in found[low:high])
    return re.fullmatch(r"[=o][dh]*A[T,n]*&[dh]*w{0,2}", between) is not None


def _subject_of(statement: Statement, last: Statement | None, subject: str, before: str) -> str:
    """The segment or subsidiary that stands before a measure: the subject of what goes on."""
    if last is not None and statement.component == subject:
        return subject
    return statement.component if statement.component in before else ""


def _clauses(found: list[Token]) -> list[tuple[int, int]]:
    """Where clauses begin, behind ";", ", and", "while": of each the start of that, and its end."""
    made = [(-1, found[0].start)]
    for token, following in pairwise(found):
        if token.kind in ";!" or (token.kind == "," and following.kind == "&"):
            made.append((token.start, following.end if token.kind == "," else token.end))
    return made


def _clause_start(clauses: list[tuple[int, int]], start: int) -> int:
    """Where the clause begins that a place is in."""
    return clauses[bisect_left(clauses, (start, -1)) - 1][1]


def _relates(text: str, token: Token) -> bool:
    return text.startswith(_RELATING, token.start)
