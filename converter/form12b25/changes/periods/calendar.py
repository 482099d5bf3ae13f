"""Days of reporting periods: spans of months and weeks, fiscal years and their quarters."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from typing import NamedTuple

from ...model import Period

_YEAR_MONTHS, _QUARTER_MONTHS, _DAYS = 12, 3, 7
_NEAR = 10


class Context(NamedTuple):
    """The late report's form and period end, and the end of the fiscal year, as far as known.

    ``labels`` are what an explanation calls its years; they are filled while it is read; ``power``
    is the scale that it has declared for its amounts ("all amounts are in thousands": 3).
    ``registrants`` are the names of those who file: what is said of them is of the whole.
    """

    form: str | None = None
    period_end: date | None = None
    fiscal_year_end: tuple[int, int] | None = None
    transition: bool = False
    labels: dict[int, Period] | None = None
    power: int = 0
    registrants: tuple[str, ...] = ()

    @property
    def annual(self) -> bool:
        """Whether the late report is for a year."""
        return bool(self.form) and not str(self.form).startswith(("10-Q", "10-D", "N-"))

    @property
    def ends_months(self) -> bool:
        """Whether the fiscal year ends with a month, so that its quarters have certain days."""
        end = self.fiscal_year_end
        return end is None or end[1] >= monthrange(2001, end[0])[1]


def is_month_end(day: date) -> bool:
    """Return whether a day is the last of its month.

    >>> is_month_end(date(2024, 2, 29)), is_month_end(date(2024, 2, 28))
    (True, False)
    """
    return day.day == monthrange(day.year, day.month)[1]


def month_end(year: int, month: int) -> date:
    """Return the last day of a month; months outside 1 to 12 count into other years.

    >>> month_end(2024, 14)
    datetime.date(2025, 2, 28)
    """
    year, month = year + (month - 1) // 12, (month - 1) % 12 + 1
    return date(year, month, monthrange(year, month)[1])


def months_ended(count: int, end: date) -> Period:
    """Return the span of so many months; its start is certain if it ends with a month.

    >>> months_ended(3, date(2024, 3, 31)).period_start, months_ended(3, date(2024, 3, 30))
    ('2024-01-01', Period(period_start=None, period_end='2024-03-30', instant=None))
    """
    if not is_month_end(end):
        return Period(period_end=end.isoformat())
    start = month_end(end.year, end.month - count) + timedelta(days=1)
    return Period(period_start=start.isoformat(), period_end=end.isoformat())


def weeks_ended(count: int, end: date) -> Period:
    """Return the span of so many weeks.

    >>> weeks_ended(52, date(2002, 2, 2)).period_start
    '2001-02-04'
    """
    start = end - timedelta(days=_DAYS * count - 1)
    return Period(period_start=start.isoformat(), period_end=end.isoformat())


def year_earlier(period: Period, years: int = 1) -> Period | None:
    """Return the same span so many years before, where both ends end months.

    >>> year_earlier(months_ended(3, date(2024, 2, 29))).period_end
    '2023-02-28'
    """
    if period.instant:
        day = date.fromisoformat(period.instant)
        return Period(instant=_shifted(day, years).isoformat())
    if not period.period_end or not period.period_start:
        return None
    start, end = date.fromisoformat(period.period_start), date.fromisoformat(period.period_end)
    if not is_month_end(end) or start.day != 1:
        return None
    return Period(
        period_start=_shifted(start, years).isoformat(), period_end=_shifted(end, years).isoformat()
    )


def _shifted(day: date, years: int) -> date:
    if is_month_end(day):
        return month_end(day.year - years, day.month)
    return day.replace(year=day.year - years)


def fiscal_end(context: Context, label: int, offset: int = 0) -> date | None:
    """Return the last day of the fiscal year with this label, where it ends with a month.

    ``offset`` is what the label adds to the year in which the fiscal year ends (a year that ends in
    January 2002 may be called 2001).
    """
    month, _ = context.fiscal_year_end or (12, 31)
    return month_end(label - offset, month) if context.ends_months else None


def fiscal_year(context: Context, label: int, offset: int = 0) -> Period | None:
    """Return the fiscal year with this label.

    >>> fiscal_year(Context("10-K", date(2031, 6, 30), (6, 30)), 2031).period_start
    '2030-07-01'
    """
    end = fiscal_end(context, label, offset)
    return months_ended(_YEAR_MONTHS, end) if end else None


def fiscal_quarter(
    context: Context, number: int, label: int, offset: int = 0, months: int = _QUARTER_MONTHS
) -> Period | None:
    """Return the quarter of a fiscal year, or the ``months`` up to its end.

    >>> fiscal_quarter(Context("10-Q", date(2016, 9, 30), (6, 30)), 1, 2017).period_end
    '2016-09-30'
    """
    end = fiscal_end(context, label, offset)
    if end is None:
        return None
    quarter_end = month_end(end.year, end.month - _YEAR_MONTHS + _QUARTER_MONTHS * number)
    return months_ended(months, quarter_end)


def is_near(period: Period, day: date) -> bool:
    """Return whether a span ends within ten days of a day."""
    end = period.period_end or period.instant
    return bool(end) and abs((date.fromisoformat(str(end)) - day).days) <= _NEAR


def to_date(context: Context) -> int:
    """Return how many months of its fiscal year have passed at the late report's end."""
    if context.period_end is None:
        return _YEAR_MONTHS if context.annual else _QUARTER_MONTHS
    month, _ = context.fiscal_year_end or (12, 31)
    return (context.period_end.month - month - 1) % _YEAR_MONTHS + 1


def length(period: Period) -> int | None:
    """Return the days from the first of a period to its last, ``None`` where one is not certain.

    >>> length(Period(period_start="2031-01-01", period_end="2031-03-31"))
    89
    """
    if not period.period_start or not period.period_end:
        return None
    return (date.fromisoformat(period.period_end) - date.fromisoformat(period.period_start)).days
