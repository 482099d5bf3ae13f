"""Mentions of periods that stand side by side, read together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...patterns import lazy
from .resolve import is_year

if TYPE_CHECKING:
    import re

    from ..words.token import Token
    from .calendar import Context
    from .mentions import Mention

_SIDE_BY_SIDE = lazy(r"T(?:,?&[dn]*|,d?|\(d?(?=T(?![:,])))T")
_MIDDLE = 6
_OPENING_YEAR = lazy(r"n?d?T,")


def merged(found: list[Token], context: Context) -> list[Token]:
    """Join "second quarter and first half of 2031"; let "fiscal 2031, the 52 weeks ended" be one.

    What a year is called is kept in ``context.labels``.
    """
    rest = _with_opening_year(found)
    _note_years(rest, context)
    kinds = "".join(t.kind for t in rest)
    made: list[Token] = []
    i = 0
    while i < len(rest):
        match = _SIDE_BY_SIDE.match(kinds, i)
        token = _one(rest, match, context) if match else None
        if match is None or token is None:
            made.append(rest[i])
            i += 1
            continue
        i = match.end() - 1
        if "(" in match[0] and kinds[match.end() : match.end() + 1] == ")":
            i += 1
        rest[i] = token
        kinds = kinds if kinds[i] == "T" else f"{kinds[:i]}T{kinds[i + 1 :]}"
    return made


def _note_years(found: list[Token], context: Context) -> None:
    """Note the years that are stated with their days, by the year in which they end."""
    for token in found:
        if token.kind == "T" and context.labels is not None and _is_one(token.value):
            period = token.value.periods[0]
            month = int((period.period_end or "0000-00")[5:7])
            if is_year(period) and month >= _MIDDLE:
                context.labels.setdefault(int(period.period_end[:4]), period)


def _one(found: list[Token], match: re.Match[str], context: Context) -> Token | None:
    """Return two mentions side by side as one, if they are."""
    first, second = found[match.start()], found[match.end() - 1]
    return _listed(first, second) if "&" in match[0] else _named(first, second, context)


def _with_opening_year(found: list[Token]) -> list[Token]:
    """Give quarters the year that opens a sentence: "In 2031, fourth quarter revenues were"."""
    kinds = "".join(t.kind for t in found[:4])
    opening = _OPENING_YEAR.match(kinds)
    year = found[opening.end() - 2].value if opening else None
    if year is None or year.relation != "year":
        return list(found)
    return [
        t._replace(value=t.value._replace(year=year.year))
        if t.kind == "T" and t.value.relation in {"quarter", "now"} and not t.value.year
        else t
        for t in found
    ]


def _listed(first: Token, second: Token) -> Token | None:
    one, two = first.value, second.value
    if one.relation not in {"quarter", "now"} or one.year or two.relation not in {"quarter", "now"}:
        return None
    if two.year2:
        return None
    one = one._replace(year=two.year) if one.relation == "quarter" else one
    both = two._replace(start=one.start, relation="list", parts=(one, two), year=0)
    return second._replace(start=first.start, value=both)


def _named(first: Token, second: Token, context: Context) -> Token | None:
    """A period in other words: the one with its days holds."""
    named, stated = first.value, second.value
    if named.relation == "stated":
        named, stated = stated, named
    if named.relation not in {"year", "now", "quarter"} or not _is_one(stated) or named.year2:
        return None
    if named.relation == "year" and context.labels is not None:
        context.labels[named.year] = stated.periods[0]
    return second._replace(start=first.start, value=stated)


def _is_one(mention: Mention) -> bool:
    return mention.relation == "stated" and len(mention.periods) == 1
