"""A text as tokens: words with their kinds, figures and periods, each with its place.

The kinds are single letters (``tables/lexicon/change_words.toml``, and :data:`MARKS`), so that a
sentence is a string of letters that patterns read: ``M`` a measure, ``A`` money, ``%`` a percent,
``B`` percentage points, ``T`` a period, ``J`` another date, ``#`` a bare number, ``w`` a word that
means nothing here.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING

from ...dates import find_dates
from ...patterns import lazy
from ...tables import word_list
from ..naming.names import KnownNames, worth
from ..periods.mentions import find_periods
from ..periods.merging import merged
from ..scales import stated_scale
from .amounts import UNREAD, Money, find_amounts
from .lexicon import Meaning, load_lexicon, stem
from .marks import kind_of_mark
from .token import Token
from .written import find_written

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..periods.calendar import Context
    from ..periods.mentions import Mention
    from .lexicon import Node

_WORD = lazy(r"[^\W\d_]+(?:['’][^\W\d_]+)*|[0-9]+|[^\s\w]|_")
_IN_BRACKETS = lazy(r"\([^()]{0,60}(?:thousand|million|000)[^()]{0,60}\)")
_SIGN, _NEAR_SIGN = lazy(r"[$€£¥]\s*\Z"), 4
_OF_TABLE = lazy(r"\b(?:table|schedule|chart|summary|tabulation)\b[^.;]*\Z")
_LONG = 60
_WRITTEN = lazy(r"dollars|\bper\s?cent|\bcents\b")
_DAY = lazy(
    r"(?:uary|rch|ril|may|une|uly|gust|ber|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?,?\s[0-9]"
    r"|[0-9][/-][0-9]|[0-9]\s(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
)
_PER_SHARE = lazy(r"\)?\s*(?:per|a)\s+(?:\w+\s+){0,3}(?:share|unit|ads)\b", re.IGNORECASE)
_PASSED = frozenset(word_list("passed"))

_DEFINED = lazy(
    r"\(\s*(?:[\w,]+\s+){0,3}[\"“‘'](?!(?i:fiscal|fy)|[0-9]+\W)[^()\"“”]{1,60}"
    r"[\"”’']\s*\)"
)
"""What a text is called from there on: (the "2031 Period")."""
_HUNDRED = 100
_NOTE_MARK = lazy(r"\s?(?:\([0-9]{1,2}\)|\[[0-9]{1,2}\])(?=[\s,.;])")
"""A mark of a footnote behind an amount: "$12 million (1) for the quarter"."""


def tokens_of(text: str, context: Context) -> list[Token]:
    """Return the tokens of a text.

    >>> from ..periods.calendar import Context
    >>> "".join(t.kind for t in tokens_of("Sales fell by $2 to $5 million in 2031.", Context()))
    'MDbAtAnT.'
    """
    text = _DEFINED.sub(lambda m: " " * len(m[0]), text)
    lower = text.lower()
    lower = (lower if len(lower) == len(text) else text).replace("–", "-")
    made: list[Token] = []
    at = 0
    for span in _spans(text, lower, context):
        made += _words(text, lower, at, span.start)
        made.append(span)
        mark = _NOTE_MARK.match(text, span.end) if span.kind == "A" else None
        at = mark.end() if mark else span.end
    made += _words(text, lower, at, len(text))
    return made


def sentences(text: str, context: Context) -> Iterator[list[Token]]:
    """Yield the tokens of each sentence of a text."""
    sentence: list[Token] = []
    for token in tokens_of(text, context):
        if token.kind != ".":
            sentence.append(token)
        elif sentence:
            yield merged(sentence, context)
            sentence = []
    if sentence:
        yield merged(sentence, context)


def _spans(text: str, lower: str, context: Context) -> list[Token]:
    """Return periods, amounts and dates; where they overlap the first of these kinds holds."""
    days = [Token("J", d.start, d.end) for d in find_dates(text)] if _DAY.search(lower) else []
    mentions = find_periods(lower, context)
    found = [
        Token("T", m.start, m.end, m)
        for m in mentions
        if not _is_of_day(m, days) and not _is_money(m, lower)
    ]
    written = list(find_written(text)) if _WRITTEN.search(lower) else []
    found = _placed(found, [_figure(m) for m in written])
    power = _bracketed_scale(lower) or context.power
    found = _placed(found, [_figure(_scaled(m, power, text)) for m in find_amounts(text)])
    return _placed(found, days)


def _is_money(mention: Mention, lower: str) -> bool:
    """Whether a year is an amount: "$ 2031"."""
    sign = _SIGN.search(lower, max(0, mention.start - _NEAR_SIGN), mention.start)
    return mention.relation == "year" and sign is not None


def _is_of_day(mention: Mention, days: list[Token]) -> bool:
    """Whether a year is only that of a day: "as of September 30, 2031"."""
    if mention.relation != "year":
        return False
    i = bisect_right(days, mention.start, key=lambda day: day.start) - 1
    return i >= 0 and mention.end <= days[i].end


def _bracketed_scale(lower: str) -> int:
    """The scale that stands in parentheses: "(in thousands)"."""
    match = _IN_BRACKETS.search(lower)
    if match is None or _OF_TABLE.search(lower, max(0, match.start() - _LONG), match.start()):
        return 0
    return stated_scale(match[0])


def _scaled(money: Money, power: int, text: str) -> Money:
    """Scale an amount whose text states a scale; not one per share, nor one with its own."""
    if not power or money.power or money.unit in {"%", "points", "", UNREAD}:
        return money
    if _PER_SHARE.match(text, money.end) or (money.decimals > 1 and money.value < _HUNDRED):
        return money
    value, decimals = money.value.scaleb(power), money.decimals - power
    return money._replace(value=value, decimals=decimals, power=power)


def _figure(money: Money) -> Token:
    kind = {"%": "%", "points": "B", "": "#", UNREAD: "w"}.get(money.unit, "A")
    return Token(kind, money.start, money.end, money)


def _placed(first: list[Token], more: list[Token]) -> list[Token]:
    """Add tokens to sorted ones where they overlap none."""
    made: list[Token] = []
    i = 0
    for token in more:
        while i < len(first) and first[i].end <= token.start:
            made.append(first[i])
            i += 1
        if (i == len(first) or first[i].start >= token.end) and (
            not made or made[-1].end <= token.start
        ):
            made.append(token)
    return made + first[i:]


def _words(text: str, lower: str, start: int, end: int) -> Iterator[Token]:
    words = [m.span() for m in _WORD.finditer(lower, start, end)]
    names = [stem(lower[a:b]) for a, b in words]
    root = load_lexicon()
    composed = KnownNames(names) if worth(names) else None
    i = 0
    while i < len(words):
        low, high = words[i]
        node = root.get(names[i])
        found = _longest(names, i, node) if node is not None else None
        named = composed.at(i) if composed is not None else None
        if named is not None and (found is None or named.end + named.whole > found[1]):
            found = (named.meaning, named.end)
        if found:
            meaning, i = found
            yield Token(meaning.kind, low, words[i - 1][1], meaning)
            continue
        i += 1
        if kind := kind_of_mark(text, low, high):
            yield Token(kind, low, high)


def _longest(names: list[str], i: int, node: Node) -> tuple[Meaning, int] | None:
    """Return the longest phrase from the word ``i`` on, and where it ends.

    Commas and articles within it don't matter.
    """
    best = (node, i + 1) if "" in node else None
    j = i + 1
    while j < len(names):
        name = names[j]
        following = node.get(name)
        if following is None:
            if name not in _PASSED:
                break
        else:
            node = following
            if "" in node:
                best = (node, j + 1)
        j += 1
    return (Meaning(*best[0][""]), best[1]) if best else None
