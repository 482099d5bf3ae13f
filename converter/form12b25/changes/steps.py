"""The steps of a reading, told: what was found in which words, and by which rule."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..evidence import fold
from ..model import Step

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..model import Amount, Period, ReportedChange
    from .amounts import SourceText
    from .parts import Part
    from .words.figures import Figure

_IN_TABLE = {
    "current": "column-current",
    "prior": "column-prior",
    "change": "column-change",
    "percent": "column-percent",
    "points": "column-points",
}


def steps_of(part: Part, change: ReportedChange, source: SourceText) -> tuple[Step, ...]:
    """Return how a statement was read, in the order of the reading."""
    return tuple(_steps(part, change, source))


def _steps(part: Part, change: ReportedChange, source: SourceText) -> Iterator[Step]:
    statement = part.statement
    rule = statement.measure.rule or "words-of-measure"
    yield Step("measure", change.measure_text, change.measure, rule)
    if change.component:
        yield Step("component", change.component, change.component, "component")
    for role, amount in (
        ("current", change.current_amount),
        ("prior", change.prior_amount),
        ("change", change.change_amount),
    ):
        if amount is not None:
            yield Step(role, amount.amount_text, _value(amount), _rule(part, role))
            yield from _period(part, role, amount.period)
    for role, value in (
        ("percent", change.percent_change or change.percent_change_minimum),
        ("points", change.percentage_points),
    ):
        figure: Figure | None = getattr(part, role)
        if figure is not None and value is not None:
            yield Step(role, _words(figure, source), value, _rule(part, role))
    if change.direction is not None:
        yield Step("direction", "", change.direction, _direction(part, change))


def _rule(part: Part, role: str) -> str:
    group = getattr(part.statement, role)
    if group is not None and group.rule:
        rule: str = group.rule
        return rule
    is_prose = any(getattr(part.statement, name) is not None for name in _IN_TABLE)
    return "joined" if is_prose else _IN_TABLE[role]


def _period(part: Part, role: str, period: Period | None) -> Iterator[Step]:
    if period is None:
        return
    days = period.instant or f"{period.period_start or ''}/{period.period_end or ''}"
    statement = part.statement
    rule = statement.prior_rule if role == "prior" else statement.period_rule
    yield Step("prior period" if role == "prior" else "period", "", days, rule or "column-head")


def _direction(part: Part, change: ReportedChange) -> str:
    both = change.current_amount is not None and change.prior_amount is not None
    return "word-of-move" if part.statement.direction and not both else "by-amounts"


def _value(amount: Amount) -> str:
    value = amount.value or f"{amount.minimum or ''}..{amount.maximum or ''}"
    return f"{value} {amount.unit}"


def _words(figure: Figure, source: SourceText) -> str:
    return fold(figure.text or source.text[figure.start : figure.end])
