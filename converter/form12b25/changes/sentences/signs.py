"""The sign that words beside a figure give it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ...patterns import lazy

if TYPE_CHECKING:
    from .drafts import Group, Statement
    from .state import Walk


def apply_sign(state: Walk, statement: Statement, group: Group) -> None:
    """Set the sign that words beside the figure give it: "a loss of", "negative"."""
    if state.compared_sign is not None:
        group.sign = state.compared_sign
    if state.negative:
        group.sign, state.negative = -statement.measure.sign, False
        statement.negated = True
    cash = (
        _CASH_BEHIND.match(state.text, group.end) if "NetCash" in statement.measure.name else None
    )
    if cash:
        group.sign = -1 if cash["used"] else 1
    behind = NOUN_BEHIND.match(state.text, group.end)
    if behind and is_result(statement.measure.name):
        group.sign = -1 if behind["loss"] else 1


_CASH_BEHIND = lazy(
    r"\s+(?:of\s+)?(?:net\s+)?(?:cash\s+)?(?:was\s+)?(?:(?P<used>used)|provided|generated)\b",
    re.IGNORECASE,
)
"""The word behind an amount that says which way cash went: "compared to $2 million provided by"."""
NOUN_BEHIND = lazy(
    r"\s+(?:of\s+(?:a\s+)?)?(?:per\s+(?:basic\s+|diluted\s+|common\s+|and\s+){0,4}share\s+)?(?:net\s+|gross\s+|operating\s+)?"
    r"(?:(?P<loss>loss(?:es)?|deficit)|profit|income|gain|earnings)(?![\w-])"
    r"(?!\s+(?:of|was|were|is|are|will|would|from|per|tax)\b)",
    re.IGNORECASE,
)
"""The noun behind an amount that says which it is: "compared to a $33.2 million loss"."""
_GAIN_OR_LOSS = ("EarningsPerShare", "GrossProfit", "ProfitLoss")


def is_result(name: str) -> bool:
    """Return whether a measure may be a gain or a loss."""
    return "IncomeLoss" in name or name.startswith(_GAIN_OR_LOSS)
