"""What a level includes, and what it is made up of."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ...patterns import lazy
from ...tables import word_list
from ..words.lexicon import Meaning
from .causes import cause_word
from .drafts import Group, Statement
from .lists import is_gain, items_of, statement_of
from .signs import is_result
from .state import Walk, before_of, behind_of, end_of_clause, in_cause, since_mark, word_of
from .statements import fill
from .wordings import component_in

if TYPE_CHECKING:
    from ..words.token import Token

_NAMED_BEHIND = lazy(r"=[wX](?:[wndtZ]*[wX])?(?![KH])")
_SOURCE_BEHIND = lazy(r"(?:=?f|K)[dp]*([wuX][wuXZ#&]{0,7}M?)(?=,(?![wX])|[;.()=nTAUDEWPQFICK!]|\Z)")
_NOUN_PART = lazy(r"[wc][wX]*(?:[no][dwuX]+)?(?=[,;.)&]|\Z)")


_TO_VERB = lazy(r"[^=;!]*A[^=;!]*,[w]?[=UDEWPQGH]")
_ARISES = frozenset(word_list("arises"))


def fill_part(state: Walk, role: str, group: Group) -> None:
    """A figure that a level includes, named by where it comes from."""
    owner = state.container
    if owner is None:
        return
    statement = Statement(
        measure=owner.measure,
        start=group.start,
        end=group.end,
        text=owner.text,
        sentence=state.number,
        included=True,
        subject=owner.subject or (owner.current.mention if owner.current else None),
    )
    statement.component = _source(state)
    if own := _own_name(state, owner):
        statement.measure, statement.text = Meaning("M", "OtherMeasure"), own
    state.done.append(statement)
    state.now = statement
    fill(state, statement, role, group)


def _own_name(state: Walk, owner: Statement) -> str:
    """What a part is called: "$5 million was stock issued", "a $5 million change in terms"."""
    behind = behind_of(state)
    named = _NAMED_BEHIND.match(behind)
    noun = _NOUN_PART.match(behind) if is_result(owner.measure.name) else None
    if noun and word_of(state, state.found[state.at + 1]) in _ARISES:
        noun = None
    found = named or noun
    if found is None:
        return ""
    first = state.found[state.at + (2 if named else 1)]
    return state.text[first.start : state.found[state.at + found.end()].end]


def _source(state: Walk) -> str:
    """Where a part comes from: "$5 million from the sale of kits"."""
    source = _SOURCE_BEHIND.match(behind_of(state))
    if source is None:
        return ""
    first = state.found[state.at + 1 + source.start(1)]
    words = state.text[first.start : state.found[state.at + source.end(1)].end]
    return component_in(f"from {words}") or words


def include(state: Walk, token: Token) -> None:
    """What follows are parts of the level in hand; of a change, its causes."""
    if in_cause(state) or _is_passed(state, token):
        return
    if behind_of(state)[:1] == "n" and state.now is None:
        state.containing = True
    elif _is_of_change(state, token):
        cause_word(state, token)
    elif not (_MADE_UP.search(word_of(state, token)) and _list(state)):
        _contain(state)


def _is_passed(state: Walk, token: Token) -> bool:
    """Pass over parts of what is no result, and of a prior figure."""
    now = state.now
    beside = not set(since_mark(state)) - set("TndR")
    if beside and now is not None and now.prior is not None and state.last is now.prior:
        state.skip = end_of_clause(state)
        return True
    offered = state.found[max(0, state.at - 4)].start
    if state.blocked and _OF_OFFERING.search(state.text, offered, token.start):
        state.skip = end_of_clause(state)
    return state.blocked


def _is_of_change(state: Walk, token: Token) -> bool:
    """As in "The increase consists of", "rose by $2 million, consisting of": what made it up."""
    now = state.now
    told = now is not None and now.change is not None and state.last is now.change
    if told and "&" not in since_mark(state):
        return True
    whole = "consist" in word_of(state, token) and re.match(r"[dwph]*[UDEW+]", state.kinds)
    if whole and state.target is not None:
        state.target.exhaustive = True
    return bool(whole)


_OF_OFFERING = lazy(r"\b(?:offering|ipo|issuance)\b", re.IGNORECASE)
_MADE_UP = lazy(r"consist|compris|composed|made up")


def _list(state: Walk) -> bool:
    """Read the parts of the result in hand; whether there is such a list."""
    whole = state.now
    if whole is None or not is_result(whole.measure.name) or state.last is None:
        return False
    ends = state.last in (whole.current, whole.prior)
    on = before_of(state).rstrip("w").endswith("&")  # "..., and consisted of": of the late period
    role = "prior" if state.last is whole.prior and not on else "current"
    level: Group | None = getattr(whole, role)
    if not ends or level is None:
        return False
    rest = re.match("(?:[^C;!(]|\\((?:C\\))?)*", state.kinds[state.at + 1 :])
    end = state.at + 1 + (rest.end() if rest else 0)
    items = items_of(state.text, state.found[state.at + 1 : end])
    sign = level.sign if level.sign is not None else whole.measure.sign
    for item in items:
        gain = is_gain(state.text, items, profit=sign > 0, offset=item.offset)
        part = statement_of(state.text, item, whole, gain=gain)
        part.clause, part.subject = state.clause, level.mention or whole.subject
        state.done.append(part)
    if items:
        state.skip = end - 1
    return bool(items)


def _contain(state: Walk) -> None:
    now = state.now
    if now is not None and not now.has_figures() and _TO_VERB.match(behind_of(state, 30)):
        state.whole = now  # "Expenses, consisting of rent of $1 and wages of $2, were $3"
    aside = (
        re.match(r"[dwuXpoM&]{0,10}(?:,|(?==))", behind_of(state))
        if now and not now.has_figures()
        else None
    )
    if aside:  # "Revenue, including surcharges, rose"
        state.skip = state.at + aside.end()
        return
    if now is not None and not now.has_figures() and state.pending is not None:
        now.subject, state.pending = state.pending, None
    word = word_of(state, state.found[state.at])
    apart = word.startswith(("including", "of which")) or before_of(state).endswith("d")
    state.aside = apart and now is not None
    whole = state.container = now or (state.done[-1] if state.done else None)
    if whole is not None:
        state.lead = whole.subject or (whole.current.mention if whole.current else state.lead)
    state.now = None
    state.mark = state.at + 1
