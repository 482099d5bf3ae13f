"""Amounts that are written in words: two million dollars, one and a half million dollars."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from ...patterns import lazy
from .amounts import UNREAD, Money
from .currencies import scale

if TYPE_CHECKING:
    from collections.abc import Iterator

_SMALL = dict(
    zip(
        [
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
        ],
        range(1, 20),
        strict=True,
    )
)
_TENS = dict(
    zip(
        ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"],
        range(20, 100, 10),
        strict=True,
    )
)
_WORD = "|".join([*_TENS, *sorted(_SMALL, key=len, reverse=True)])
_WORDS = lazy(
    rf"(?<![a-z])(?:(?:{_WORD}|a|hundred|thousand|million|billion|and|one-half|half|quarters?\sof"
    rf"|[\s-]){{1,16}}(?:hundred|thousand|million|billion)"
    rf"(?:[\s-]{{1,2}}(?:{_WORD}|hundred|thousand|million|and)){{0,8}}\s+(?:u\.?s\.?\s+)?dollars"
    rf"(?:\s*\((?P<same>\$[0-9,.]+)\))?"
    rf"|(?:{_WORD})(?:[\s-](?:{_WORD}))?\s+(?:percent|per\s+cent|cents)(?![a-z]))",
    re.IGNORECASE,
)


def find_written(text: str) -> Iterator[Money]:
    """Yield the amounts that are written in words.

    >>> [int(m.value) for m in find_written("two million dollars; Ten Thousand Dollars ($10,000)")]
    [2000000, 10000]
    """
    for match in _WORDS.finditer(text):
        if text[: match.start()].rstrip(" -")[-1:].isdecimal():
            continue  # the words go on from digits: "12.6 million dollars"
        words = match[0].lower()
        if words.startswith("quarter"):  # of a year, or of a million? it has no number in front
            yield Money(match.start(), match.end(), Decimal(0), UNREAD, 0)
            continue
        unit = "%" if "cent" in words and "cents" not in words else "USD"
        value = Decimal(spelled(words))
        decimals = 0
        if unit == "USD" and "cents" in words:
            value, decimals = value.scaleb(-2), 2
        start = match.start() + len(match[0]) - len(match[0].lstrip(" -"))
        yield Money(start, match.end(), value, unit, decimals)


def spelled(words: str) -> int:
    """Return the number that words spell.

    >>> spelled("Two Hundred Ten Thousand"), spelled("twenty-six"), spelled("one million five")
    (210000, 26, 1000005)
    >>> spelled("two and a half million")
    2500000
    """
    if (parted := _parted(words.strip().lower())) is not None:
        return parted
    total = part = 0
    for word in re.findall(r"[a-z]+", words.lower()):
        if word in _SMALL or word in _TENS:
            part += _SMALL.get(word, 0) + _TENS.get(word, 0)
        elif word == "hundred":
            part = max(part, 1) * 100
        elif word in {"thousand", "million", "billion"}:
            total += max(part, 1) * 10 ** scale(word)
            part = 0
        elif word in {"dollars", "percent", "cents"}:
            break
    return total + part


def _parted(words: str) -> int | None:
    """Return the number of halves and quarters of a scale word, or None."""
    half = re.match(r"(?:one-half|half)\s+(?:of\s+)?an?\s+(million|billion)", words)
    if half:
        return int(Decimal(5).scaleb(scale(half[1]) - 1))
    quarters = re.match(r"(a|one|three)[\s-]quarters?\sof\sa\s(million|billion)", words)
    if quarters:
        count = 75 if quarters[1] == "three" else 25
        return int(Decimal(count).scaleb(scale(quarters[2]) - 2))
    more = re.search(r"\sand\s(?:a|one)[\s-]{1,2}half\s(thousand|million|billion)", words)
    if more:
        whole = spelled(f"{words[: more.start()]} {more[1]}")
        return whole + int(Decimal(5).scaleb(scale(more[1]) - 1))
    return None
