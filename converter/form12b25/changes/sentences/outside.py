"""Amounts that are no figure of the measure in hand: explained parts, and what is no result."""

from __future__ import annotations

import re

from ...patterns import lazy
from .signs import is_result
from .state import Walk, before_of, behind_of, since_mark, word_of

MEASURE_BEHIND = lazy(r"R?,?[RTd]*[on][dwE]{0,5}M(?!R?[Tn]*(?:[o=]h?[A%]|[UDEW]))")
"""A measure behind the figure that is its own: "$5 million of revenue"."""

_NO_RESULT_BEHIND = lazy(r"[on]?[dw]{0,3}X")
_OF_NO_RESULT = lazy(r"o[%dwh]{0,3}X")
_AND = lazy(r"[^=MUDEWCK;]*&[dh]*|[TnR,]*C[dh]*|[XwuTn,]*X[wuTn,]*[ft][dh]*")


def _is_added(state: Walk, behind: str) -> bool:
    added = _ADDED_TO.match(behind)
    name = state.found[state.at + added.end()].value.name if added else ""
    return name == "Revenues" or is_result(name)


def _is_rate(state: Walk, behind: str) -> bool:
    return behind[:1] == "X" and word_of(state, state.found[state.at + 1]).startswith(_RATES)


def _is_of_balance(state: Walk) -> bool:
    again = state.mark == state.last_at + 1
    return again and _OF_BALANCE.search(since_mark(state)) is not None


_OF_BALANCE = lazy(r"\A[TnRd,]*[&n][dw]*X[wX]*[o=][dh]*\Z")
"""As in "a loss of $5 million and an accumulated deficit of $80 million"."""
_ADDED_TO = lazy(r"t[dp]*w{0,2}M(?![TnR]*o?[dh]*A)")
"""As in "added $1 million to revenue and $0.5 million to net income"."""
_RATES = ("a ", "an ", "per ")
"""How what is no result begins where it is a rate: "$21.50 an hour", "$4 per barrel"."""


def is_no_result(state: Walk, behind: str) -> bool:
    """Whether a figure is of something that is no result: a loan, cash, shares."""
    if state.blocked or _goes_on_with_none(state, behind) or _is_principal(state):
        return True
    if _OF_NO_RESULT.match(behind) and not re.search("[=o]", since_mark(state)):
        return True
    if _is_added(state, behind) or _is_rate(state, behind) or _is_of_balance(state):
        return True
    before = before_of(state)
    named = state.now is not None and re.search(r"M[^A]*\Z", before)
    if named and not re.search(r"[XZ][^MA]*\Z", before):
        return False
    return bool(_NO_RESULT_BEHIND.match(behind)) and not MEASURE_BEHIND.match(behind)


def _goes_on_with_none(state: Walk, behind: str) -> bool:
    """As in "$301 million of debt in 2031 and $262 million in 2030"."""
    between = state.kinds[state.last_at + 1 : state.at]
    return (
        state.last_at == state.nothing_at >= 0
        and _AND.fullmatch(between) is not None
        and not MEASURE_BEHIND.match(behind)
    )


def _is_principal(state: Walk) -> bool:
    """As in "interest on $5 million of notes": what the interest is paid on."""
    on = re.search(r"n[dh]*\Z", since_mark(state))
    bare = state.now is not None and not state.now.has_figures()
    if not on or not bare or state.measure_at != state.at - len(on[0]) - 1:
        return False
    words = [word_of(state, t) for t in state.found[state.measure_at : state.measure_at + 2]]
    return words[0].endswith("interest") and words[1] == "on"


def is_part(state: Walk, behind: str) -> bool:
    """As in "$3 million of the decrease", "$310,000 of the loss": a part that is explained."""
    explained = re.match(r"=w?K", behind) and not set(since_mark(state)) - set(",&hd")
    moved = state.now is None and state.container is not None and state.container.change
    if (explained or (moved and behind.startswith("K"))) and (state.now or state.done):
        return True
    match = re.match(r"o[dp]+w{0,2}([UDEWM])", behind)
    if match is None:
        return False
    if match[1] == "M" and state.now is not None and not state.now.has_figures():
        return False  # "International sales contributed $5 million of the total sales"
    return match[1] != "M" or "K" in behind_of(state, 46) or "w" in behind
