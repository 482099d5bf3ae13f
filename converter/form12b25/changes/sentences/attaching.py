"""Whether a period belongs to the figure before it."""

from __future__ import annotations

import re

from ...patterns import lazy
from .state import Walk, behind_of

_SIDE_KEEPERS = "ndwo(RTSsxhp=HuXY"
_MOST = 14

_IN_PERCENT = lazy(r"\A(?:[A~]+,?\|[dh]*)?%o[dw]*M(?=,?n)")
"""As in "$5 million, or 35% of revenue, for 2031", "35% of revenue in 2031"."""
_BRACKETED = lazy(r"\([^()A]*\)")
_TO_DO = lazy(r"\At[wUDM]w?[dwXuM&]*(?=n)")
_OF_COUNT = lazy(r"\A[fno][dh]*#[wXu]*")


def attaches(state: Walk) -> bool:
    """Return whether a period belongs to the figure before it."""
    if state.last is None or state.comparing:
        return False
    start = _named_behind(state)
    between = _IN_PERCENT.sub("", state.kinds[start : state.at], count=1)
    between = _OF_COUNT.sub("", between.removeprefix(state.kinds[start]))
    between = _TO_DO.sub("", _BRACKETED.sub("", between))
    if set(between) - set(_SIDE_KEEPERS + ",)|%S") or len(between) > _MOST:
        return False
    if re.search(r",(?!=)[^,]*[w=H][^,]*\Z", between):
        return False
    return not re.match(r"[dh]*[A]|[ndo]*o[dh]*A", behind_of(state))


_NAMED_BEHIND = lazy("[A%][nodwuXSsx]*M")


def _named_behind(state: Walk) -> int:
    """Where the figure in hand ends, with its measure behind it: "$5 million in revenue"."""
    match = _NAMED_BEHIND.match(state.kinds, state.last_at, state.at)
    if match is None or state.now is None:
        return state.last_at
    place = match.end() - 1
    statements = (state.now, *state.now.shares)
    same = state.found[place].value.name in {s.measure.name for s in statements}
    same = same or state.now.measure.general  # "a charge of $5 million for the impairment of"
    own = any(state.last in (s.current, s.prior) for s in statements)
    return place if same and own else state.last_at
