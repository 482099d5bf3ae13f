"""What the other kinds of words do."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from ...patterns import lazy
from ..words.figures import Figure
from ..words.lexicon import Meaning, meaning_of
from .drafts import Group
from .money import passed
from .outside import MEASURE_BEHIND
from .roles import role_here
from .state import Walk, before_of, behind_of, end_of_clause, in_cause, since_mark, word_of
from .statements import clone, fill, open_statement
from .wordings import Wording

if TYPE_CHECKING:
    from ..words.token import Token
    from .drafts import Statement

_OTHER_SUBJECT = lazy(r"[dwpn,TuX]{0,10}?M|d?[wuX]{1,4}[UDEWPQ]w?[%A]")
_NEGATED = lazy(r"\b(?:not|neither|nor|never|could|might|may)\s+(?:\w+\s+)?\Z", re.IGNORECASE)
_NEAR = 24
_OF_WHAT_WAS = lazy(r"[bodh+~-]*[A%B]|[,;:)(&!|]|[nd]*T|[fvtVC]|w?K|\Z")
"""Behind a word of a move that is said of the two figures before it: "an increase of 9%"."""
_NEXT_MEASURE = lazy(r"[no]?[dpwuX]{0,5}M")


def direction(state: Walk, token: Token) -> None:
    """Note how something moved: the measure in hand, or the one that follows."""
    if in_cause(state) or _is_purpose(state, token):
        return
    if _NEGATED.search(state.text, max(0, token.start - _NEAR), token.start):
        state.skip = end_of_clause(state)
        return
    state.direction = token.kind
    if state.now is not None and _moves_again(state, state.now):
        state.now = clone(state, state.now)
        state.now.direction, state.now.direction_sign = token.kind, state.now.measure.sign
    now = state.now
    joined = _NEXT_MEASURE.match(behind_of(state))
    if joined:
        following = state.found[state.at + joined.end()].value.name
        if now is None or following != now.measure.name:
            return
    elif now is not None and now.current and not _is_of_level(state):
        return
    if now is not None and not now.direction:
        now.direction, now.direction_sign = token.kind, now.measure.sign


def _is_of_level(state: Walk) -> bool:
    """Whether a word is of the level before it: not in "was $7, as higher prices were not paid"."""
    said = re.search(r"=[dwh]*\Z", before_of(state))
    return said is not None or _OF_WHAT_WAS.match(behind_of(state)) is not None


def _moves_again(state: Walk, now: Statement) -> bool:
    """As in "fell 18%, or $64, and fell 8%, or $79, during the nine months"."""
    figure = re.match(r"[bdh]*([%A])", behind_of(state))
    if figure is None or not re.search(r"&w?\Z", before_of(state)):
        return False
    return (now.percent if figure[1] == "%" else now.change) is not None


def _is_purpose(state: Walk, token: Token) -> bool:
    """As in "a tax expense of $5 to reduce its deferred tax asset"."""
    told = state.now is not None and state.now.has_figures()
    infinitive = word_of(state, token) in {"reduce", "increase", "decrease", "lower", "cut"}
    return told and infinitive and state.kinds[state.at - 1 : state.at] == "t"


def verb(state: Walk, _: Token) -> None:
    """End a cause whose sentence goes on: "fees relating to the inquiry were", ", and reached"."""
    if state.causing < 0:
        return
    bare = state.now is not None and not state.now.has_figures()
    subject = bare and state.measure_at < state.causing
    told = subject and "=" in state.kinds[state.measure_at : state.causing]
    if (subject or before_of(state).endswith(("&", "&w"))) and not told:
        state.causing, state.cause_measure = -1, None


def negative(state: Walk, _: Token) -> None:
    """The next measure or figure has the other sign."""
    state.negative = True


def positive(state: Walk, _: Token) -> None:
    """The next figure is above zero, whatever the last was."""
    state.compared_sign = 1


def hedge_verb(state: Walk, _: Token) -> None:
    """The figures of this clause are approximate; so is one that "is expected"."""
    if state.comparing:
        return
    state.hedged_at = state.at
    passive = before_of(state).rstrip("w").endswith("=")
    if passive and state.now is not None and state.last is state.now.current and state.last:
        for figure in state.last.figures:
            figure.hedged = True


def hedge(state: Walk, token: Token) -> None:
    """Take "is estimated at" as a verb."""
    if word_of(state, token).startswith(("estimat", "project", "anticipat", "prelim")):
        hedge_verb(state, token)


def new_clause(state: Walk, token: Token) -> None:
    """Begin a clause: the measure in hand is no longer the subject."""
    if token.kind == ";" and before_of(state).rfind("(") > before_of(state).rfind(")"):
        return  # within a parenthesis
    state.clause += 1
    state.causing, state.cause_measure = -1, None
    state.comparing = state.blocked = state.sequential = False
    state.hedged_at = -1
    state.direction = ""
    state.orphans = []
    state.mark = state.at + 1
    if token.kind == ";":
        state.now = state.container = state.pending = state.lead = None
        state.clause_at = min(state.at + 1, len(state.found) - 1)
    elif state.now is not None and _OTHER_SUBJECT.match(behind_of(state)):
        state.now = None


def blocking(state: Walk, token: Token) -> None:
    """A noun or a verb of what is no result: the next figure is its."""
    if word_of(state, token) == "since inception" and state.now is None:
        state.skip = end_of_clause(state)
        return
    if in_cause(state) or (token.kind == "X" and _is_beside(state)):
        return
    if word_of(state, token).startswith("no longer"):
        state.skip = end_of_clause(state)
        return
    if word_of(state, token) == "since inception":
        state.now, state.blocked = None, True
        return
    if token.kind == "Z" and re.match(r"w{0,3}u", behind_of(state)):
        return  # "its majority owned subsidiary"
    if token.kind == "Z" and before_of(state).endswith("M") and behind_of(state)[:1] == "b":
        return  # "income received by the Trust"
    state.blocked = True


def _is_beside(state: Walk) -> bool:
    """Whether a noun only says more of the measure in hand, or of the next one."""
    before = since_mark(state)
    bare = state.now is not None and not state.now.has_figures()
    if bare and before and not set(before) - set("ondwftX(&uT=,"):
        return True
    if state.comparing or re.search(r"(?:A[ondwfX(&uTK#]*|tM[dwuX]*)\Z", before_of(state)):
        return True
    return re.match(r"[wXu]{0,2}M", behind_of(state)) is not None


def nil(state: Walk, token: Token) -> None:
    """A stated zero: "nil", "no revenue"."""
    word = word_of(state, token)
    if "such" in word or (word == "none" and not state.comparing):
        return
    if word.startswith("no "):
        meaning = meaning_of(word.removeprefix("no "))
        now = state.now
        fresh = now is None or meaning is None or now.measure.name != meaning.name
        if meaning is not None and (fresh or (now and now.current and not state.comparing)):
            open_statement(state, Wording(meaning, token.start + len("no "), token.end))
            if state.now is not None and state.now.current is not None:
                return
    if state.now is not None:
        figure = Figure(start=token.start, end=token.end, unit="", decimals=0, value=Decimal(0))
        group = Group(figures=[figure])
        role = role_here(state, group)
        if role:
            fill(state, state.now, role, group)
        passed(state, group)


def lost(state: Walk, token: Token) -> None:
    """As in "Lost $5 million", "earned $5 million": net income in a verb."""
    behind = behind_of(state)
    if in_cause(state) or not re.match(r"[hdT]*A", behind):
        return
    if MEASURE_BEHIND.match(behind[behind.index("A") + 1 :]):
        return
    sign = -1 if token.kind == "L" else 1
    if state.comparing and state.now is not None:
        state.compared_sign = sign
        return
    meaning = Meaning("M", "NetIncomeLoss", sign, loss=sign < 0)
    open_statement(state, Wording(meaning, token.start, token.end))
