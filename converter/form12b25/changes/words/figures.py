"""Figures of a sentence put together: ranges, lists of figures, amounts per share, open ends."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ...patterns import lazy
from ...records import draft
from .amounts import Money
from .ranges import NEAR, THOUSAND, range_end
from .token import Token

if TYPE_CHECKING:
    from decimal import Decimal

_FIGURE = "A%B"
_JOINTS, _MOST_LISTED = 3, 16


@draft
class Figure:
    """One figure, unsigned: a value or a range, with its place; ``bare``: without a scale word."""

    start: int
    end: int
    unit: str
    decimals: int
    value: Decimal | None = None
    minimum: Decimal | None = None
    maximum: Decimal | None = None
    negative: bool = False
    bare: bool = True
    hedged: bool = False
    text: str = ""


def grouped(text: str, found: list[Token]) -> list[Token]:
    """Return the tokens with their figures put together.

    The value of a figure token becomes a list of :class:`Figure`: one, or those of "A and B".
    """
    made: list[Token] = []
    i = 0
    while i < len(found):
        token = found[i]
        if token.kind in _FIGURE or (token.kind == "#" and token.value is not None):
            token, i = _group(text, found, i, made)
            made.append(token)
            continue
        made.append(token)
        i += 1
    return _paired([_lent(text, made, i) for i in range(len(made))])


def _lent(text: str, found: list[Token], i: int) -> Token:
    """Make "$2 million advanced to an affiliate" a loan: a rise has a figure behind its "to"."""
    token = found[i]
    if token.kind == "U" and 0 < i < len(found) - 1 and found[i - 1].kind == "A":
        behind = next((t.kind for t in found[i + 2 :] if t.kind not in "dh"), "")
        if found[i + 1].kind == "t" and behind not in "A%" and _LENT.match(text, token.start):
            return token._replace(kind="Z")
    return token


_LENT = lazy(r"advanced\b", re.IGNORECASE)
_PAIRS = lazy(r"A\(?%\)?(?:,?&?A\(?%\)?)+")


def _paired(found: list[Token]) -> list[Token]:
    """Part "$2 (11%) and $4 (8%)" into a list of amounts and one of percents."""
    kinds = "".join(t.kind for t in found)
    match = _PAIRS.search(kinds)
    if match is None:
        return found
    inside = found[match.start() : match.end()]
    parts = []
    for kind in "A%":
        group = [t for t in inside if t.kind == kind]
        figures = [figure for token in group for figure in token.value]
        parts.append(Token(kind, group[0].start, group[-1].end, figures))
    return [*found[: match.start()], *parts, *found[match.end() :]]


def _group(text: str, found: list[Token], i: int, before: list[Token]) -> tuple[Token, int]:
    first = found[i]
    pair = range_end(text, found, i, before)
    if pair is not None:
        figures = [_range(first.value, found[pair].value)]
        i = pair + 1
    else:
        figures = [_figure(first.value)]
        i += 1
    while (end := _next_in_list(found, i, first.kind)) is not None:
        figures.append(_figure(found[end].value))
        _share_scale(figures[-2], found[end].value)
        i = end + 1
    if figures[0].negative and before and before[-1].kind in "wXuMK%":
        figures[0].negative = False  # in apposition: "lower rent ($0.3 million)"
    if len(figures) == 1 and before and before[-1].kind == "f":
        _share_scale_ahead(found, i, figures[0])
    if len(figures) == 1:
        i = _without_repeat(found, i, figures[0])
        _open_end(figures[0], before)
    return Token(_kind_of(figures), figures[0].start, figures[-1].end, figures), i


def _kind_of(figures: list[Figure]) -> str:
    unit = next((f.unit for f in figures if f.unit), "")
    for figure in figures:
        figure.unit = figure.unit or unit
    return {"%": "%", "points": "B", "": "#"}.get(unit, "A")


def _figure(money: Money) -> Figure:
    return Figure(
        start=money.start,
        end=money.end,
        unit=money.unit,
        decimals=money.decimals,
        value=money.value,
        negative=money.negative,
        bare=not money.power,
    )


def _range(low: Money, high: Money) -> Figure:
    """The range of two amounts; a scale word or a unit that stands once holds for both."""
    value, decimals = low.value, low.decimals
    if not low.power and low.value < THOUSAND:
        value, decimals = value.scaleb(high.power), decimals - high.power
    return Figure(
        start=low.start,
        end=high.end,
        unit=high.unit or low.unit,
        decimals=max(decimals, high.decimals),
        minimum=min(value, high.value),
        maximum=max(value, high.value),
        negative=low.negative,
        bare=not high.power,
    )


def _share_scale(first: Figure, second: Money) -> None:
    """Give "$5.1 and $4.4 million" one scale: a scale word that stands once holds for both."""
    if first.value is not None and first.bare and first.value < THOUSAND:
        first.value = first.value.scaleb(second.power)
        first.decimals -= second.power
        first.bare = not second.power


def _share_scale_ahead(found: list[Token], i: int, first: Figure) -> None:
    """Give "from $32.5 to $25.3 million" one scale."""
    ahead = found[i : i + 3]
    kinds = "".join(t.kind for t in ahead)
    second = next((t.value for t in ahead if t.kind == "A"), None)
    if re.match("th?A", kinds) and isinstance(second, Money) and second.unit == first.unit:
        _share_scale(first, second)


def _next_in_list(found: list[Token], i: int, kind: str) -> int | None:
    """Return where the next figure of a list is: ", B", "and B", ", and B"."""
    j = i
    while j < len(found) and found[j].kind in ",&h" and j - i < _JOINTS:
        j += 1
    if j == i or j >= len(found) or found[j].value is None:
        return None
    if found[j].kind != kind and not (kind == "#" and found[j].kind in "%B"):
        return None
    if "&" not in [t.kind for t in found[i:j]] and not _and_follows(found, j, kind):
        return None
    return j


def _and_follows(found: list[Token], j: int, kind: str) -> bool:
    """Whether figures behind commas have one behind an "and" after them."""
    rest = "".join(t.kind for t in found[j + 1 : j + 1 + _MOST_LISTED]).replace("h", "")
    return re.match(rf"(?:,{kind})*,?&{kind}", rest) is not None


def _without_repeat(found: list[Token], i: int, figure: Figure) -> int:
    """Pass over the same amount in other words or another currency, in parentheses."""
    if i < len(found) and isinstance(found[i].value, Money):
        money = found[i].value
        return i + 1 if money.negative and _is_other_wording(money, figure) else i
    kinds = "".join(t.kind for t in found[i : i + 4])
    if not kinds.startswith(("(A", "(wA", "(hA", "(=A", "(|A")):
        return i
    k = i + kinds.index("A")
    if not _is_other_wording(found[k].value, figure):
        return i
    ends = (n for n in range(k, min(k + NEAR, len(found))) if found[n].kind == ")")
    return next(ends, i - 1) + 1


def _is_other_wording(money: Money, figure: Figure) -> bool:
    """Whether an amount is a figure again: the same value, or one in another currency."""
    currencies = {money.unit, figure.unit}
    other = len(currencies) > 1 and not currencies & {"", "%", "points"}
    return money.value == figure.value or other


def _open_end(figure: Figure, before: list[Token]) -> None:
    """Make "more than $5" a minimum, and "up to $5" a maximum."""
    near = [t.kind for t in before[-NEAR:] if t.kind not in "hd"]
    kind = near[-1] if near else ""
    if before[-1:] and before[-1].kind == "d" and any(k in _FIGURE for k in near):
        return  # "$7 million, more than the $5 million of 2030"
    if kind in ("v", "V") and near[-2:-1] and near[-2] in "=tobUDEW":
        kind = "+" if kind == "v" else "-"
    earlier = [k for k in near[:-1] if k not in ",)"]
    if kind not in ("+", "-") or (earlier and earlier[-1] in _FIGURE):
        return
    if kind == "+":
        figure.minimum, figure.value = figure.value, None
    else:
        figure.maximum, figure.value = figure.value, None
