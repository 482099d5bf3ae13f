"""Texts that are values: days, moments, and numbers with what they may have been rounded from."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal

from .patterns import lazy

_DAY = lazy(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_MOMENT = lazy(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}[+-][0-9]{2}:[0-9]{2}")


def is_day(text: str) -> bool:
    """Return whether a text is a day that exists, as ``YYYY-MM-DD``.

    >>> is_day("2024-02-29"), is_day("2024-02-30"), is_day("20240229")
    (True, False, False)
    """
    if not _DAY.fullmatch(text):
        return False
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


def is_moment(text: str) -> bool:
    """Return whether a text is a moment with its offset (RFC 3339, seconds given).

    >>> is_moment("2024-05-15T16:30:15-04:00"), is_moment("2024-05-15T25:30:15-04:00")
    (True, False)
    """
    if not _MOMENT.fullmatch(text):
        return False
    try:
        datetime.fromisoformat(text)
    except ValueError:
        return False
    return True


def span(value: str, decimals: int) -> tuple[Decimal, Decimal]:
    """Return the least and the greatest value that rounds to a number.

    >>> span("36000000", -6)
    (Decimal('35500000'), Decimal('36500000'))
    """
    number, half = Decimal(value), Decimal(5).scaleb(-decimals - 1)
    return number - half, number + half
