"""Statements opened, filled and copied while a sentence is read."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ...patterns import lazy
from .drafts import Group, Statement
from .nothing import is_none, stated_zero
from .shares import is_share, is_share_alone, per_share
from .signs import apply_sign
from .state import AS_MOVES, CHANGING, Walk, behind_of, since_mark, word_of

if TYPE_CHECKING:
    from .wordings import Wording

_STREAM_FROM = lazy(r"f[dp]?([wuX&MIK]{1,8}?)(?=[=onTAUDEWPQFICK,;(H|!-]|\Z)")
_SALES_OF = lazy(r"od?([wu]{1,4})(?=[=nTUDEQPF,])")
_NO_STREAM = lazy(
    r"(?:contracts?\s+with|customers|continuing|operations|the\s+(?:prior|same)|external)",
    re.IGNORECASE,
)
_PER_UNIT = lazy(r"\s+per\s+(?!cent)")
_HEAD = lazy(r"\s+(?:revenues?|sales)\Z", re.IGNORECASE)
_RESULTS = ("NetIncome", "OperatingIncome", "IncomeLoss", "GrossProfit")


def open_statement(state: Walk, wording: Wording) -> None:
    """Open a statement about a measure; figures and periods that wait for one are given to it."""
    if state.now is not None and state.pending is not None and not state.now.has_figures():
        state.now.subject, state.pending = state.pending, None
    statement = _opened(state, wording)
    state.now, state.negative, state.direction = statement, False, ""
    alone = state.comparing and re.fullmatch(r"[pw]*C[dhw]*", state.kinds[: state.at])
    state.blocked, state.comparing = False, bool(alone)  # "We broke even, compared with a loss"
    state.measure_at = state.at
    state.done.append(statement)
    if statement.current is not None:  # "no product revenue": its period follows
        state.last, state.last_at = statement.current, state.at
    waiting, state.orphans = _linked(state), []
    waits = waiting and not statement.included
    if not waits and state.pending is None and state.lead is not None:
        statement.subject = state.lead
    for role, group in waiting:
        fill(state, statement, role, group)
    if state.pending is not None:
        statement.subject, state.pending = state.pending, None
    statement.prior_subject = statement.prior_subject or state.lead_prior
    state.mark = state.at + 1


def _linked(state: Walk) -> list[tuple[str, Group]]:
    """The figures that wait for this measure; none where another clause begins between."""
    between = state.kinds[max(state.last_at, state.orphan_at) + 1 : state.at]
    if re.search(r"\At[dp]*w{0,2}\Z", between):
        return []  # "Acquisitions contributed $1 million to revenue"
    return [] if ",&" in between or "=" in between else state.orphans


def _opened(state: Walk, wording: Wording) -> Statement:
    before = since_mark(state)
    if state.last is not None and state.mark == state.last_at + 1 and before[:1] in tuple("UDEW"):
        before = before[1:]  # "$5 lower, and expenses were": the word is of the figure
    statement = Statement(
        measure=wording.meaning,
        start=wording.start,
        end=wording.end,
        text=state.text[wording.start : wording.end],
        sentence=state.number,
        clause=state.clause,
        negative=state.negative,
        per_share=wording.meaning.share,
        included=state.container is not None,
        listed=_is_listed(state),
        moved=re.search(r"[UDEW]T?[no][dwp&,uX()]*\Z", before) is not None,
        came_from=_came_from(before, behind_of(state)),
    )
    _say_what(state, statement, wording)
    if state.adjusted and statement.measure.name.startswith(_RESULTS):
        statement.measure = statement.measure._replace(name="OtherMeasure")
    if state.direction and re.search(r"[UDEWPQN2][nodpw&,uX()T]*\Z", before):
        statement.direction, statement.direction_sign = state.direction, statement.measure.sign
    return statement


def _came_from(before: str, behind: str) -> bool:
    """As in "swung from a loss of $5", "turned a loss of $5 into income": the figure is prior."""
    if re.search(r"[GEW].*f[dhw]*\Z", before):
        return True
    return bool(re.search(r"G[dhw]*\Z", before) and re.match(r"o[dh]*A[ndT]*t[dhw]*M", behind))


def _say_what(state: Walk, statement: Statement, wording: Wording) -> None:
    """Set what the words around a measure make of it: a stream, none, one named before."""
    if wording.meaning.name == "Revenues" and _PER_UNIT.match(state.text, wording.end):
        statement.measure = wording.meaning._replace(name="OtherMeasure")
    elif is_none(state, wording):
        if wording.meaning.name == "Revenues":
            stream = _stream(state, wording) if wording.meaning.stream else wording.modifiers
            statement.component = re.sub(r"\A[Nn]o\b\s*", "", stream)
        statement.current = stated_zero(state, wording)
        statement.text = re.sub(r"\A[Nn]o\s+", "", statement.text)
        state.direction = ""
    elif wording.meaning.name == "Revenues":
        statement.component = _stream(state, wording)
    elif wording.meaning.general and not wording.modifiers:
        _recall(state, statement)


def _is_listed(state: Walk) -> bool:
    """Whether a measure is coordinated with the one before: "revenue and net loss"."""
    between = state.kinds[state.measure_at + 1 : state.at]
    if state.measure_at < 0 or set(between) - set("&,dwuXp"):
        return False
    ahead = re.match(r"[,dwuXpM]*&[dwuXp]*M", behind_of(state))
    return "&" in between or ("," in between and ahead is not None)


def _stream(state: Walk, wording: Wording) -> str:
    """The stream of revenue: the words before it, or those behind "from"."""
    if wording.meaning.stream:
        return _HEAD.sub("", state.text[wording.start : wording.end])
    if wording.modifiers:
        return wording.modifiers
    sold = wording.meaning.name == "Revenues" and word_of(state, state.found[state.at]) == "sales"
    pattern = _SALES_OF if sold else _STREAM_FROM
    match = pattern.match(behind_of(state)) or _STREAM_FROM.match(behind_of(state))
    if not match or not set(match[1]) & set("wuX"):
        return ""
    first, last = state.found[state.at + 1 + match.start(1)], state.found[state.at + match.end(1)]
    name = state.text[first.start : last.end]
    return "" if _NO_STREAM.match(name) else name


def _recall(state: Walk, statement: Statement) -> None:
    """As in "Such charge", "the provision": a measure that was named in full before."""
    before = state.found[state.at - 1] if state.at else None
    if before is None or before.kind != "d" or word_of(state, before) in {"a", "an"}:
        return
    head = statement.text.lower().split()[-1].rstrip("s")
    for earlier in reversed(state.done):
        if head in earlier.text.lower() and earlier.measure.name != "OtherMeasure":
            statement.measure, statement.component = earlier.measure, earlier.component
            if statement.subject is None and not earlier.has_figures():
                statement.subject = earlier.subject
            return


def fill(state: Walk, statement: Statement, role: str, group: Group) -> None:
    """Give a statement a figure in a role; a second one makes a statement of its own."""
    owner = _owner(state, statement, role, group)
    apply_sign(state, owner, group)
    if getattr(owner, role) is not None:
        other = _another(state, owner, role, group)
        if other is None:
            return
        owner = other
    setattr(owner, role, group)
    owner.start = min(owner.start, group.start)
    owner.end = max(owner.end, group.end)
    _take_pending(state, group)
    if role == "change" and not owner.direction:
        owner.direction = group.move or nearest_direction(state)
        owner.direction_sign = owner.measure.sign


def _owner(state: Walk, statement: Statement, role: str, group: Group) -> Statement:
    """The statement that a figure is of: that in hand, or one of its amounts per share."""
    if not group.share and role == "prior" and is_share_alone(statement, group):
        return statement.shares[0]
    taken = statement.measure.name != group.share and getattr(statement, role) is not None
    if group.share and (not is_share(statement) or taken):
        return per_share(state, statement, role, group)
    return statement


def _another(state: Walk, statement: Statement, role: str, group: Group) -> Statement | None:
    """A statement of its own for a second figure in a role; nothing where it is none."""
    again = statement.current is not None and re.search(r"f[dh]*\Z", since_mark(state))
    if role == "prior" and not (again and state.pending):
        _take_pending(state, group)
        statement.other_priors.append(group)
        return None
    told = getattr(statement, role).mention is not None and role == "current"
    own = another(state)
    if not own and not (told and re.search("[=H]|[UDEW]t", state.kinds[state.last_at : state.at])):
        return None
    state.now = clone(state, statement)
    state.now.unshared = not own
    return state.now


def _take_pending(state: Walk, group: Group) -> None:
    if state.pending is not None and group.mention is None:
        group.mention, state.pending = state.pending, None


def another(state: Walk) -> bool:
    """Return whether a second figure is of a statement of its own: another period is named."""
    between = state.kinds[state.last_at : state.at]
    return (
        state.pending is not None
        or (state.lead is not None and state.mark == 0)
        or re.match(r"R?[=wnd]*T", behind_of(state)) is not None
        or ("T" in between[1:] and "&" in between)
    )


def clone(state: Walk, statement: Statement) -> Statement:
    """Open another statement about the same measure."""
    same = statement.sentence == state.number
    moves = "".join(kind for kind in since_mark(state) if kind in CHANGING)
    copy = Statement(
        measure=statement.measure,
        start=statement.start if same else state.found[0].start,
        end=statement.end if same else state.found[state.at].end,
        text=statement.text,
        component=statement.component,
        negative=statement.negative,
        per_share=statement.per_share,
        predicate=statement.predicate,
        sentence=state.number,
        direction=(moves[-1:] or statement.direction) if same else "",
        direction_sign=statement.direction_sign,
        subject=None if same else state.lead,
    )
    if state.pending is not None:
        copy.subject, state.pending = state.pending, None
    state.done.append(copy)
    return copy


def nearest_direction(state: Walk) -> str:
    """Return the last word near the figure in hand that says how something moved."""
    before = [k for k in since_mark(state) if k in CHANGING or k in AS_MOVES]
    behind = [k for k in state.kinds[state.at : state.at + 6] if k in CHANGING or k in AS_MOVES]
    found = before[-1:] or behind[:1]
    return AS_MOVES.get(found[0], found[0]) if found else ""
