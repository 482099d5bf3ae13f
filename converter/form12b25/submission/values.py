"""Values of header tags: one small function a type, from text to value or ``None``."""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from ..patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Callable

_ACTS = {"33": "1933 Act", "34": "1934 Act", "39": "1939 Act", "40": "1940 Act"}
_SIC = lazy(r"(.*?)\s*\[?([0-9]{1,4})\]?")
_EASTERN = ("-04:00", "-05:00")
_FLAGS = {"": True, "Y": True, "YES": True, "TRUE": True, "N": False, "NO": False, "FALSE": False}


def to_date(value: str) -> str | None:
    """Return an ISO date of ``YYYYMMDD``, or ``None``.

    >>> to_date("20240331"), to_date("20240230")
    ('2024-03-31', None)
    """
    if not re.fullmatch(r"[0-9]{8}", value):
        return None
    try:
        return date(int(value[:4]), int(value[4:6]), int(value[6:])).isoformat()
    except ValueError:
        return None


def to_datetime(value: str) -> str | None:
    """Return the acceptance time with its US Eastern offset (header times are never UTC).

    In the hour that the clock change repeats or leaves out, the offset is not known: ``None``.

    >>> to_datetime("20240515163015"), to_datetime("20241105190000")
    ('2024-05-15T16:30:15-04:00', '2024-11-05T19:00:00-05:00')
    """
    if not re.fullmatch(r"[0-9]{14}", value):
        return None
    try:
        parsed = datetime.strptime(value, "%Y%m%d%H%M%S")  # noqa: DTZ007 the zone is put next
    except ValueError:
        return None
    zoned = parsed.replace(tzinfo=ZoneInfo("America/New_York"))
    if zoned.utcoffset() != zoned.replace(fold=1).utcoffset():
        return None
    eastern = zoned.isoformat()
    return eastern if eastern.endswith(_EASTERN) else None


def to_month_day(value: str) -> str | None:
    """Return a fiscal year end ``MMDD`` as ``--MM-DD``, or ``None`` where it is no day.

    >>> to_month_day("1231"), to_month_day("0229"), to_month_day("1331")
    ('--12-31', '--02-29', None)
    """
    if not re.fullmatch(r"[0-9]{4}", value) or to_date("2000" + value) is None:
        return None
    return f"--{value[:2]}-{value[2:]}"


def to_sic(value: str) -> tuple[str, str | None] | None:
    """Return the SIC code and its description.

    >>> to_sic("ELECTRONIC COMPONENTS, NEC [3679]"), to_sic("[6770]"), to_sic("3711")
    (('3679', 'ELECTRONIC COMPONENTS, NEC'), ('6770', None), ('3711', None))
    """
    match = _SIC.fullmatch(value)
    return (match[2], match[1].strip() or None) if match else None


def to_act(value: str) -> str | None:
    """Return the act as the indented dialect writes it: ``34`` is ``1934 Act``."""
    return _ACTS.get(value, value)


def to_integer(value: str) -> int | None:
    """Return a count."""
    return int(value) if re.fullmatch(r"[0-9]{1,9}", value) else None


def to_flag(value: str) -> bool | None:
    """Return a flag: a tag that stands alone, or Y/N."""
    return _FLAGS.get(value.upper())


def to_accession_number(value: str) -> str | None:
    """Return an accession number, or ``None`` where the text is none.

    >>> to_accession_number("0009999990-24-000001"), to_accession_number("9999990-24-1")
    ('0009999990-24-000001', None)
    """
    return value if re.fullmatch(r"[0-9]{10}-[0-9]{2}-[0-9]{6}", value) else None


def to_cik(value: str) -> str | None:
    """Return a Central Index Key with its ten digits, or ``None`` where the text is none.

    >>> to_cik("0000896493"), to_cik("896493"), to_cik("89-6493")
    ('0000896493', '0000896493', None)
    """
    return value.zfill(10) if re.fullmatch(r"[0-9]{1,10}", value) else None


def to_text(value: str) -> str | None:
    """Return the text as it stands."""
    return value


TYPES: dict[str, Callable[[str], object]] = {
    "text": to_text,
    "texts": to_text,
    "irs": to_text,
    "date": to_date,
    "datetime": to_datetime,
    "month-day": to_month_day,
    "sic": to_sic,
    "act": to_act,
    "integer": to_integer,
    "accession": to_accession_number,
    "cik": to_cik,
    "flag": to_flag,
}
