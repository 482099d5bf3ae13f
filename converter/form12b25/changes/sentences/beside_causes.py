"""Words of cause that begin none: moves side by side, streams, what is left out of a measure."""

from __future__ import annotations

import re

from .drafts import Cause
from .signs import is_result
from .state import Walk, behind_of

_FAR = 60


def adjust(state: Walk, word: str) -> None:
    """As in "Revenue, excluding Acme, was": no more the measure of that name."""
    now = state.now
    if now is None or now.has_figures() or word not in {"excluding", "without", "adjusted for"}:
        return
    if now.measure.name == "Revenues" or is_result(now.measure.name):
        now.measure = now.measure._replace(name="OtherMeasure")


def is_offset(state: Walk) -> bool:
    """As in "An increase in sales of $1 was offset by one in costs of $2": two moves."""
    now = state.now
    told = now is not None and now.has_figures() and now.sentence == state.number
    verb = re.search(r"=[w+]*\Z", state.kinds[max(0, state.at - 4) : state.at])
    return told and verb is not None


def is_made_up(state: Walk) -> bool:
    """As in "Income of $9, which consists of a gain of $10, offset by costs of $1"."""
    if state.container is None or state.now is None or not state.now.has_figures():
        return False
    before = state.text[state.found[0].start : state.found[state.at].start]
    return re.search(r"\b(?:consist|compris)", before) is not None


def accounts(state: Walk) -> bool:
    """Whether "accounted for" begins no cause: it names a stream, or a cause that is stated."""
    if _is_share_of_revenue(state):
        state.now = None
        return True
    return _explains(state)


def _is_share_of_revenue(state: Walk) -> bool:
    """As in "Long distance service accounted for $5 million of revenues": what is a stream."""
    subject = re.search(r"(?:\A|[;!]|,&)[dp]*[wuX][wuX&d]*\Z", state.kinds[: state.at])
    whole = re.match(r"[dh]*Ao[dp]*w{0,2}(M)", behind_of(state)) if subject else None
    if whole is None:
        return False
    meaning = state.found[state.at + 1 + whole.start(1)].value
    return bool(meaning.name == "Revenues")


def _explains(state: Walk) -> bool:
    """As in "A provision of $5 accounts for half of the loss": the statement is a cause itself."""
    now, group = state.now, state.now.current if state.now is not None else None
    before = [s for s in state.done[-_FAR:] if s is not now and s.has_figures()]
    if now is None or group is None or now.prior or not before:
        return False
    if not re.search(r"o[dw]*[MUDEW]", behind_of(state)):
        return False
    before[-1].causes += [Cause(text=now.text, figure=figure) for figure in group.figures]
    state.done.remove(now)
    state.now = None
    return True
