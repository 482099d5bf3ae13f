"""Dates as filers write them: day and month in words or digits, two- or four-digit years."""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import TYPE_CHECKING, NamedTuple

from .patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
_ORDINAL = r"\s?(?:st|nd|rd|th)?\s*"
_DATE = lazy(
    # March 31, 2003
    rf"(?<![A-Za-z0-9])(?P<m1>{MONTH})\.?\s*(?P<d1>[0-9]{{1,2}}){_ORDINAL}[,.]?\s*"
    r"(?P<y1>[12][0-9]{3}|['’][0-9]{2})(?![A-Za-z0-9])"
    # 31st day of March, 2003
    rf"|(?<![A-Za-z0-9])(?P<d2>[0-9]{{1,2}}){_ORDINAL}(?:day\s+of\s+)?(?P<m2>{MONTH})\.?"
    r"\s*,?\s*(?P<y2>[12][0-9]{3})(?![A-Za-z0-9])"
    # 3/31/03
    r"|(?<![0-9/.-])(?P<m3>[0-9]{1,2})\s?[/.-]\s?(?P<d3>[0-9]{1,2})\s?[/.-]\s?"
    r"(?P<y3>[12][0-9]{3}|[0-9]{2})(?![0-9/-])"
    # 31-Mar-03
    rf"|(?<![A-Za-z0-9-])(?P<d5>[0-9]{{1,2}})[-/](?P<m5>{MONTH})[-/](?P<y5>[12][0-9]{{3}}|[0-9]{{2}})"
    r"(?![A-Za-z0-9-])"
    # 2003-03-31
    r"|(?<![0-9-])(?P<y4>[12][0-9]{3})-(?P<m4>[0-9]{2})-(?P<d4>[0-9]{2})(?![0-9-])",
    re.IGNORECASE,
)
_PIVOT = 70
_FOUR_DIGITS = lazy(r"(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])")
_LONGEST = 40
_DEFAULTS = (datetime(2000, 1, 1), datetime(2001, 2, 2))  # noqa: DTZ001 days, not moments


class FoundDate(NamedTuple):
    """A date in a text: ISO, and its place."""

    iso: str
    start: int
    end: int


def find_dates(text: str) -> Iterator[FoundDate]:
    """Yield the dates of a text that exist.

    >>> [d.iso for d in find_dates("Sept. 30, 2003; 31 March 2003; 12/31/98; 2/30/01; 31-Dec-09")]
    ['2003-09-30', '2003-03-31', '1998-12-31', '2009-12-31']
    """
    for match in _DATE.finditer(text):
        n = next(n for n in "12345" if match[f"m{n}"])
        if iso := _iso(match[f"y{n}"], match[f"m{n}"], match[f"d{n}"]):
            yield FoundDate(iso, match.start(), match.end())


def first_date(text: str) -> FoundDate | None:
    """Return the first date of a text."""
    return next(find_dates(text), None)


def any_date(text: str) -> str | None:
    """Return the date that a whole text is, in any other form that leaves no doubt.

    Behind the fixed forms: dateutil's parser, with two defaults, so that a part which the text does
    not give is not made up; the year has four digits.

    >>> any_date("30-Sep-2003"), any_date("31/12/2003"), any_date("September 2003"), any_date("May")
    ('2003-09-30', '2003-12-31', None, None)
    """
    if not _FOUR_DIGITS.search(text) or len(text) > _LONGEST:
        return None
    from dateutil.parser import ParserError, parse

    try:
        found = {parse(text, default=default).date().isoformat() for default in _DEFAULTS}
    except (ParserError, OverflowError):
        return None
    return found.pop() if len(found) == 1 else None


def _iso(year: str, month: str, day: str) -> str | None:
    digits = year.strip("'’")
    number = int(digits)
    if len(digits) == 2:  # noqa: PLR2004 a two-digit year
        number += 1900 if number >= _PIVOT else 2000
    try:
        return date(number, _month(month), int(day)).isoformat()
    except ValueError:
        return None


def _month(month: str) -> int:
    if month.isdecimal():
        return int(month)
    return _MONTHS.index(month[:3].lower()) + 1
