"""Amounts as they stand in prose: money, percents, percentage points, with unit and decimals."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from ...patterns import lazy
from .currencies import NAME, SIGN, SYMBOLS, currency, currency_named, scale

if TYPE_CHECKING:
    from collections.abc import Iterator

_NUMBER = (
    r"(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,2}(?:,[0-9]{2})+,[0-9]{3}|[0-9]+)(?:\.[0-9]+)?|\.[0-9]+"
)
"""With commas between thousands, or as in India: 5,00,00,000."""
_SPACE = "[ \u00a0\u2009\u202f]"
_SPACED = (
    rf"[0-9]{{1,3}}(?:{_SPACE}[0-9]{{3}}(?![0-9])){{2,}}(?!,[0-9])"
    rf"|[0-9]{{1,3}}{_SPACE}[0-9]{{3}}(?=\s?(?:million|billion|thousand)(?![a-z]))"
)
"""With spaces between thousands, behind a sign: $1 234 567; a single one might be two numbers."""
_FRACTION = (
    r"(?:\s?[½¼¾]|[\s-](?:1/2|[13]/4|[1357]/8)|\sand\s(?:a\shalf|one-half|a\squarter))"
    r"(?=[\s-](?:million|billion|thousand)(?![a-z]))"
)
_SCALE = r"(?:million|billion|thousand|trillion|mm|mln|mil|bn|crore|lakh|m|b|k)s?(?![a-z0-9])"
_UNIT_WORD = rf"(?:cents?|{NAME})(?![a-z])"
_ALONE = r"(?:(?<![0-9A-Za-z.,/-])|(?<=[0-9][-–])|(?<=%[-–])|(?<=[mb]illion[-–])|(?<=thousand[-–]))"
"""Where a number begins: not within a word or another number, unless as the end of a range."""
_AMOUNT = lazy(
    rf"(?:(?<![A-Za-z])|(?<=[A-Za-z])(?=[($€£]))(?=[-–−(0-9.{SYMBOLS}A-Z])(?:(?P<open>\(\s?|(?<![0-9A-Za-z])[-–−](?=\s?[$€£]))?(?P<sign>{SIGN})\s?(?P<inner>\(\s?"
    rf"|[-–−])?(?P<n1>{_SPACED}|{_NUMBER})(?P<f1>{_FRACTION})?(?:\.[-–](?!\w))?"
    rf"(?P<close1>\s?\))?(?:[\s-]?(?P<scale1>{_SCALE}))?(?:\s?(?P<close2>\)))?"
    rf"|(?P<popen>\(\s?|(?<![0-9A-Za-z])[-–−](?=[0-9.]))?{_ALONE}(?P<n2>{_NUMBER})"
    rf"(?P<f2>{_FRACTION})?"
    rf"(?:\s?(?P<close3>\)))?[\s-]?"
    rf"(?:(?P<percent>%|per\s?cent(?:age\s+points?)?(?![a-z])|(?:full\s+)?basis\s+points?|bps?"
    rf"(?![a-z])|bp|points?(?![a-z]))"
    rf"(?P<points>\s?points?(?![a-z]))?|(?P<scale2>{_SCALE})?\s?(?P<word>{_UNIT_WORD}))"
    rf"(?P<close4>\))?"
    rf"|{_ALONE}(?<!\$)(?P<n3>{_NUMBER})\s(?P<scale3>million|billion|thousand)(?![a-z])"
    rf"|(?P<open5>\(\s?)?(?<![0-9A-Za-z.,/$-])(?P<n4>[0-9]{{1,3}}(?:,[0-9]{{3}})+)"
    rf"(?![0-9,.]*[0-9]|\s?%)(?P<close5>\s?\))?"
    rf"|(?<![0-9A-Za-z.,/$-])(?P<n5>{_NUMBER})(?=(?:\s+(?:and|to)\s+|\s?[-–]\s?)(?:{_NUMBER})\s?"
    rf"(?:%|per\s?cent|basis)))",
    re.IGNORECASE,
)


_GOES_ON = lazy(
    # a digit, a letter, a superscript, a fraction
    r"[0-9A-Za-z\u00b2\u00b3\u00b9\u2070-\u2089\u00bc-\u00be\u2150-\u215f]"
    r"|[.,'\u2019][0-9]"  # another group of digits
    r"|[ \u00a0\u2009\u202f][0-9]{3}(?![0-9,])(?!\s*(?:%|per\s?cent|basis))"
    r"|(?:[\s-]?[0-9]+)?\s?[/\u2044]\s?[0-9]"  # a fraction: 1 1/2
    r"|[\s-]?(?:million|billion|thousand|trillion)[0-9A-Za-rt-z]",
)
"""What shows, right behind an amount, that it is not all of it."""
_REST = lazy(
    r"[^\s;:!?()\"]*(?:[ \u00a0\u2009\u202f](?:[0-9]{3}(?![0-9])|[0-9]+[/\u2044][0-9]+))*"
    r"(?:[\s-](?:million|billion|thousand|trillion)\b)?"
)
_DASHES = frozenset("-–−")
_YEAR_BEFORE = lazy(r"\b(?:19|20)[0-9]{2}\s+\Z")
MOST_DIGITS, MOST_DECIMALS = 20, 15
"""A figure of more digits, or with more behind the point, is none that any filing states."""
UNREAD = "?"
"""The unit of a figure that cannot be read as a whole, and so is none."""


class Money(NamedTuple):
    """A figure of a text, unsigned: its value in full, its unit and how many decimals it shows.

    ``unit`` is an ISO 4217 code, ``%``, ``points`` (percentage points), "" where no unit stands
    with the digits, or :data:`UNREAD`; ``power`` is that of ten of a scale word (million 6).
    """

    start: int
    end: int
    value: Decimal
    unit: str
    decimals: int
    negative: bool = False
    power: int = 0


def find_amounts(text: str) -> Iterator[Money]:
    """Yield the figures of a text that have a unit, or thousands separated by commas.

    One that goes on behind what can be read (``$1.234.567``, ``$1 1/2``) is unread as a whole.

    >>> [(str(m.value), m.unit, m.decimals) for m in find_amounts("$(0.2) million, 4.2%, RMB 5")]
    [('2E+5', 'USD', -5), ('4.2', '%', 1), ('5', 'CNY', 0)]
    >>> [(m.start, m.end, m.unit) for m in find_amounts("at $1.234.567 or $1e309")]
    [(3, 13, '?'), (17, 23, '?')]
    """
    for match in _AMOUNT.finditer(text):
        if _GOES_ON.match(text, match.end()) or _is_too_long(match):
            rest = _REST.match(text, match.end())
            end = rest.end() if rest else match.end()
            end -= len(text[match.start() : end]) - len(text[match.start() : end].rstrip(".,"))
            yield Money(match.start(), max(end, match.end()), Decimal(0), UNREAD, 0)
        else:
            yield _money(match)


def _digits(match: re.Match[str]) -> str:
    return str(next(filter(None, (match[f"n{i}"] for i in range(1, 6)))))


def _is_too_long(match: re.Match[str]) -> bool:
    digits = _digits(match)
    return len(digits) > MOST_DIGITS or len(digits.partition(".")[2]) > MOST_DECIMALS - 2


def _money(match: re.Match[str]) -> Money:
    digits = _digits(match)
    value = Decimal(re.sub(rf",|{_SPACE}", "", digits))
    shown = len(digits.partition(".")[2])
    if fraction := match["f1"] or match["f2"]:
        part = _part(fraction)
        value, shown = value + part, max(shown, -int(part.as_tuple().exponent))
    power = scale(match["scale1"] or match["scale2"] or match["scale3"] or "")
    unit, value, shown = _unit(match, value, shown)
    start, end, negative = _extent(match)
    return Money(start, end, value.scaleb(power), unit, shown - power, negative, power)


def _part(fraction: str) -> Decimal:
    """Return what a fraction adds, exactly.

    >>> _part("½"), _part("-1/4"), _part(" and a half")
    (Decimal('0.5'), Decimal('0.25'), Decimal('0.5'))
    """
    for mark, value in (("½", "0.5"), ("¼", "0.25"), ("¾", "0.75"), ("half", "0.5")):
        if mark in fraction:
            return Decimal(value)
    if "quarter" in fraction:
        return Decimal("0.25")
    above, _, below = fraction.strip(" \u00a0-").partition("/")
    return Decimal(above) / Decimal(below)


def _unit(match: re.Match[str], value: Decimal, shown: int) -> tuple[str, Decimal, int]:
    if match["percent"]:
        word = match["percent"].lower()
        if word.startswith(("basis", "full", "bp")):
            return "points", value.scaleb(-2), shown + 2
        return ("points" if "point" in word or match["points"] else "%"), value, shown
    if match["word"]:
        word = match["word"].lower()
        if "cent" in word:
            return "USD", value.scaleb(-2), shown + 2
        return currency_named(word), value, shown
    return (currency(match["sign"]) if match["sign"] else ""), value, shown


def _extent(match: re.Match[str]) -> tuple[int, int, bool]:
    """Return where the amount starts and ends, and whether parentheses or a dash make it negative.

    A parenthesis that is not closed right behind the amount is one of the sentence.
    """
    start, end = match.span()
    opened = match["open"] or match["popen"] or match["open5"]
    if (
        opened
        and opened.strip() in _DASHES
        and _YEAR_BEFORE.search(match.string, max(0, start - 8), start)
    ):
        start, opened = start + len(opened), ""  # "(2030 - $5 million)"
    inner = match["inner"]
    closers = [n for n in ("close1", "close2", "close3", "close4", "close5") if match[n]]
    if not opened and not inner:
        if closers:
            end = match.start(closers[0])
            end -= len(match.string[:end]) - len(match.string[:end].rstrip())
            if match["scale1"] and closers[0] == "close1":
                end = match.end("scale1")
        return start, end, False
    if (opened or inner).strip() in {"-", "–", "−"}:
        return start, match.start(closers[-1]) if closers else end, True
    if closers:
        return start, end, True
    if opened:
        start += len(opened)
    return start, end, False
