"""The scale that a text states for its figures: "(in thousands)", "$000s", "in millions"."""

from __future__ import annotations

import re

from ..patterns import lazy
from .words.currencies import SIGN, UNIT

_MONEY = rf"(?:{SIGN}|(?:[A-Z][\w.]+\s+){{0,2}}(?:{UNIT}))"
_WORD = r"(thousand|million|billion)s?\b"
_STATED = lazy(
    rf"\bin\s+(?!the\b)(?:(?:{_MONEY}|[A-Z]{{2,3}}\$?)\s*)?{_WORD}(?!\s+of\s+(?!{_MONEY}))"
    rf"|{_MONEY}\s+\(?{_WORD}(?!\s+of\b)"
    rf"|(?:\A|\()\s*(?:(?:amounts|figures)\s+)?{_WORD}(?:\s+of\s+{_MONEY})?\s*(?=[,;:)]|\Z|except)"
    r"|(?<![0-9,.])['’]?(000,000|000)(?:['’]?s)?(?![0-9,])"
    r"|(?:\$|\b(?:US|CAD|RMB|in)\s?)\s?(K|MM?|B)\b(?![-'’])",
    re.IGNORECASE,
)
_EXCEPT = lazy(r"\bexcept\b[^().;]*", re.IGNORECASE)
_POWERS = {"thousand": 3, "000": 3, "k": 3, "million": 6, "000,000": 6, "m": 6, "mm": 6}
_POWERS |= {"billion": 9, "b": 9}
_AMOUNTS = lazy(
    r"\A\W*(?:(?:unless|except)\b[^,]*,\s*)?(?:all\b|(?:\w+\s+)?(?:amounts|figures|numbers|dollars)\b)",
    re.IGNORECASE,
)
_NOTE = lazy(
    r"\A\s*(?:\(?[0-9a-z*]\)|[*†‡]|notes?\b|\()|\b(?:above|preceding|foregoing)\b", re.IGNORECASE
)
_SENTENCE = lazy(r"(?<![A-Z])\.\s+(?=[A-Z])")
_AHEAD = lazy(r"\b(?:below|following|follows)\b", re.IGNORECASE)
_TABLE = lazy(r"\b(?:table|above|preceding|foregoing)\b", re.IGNORECASE)
_ITEM = lazy(r"\s*(?:[•·●▪◦*–—-]|\(?[0-9a-z]{1,2}[.)]\s|[^.;:$]{2,60}[:–—]\s*\(?[$€£¥])")
_LONGEST_NOTE = 200
THOUSAND, MILLION = 3, 6


def stated_scale(text: str) -> int:
    """Return the power of ten that a text states for the figures near it; 0 where it states none.

    "Thousands of customers" and "saved millions of dollars" state none.

    >>> [stated_scale(t) for t in ("(Dollars in millions)", "$000's", "US$ thousands", "($K)")]
    [6, 3, 3, 3]
    >>> stated_scale("We saved millions of dollars in thousands of stores.")
    0
    """
    found = _STATED.findall(_EXCEPT.sub("", text))
    return _POWERS[next(filter(None, found[-1])).lower()] if found else 0


def declared_scale(text: str) -> int:
    """Return the scale that a sentence declares for all that follows it.

    >>> declared_scale("All dollar amounts below are expressed in thousands.")
    3
    >>> declared_scale("All amounts in the table are in thousands.")
    0
    """
    for sentence in _SENTENCE.split(text):
        if _AMOUNTS.match(sentence) and not _TABLE.search(sentence):
            power = stated_scale(sentence)
            if power:
                return power
    return 0


def noted_scale(text: str) -> int:
    """Return the scale that a note behind a table states for it.

    >>> noted_scale("(1) Amounts in thousands."), noted_scale("The table above is in millions.")
    (3, 6)
    >>> noted_scale("The following table is in thousands:")
    0
    """
    if len(text) > _LONGEST_NOTE or _AHEAD.search(text):
        return 0
    return stated_scale(text) if _NOTE.search(text) or _AMOUNTS.match(text) else 0


def is_item(text: str) -> bool:
    """Return whether a paragraph is an item of a list, so that what its lead-in states holds.

    >>> is_item("• Revenue was $5"), is_item("Revenue: $5"), is_item("Revenue was $5.")
    (True, True, False)
    """
    return _ITEM.match(text) is not None
