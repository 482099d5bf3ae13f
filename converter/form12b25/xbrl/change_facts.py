"""The facts of the reported changes: levels, changes, and stated causes (Part IV (3))."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from .facts import Fact, entity_of
from .taxonomy import OTHER_MEASURE, measures, member_of_measure

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..model import Amount, Evidence, Factor, Filing, Period, ReportedChange
    from .facts import Dimensions

_PERCENTS = (
    ("percent_change", "percentChange", ()),
    ("percent_change_minimum", "percentChangeMinimum", (("RangeAxis", "MinimumMember"),)),
    ("percent_change_maximum", "percentChangeMaximum", (("RangeAxis", "MaximumMember"),)),
)
_FROM_BEGINNING = (("ComparisonBasisAxis", "BeginningOfPeriodMember"),)
_LEVELS = (("current_amount", "currentAmount"), ("prior_amount", "priorAmount"))


class Days(NamedTuple):
    """First and last day; without a first one, the end of a day; without a last one, not known.

    Of a span whose first day is not known, ``last`` is the last one.
    """

    start: str | None = None
    end: str | None = None
    last: str | None = None


class About(NamedTuple):
    """What figures are of: the concept, the dimensions, and the days."""

    concept: str
    dimensions: Dimensions
    days: Days

    def ending(self, kind: str) -> About:
        """The same of the concept whose name ends so."""
        return self._replace(concept=self.concept + kind)

    def at(self, dimensions: Dimensions) -> About:
        """The same at further dimensions."""
        return self._replace(dimensions=self.dimensions + dimensions)


def facts_of_changes(filing: Filing) -> Iterator[Fact]:
    """Yield the facts that the reported changes state, in their order."""
    entity = entity_of(filing)
    for number, change in enumerate(filing.reported_changes):
        yield from _Statement(change, f"reportedChanges.{number}", entity).facts()


class _Statement:
    """One reported change, with what all its facts have in common."""

    def __init__(self, change: ReportedChange, where: str, entity: str | None) -> None:
        self.change = change
        self.where = where
        self.entity = entity
        self.row = measures().get(change.measure, {})
        component = change.component
        self.component: Dimensions = (("ComponentAxis", component),) if component else ()
        self.other = (("MeasureNameAxis", change.measure_text),)
        name = member_of_measure(change.measure)
        self.measure = self.other if not self.row else (("MeasureAxis", name),)
        self.days, self.basis = change_days(change, is_balance=self.row.get("period") == "instant")

    def facts(self) -> Iterator[Fact]:
        change = self.change
        for field, key in _LEVELS:
            amount = getattr(change, field)
            if amount is not None:
                yield from self._level(amount, key)
        yield from self._moves()
        for number, factor in enumerate(change.factors):
            yield from self._cause(factor, f"factors.{number}.factorAmount")

    def _level(self, amount: Amount, where: str) -> Iterator[Fact]:
        """A measure in a unit or period that its concept has not is an other measure."""
        kind = kind_of(amount.unit)
        is_instant = amount.period is not None and amount.period.instant is not None
        is_balance = self.row.get("period") == "instant"
        own = "PerShareAmount" if self.row.get("per_share") else "Amount"
        if self.row and kind == own and (amount.period is None or is_instant == is_balance):
            about = About(self.change.measure, self.component, days_of(amount.period))
        else:
            concept = f"{OTHER_MEASURE}{'Instant' if is_instant else ''}{kind}"
            about = About(concept, self.other + self.component, days_of(amount.period))
        yield from self._amount(about, amount, where)

    def _moves(self) -> Iterator[Fact]:
        change = self.change
        about = About("ReportedChange", self.measure + self.basis + self.component, self.days)
        if (moved := change.change_amount) is not None:
            yield from self._amount(about.ending(kind_of(moved.unit)), moved, "changeAmount")
        for field, key, ends in _PERCENTS:
            if (percent := getattr(change, field)) is not None:
                yield self._percent(about.ending("Percent").at(ends), percent, key)
        if (points := change.percentage_points) is not None:
            yield self._percent(about.ending("PercentagePoints"), points, "percentagePoints")
        if (level := self._unchanged()) is not None:
            yield self._fact(about.ending(kind_of(level.unit)), level, "direction", "0")

    def _unchanged(self) -> Amount | None:
        """The level that is said to be unchanged, where no figure says it: a change of zero."""
        change = self.change
        told = change.change_amount or change.percent_change or change.percentage_points
        if change.direction != "unchanged" or told:
            return None
        return change.current_amount

    def _cause(self, factor: Factor, where: str) -> Iterator[Fact]:
        amount = factor.factor_amount
        dimensions = (*self.measure, ("CauseAxis", factor.factor_text), *self.component)
        about = About("StatedCause", dimensions, self.days).ending(kind_of(amount.unit))
        yield from self._amount(about, amount, where)

    def _amount(self, about: About, amount: Amount, where: str) -> Iterator[Fact]:
        if amount.value is not None:
            yield self._fact(about, amount, where, amount.value)
        for end, value in (("minimum", amount.minimum), ("maximum", amount.maximum)):
            if value is not None:
                member = (("RangeAxis", f"{end.capitalize()}Member"),)
                yield self._fact(about.at(member), amount, f"{where}.{end}", value)

    def _percent(self, about: About, percent: str, where: str) -> Fact:
        value = Decimal(percent).scaleb(-2)
        return Fact(
            f"{self.where}.{where}",
            about.concept,
            self.entity,
            about.days.start,
            about.days.end,
            last=about.days.last,
            value=format(value, "f"),
            unit="pure",
            decimals=-int(value.as_tuple().exponent),
            dimensions=about.dimensions,
            evidence=_cited(self.change.evidence),
        )

    def _fact(self, about: About, amount: Amount, where: str, value: str) -> Fact:
        return Fact(
            f"{self.where}.{where}",
            about.concept,
            self.entity,
            about.days.start,
            about.days.end,
            last=about.days.last,
            value=value,
            approximate=bool(amount.approximate) and where != "direction",
            unit=amount.unit,
            decimals=amount.decimals,
            dimensions=about.dimensions,
            evidence=_cited(self.change.evidence or amount.evidence),
        )


def _cited(evidence: Evidence | None) -> tuple[Evidence, ...]:
    return () if evidence is None else (evidence,)


def kind_of(unit: str) -> str:
    """Return the ending of the concepts whose facts have a unit of the filing document.

    >>> [kind_of(unit) for unit in ("USD", "EUR/shares", "shares", "pure")]
    ['Amount', 'PerShareAmount', 'Shares', 'Ratio']
    """
    if unit == "shares":
        return "Shares"
    if unit == "pure":
        return "Ratio"
    return "PerShareAmount" if unit.endswith("/shares") else "Amount"


def days_of(period: Period | None) -> Days:
    """Return the days of a period; just the last one where its beginning is not known.

    >>> from form12b25.model import Period
    >>> days_of(Period(instant="2024-03-31"))
    Days(start=None, end='2024-03-31', last=None)
    >>> days_of(Period(period_end="2024-03-31"))
    Days(start=None, end=None, last='2024-03-31')
    """
    if period is None:
        return Days()
    if period.instant is not None:
        return Days(None, period.instant)
    if period.period_start is None:
        return Days(last=period.period_end)
    return Days(period.period_start, period.period_end)


def change_days(change: ReportedChange, *, is_balance: bool) -> tuple[Days, Dimensions]:
    """Return the days that a change is of, and the member that says what it is counted from.

    The change of a flow is of its current period, against that of the year before; the change of
    a balance is of the days between its two dates, and known only where both are.
    """
    now = change.current_amount.period if change.current_amount is not None else change.period
    if not is_balance and not (now and now.instant):
        return days_of(now), ()
    then = change.prior_amount.period if change.prior_amount is not None else None
    if now is None or then is None or not now.instant or not then.instant:
        return Days(), _FROM_BEGINNING
    if then.instant >= now.instant:
        return Days(), _FROM_BEGINNING
    first = date.fromisoformat(then.instant) + timedelta(days=1)
    return Days(first.isoformat(), now.instant), _FROM_BEGINNING
