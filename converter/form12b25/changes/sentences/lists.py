"""Lists of the parts of a result: "a net loss of $9, which consisted of costs of $8 and a $1 loss".

Each item is an amount with its name before it ("costs of $8") or behind it ("$8 of costs"); what
is "offset by" stands on the other side of the result.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from ...patterns import lazy
from ...tables import table
from ..words.lexicon import Meaning
from .drafts import Group, Statement
from .refine import refined

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..words.token import Token

_STRONG, _NAMES = ",;(I", frozenset("MwuX")
_OFFSET = lazy(r"offset|\bless\b|reduced\s+by|net\s+of", re.IGNORECASE)
_FAIR_VALUE = lazy(r"\bfair\s+value\b", re.IGNORECASE)
_EARNED = lazy(
    r"\b(?:earned|trust|treasury|bills|marketable\s+securities|money\s+market|deposits?)\b",
    re.IGNORECASE,
)
_INCOME = lazy(r"\b(?:income|interest|dividends?|earnings)\b", re.IGNORECASE)
_LOSS, _COST = (
    lazy(r"\bloss(?:es)?\b", re.IGNORECASE),
    lazy(r"\b(?:costs?|expenses?|fees?|provision|charges?)\b", re.IGNORECASE),
)
_FEWEST, _CLOSE = 2, 2


class ListItem(NamedTuple):
    """One part: its amount, the words that name it, and whether it is on the other side."""

    amount: Token
    words: tuple[Token, ...]
    offset: bool


def items_of(text: str, found: list[Token]) -> list[ListItem]:
    """Return the parts that the tokens behind "consisted of" list."""
    tokens = [_marked(text, token) for token in _plain(found)]
    places = [i for i, t in enumerate(tokens) if t.kind == "A"]
    if len(places) < _FEWEST:
        return []
    cuts = [0]
    for first, second in pairwise(places):
        cut = _cut(tokens, first, second)
        if cut is None:
            return []
        cuts.append(cut)
    made: list[ListItem] = []
    offset = False
    for start, place, end in zip(cuts, places, [*cuts[1:], len(tokens)], strict=True):
        between = text[tokens[start - 1].start if start else tokens[0].start : tokens[place].start]
        offset = offset or _OFFSET.search(between) is not None
        words = _named(tokens, start, place, end)
        if not any(t.kind in _NAMES for t in words):
            return []
        made.append(ListItem(tokens[place], words, offset))
    return made


def _marked(text: str, token: Token) -> Token:
    """A word that sets one side of the list off against the other parts its items."""
    offset = token.kind in "K&" and _OFFSET.search(text, token.start, token.end)
    return token._replace(kind="-") if offset else token


def _plain(found: list[Token]) -> Iterator[Token]:
    """Leave out what stands in parentheses; numerals there part the items."""
    depth = 0
    for token in found:
        if token.kind == "(":
            depth += 1
            if depth == 1:
                yield token
        elif token.kind == ")":
            depth = max(0, depth - 1)
        elif not depth and token.kind == "A" and len(token.value) > 1:
            yield from _apart(token)
        elif not depth:
            yield token


def _apart(token: Token) -> Iterator[Token]:
    """The figures of "$5 and $6 of interest", each by itself."""
    for i, figure in enumerate(token.value):
        if i:
            yield token._replace(kind="&", start=figure.start, end=figure.start, value=None)
        yield token._replace(start=figure.start, end=figure.end, value=[figure])


def _is_behind(tokens: list[Token], place: int) -> bool:
    """Whether the name of an amount stands behind it: no "of" is before it."""
    before = "".join(t.kind for t in tokens[max(0, place - 4) : place]).rstrip("dh")
    return before[-1:] not in {"o", "="}


def _cut(tokens: list[Token], first: int, second: int) -> int | None:
    """Where the words of the second amount begin, of those between two amounts."""
    between = range(first + 1, second)
    strong = [i for i in between if tokens[i].kind in _STRONG or tokens[i].kind == "-"]
    weak = [i for i in between if tokens[i].kind == "&"]
    if _is_behind(tokens, second):
        marks = sorted([*strong, *weak])
        return marks[-1] + 1 if marks else None
    if not _is_behind(tokens, first):
        marks = sorted([*strong, *weak])
        marks = marks if marks and marks[0] <= first + _CLOSE else strong
        return _past(tokens, marks[0]) if marks else None
    if strong:
        return _past(tokens, strong[-1])
    named = [i for i in weak if any(t.kind in _NAMES for t in tokens[first + 1 : i])]
    return named[-1] + 1 if named else None


def _past(tokens: list[Token], i: int) -> int:
    """Go on behind marks and joining words that stand together."""
    while tokens[i + 1].kind in ",;(I-&":
        i += 1
    return i + 1


def _named(tokens: list[Token], start: int, place: int, end: int) -> tuple[Token, ...]:
    """The words that name an amount, without the joining ones at the ends."""
    behind = _is_behind(tokens, place)
    words = tokens[place + 1 : end] if behind else tokens[start:place]
    while words and words[-1].kind in ",;(I&odhKn=.-":
        words = words[:-1]
    while words and words[0].kind in ",;(I&odhKn-":
        words = words[1:]
    return tuple(words)


def statement_of(text: str, item: ListItem, whole: Statement, *, gain: bool) -> Statement:
    """Return a part as a statement; ``gain``: its side of the list adds to the result."""
    phrase = text[item.words[0].start : item.words[-1].end]
    meaning = _meaning(phrase, item.words)
    fair = _FAIR_VALUE.search(phrase) and not _LOSS.search(phrase) and "gain" not in phrase.lower()
    if fair and not re.match("(?:an?\\s+)?(?:in|de)crease", phrase, re.IGNORECASE):
        debit = meaning.name == "FairValueAdjustmentOfWarrants"
        meaning = meaning._replace(sign=1 if gain != debit else -1)
    figures = list(item.amount.value)
    start = min(item.amount.start, item.words[0].start)
    return Statement(
        measure=meaning,
        start=start,
        end=max(item.amount.end, item.words[-1].end),
        reach=max(item.amount.end, item.words[-1].end),
        text=phrase,
        sentence=whole.sentence,
        included=True,
        current=Group(figures=figures, rule="list-item"),
    )


def is_gain(text: str, items: list[ListItem], *, profit: bool, offset: bool) -> bool:
    """Return whether a side of the list adds to the result: by its costs, else by the result."""
    sides = [0, 0]
    for item in items:
        meaning = _meaning(text[item.words[0].start : item.words[-1].end], item.words)
        income = meaning.name == "InvestmentIncomeInterest"
        sides[item.offset] += income - _is_cost(meaning)
    main = sides[0] - sides[1]
    return (main > 0 or (main == 0 and profit)) != offset


def _is_cost(meaning: Meaning) -> bool:
    rows = table("measures")["measures"]
    balance = rows.get(meaning.name, {}).get("balance")
    return balance == "debit" and meaning.name != "FairValueAdjustmentOfWarrants"


def _meaning(phrase: str, words: tuple[Token, ...]) -> Meaning:
    """The measure that an item names: a known one, income that is earned, else another."""
    named = [t.value for t in words if t.kind == "M"]
    known: list[Meaning] = [
        m for m in named if not m.general and m.name not in {"NetIncomeLoss", "OtherMeasure"}
    ]
    if known:
        return known[0]
    if _EARNED.search(phrase) and _INCOME.search(phrase):
        return Meaning("M", "InvestmentIncomeInterest")
    name = refined("OtherMeasure", phrase)
    loss = _LOSS.search(phrase) and not _COST.search(phrase)
    ruled: list[Meaning] = [m for m in named if m.rule]
    if ruled and name == "OtherMeasure":
        return ruled[0]
    return Meaning("M", name, -1 if loss and name == "OtherMeasure" else 1)
