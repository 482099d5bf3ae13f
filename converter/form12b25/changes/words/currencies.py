"""Currencies and scales as filers write them: ``tables/lexicon/currencies.toml`` as patterns."""

from __future__ import annotations

import re
from functools import cache

from ...patterns import lazy
from ...tables import table

_TABLE = table("currencies")
_SIGNS: dict[str, str] = _TABLE["before"]
_NAMES: dict[str, str] = _TABLE["after"]
_SCALES: dict[str, int] = _TABLE["scale"]


def _any_of(texts: list[str]) -> str:
    """A pattern of one of the texts, the longest first; a space may be a line's end."""
    longest = sorted(texts, key=len, reverse=True)
    return "|".join(re.escape(text).replace(r"\ ", r"\s+") for text in longest)


def _plural(name: str) -> str:
    """A name of which each word may have an s: pounds sterling, Swiss francs."""
    return r"\s+".join(re.escape(word) + "s?" for word in name.split())


_DOLLARS = [sign[:-1] for sign in _SIGNS if sign.endswith("$") and sign != "$"]
_SHORT = [sign.capitalize() for sign in _DOLLARS if len(sign) == 1 or sign == "can"]
_LONG = [sign for sign in _DOLLARS if len(sign) > 1 and sign not in {"can", "us"}]
SYMBOLS = "$" + "".join(sign for sign in _SIGNS if not sign.isascii())
"""The signs that are no letters."""
_WORDS = [sign for sign in _SIGNS if sign.isalpha() and sign.isascii()]
_US = r"U\.?\s?S\.?"
SIGN = (
    rf"(?-i:(?<![A-Za-z])(?:(?i:{_US}|{_any_of(_LONG)})\.?\s?|{_any_of(_SHORT)})\$"
    rf"|[{SYMBOLS}]"
    rf"|(?<![A-Za-z])(?:(?i:{_any_of(_WORDS)}|{_US}\s+dollars?)|{_any_of(_TABLE['capitals'])})"
    r"(?![A-Za-z])\.?)"
)
"""A sign or a word before the digits: $, US$, RMB; letters that are words elsewhere in capitals."""
NAME = "|".join(_plural(name) for name in sorted(_NAMES, key=len, reverse=True))
"""A name behind the digits, in lower case."""
UNIT = "|".join(
    _plural(name) for name in sorted({n.split()[-1] for n in _NAMES} | {"pound sterling"})
)
"""A name without its country: dollars, francs."""
_LONG_WORDS = [word.upper() for word in _WORDS if len(word) >= len("USD")] + _TABLE["capitals"]
_HEADING_NAMES = [name for name in _NAMES if name not in _TABLE["not_in_headings"]]
_IN_HEADING = lazy(
    rf"(?<![A-Za-z])(?:(?P<sign>(?:{_any_of([s.upper() for s in _DOLLARS])})\$"
    rf"|(?:{_any_of(_LONG_WORDS)})(?![A-Za-z])"
    rf"|Ps\.|Rs\.)|(?P<name>(?i:{'|'.join(map(_plural, _HEADING_NAMES))}))(?![A-Za-z]))"
    rf"|(?P<symbol>[{SYMBOLS}])"
)


def currency(sign: str) -> str:
    """Return the ISO 4217 code of a sign before the digits.

    >>> currency("$"), currency("U.S. $"), currency("RMB")
    ('USD', 'USD', 'CNY')
    """
    plain = re.sub(r"[\s.]", "", sign.lower())
    return _SIGNS.get(plain, "USD" if plain.endswith("$") else plain.upper())


@cache
def _names() -> list[tuple[re.Pattern[str], str]]:
    ordered = sorted(_NAMES, key=len, reverse=True)
    return [(re.compile(_plural(name) + r"\Z", re.IGNORECASE), _NAMES[name]) for name in ordered]


def currency_named(words: str) -> str:
    """Return the ISO 4217 code of a name behind the digits, USD for one of no country.

    >>> currency_named("Swiss francs"), currency_named("pounds sterling"), currency_named("cents")
    ('CHF', 'GBP', 'USD')
    """
    plain = words.strip()
    return next((code for pattern, code in _names() if pattern.search(plain)), "USD")


def currency_of_heading(text: str) -> str:
    """Return the currency that headings of a table name, USD where they name none.

    >>> currency_of_heading("(in thousands of Canadian dollars)"), currency_of_heading("A$ million")
    ('CAD', 'AUD')
    >>> currency_of_heading("RMB US$"), currency_of_heading("Millions of pounds sold")
    ('CNY', 'USD')
    """
    for match in _IN_HEADING.finditer(text):
        sign = match["sign"] or match["symbol"]
        code = currency(sign) if sign else currency_named(match["name"])
        if code != "USD":
            return code
    return "USD"


def scale(word: str) -> int:
    """Return the power of ten that a scale word stands for: 6 for million, 0 for none.

    >>> scale("million"), scale("bn"), scale("")
    (6, 9, 0)
    """
    plain = word.lower()
    return _SCALES.get(plain, _SCALES.get(plain.removesuffix("s"), 0))
