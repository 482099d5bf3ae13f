"""What texts are values of the taxonomy's types: one reading for writer and validator."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from .. import scalars
from ..patterns import lazy
from .taxonomy import load_taxonomy

if TYPE_CHECKING:
    from collections.abc import Callable

LEAST, GREATEST = -15, 15
"""Decimals that a fact may have."""

_NOT_XML = lazy("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_NUMBER = lazy(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?")
_LAST = "9999-12-31"
_BLANKS = lazy("[ \t\n\r]+")


def is_value(data_type: str, text: str) -> bool:
    """Return whether a text is a value of a type of the taxonomy.

    >>> is_value("date", "2024-02-30"), is_value("monetary", "1,000"), is_value("line", "Reno")
    (False, False, True)
    """
    return is_text(text) and bool(_lexical(data_type)(text))


def is_text(text: str) -> bool:
    r"""Return whether a text says something, and XML can hold all of it (XML 1.0, section 2.2).

    >>> is_text("\u3000"), is_text("a\x00"), is_text("a")
    (False, False, True)
    """
    return bool(text.strip()) and _NOT_XML.search(text) is None


def folded(text: str) -> str:
    """Return a text as an xs:token: white space of XML folded.

    >>> folded(" a  b ")
    'a b'
    """
    return _BLANKS.sub(" ", text).strip(" ")


def is_day(text: str) -> bool:
    """Return whether a text is a day that exists, and has a midnight after it.

    >>> is_day("2024-02-29"), is_day("2023-02-29"), is_day("9999-12-31")
    (True, False, False)
    """
    return text != _LAST and scalars.is_day(text)


def _is_month_day(text: str) -> bool:
    return text[:2] == "--" and is_day(f"2000{text[1:]}")


def _is_line(text: str) -> bool:
    return text == folded(text)


@cache
def _lexical(data_type: str) -> Callable[[str], object]:
    """Return the test of whether a text is a value of a type."""
    kind = load_taxonomy().types[data_type]
    if kind.unit:
        return _NUMBER.fullmatch
    if kind.pattern:
        return re.compile(kind.pattern).fullmatch
    named: dict[str, Callable[[str], object]] = {
        "boolean": frozenset({"true", "false"}).__contains__,
        "date": is_day,
        "dateTime": scalars.is_moment,
        "monthDay": _is_month_day,
        "line": _is_line,
    }
    return named.get(data_type, str.strip)
