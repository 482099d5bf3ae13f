"""Lengths and days in the words of a period."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from ..words.written import spelled
from .calendar import Context, months_ended, weeks_ended
from .patterns import (
    DATE_PARTS,
    MONTHS,
    SPANS,
    WORD_MONTHS,
)

if TYPE_CHECKING:
    from ...model import Period


_TWO_DIGITS, _PIVOT = 99, 70


def read_spans(text: str) -> list[tuple[str, int]]:
    """Return the lengths that a phrase names.

    >>> read_spans("three and nine month"), read_spans("52-week fiscal year")
    ([('months', 3), ('months', 9)], [('weeks', 52)])
    """
    found: list[tuple[str, int]] = []
    counts: list[int] = []
    fresh = True
    for match in SPANS.finditer(text):
        if match["count"]:
            counts.append(
                int(match["count"]) if match["count"].isdecimal() else spelled(match["count"])
            )
        elif match["unit"]:
            found += [(match["unit"].rstrip("s") + "s", count) for count in counts]
            counts, fresh = [], False
        elif match["word"]:
            if fresh or not found:
                found.append(("months", WORD_MONTHS[match["word"]]))
            fresh = False
        else:
            fresh = True
    return found


def span_until(unit: str, count: int, day: date) -> Period:
    """Return the weeks or months that end on a day; where neither is told, only its end."""
    if unit == "weeks":
        return weeks_ended(count, day)
    return months_ended(count, day) if unit == "months" else _only_end(day)


def _only_end(day: date) -> Period:
    from ...model import Period

    return Period(period_end=day.isoformat())


def days_in(text: str, context: Context) -> list[date]:
    """Return the days of a list of dates, the year shared where it stands once."""
    parts: list[tuple[int, int, int]] = []
    for match in DATE_PARTS.finditer(text):
        if match["only"]:
            if parts:
                parts.append((*parts[-1][:2], full_year(match["only"])))
            continue
        name = match["month"] or match["month2"]
        month = MONTHS.index(name[:3]) + 1 if name else int(match["m"])
        day = int(match["day"] or match["d"] or match["d2"])
        year = match["year"] or match["y"] or match["year2"]
        parts.append((month, day, full_year(year) if year else 0))
    stated = [year for _, _, year in parts if year]
    days = [
        _day(month, day, year or _year_of(month, day, stated, context))
        for month, day, year in parts
    ]
    return [day for day in days if day]


def _year_of(month: int, day: int, stated: list[int], context: Context) -> int:
    """The year of a date without one: that of the next date, or of the late report."""
    end = context.period_end
    if stated:
        return stated[0]
    if end and (end.month, end.day) == (month, day):
        return end.year
    return 0


def _day(month: int, day: int, year: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def full_year(text: str) -> int:
    """Return a year of two or four digits.

    >>> full_year("2031"), full_year("'98"), full_year("04")
    (2031, 1998, 2004)
    """
    year = int(text.strip("'’"))
    if year > _TWO_DIGITS:
        return year
    return year + (1900 if year >= _PIVOT else 2000)
