"""The state of a walk through a sentence."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ...records import draft

if TYPE_CHECKING:
    from ..periods.mentions import Mention
    from ..words.token import Token
    from .drafts import Cause, Group, Statement
    from .wordings import Wording

CHANGING = "UDEWPQ21F"
"""The kinds of tokens that say how something moved."""

AS_MOVES = {"v": "U", "+": "U", "V": "D", "-": "D"}
"""The kinds that say it beside a figure: "$5 below last year's" is a fall."""

_AHEAD, _BACK = 14, 40


@draft
class Walk:
    """A walk through one sentence; ``done`` are the statements of the paragraph so far.

    ``at`` is the token in hand, ``mark`` where the words since the last figure or measure begin;
    ``now`` the statement in hand, ``orphans`` figures whose measure is still to come, ``pending``
    a period whose figure is, ``lead`` the period at the sentence's start, ``container`` the level
    whose parts are listed, ``whole`` what a clause of "which" stands behind, ``target`` the
    statement that causes explain, ``again`` the move that a comparison left out had.
    """

    text: str
    found: list[Token]
    kinds: str
    done: list[Statement]
    number: int = 0
    at: int = 0
    mark: int = 0
    skip: int = -1
    clause: int = 0
    clause_at: int = 0
    measure_at: int = -1
    now: Statement | None = None
    orphans: list[tuple[str, Group]] = []
    orphan_at: int = -1
    container: Statement | None = None
    whole: Statement | None = None
    containing: bool = False
    aside: bool = False
    adjusted: bool = False
    pending: Mention | None = None
    lead: Mention | None = None
    lead_prior: Mention | None = None
    last: Group | None = None
    last_at: int = 0
    last_role: str = ""
    comparing: bool = False
    compared_sign: int | None = None
    negative: bool = False
    direction: str = ""
    again: str = ""
    hedged_at: int = -1
    preceding: bool = False
    sequential: bool = False
    blocked: bool = False
    partitive: bool = False
    nothing_at: int = -1
    causing: int = -1
    cause_end: int = -1
    cause_from: int = -1
    cause_measure: Wording | None = None
    target: Statement | None = None
    opens: bool = False
    opening: list[Cause] = []


def word_of(state: Walk, token: Token) -> str:
    """Return a token's text in lower case."""
    return state.text[token.start : token.end].lower()


def before_of(state: Walk) -> str:
    """Return the kinds of the tokens before that in hand, as far as matters."""
    return state.kinds[max(0, state.at - _BACK) : state.at]


def since_mark(state: Walk) -> str:
    """Return the kinds of the tokens since the last figure or measure."""
    return state.kinds[max(state.mark, state.at - _BACK) : state.at]


def behind_of(state: Walk, more: int = 0) -> str:
    """Return the kinds of the tokens behind that in hand, as far as matters."""
    return state.kinds[state.at + 1 : state.at + 1 + _AHEAD + more]


def in_cause(state: Walk) -> bool:
    """Return whether the words in hand state a cause."""
    return state.causing >= 0 or state.cause_from < state.at < state.cause_end


def end_of_clause(state: Walk) -> int:
    """Return where the last token before the next clause is."""
    clause = re.match("[^;!]*", state.kinds[state.at :])
    return state.at + (len(clause[0]) if clause else 0) - 1
