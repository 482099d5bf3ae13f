"""Which columns of a table are the current ones, and which the prior."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from ...patterns import lazy
from ..periods.calendar import length
from ..periods.resolve import is_later, is_prior

if TYPE_CHECKING:
    from ..periods.calendar import Context
    from .cells import Column


_LOW, _HIGH = lazy(r"\b(?:low|minimum|from)\b"), lazy(r"\b(?:high|maximum|to)\b")
_SAME_LENGTH = 20


def grouped(columns: list[Column], context: Context) -> list[Column]:
    """Separate current from prior columns, and pair those of one length."""
    figures = [c for c in columns if c.kind == "figure" and _is_of_time(c, context)]
    lengths: list[int] = []
    made: list[Column] = []
    group = 0
    for column in columns:
        if column.kind != "figure":
            made.append(column._replace(group=group))
            group += not figures and column.kind == "change"
        elif column not in figures:
            made.append(column._replace(kind="none"))
        else:
            group = _group_of(column, lengths)
            made.append(column._replace(kind=_side(column, figures, context), group=group))
    return _ranged(_paired(_latest(made)))


def _is_of_time(column: Column, context: Context) -> bool:
    """Whether a column is of a period that is over."""
    return column.period is not None and not is_later(column.period, context)


def _group_of(column: Column, lengths: list[int]) -> int:
    """The group of the columns as long as this one; a new length is added."""
    span = (length(column.period) if column.period else None) or 0
    near = (i for i, known in enumerate(lengths) if abs(known - span) < _SAME_LENGTH)
    group = next(near, len(lengths))
    if group == len(lengths):
        lengths.append(span)
    return group


def _side(column: Column, figures: list[Column], context: Context) -> str:
    if is_prior(column.period, context):
        return "prior"
    return "current" if _is_own(column, figures, context) else "none"


def _latest(columns: list[Column]) -> list[Column]:
    """Of several earlier years of one group, only the latest is compared with."""
    ends: dict[int, str] = {}
    for column in columns:
        if column.kind == "prior" and column.period is not None:
            end = column.period.period_end or ""
            ends[column.group] = max(ends.get(column.group, ""), end)
    return [
        c._replace(kind="none")
        if c.kind == "prior" and c.period is not None and c.period.period_end != ends[c.group]
        else c
        for c in columns
    ]


def _paired(columns: list[Column]) -> list[Column]:
    """One current and one prior column are a pair, whatever their lengths."""
    current = [c for c in columns if c.kind == "current"]
    prior = [c for c in columns if c.kind == "prior"]
    if len(current) == len(prior) == 1:
        return [c._replace(group=current[0].group) for c in columns]
    return columns


def _is_own(column: Column, figures: list[Column], context: Context) -> bool:
    """Whether a column is of the late report's period, not of a quarter in between."""
    end = context.period_end
    if end is None or column.period is None:
        return True
    day = date.fromisoformat(str(column.period.period_end))
    return abs((end - day).days) < _SAME_LENGTH or len(figures) == 1


def _ranged(columns: list[Column]) -> list[Column]:
    """Columns of a low and a high estimate of one period."""
    same = [c for c in columns if c.kind == "current"]
    low = [c for c in same if _LOW.search(c.head)]
    high = [c for c in same if _HIGH.search(c.head)]
    if len(low) == len(high) == 1 and low != high:
        return [
            c._replace(kind="low")
            if c is low[0]
            else c._replace(kind="high")
            if c is high[0]
            else c
            for c in columns
        ]
    return columns
