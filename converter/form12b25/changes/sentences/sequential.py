"""Comparisons with the quarter before, which are left out."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from .state import Walk, before_of, behind_of

if TYPE_CHECKING:
    from ..words.token import Token

from .attaching import attaches


def preceding(state: Walk) -> None:
    """A comparison with the quarter before is left out."""
    now = state.now
    moves = (now.change, now.percent, now.points) if now is not None else ()
    beside = re.search(r"[A%B]w?[fvVC+-][ndw]*\Z", before_of(state)) is not None
    attached = (beside and state.last in moves) or attaches(state)
    state.preceding = not attached
    if not attached or now is None:
        return
    if any(state.last is s.prior for s in (now, *now.shares)):
        for statement in (now, *now.shares):
            statement.prior = None
    for role in ("change", "percent", "points"):
        if state.last is getattr(now, role):
            setattr(now, role, None)
            state.again, now.direction = now.direction, ""


def pass_sequential(state: Walk, _: Token) -> None:
    """As in "rose 3% sequentially", "Sequentially, margins improved 2 points": left out."""
    if re.search(r"[UDEWPQ]w?\Z", before_of(state)) and behind_of(state)[:1] in {
        "t",
        "b",
        "A",
        "%",
    }:
        state.sequential = True  # "increased sequentially to $12 million from $11 million"
    else:
        preceding(state)
