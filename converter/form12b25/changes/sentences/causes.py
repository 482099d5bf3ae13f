"""Clauses of cause: their amounts are factors of the change that they explain."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ...patterns import lazy
from ...tables import word_list
from .beside_causes import accounts, adjust, is_made_up, is_offset
from .drafts import Cause, Group
from .state import Walk, behind_of, word_of

if TYPE_CHECKING:
    from ..words.figures import Figure
    from ..words.token import Token

_COMPARED_AHEAD = lazy(r"[^M;.!A]*(?:A[^M;.!A]*)?C[^;.!A]*A|T?[nd]*t[dh]*A")
_CLAUSE_END = lazy(r"[;.]\s|[;.]$|,\s(?:which|and|while)\b")
_OUTSIDE = frozenset(word_list("before_an_exception"))
_ADJUSTING = frozenset(word_list("adjusting"))
_ASIDE = frozenset(word_list("before_an_aside"))
_UP_TO_NEXT = lazy(r"[^,;.$]*?(?=\s+and\s+(?:(?:an?|approximately|about|to|of)\s+)*\$|[,;.$]|\Z)")
_TAIL = lazy(
    r"\)?\s*(?:of|in|for)\s+([^,;.$]*?)(?=\s+and\s+(?:(?:an?|approximately|about|to|of)\s+)*\$|[,;.$]|\Z)"
)
_LEADING = lazy(
    r"(?:(?:to|by|of|and|an?|the|approximately|about|mainly|primarily|principally|estimated)\s+)+"
)
_TRAILING = lazy(
    r"(?:\s*(?:\b(?:of|by|totaling|approximately|about|an?|the|estimated|which|totaled|amounted\s+to)|\())"
    r"+\s*\Z"
)
_OF_CHANGE = lazy(
    r"(?:the|this|that|such)\s+(?:\w+\s+)?(?:increase|decrease|change|decline|reduction|growth|improvement)\b",
    re.IGNORECASE,
)
_REST_OF_CHANGE = lazy(
    r"\s*of\s+the\s+(?:increase|decrease|change)[,;]?\s*(?:and\s+)?", re.IGNORECASE
)
_ACCOUNTING = lazy(
    r"(?:^|[,;:]\s*(?:and\s+)?)(?P<what>[^;:]*?),?\s*(?:accounting|contributing|representing|amounting"
    r"|totaling)\s+(?:for|to)?\s*(?:approximately\s+|about\s+)?\Z",
    re.IGNORECASE,
)
_LONGEST_TAIL, _SHORTEST, _FAR, _LONGEST_CLAUSE = 120, 3, 60, 600


def opening_cause(state: Walk) -> int:
    """Return where a clause of cause at the start of a sentence ends, or -1."""
    kinds = state.kinds
    opening = re.match(r"[dw&,h!]{0,3}K", kinds)
    if not opening or word_of(state, state.found[opening.end() - 1]) in _OUTSIDE - {
        "excluding",
        "without",
        "adjusting for",
        "adjusted for",
    }:
        return -1
    word = word_of(state, state.found[opening.end() - 1])
    if word.startswith("account"):
        return -1
    state.adjusted = word in _ADJUSTING
    verb = re.search(r"[=HUDEW][^,]*[A%]|=|H", kinds[opening.end() :])
    limit = opening.end() + verb.start() if verb else len(kinds)
    comma = kinds.rfind(",", opening.end(), limit)
    return comma if comma >= 0 else kinds.find(",", opening.end())


def cause_word(state: Walk, token: Token) -> None:
    """Begin a clause of cause, or pass over what is left out of a measure."""
    word = word_of(state, token)
    if state.at and state.kinds[state.at - 1] == "(":
        state.skip = state.kinds.find(")", state.at, state.at + _FAR)
        return
    if word in _OUTSIDE:
        adjust(state, word)
        aside = re.match(r"[dwuXp]{0,6}M(?:,?&[dw]*M)*(?=[TUDEWPQ=])", behind_of(state))
        if aside and word in _ASIDE and state.now is not None and not state.now.has_figures():
            state.skip = state.at + aside.end()
            return
        aside = re.search(r"[,=)]", behind_of(state, 46))
        if word in _ASIDE and aside and state.now is not None and not state.now.has_figures():
            state.skip = state.at + 1 + aside.start()
        return
    if word.startswith("account") and accounts(state):
        return
    if "offset" in word and (is_made_up(state) or is_offset(state)):
        state.now, state.mark = None, state.at + 1
        return
    if state.causing < 0:
        state.causing, state.cause_measure = state.at, None
        _aim(state)


def _aim(state: Walk) -> None:
    """Set the statement that the cause explains: that in hand, or the last of its measure."""
    now = state.now
    if now is None:
        return
    if now.has_figures():
        state.target = now
        return
    name = now.measure.name
    near = state.done[-_FAR:]
    same = [s for s in near if s.measure.name == name and s.has_figures()]
    state.target = same[-1] if same else state.target


def compared_in_cause(state: Walk) -> bool:
    """Return whether a figure in a cause has a comparator, which makes it a statement."""
    return state.cause_measure is not None and bool(_COMPARED_AHEAD.match(behind_of(state, 16)))


_PRINCIPAL = lazy(
    r"(?:\s+of)?(?:\s+(?!on\b|from\b|for\b|in\b|to\b|due\b|related\b|under\b|and\b)[\w-]+){0,3}"
    r"\s+(?:loans?|notes?|facility|debentures?|bonds?|mortgages?|borrowings|indebtedness"
    r"|line\s+of\s+credit)\b|\s+(?:in|of)\s+(?:aggregate\s+)?(?:cash|stock|notes|shares|principal)(?![\w-])",
    re.IGNORECASE,
)
"""A loan behind a figure: interest rose by what is due on it, not by its amount."""


def add_cause(state: Walk, group: Group) -> None:
    """Add amounts as causes to what they explain."""
    state.last, state.last_at = group, state.at
    if _PRINCIPAL.match(state.text, group.end):
        return
    found = [Cause(text=_cause_text(state, f), figure=f) for f in group.figures]
    if state.opens and state.at < state.cause_end:
        state.opening += found
    elif state.target is not None:
        state.target.causes += found


def add_part(state: Walk, group: Group) -> None:
    """Add a part of a change or a level, which the rest of the sentence explains."""
    at = state.kinds.find("M", 0 if state.partitive else state.at, state.at + _FAR)
    name = state.found[at].value.name if at >= 0 else ""
    near = state.done[-_FAR:]
    same = [s for s in near if s.has_figures() and name in ("", s.measure.name)]
    if not same:
        return
    cause = state.kinds.find("K", state.at, state.at + _FAR)
    behind = 0 <= cause < len(state.found) - 1
    start = state.found[cause + 1].start if behind else group.end
    text = state.text[start : _clause_end(state, start)].strip(" .,;")
    same[-1].causes += [Cause(text=text, figure=figure) for figure in group.figures]


def _clause_end(state: Walk, start: int) -> int:
    limit = min(state.found[-1].end, start + _LONGEST_CLAUSE)
    match = _CLAUSE_END.search(state.text, start, limit)
    return match.start() if match else limit


def _boundary(state: Walk) -> int:
    """Where the words about the figure in hand begin: behind the last figure or colon."""
    for token in reversed(state.found[max(0, state.at - _FAR) : state.at]):
        if token.kind in "A%;:":
            rest = _REST_OF_CHANGE.match(state.text, token.end)
            return rest.end() if rest else token.end
    return state.found[0].start


def _cause_text(state: Walk, figure: Figure) -> str:
    """The words of a cause: those before its amount, else those behind it."""
    tail = _TAIL.match(state.text, figure.end, figure.end + _LONGEST_TAIL)
    if tail and _OF_CHANGE.match(tail[1]):
        before = state.text[_boundary(state) : figure.start]
        told = _ACCOUNTING.search(before)
        if told and told["what"].strip():
            return told["what"].strip()
    start = figure.start
    first = state.causing + 1 if state.causing >= 0 else 0
    for token in reversed(state.found[max(first, state.at - _FAR) : state.at]):
        if token.kind in "A,;K" or (token.kind == "&" and start != figure.start):
            if token.kind == "A" and tail:
                return tail[1].strip()  # what stands before is the cause of the amount before
            break
        start = token.start
    head = state.text[start : figure.start].strip(" ,")
    leading = _LEADING.match(head)
    own = _TRAILING.sub("", head[leading.end() :] if leading else head).strip()
    if len(own) > _SHORTEST:
        return own
    if tail:
        return tail[1].strip()
    end = _clause_end(state, figure.end)
    behind = _UP_TO_NEXT.match(state.text, figure.end, end)
    return (behind[0] if behind else state.text[figure.end : end]).strip(" ,.)")
