"""Sentences read from left to right: each kind of token has a step that changes the state."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ...patterns import lazy
from .asides import colon, comma, parenthesis
from .causes import cause_word, opening_cause
from .comparisons import compare, from_word, period, when
from .including import include
from .measures import measure
from .money import take_money
from .percents import percent, points
from .reach import set_reach
from .sequential import pass_sequential
from .signs import NOUN_BEHIND, is_result
from .state import CHANGING, Walk
from .tails import with_ratios, with_tails
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

    from ..words.token import Token
    from .drafts import Statement
_OF_CHANGE = lazy(
    r"of\s+(?:the|this|that|such)\s+(?:\S+\s+(?:million\s+|billion\s+)?)?(?:net\s+|total\s+)?"
    r"(?:increase|decrease|change|decline|reduction|growth|improvement)\b[^,]*,",
    re.IGNORECASE,
)


def walk(text: str, found: list[Token], number: int, done: list[Statement]) -> Walk:
    """Read one sentence; new statements are added to ``done``."""
    found = with_tails(text, with_ratios(text, _without_nouns(text, found)))
    kinds = "".join(t.kind for t in found)
    state = Walk(text=text, found=found, kinds=kinds, number=number, done=done)
    state.cause_end = opening_cause(state)
    state.opens = state.cause_end >= 0
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
    _hand_over(state, done[first:])
    opening = found[state.cause_end].end if 0 <= state.cause_end < len(found) else 0
    set_reach(text, [s for s in done[first:] if s.has_figures()], found, opening)
    return state


def _hand_over(state: Walk, new: list[Statement]) -> None:
    """Give the causes that open a sentence to its first statement, else to the one before it."""
    stated = next((s for s in new if s.has_figures()), state.target)
    if stated is not None:
        stated.causes = [*state.opening, *stated.causes]


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
            figure = next((t for t in reversed(kept[-3:]) if t.kind not in "Ssxod"), None)
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


STEPS: dict[str, Callable[[Walk, Token], None]] = {
    "M": measure,
    "=": verb,
    "A": take_money,
    "%": percent,
    "B": points,
    "K": cause_word,
    "T": period,
    "C": compare,
    "f": from_word,
    "k": when,
    "q": pass_sequential,
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
