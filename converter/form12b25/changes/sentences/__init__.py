"""Sentences read from left to right: each kind of token has a step that changes the state."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from itertools import pairwise
from typing import TYPE_CHECKING

from .asides import colon, comma, parenthesis
from .causes import cause_word, opening_cause
from .comparisons import compare, from_word, period, when
from .including import include
from .measures import measure
from .money import money
from .percents import percent, points
from .refine import refine
from .state import CHANGING, Walk
from .statements import NOUN_BEHIND, is_result
from .tails import with_tails
from .wordings import component_in, impaired_in
from .words import (
    blocking,
    direction,
    hedge,
    hedge_verb,
    lost,
    negative,
    new_clause,
    nil,
    positive,
    verb,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..words.tokens import Token
    from .drafts import Statement

_REACH = 300
_OF_CHANGE = re.compile(
    r"of\s+(?:the|this|that|such)\s+(?:\S+\s+(?:million\s+|billion\s+)?)?(?:net\s+|total\s+)?"
    r"(?:increase|decrease|change|decline|reduction|growth|improvement)\b[^,]*,",
    re.IGNORECASE,
)
_RELATING = (
    "relating to",
    "related to",
    "associated with",
    "attributable to the",
    "in connection with",
)


def walk(text: str, found: list[Token], number: int, done: list[Statement]) -> Walk:
    """Read one sentence; new statements are added to ``done``."""
    found = with_tails(text, _without_nouns(text, found))
    kinds = "".join(t.kind for t in found)
    state = Walk(text=text, found=found, kinds=kinds, number=number, done=done)
    state.cause_end = opening_cause(state)
    if _OF_CHANGE.match(text, found[0].start) and done:
        state.cause_from = kinds.find(",")
        state.cause_end = len(kinds.partition(";")[0])
    state.target = done[-1] if done else None
    first = len(done)
    for i, token in enumerate(found):
        step = STEPS.get(token.kind)
        if step is not None and i > state.skip:
            state.at = i
            step(state, token)
    opening = found[state.cause_end].end if 0 <= state.cause_end < len(found) else 0
    _set_reach(text, [s for s in done[first:] if s.has_figures()], found, opening)
    return state


def _is_sign(text: str, token: Token) -> bool:
    """Whether a measure in brackets is the other sign of the one before them."""
    return text[token.start : token.end].lower() in {"loss", "losses", "gain", "gains", "income"}


def _without_nouns(text: str, found: list[Token]) -> list[Token]:
    """Leave out nouns that say what a compared figure is: "compared to a $33.2 million loss"."""
    kept: list[Token] = []
    last, compared = "", False
    for token in found:
        if (
            token.kind == ")"
            and "".join(t.kind for t in kept[-3:]) == "M(M"
            and _is_sign(text, kept[-1])
        ):
            del kept[-2:]  # "investment gains (losses)"
            continue
        if token.kind == "M":
            figure = next((t for t in reversed(kept[-2:]) if t.kind not in "Ssx"), None)
            behind = figure and figure.kind == "A" and NOUN_BEHIND.match(text, figure.end)
            moved = compared or "".join(t.kind for t in kept[-4:-1]).rstrip("dhw")[-1:] in {
                "f",
                "t",
            }
            if behind and moved and is_result(last) and token.end <= behind.end():
                continue
            last, compared = token.value.name, False
        compared = compared or token.kind == "C"
        kept.append(token)
    return kept


def _set_reach(text: str, made: list[Statement], found: list[Token], opening: int) -> None:
    """Words behind a statement are its own up to the next one; its clause ends at a cause.

    ``opening`` is where a cause that opens the sentence ends.
    """
    before = found[0].start
    stops = [t.start for t in found if t.kind in "CK!;I" and not _relates(text, t)]
    clauses = _clauses(found)
    last: Statement | None = None
    subject = ""
    for statement, following in zip(made, [*made[1:], None], strict=False):
        end = found[-1].end
        if following is not None and following.start > statement.start:
            end = following.start
        statement.reach = end
        refine(statement, text[statement.start : min(end, statement.start + _REACH)])
        behind = bisect_right(stops, statement.start)
        stop = stops[behind] if behind < len(stops) else end
        if not statement.component:
            low = max(before, _clause_start(clauses, statement.start), opening)
            clause = text[min(low, statement.start) : min(stop, end)]
            if statement.measure.rule:
                clause = clause.replace(statement.text, "", 1)
            statement.component = component_in(clause) or impaired_in(
                text[statement.start : min(end, statement.start + _REACH)]
            )
            if not statement.component and _is_of_subject(statement, last, found):
                statement.component = subject
        before = min(statement.end, end)
        last, subject = (
            statement,
            _subject_of(statement, last, subject, text[found[0].start : statement.start]),
        )


def _is_of_subject(statement: Statement, last: Statement | None, found: list[Token]) -> bool:
    """As in "the Plate segment had sales of $5 and operating income of $1": of one subject."""
    if last is None:
        return False
    first = last.start + len(last.text)
    between = "".join(t.kind for t in found if first <= t.start < statement.start)
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


STEPS: dict[str, Callable[[Walk, Token], None]] = {
    "M": measure,
    "=": verb,
    "A": money,
    "%": percent,
    "B": points,
    "K": cause_word,
    "T": period,
    "C": compare,
    "f": from_word,
    "k": when,
    "N": negative,
    "O": positive,
    "I": include,
    ",": comma,
    "(": parenthesis,
    ";": new_clause,
    ":": colon,
    "!": new_clause,
    "X": blocking,
    "Z": blocking,
    "0": nil,
    "L": lost,
    "Y": lost,
    "H": hedge_verb,
    "h": hedge,
    **dict.fromkeys(CHANGING, direction),
}
"""What each kind of token does; other kinds do nothing by themselves."""
