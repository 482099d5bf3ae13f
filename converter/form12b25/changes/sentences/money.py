"""What an amount does: its role, and the statement that it belongs to."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..words.lexicon import Meaning
from .causes import add_cause, add_part, compared_in_cause
from .drafts import Group, Statement
from .outside import MEASURE_BEHIND, is_no_result, is_part
from .roles import role_of
from .state import Walk, before_of, behind_of, in_cause, since_mark, word_of
from .statements import clone, fill, is_result, nearest_direction, open_statement
from .wordings import Wording, component_in

if TYPE_CHECKING:
    from ..words.tokens import Token

_SHARES = {
    "S": "EarningsPerShareBasic",
    "s": "EarningsPerShareDiluted",
    "x": "EarningsPerShareBasicAndDiluted",
}
_SHARE_BEHIND = re.compile(r"(?:[,R)]*[wd]?|R,)([Ssx])")
_MOVE_OF = re.compile(r"(?:,?\|%,?|\(\|?%\))?[UDEW][no][dwpuX]{0,5}M")
_NOUN_BEHIND = re.compile(r"w{0,3}M")
_NAMED_BEHIND = re.compile(r"=[wX](?:[wndtZ]*[wX])?(?![KH])")
_SOURCE_BEHIND = re.compile(
    r"(?:=?f|K)[dp]*([wuX][wuXZ#&]{0,7}M?)(?=,(?![wX])|[;.()=nTAUDEWPQFICK!]|\Z)"
)
_PAIR_AHEAD = re.compile(r"[nd]*T,?C[dh]*A")
_NOUN_PART = re.compile(r"[wc][wX]*(?:[no][dwuX]+)?(?=[,;.)&]|\Z)")
_LEG_AHEAD = re.compile(r",?\|[dh]*%,?[dh]*t[dh]*A")
_OPENING = 4
_EXPLAINED = re.compile(r"=?w?K")
_BOTH = re.compile(
    r"\W*(?:per share,?\s*)?(?:both\s+)?basic\s+and\s+(?:fully\s+)?diluted", re.IGNORECASE
)
_SAME_THING = re.compile(r"(?:the\s|that\s)?(?:\w+\s)?(?:amount|figure|total|number)s?\b")
_PRONOUN = re.compile(r"\b(?:it|they|those|that)\b")
_GOES_ON = frozenset(("this", "that", "these", "which", "it", "down", "up"))


def money(state: Walk, token: Token) -> None:
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
    if state.now is None and state.container is None and _is_of_activity(state, group):
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
    if not role:
        return
    if role == "change":
        group.move = nearest_direction(state)
    if state.hedged_at >= 0 and (role == "current" or state.hedged_at > state.last_at):
        for figure in group.figures:
            figure.hedged = figure.hedged or role != "prior"
    _place(state, role, group, behind)
    _note_both_shares(state, token)


def role_here(state: Walk, group: Group) -> str:
    """Return the role of the figure in hand, and note in the group what gives it."""
    role, group.rule = _found_role(state, group)
    return role


def _found_role(state: Walk, group: Group) -> tuple[str, str]:
    """The role and its rule: by what the statement has already, else by the rows of roles."""
    before, now = since_mark(state), state.now
    beside = state.kinds[state.last_at + 1 : state.at]
    if group.share and state.last_role and not set(beside) - set(",|(hdR~=Ssx&"):
        return state.last_role, "beside-result"
    if now is not None and (found := _role_by_statement(state, now, before)):
        return found
    if now is not None and now.direction and not re.search("[UDEWPQ2F]", before):
        known = now.has_figures() or now.direction != "F"
        before = now.direction + before if known and re.search(r"[fvtb]", before) else before
    if state.last is not None and state.mark == state.last_at + 1:
        before = "A" + before
    row = role_of("money", before, behind_of(state))
    if row.name in {"", "current"} and state.comparing:
        return "prior", "comparing"
    return row.name, row.id


def _leg(state: Walk, now: Statement, before: str) -> str:
    """As in "fell $6, or 16%, to $32 for the quarter and $41 or 29% to $99 for the year"."""
    if now.current is None:
        return ""
    if now.change and re.search(r"&[dh]*\Z", before) and _LEG_AHEAD.match(behind_of(state)):
        return "change"
    if now.prior and re.search(r"&[dh]*f[dh]*\Z", before):
        return "prior"
    again = now.prior and re.search(r"&[dh]*t[dh]*\Z", before)
    return "current" if again and re.match("f[dh]*A", behind_of(state)) else ""


def _behind_percent(state: Walk, now: Statement, before: str) -> bool:
    """As in "Increased by 12%, or $4.4 million": the change beside its percent."""
    beside = (
        state.last is not None and state.last is now.percent and state.mark == state.last_at + 1
    )
    return beside and now.change is None and re.fullmatch(r",?[|(]{1,2}[dh]*", before) is not None


def _role_by_statement(state: Walk, now: Statement, before: str) -> tuple[str, str] | None:
    """The role where what the statement has already says it, and the rule's name."""
    if _behind_percent(state, now, before):
        return "change", "beside-percent"
    if leg := _leg(state, now, before):
        state.now = clone(state, now)
        return leg, "second-leg"
    return None if re.search(r"[Ctb][^A]*\Z", before) else _goes_on(state, now, before)


def _goes_on(state: Walk, now: Statement, before: str) -> tuple[str, str] | None:
    """The role of a figure that goes on with the one before: "from $5", "and $6 in 2030"."""
    if now.current and not now.prior and re.search(r"f[dh]*\Z", before):
        return "prior", "level-from"
    if now.prior and re.search(r"&[dh]*\Z", before) and _PAIR_AHEAD.match(behind_of(state)):
        return "current", "second-pair"
    if state.last_role == "prior" and re.search(r"&(?:n|[dh]*t)?[dhw,]*\Z", before):
        again = now.current and behind_of(state)[:1] != "f"
        return ("prior", "second-prior") if again else None
    if now.came_from and not now.has_figures():
        return "prior", "came-from"
    moved = now.moved and now.change is None and not re.search(r"[fvV+-][dh]*\Z", before)
    return ("change", "moved-measure") if moved else None


def _place(state: Walk, role: str, group: Group, behind: str) -> None:
    now = state.now
    if _has_measure_behind(state, role, behind):
        state.orphans.append((role, group))
        state.now = None if now is None or now.has_figures() else now
    elif now is not None:
        part = now.included and role == "current" and now.current and state.container
        if part and re.match(r"f[dpwuX]", behind):
            _fill_part(state, role, group)
        else:
            fill(state, now, role, group)
    elif state.container is not None:
        _fill_part(state, role, group)
    elif state.done and anaphoric(state):
        state.now = state.done[-1]
        fill(state, state.now, role, group)
    elif role != "current" or state.at < _OPENING:
        state.orphans.append((role, group))  # "From $5 million in 2030, revenue rose"


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


def _is_of_activity(state: Walk, group: Group) -> bool:
    """As in "An increase in its mining operations of $4 million": revenue of an activity."""
    match = re.search(r"[UDEW][no]d*([wX]*u)o?[dh]*\Z", before_of(state))
    if match is None:
        return False
    shift = state.at - len(before_of(state))
    first, last = state.found[shift + match.start(1)], state.found[shift + match.end(1) - 1]
    state.orphans = []
    group.move = nearest_direction(state)
    open_statement(state, Wording(Meaning("M", "Revenues"), first.start, last.end))
    if state.now is not None:
        state.now.component = state.text[first.start : last.end]
        fill(state, state.now, "change", group)
    return True


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


def _fill_part(state: Walk, role: str, group: Group) -> None:
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
    named = _NAMED_BEHIND.match(behind_of(state))
    if named:  # "of which $5 million was stock issued to consultants"
        first, last = state.found[state.at + 2], state.found[state.at + named.end()]
        statement.measure = Meaning("M", "OtherMeasure")
        statement.text = state.text[first.start : last.end]
    noun = _NOUN_PART.match(behind_of(state)) if is_result(owner.measure.name) else None
    if noun and not named:  # "a $5 million change in an earn-out obligation"
        first, last = state.found[state.at + 1], state.found[state.at + noun.end()]
        statement.measure = Meaning("M", "OtherMeasure")
        statement.text = state.text[first.start : last.end]
    source = _SOURCE_BEHIND.match(behind_of(state))
    if source:
        first = state.found[state.at + 1 + source.start(1)]
        last = state.found[state.at + source.end(1)]
        statement.component = (
            component_in(f"from {state.text[first.start : last.end]}")
            or state.text[first.start : last.end]
        )
    state.done.append(statement)
    state.now = statement
    fill(state, statement, role, group)


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
