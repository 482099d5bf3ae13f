"""Balances compared with an earlier day.

A balance by itself is no reported change; what it was on two days is one.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ...dates import first_date
from ...model import Period
from ...patterns import lazy
from ..parts import Part
from ..words.lexicon import Meaning
from .drafts import Group, Statement

if TYPE_CHECKING:
    from ..words.figures import Figure
    from ..words.token import Token

_DAY = r"[hd]*A[wd]*[n][dw]*J"
_COMPARED = lazy(
    rf"(?:=[wdh]*|[UDPQE][wd]*t[wd]*)(?P<now>{_DAY}),?(?:C[dwo]*|f[dwo]*|,?[UDPQ]f[dwo]*)(?P<then>{_DAY})"
)
_FROM_TO = lazy(rf"(?:[UDPQEWG][wdb]*)?f[wdo]*(?P<then>{_DAY}),?t[wd]*(?P<now>{_DAY})")
_NAME = lazy(r"[dp]*(?P<name>[wXMu](?:[wXMuo&d]*[wXMu])?)[w,]*\Z")
_BALANCE = lazy(
    r"\b(?:backlog|deposits?|loans?|debt|borrowings?|indebtedness|inventor(?:y|ies)|assets|liabilities"
    r"|receivables?|payables?|equity|deficit|cash|working\s+capital|allowance|deferred\s+revenues?"
    r"|securities|investments|reserves?|balances?)\b",
    re.IGNORECASE,
)


def balance_in(text: str, found: list[Token]) -> Part | None:
    """Return what a sentence says of a balance on two days, or nothing.

    >>> from ..periods.calendar import Context
    >>> from ..words.figures import grouped
    >>> from ..words.tokens import sentences
    >>> text = "The backlog was $5 at June 30, 2031, compared to $4 million at June 30, 2030."
    >>> [found] = sentences(text, Context())
    >>> part = balance_in(text, grouped(text, found))
    >>> part.statement.text, int(part.prior.value), part.prior_period.instant
    ('backlog', 4000000, '2030-06-30')
    """
    kinds = "".join(t.kind for t in found)
    match = _COMPARED.search(kinds) or _FROM_TO.search(kinds)
    named = _NAME.search(kinds, 0, match.start()) if match else None
    if match is None or named is None:
        return None
    first, last = found[named.start("name")], found[named.end("name") - 1]
    phrase = text[first.start : last.end]
    if not _BALANCE.search(phrase):
        return None
    now, day = _level(text, found, match.span("now"))
    then, before = _level(text, found, match.span("then"))
    if now is None or then is None or day is None or before is None or before >= day:
        return None
    meaning = _meaning(phrase, found[named.start("name") : named.end("name")])
    end = found[match.end() - 1].end
    statement = Statement(measure=meaning, start=first.start, end=end, text=phrase)
    return _part(statement, (now, day), (then, before))


def _part(statement: Statement, now: tuple[Figure, str], then: tuple[Figure, str]) -> Part:
    statement.reach = statement.end
    statement.current = Group(figures=[now[0]], rule="balance")
    statement.prior = Group(figures=[then[0]], rule="balance")
    return Part(
        statement=statement,
        current=now[0],
        prior=then[0],
        current_period=Period(instant=now[1]),
        prior_period=Period(instant=then[1]),
    )


def _meaning(phrase: str, words: list[Token]) -> Meaning:
    """The balance's name where it is known, else another measure."""
    named = [t.value for t in words if t.kind == "X" and t.value is not None]
    known = [m.name for m in named if m.name[:1].isupper()]
    deficit = re.search(r"\bdeficit\b", phrase, re.IGNORECASE)
    name = known[0] if known else "OtherMeasure"
    return Meaning("M", name, -1 if deficit else 1)


def _level(
    text: str, found: list[Token], span: tuple[int, int]
) -> tuple[Figure | None, str | None]:
    """The one figure and the day of a range of tokens."""
    tokens = found[span[0] : span[1]]
    figures: list[Figure] = next((t.value for t in tokens if t.kind == "A"), [])
    last = tokens[-1]
    day = first_date(text[last.start : last.end])
    return (figures[0] if len(figures) == 1 else None), (day.iso if day else None)
