"""Mentions of periods resolved to days, against the late report and the statement's own period."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from .calendar import (
    Context,
    fiscal_quarter,
    fiscal_year,
    is_month_end,
    is_near,
    months_ended,
    to_date,
    weeks_ended,
    year_earlier,
)

if TYPE_CHECKING:
    from ...model import Period
    from .mentions import Mention

Periods = tuple["Period | None", ...]
_YEAR_MONTHS = 12
_MOST_YEARS = 3
_NEARLY_A_YEAR, _AGO = 360, 300
_WEEKS_OF_A_YEAR, _A_WEEK_OR_TWO = 367, 11


def resolved(mention: Mention, context: Context, base: Periods, *, prior: bool) -> Periods:
    """Return the periods of a mention, ``None`` for one whose days are not certain.

    ``base`` are the periods that the statement is about, for "the same period of last year".
    """
    relation = mention.relation
    if relation == "stated":
        return mention.periods
    if relation == "list":
        parts = (resolved(part, context, base, prior=prior) for part in mention.parts)
        return tuple(period for part in parts for period in part)
    if relation in {"quarter", "quarter-ago"}:
        return _quarters(mention, context, prior=prior or relation == "quarter-ago")
    if relation == "year":
        return _year(mention, context, base if prior else ())
    if relation == "now":
        return _now(mention, context) or base
    return _relative(mention, context, base, prior=prior)


def others(mention: Mention, context: Context) -> Periods:
    """Return the periods of the second year that a mention names."""
    if mention.relation == "stated":
        return mention.others
    if not mention.year2:
        return ()
    second = mention._replace(year=mention.year2, year2=0)
    return resolved(second, context, (), prior=True)


def _quarters(mention: Mention, context: Context, *, prior: bool) -> Periods:
    numbers = [n for n in (mention.number, mention.number2) if n]
    return tuple(_quarter(n, mention, context, prior=prior) for n in numbers)


def _quarter(number: int, mention: Mention, context: Context, *, prior: bool) -> Period | None:
    end = context.period_end
    past = mention.relation == "quarter-ago"
    if not mention.year:
        found = _own_quarter(number, mention.months, context)
        return year_earlier(found) if found and past else found
    candidates = [fiscal_quarter(context, number, mention.year, 0, mention.months)]
    candidates.append(
        fiscal_quarter(Context(fiscal_year_end=(12, 31)), number, mention.year, 0, mention.months)
    )
    candidates.append(fiscal_quarter(context, number, mention.year, 1, mention.months))
    if end is not None:
        for years in range(_MOST_YEARS):
            for found in candidates:
                if found and _years_apart(found, end) == years:
                    own = not years and not is_month_end(end)
                    return months_ended(mention.months, end) if own else found
        if mention.fiscal and mention.year == end.year + 1:
            return _ahead(number, context, candidates[0], prior=prior)
        if not context.ends_months or not is_month_end(end):
            return (
                months_ended(mention.months, end)
                if mention.year == end.year and not prior and number == _number_of(context)
                else None
            )
    return candidates[0]


def _ahead(number: int, context: Context, found: Period | None, *, prior: bool) -> Period | None:
    """A quarter of a fiscal year that is called by the year after: the late report's own.

    Of years that end with a month it is to come, or its days are not certain.
    """
    end = context.period_end
    if end is None or prior:
        return None
    if is_month_end(end):
        return found if context.fiscal_year_end else None
    known = context.fiscal_year_end is not None and context.ends_months
    return None if known and number != _number_of(context) else months_ended(3, end)


def _years_apart(period: Period, day: date) -> int | None:
    """How many years before a day a period ends, if it ends on that day of the year."""
    end = date.fromisoformat(str(period.period_end))
    same = end.month == day.month and abs(end.day - day.day) <= 1
    return day.year - end.year if same else None


def _number_of(context: Context) -> int:
    return (to_date(context) + 1) // 3


def _own_quarter(number: int, months: int, context: Context) -> Period | None:
    """The quarter with this number in the late report's fiscal year."""
    end = context.period_end
    if end is None:
        return None
    if number == _number_of(context):
        return months_ended(months, end)
    if not is_month_end(end) or not context.ends_months:
        return None
    fiscal_end_label = end.year + (1 if end.month > (context.fiscal_year_end or (12, 31))[0] else 0)
    found = fiscal_quarter(context, number, fiscal_end_label, 0, months)
    later = found and found.period_end and found.period_end > end.isoformat()
    return None if later else found


def _year(mention: Mention, context: Context, base: Periods) -> Periods:
    """A bare year is the span that the statement is about, in that year; else the fiscal year."""
    if labelled := (context.labels or {}).get(mention.year):
        return (labelled,)
    spans = [p for p in base if p and p.period_end]
    if spans and all(p.period_start or p.period_end for p in spans):
        end = date.fromisoformat(str(spans[0].period_end))
        years = end.year - mention.year
        if years == 0:
            return base
        if not is_year(spans[0]) and years > 0:
            return tuple(year_earlier(p, years) if p else None for p in base)
    end_day = context.period_end
    if not context.annual and end_day is not None and not mention.months:
        return () if mention.year <= end_day.year else (_fiscal_year(mention.year, context),)
    return (_fiscal_year(mention.year, context),)


def _fiscal_year(label: int, context: Context) -> Period | None:
    end = context.period_end
    if end is not None and not is_month_end(end):
        return months_ended(_YEAR_MONTHS, end) if label == end.year else None
    if end is not None and context.annual and not context.transition:
        own = months_ended(_YEAR_MONTHS, end)
        return own if label == end.year else year_earlier(own, end.year - label)
    return fiscal_year(context, label)


def is_year(period: Period) -> bool:
    """Return whether a period is as long as a year."""
    if not period.period_start or not period.period_end:
        return False
    days = date.fromisoformat(period.period_end) - date.fromisoformat(period.period_start)
    return days.days > _NEARLY_A_YEAR


def _now(mention: Mention, context: Context) -> Periods:
    """The late report's own periods: "the quarter", "the six months"."""
    end = context.period_end
    if end is None:
        return ()
    found: list[Period | None] = []
    for unit, count in mention.lengths:
        if mention.year and (mention.year > end.year or not is_month_end(end)):
            return ()
        if unit == "weeks":
            found.append(weeks_ended(count, end))
        elif count < _YEAR_MONTHS or context.annual or to_date(context) == _YEAR_MONTHS:
            found.append(months_ended(count, end))
    if mention.year and mention.year < end.year:
        return tuple(year_earlier(p, end.year - mention.year) if p else None for p in found)
    return tuple(found)


def own_period(context: Context, lengths: tuple[tuple[str, int], ...] = ()) -> Period | None:
    """Return the late report's period: its year or its quarter."""
    if context.period_end is None:
        return None
    count = _YEAR_MONTHS if context.annual else 3
    if lengths and lengths[-1][0] == "months" and lengths[-1][1] < count:
        count = lengths[-1][1]
    return months_ended(count, context.period_end)


def _relative(mention: Mention, context: Context, base: Periods, *, prior: bool) -> Periods:
    if not base:
        own = own_period(context, mention.lengths)
        base = (own,) if own else ()
    if mention.relation == "same" and not mention.year and not prior:
        return base
    made: list[Period | None] = []
    for period in base:
        if period is None or not (period.period_end or period.instant):
            made.append(None)
            continue
        end = date.fromisoformat(str(period.period_end or period.instant))
        years = end.year - mention.year if mention.year else 1
        earlier = year_earlier(period, years) or _labelled(period, context)
        made.append(earlier if years > 0 else period)
    return tuple(made)


def _labelled(period: Period, context: Context) -> Period | None:
    """The year before one of 52 weeks, where the text gives its days."""
    for known in (context.labels or {}).values():
        if known.period_end and period.period_end:
            end, day = date.fromisoformat(period.period_end), date.fromisoformat(known.period_end)
            if abs((end - day).days - _WEEKS_OF_A_YEAR) < _A_WEEK_OR_TWO and is_year(period):
                return known
    return None


def is_prior(period: Period | None, context: Context) -> bool:
    """Return whether a period ended a year or more before the late report's."""
    end = context.period_end
    if period is None or end is None or not (period.period_end or period.instant):
        return False
    day = date.fromisoformat(str(period.period_end or period.instant))
    return (end - day).days > _AGO


def is_later(period: Period | None, context: Context) -> bool:
    """Return whether a period ends after the late report's: guidance."""
    end = context.period_end
    if period is None or end is None or not period.period_end:
        return False
    return not is_near(period, end) and date.fromisoformat(period.period_end) > end
