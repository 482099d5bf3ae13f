"""What an amount does: its role, and the statement that it belongs to."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ...patterns import lazy
from ...tables import word_list
from .causes import add_cause, add_part, compared_in_cause
from .drafts import Group
from .including import fill_part
from .outside import MEASURE_BEHIND, is_no_result, is_part
from .roles import role_here
from .state import Walk, before_of, behind_of, in_cause, since_mark, word_of
from .statements import fill, nearest_direction, open_statement
from .streams import is_of_activity, is_stream

if TYPE_CHECKING:
    from ..words.token import Token
    from .drafts import Statement

_SHARES = {
    "S": "EarningsPerShareBasic",
    "s": "EarningsPerShareDiluted",
    "x": "EarningsPerShareBasicAndDiluted",
}
_SHARE_BEHIND = lazy(r"(?:[,R)]*[wd]?|R,)([Ssx])")
_MOVE_OF = lazy(r"(?:,?\|%,?|\(\|?%\))?[UDEW][no][dwpuX]{0,5}M")
_NOUN_BEHIND = lazy(r"w{0,3}M")
_OPENING = 4
_EXPLAINED = lazy(r"=?w?K")
_BOTH = lazy(r"\W*(?:per share,?\s*)?(?:both\s+)?basic\s+and\s+(?:fully\s+)?diluted", re.IGNORECASE)
_SAME_THING = lazy(r"(?:the\s|that\s)?(?:\w+\s)?(?:amount|figure|total|number)s?\b")
_PRONOUN = lazy(r"\b(?:it|they|those|that)\b")
_GOES_ON = frozenset(word_list("goes_on"))


def take_money(state: Walk, token: Token) -> None:
    """Give an amount to its statement, to a cause, or to none where it is no result."""
    group = _group(state, token)
    behind = behind_of(state)
    if in_cause(state) and not _is_stated(state):
        add_cause(state, group)
        return
    if not _is_taken(state, group, behind):
        _state(state, token, group, behind)
    passed(state, group)


def _is_stated(state: Walk) -> bool:
    """Whether an amount in a cause is a statement: it is compared, or explains none."""
    if state.cause_measure is None:
        return False
    return state.target is None or compared_in_cause(state)


def _is_taken(state: Walk, group: Group, behind: str) -> bool:
    """Whether the amount is none of a statement in hand: a part, an activity's, no result."""
    if state.preceding:
        state.preceding = False
        return True
    if is_part(state, behind) or (state.partitive and _EXPLAINED.match(behind)):
        add_part(state, group)
        return True
    activity = state.now is None and state.container is None
    if activity and (is_of_activity(state, group) or is_stream(state, group)):
        return True
    if state.partitive or is_no_result(state, behind):
        state.nothing_at = state.at
        return True
    return False


def _state(state: Walk, token: Token, group: Group, behind: str) -> None:
    if in_cause(state) and state.cause_measure is not None:
        wording, state.cause_measure = state.cause_measure, None
        moved = re.search(r"([UDEW])[no][dwp]*M[^M&=]*\Z", state.kinds[state.causing : state.at])
        state.causing = -1
        open_statement(state, wording)
        if moved and state.now is not None:
            state.now.moved, state.now.direction = True, moved[1]
            state.now.direction_sign = state.now.measure.sign
    role = state.last_role = role_here(state, group)
    if not role or (state.sequential and role != "current"):
        return
    if role == "change":
        group.move = nearest_direction(state)
    if state.hedged_at >= 0 and (role == "current" or state.hedged_at > state.last_at):
        for figure in group.figures:
            figure.hedged = figure.hedged or role != "prior"
    _place(state, role, group, behind)
    _note_both_shares(state, token)


def _place(state: Walk, role: str, group: Group, behind: str) -> None:
    now = state.now
    other = _of_amounts(state) if role == "prior" and now and now.measure.ratio else None
    if other is not None:  # "tax of $1 million, or 36%, compared to $2 million and 35%"
        fill(state, other, role, group)
    elif _has_measure_behind(state, role, behind):
        state.orphans.append((role, group))
        state.now = None if now is None or now.has_figures() else now
    elif now is not None:
        part = now.included and role == "current" and now.current and state.container
        if part and re.match(r"f[dpwuX]", behind):
            fill_part(state, role, group)
        else:
            fill(state, now, role, group)
    elif state.container is not None:
        fill_part(state, role, group)
    elif state.done and anaphoric(state):
        state.now = state.done[-1]
        fill(state, state.now, role, group)
    elif role != "current" or state.at < _OPENING:
        state.orphans.append((role, group))  # "From $5 million in 2030, revenue rose"


def _of_amounts(state: Walk) -> Statement | None:
    """The last statement of this sentence that has an amount, and none to compare it with."""
    for statement in reversed(state.done[-_OPENING:]):
        open_ = statement.current is not None and statement.prior is None
        if statement.sentence == state.number and open_ and not statement.measure.ratio:
            return statement
    return None


def _has_measure_behind(state: Walk, role: str, behind: str) -> bool:
    """Whether the measure of the amount follows it, and is not that in hand."""
    now = state.now
    if role == "change" and _MOVE_OF.match(behind):
        return now is None or now.has_figures()
    noun = _NOUN_BEHIND.match(behind) and re.search(r"d[h]*\Z", since_mark(state))
    if noun and other_measure(state, behind):
        return True
    again = now is not None and now.change is not None and role == "change"
    if not MEASURE_BEHIND.match(behind) or (not again and not other_measure(state, behind)):
        return False
    owned = re.search(r"[=o]", since_mark(state))
    return now is None or now.has_figures() or role == "change" or not owned


def other_measure(state: Walk, behind: str) -> bool:
    """Return whether the measure behind a figure is another than that in hand."""
    token = state.found[state.at + 1 + behind.index("M")]
    if state.now is None or state.now.measure.name != token.value.name:
        return True
    return (
        token.value.name == "OtherMeasure" and word_of(state, token) not in state.now.text.lower()
    )


def anaphoric(state: Walk) -> bool:
    """Return whether a clause without a measure of its own goes on with the last one."""
    opening = before_of(state) if state.at < len(before_of(state)) + 1 else ""
    if opening.startswith("C") and re.search(r"M[TnwdR]*=", behind_of(state, 46)):
        return False
    if re.match(r"[dpnoh&,|]{0,4}(?:[UDEWC=]|\Z)", opening) and not _has_subject(state, opening):
        moves = opening.strip("dwpnoh&,|") or behind_of(state)[:1] in "UDEW"
        if moves and state.at == len(opening):
            return True
    since = state.kinds[state.clause_at : state.at]
    if "M" not in since and re.search(r"[=|]", since):
        clause = state.text[state.found[state.clause_at].start : state.found[state.at].start]
        if _PRONOUN.search(clause.lower()):
            return True
    clause = state.text[state.found[state.clause_at].start : state.found[state.at].start]
    if state.clause_at and _SAME_THING.match(clause.lower()):
        return True
    words = [word_of(state, t) for t in state.found[:3]]
    return words[0] in _GOES_ON or _SAME_THING.match(" ".join(words)) is not None


def _has_subject(state: Walk, opening: str) -> bool:
    """Whether a clause has a subject of its own: "We ended the quarter with $5 million"."""
    at = opening.find("p")
    verb = opening.find("=")
    if at < 0 or verb < at:
        return False
    return word_of(state, state.found[at]) not in {"it", "they"}


def _group(state: Walk, token: Token) -> Group:
    hedged = before_of(state).rstrip("d").endswith("h")
    for figure in token.value:
        figure.hedged = figure.hedged or hedged
    share = _SHARE_BEHIND.match(behind_of(state))
    if share is None:
        return _loss_per_share(state, token) or Group(figures=list(token.value))
    word = state.found[state.at + 1 + share.start(1)]
    text = state.text[word.start : word.end]
    return Group(figures=list(token.value), share=_SHARES[share[1]], share_text=text)


def _loss_per_share(state: Walk, token: Token) -> Group | None:
    """As in "$5 million or $(0.47) loss per share": the measure behind the amount is its own."""
    behind = state.found[state.at + 1] if state.at + 1 < len(state.found) else None
    if behind is None or behind.kind != "M" or state.now is None:
        return None
    beside = before_of(state).rstrip("dh")[-1:] in {"|", "(", ","}
    meaning = behind.value
    if not meaning.name.startswith("EarningsPerShare") or not beside:
        return None
    state.skip = state.at + 1
    text = state.text[behind.start : behind.end]
    figures = list(token.value)
    return Group(figures=figures, share=meaning.name, share_text=text, sign=meaning.sign)


def _note_both_shares(state: Walk, token: Token) -> None:
    """An amount per share that is "basic and diluted"."""
    now = state.now
    basic = now is not None and now.measure.name == "EarningsPerShareBasic"
    if now is not None and basic and _BOTH.match(state.text, token.end):
        now.measure = now.measure._replace(name="EarningsPerShareBasicAndDiluted")


def passed(state: Walk, group: Group) -> None:
    """Go on behind a figure."""
    state.last, state.last_at = group, state.at
    state.mark = state.at + 1
    state.comparing = state.negative = False
    state.compared_sign = None
