"""Stated zeros: "no revenue", "no loss was recorded"."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from ...patterns import lazy
from ...tables import word_list
from ..words.figures import Figure
from .drafts import Group
from .state import Walk, behind_of

if TYPE_CHECKING:
    from .wordings import Wording

_NEARBY = 40
_NOT_ANY = lazy(r"(?:\bnot|n['’]t)\s+(?:yet\s+)?\w+\s+any\s+\Z", re.IGNORECASE)
_ALIKE = frozenset(word_list("alike"))
_NO = lazy(r"\bno\s+(?:(?:additional|further|other|new)\s+)?\Z", re.IGNORECASE)
_RECORDED = lazy(
    r"(?:\b(?:was|were|had|been|has|have|be)|record(?:ed)?|recogni[sz]ed?|report(?:ed)?|incur(?:red)?"
    r"|earn(?:ed)?|took|generated|realized)(?:,[^,]{1,30},)?\s+\Z",
    re.IGNORECASE,
)
_WAS_RECORDED = lazy(
    r"\s+(?:was|were|had\s+been|has\s+been|will\s+be|is|are)\s+(?:recorded|recogni[sz]ed|incurred"
    r"|earned|reported|taken|realized|charged|made)",
    re.IGNORECASE,
)


def stated_zero(state: Walk, wording: Wording) -> Group:
    """Return a stated zero: the measure with its "no"."""
    before = state.text[max(0, wording.start - _NEARBY) : wording.start]
    none = _NO.search(before)
    start = wording.start - (len(before) - none.start() if none else 0)
    figure = Figure(start=start, end=wording.end, unit="", decimals=0, value=Decimal(0))
    return Group(figures=[figure], rule="stated-zero")


def is_none(state: Walk, wording: Wording) -> bool:
    """As in "no revenue", "did not generate any revenue in 2031", "no loss was incurred"."""
    revenue = wording.meaning.name == "Revenues"
    if revenue and wording.modifiers.lower().startswith("no "):
        return True
    before = state.text[max(0, wording.start - _NEARBY) : wording.start]
    if revenue and _NOT_ANY.search(before) and re.match(r"[nd]*T", behind_of(state)):
        return True
    none = _NO.search(before)
    modifiers = wording.modifiers.lower().split(" ")
    if set(modifiers) & _ALIKE:
        return False
    if modifiers[0] == "no":
        before_none = before
    elif none is not None:
        before_none = before[: none.start()]
    else:
        return False
    told = state.comparing or _RECORDED.search(before_none)
    told = told or _WAS_RECORDED.match(state.text, wording.end)
    return bool(told) and bool(set("TCJ") & set(state.kinds))
