"""Names of periodic reports and of submission types."""

from __future__ import annotations

import re

from ..patterns import lazy
from ..tables import table

_DIGITS = str.maketrans("lLiIoO", "111100")
_DASH = r"\s?[-‐-―−]?\s?"
NAME = (
    rf"(?:(?:10|1O|l0|lO|I0|IO){_DASH}"
    r"(?:KSB\s?40|K\s?-?\s?SB|Q\s?-?\s?SB|K\s?-?405|KT|QT|K|Q|D|F(?=\b)"
    rf"|N{_DASH}SAR)"
    rf"|(?:20|2O){_DASH}[FK]|40{_DASH}F|(?:11|ll|l1|1l){_DASH}[KF]"
    rf"|N{_DASH}(?:SAR|CEN|CSR))"
)
_LABEL = lazy(
    r"(?P<transition>trans\w{1,12}\s*report\s*(?:on|of|for|in)?\s*)?"
    rf"(?:f(?:or|ro)ms?\s*[-–]?\s*)?(?<![^\W_])(?P<name>{NAME})(?![^\W_])"
    rf"(?P<more>(?:\s*(?:and|or|/|&|,)\s*(?:f(?:or|ro)m\s*)?{NAME}(?![^\W_]))*)",
    re.IGNORECASE,
)


def report_name(typed: str) -> str:
    """Return the standard name of a report.

    >>> report_name("lo−Q"), report_name("NCSR"), report_name("10 - k405"), report_name("10-N-SAR")
    ('10-Q', 'N-CSR', '10-K405', 'N-SAR')
    """
    key = re.sub(r"[\s‐-―−-]", "", typed)
    key = (key[:2].translate(_DIGITS) + key[2:]).upper()
    return str(table("form_types")["reports"].get(key, typed.upper()))


def labels(text: str, start: int, end: int) -> list[re.Match[str]]:
    """Return the labels of reports, as in a list of boxes; a combined label is one."""
    return list(_LABEL.finditer(text, start, end))
