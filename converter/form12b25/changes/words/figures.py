"""Figures of a sentence put together: ranges, lists of figures, amounts per share, open ends."""

from __future__ import annotations

import re
from decimal import Decimal

from ...records import draft
from .amounts import Money
from .tokens import Token

_FIGURE = "A%B"
_CHANGING = "UDEWPQ21"
_NEAR, _JOINTS, _MOST_LISTED = 8, 3, 16
_THOUSAND = Decimal(1000)


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
    return _paired(made)


_PAIRS = re.compile(r"A\(?%\)?(?:,?&?A\(?%\)?)+")


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
    pair = _range_end(text, found, i, before)
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
    if not low.power and low.value < _THOUSAND:
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
    if first.value is not None and first.bare and first.value < _THOUSAND:
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


def _range_end(text: str, found: list[Token], i: int, before: list[Token]) -> int | None:
    """Return where the second amount of a range is, if ``i`` begins one."""
    if (dashed := _dashed(text, found, i)) is not None:
        return dashed
    joint = found[i + 1].kind if i + 1 < len(found) else ""
    k = i + 2
    while k < len(found) and found[k].kind in "hd":
        k += 1
    if joint not in ("&", "~", "t") or k >= len(found) or not _same_unit(found[i], found[k]):
        return None
    near = [t for t in before[-_NEAR:] if t.kind not in "hd"]
    if joint == "&":
        between = near and text[near[-1].start : near[-1].end].lower().endswith("between")
        return k if between else None
    if found[i].value.negative and not found[k].value.negative:
        return None  # "12% ($4.4 million) to $31.9 million"
    return k if joint == "~" or _is_range(text, found[i].kind, near) else None


_RATE = re.compile(r"\b(?:margins?|ratio|rate|percentage|yield|share)\b", re.IGNORECASE)
"""What has a percent as its level: it may rise 2% to 35%, where revenue rises 10% to 15%."""
_REACH = 80
_DASH = re.compile(r"\s?[-–—−]\s?")


def _dashed(text: str, found: list[Token], i: int) -> int | None:
    """Return where the second amount of "$8-9 million" is: a dash, and nothing else, is between."""
    for k in range(i + 1, min(i + 3, len(found))):
        second = found[k]
        if second.kind not in "A%B#" or not isinstance(second.value, Money):
            continue
        first = found[i].value
        if not _DASH.fullmatch(text, found[i].end, second.start) or not _same_unit(
            found[i], second
        ):
            return None
        low = (
            first.value
            if first.power or first.value >= _THOUSAND
            else first.value.scaleb(second.value.power)
        )
        return k if low < second.value.value else None
    return None


def _is_range(text: str, kind: str, near: list[Token]) -> bool:
    """Whether "$1 to $2" is a range; behind "rose" or "from" it is a move."""
    last = near[-1].kind if near else ""
    if last == "|" and any(t.kind == "%" for t in near):
        return False  # "12% or $4.4 million to $31.9 million"
    if last == "f":
        return _ranging(text, near)
    if kind == "A":
        return last not in (*_CHANGING, "b")
    if last in _CHANGING and last not in "PQ":
        return not _RATE.search(text, max(0, near[-1].start - _REACH), near[-1].start)
    return True


def _ranging(text: str, before: list[Token]) -> bool:
    """Whether the "from" before an amount begins a range: "ranging from", "a loss of from"."""
    words = [text[t.start : t.end].lower() for t in before[-4:]]
    if len(before) > 1 and before[-2].kind in "=H":
        return True  # "will be from $8 to 9 million"
    return any(word in {"range", "ranges", "ranging", "of", "between"} for word in words)


def _same_unit(first: Token, second: Token) -> bool:
    if second.value is None or second.kind not in "A%B#" or not hasattr(second.value, "unit"):
        return False
    units = {first.value.unit, second.value.unit}
    return len(units) == 1 or "" in units


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
    ends = (n for n in range(k, min(k + _NEAR, len(found))) if found[n].kind == ")")
    return next(ends, i - 1) + 1


def _is_other_wording(money: Money, figure: Figure) -> bool:
    """Whether an amount is a figure again: the same value, or one in another currency."""
    currencies = {money.unit, figure.unit}
    other = len(currencies) > 1 and not currencies & {"", "%", "points"}
    return money.value == figure.value or other


def _open_end(figure: Figure, before: list[Token]) -> None:
    """Make "more than $5" a minimum, and "up to $5" a maximum."""
    near = [t.kind for t in before[-_NEAR:] if t.kind not in "hd"]
    kind = near[-1] if near else ""
    if before[-1:] and before[-1].kind == "d" and any(k in _FIGURE for k in near):
        return  # "$7 million, more than the $5 million of 2030"
    if kind in ("v", "V") and near[-2:-1] and near[-2] in "=to":
        kind = "+" if kind == "v" else "-"
    earlier = [k for k in near[:-1] if k not in ",)"]
    if kind not in ("+", "-") or (earlier and earlier[-1] in _FIGURE):
        return
    if kind == "+":
        figure.minimum, figure.value = figure.value, None
    else:
        figure.maximum, figure.value = figure.value, None
