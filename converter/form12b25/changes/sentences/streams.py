"""Amounts that are revenue of an activity or a stream which no measure names."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..words.lexicon import Meaning
from .state import Walk, before_of, behind_of, word_of
from .statements import fill, nearest_direction, open_statement
from .wordings import Wording

if TYPE_CHECKING:
    from .drafts import Group


def is_of_activity(state: Walk, group: Group) -> bool:
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


def is_stream(state: Walk, group: Group) -> bool:
    """As in "Long distance service accounted for $5 million of revenues"."""
    match = re.search(r"([wuX][wuX&d]*)K[dh]*\Z", before_of(state))
    whole = re.match(r"o[dp]*w{0,2}M", behind_of(state)) if match else None
    if match is None or whole is None:
        return False
    shift = state.at - len(before_of(state))
    first, last = state.found[shift + match.start(1)], state.found[shift + match.end(1) - 1]
    verb, named = state.found[shift + match.end(1)], state.found[state.at + whole.end()]
    if not word_of(state, verb).startswith("account") or named.value.name != "Revenues":
        return False
    open_statement(state, Wording(named.value, first.start, named.end))
    if state.now is not None:
        state.now.component = state.text[first.start : last.end]
        state.now.text = state.text[named.start : named.end]
        fill(state, state.now, "current", group)
    state.skip = state.at + whole.end()
    return True
