"""Columns whose periods only the lead-in names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..periods.mentions import find_periods
from ..periods.resolve import others, resolved

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ...model import Period
    from ..periods.calendar import Context
    from .cells import Column


def lead_periods(lead: str, context: Context) -> list[Period]:
    """Return the periods that a lead-in names, in its order."""
    found: list[Period] = []
    for mention in find_periods(lead.lower(), context):
        relation = mention.relation
        if relation in {"stated", "quarter", "year", "now"}:
            found += _known(resolved(mention, context, (), prior=False))
            found += _known(others(mention, context))
        elif relation in {"ago", "same"} and found:
            found += _known(resolved(mention, context, tuple(found[:1]), prior=True))
    return found


def _known(periods: Iterable[Period | None]) -> list[Period]:
    return [p for p in periods if p is not None]


def by_lead(columns: list[Column], lead: str, context: Context) -> list[Column]:
    """Columns without a period take those of the lead-in, in order."""
    bare = [c for c in columns if c.kind == "figure" and c.period is None]
    figures = [c for c in columns if c.kind == "figure"]
    if not bare or len(bare) != len(figures):
        return columns
    periods = lead_periods(lead, context)
    if len(periods) < len(figures):
        return columns
    given = iter(periods)
    return [c._replace(period=next(given)) if c.kind == "figure" else c for c in columns]
