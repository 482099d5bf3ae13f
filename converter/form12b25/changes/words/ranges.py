"""Two amounts that are the ends of one range."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from ...patterns import lazy
from .amounts import Money

if TYPE_CHECKING:
    from .token import Token

NEAR = 8
"""How far back the words before a figure matter."""
THOUSAND = Decimal(1000)

_CHANGING = "UDEWPQ21"


def range_end(text: str, found: list[Token], i: int, before: list[Token]) -> int | None:
    """Return where the second amount of a range is, if ``i`` begins one."""
    if (dashed := _dashed(text, found, i)) is not None:
        return dashed
    joint = found[i + 1].kind if i + 1 < len(found) else ""
    k = i + 2
    while k < len(found) and found[k].kind in "hd":
        k += 1
    if joint not in ("&", "~", "t") or k >= len(found) or not _same_unit(found[i], found[k]):
        return None
    near = [t for t in before[-NEAR:] if t.kind not in "hd"]
    if joint == "t" and _moves_by_range(text, found, (i, k), near):
        return k
    if joint == "&":
        between = near and text[near[-1].start : near[-1].end].lower().endswith("between")
        return k if between else None
    if found[i].value.negative and not found[k].value.negative:
        return None  # "12% ($4.4 million) to $31.9 million"
    return k if joint == "~" or _is_range(text, found[i].kind, near) else None


_MOST_OF_LEAST = Decimal("1.5")


def _moves_by_range(
    text: str, found: list[Token], ends: tuple[int, int], near: list[Token]
) -> bool:
    """Whether "is expected to fall by $12 million to $14 million" is a range of the change.

    It is one where the move is expected, the second amount is the larger by a half at most, and
    nothing says from which level it moves.
    """
    low, high = (found[i].value for i in ends)
    if found[ends[0]].kind != "A" or not near or near[-1].kind != "b" or not low.value:
        return False
    before = text[max(0, near[-1].start - _REACH) : near[-1].start]
    is_expected = any(token.kind == "H" for token in near) or _WILL.search(before)
    behind = "".join(token.kind for token in found[ends[1] + 1 : ends[1] + 1 + NEAR])
    is_near = low.value < high.value <= low.value * _MOST_OF_LEAST
    return bool(is_near and is_expected and not _LEVEL.match(behind))


_WILL = lazy(r"\b(?:will|would)\b", re.IGNORECASE)
_LEVEL = lazy("f[dhMo]*A")
"""A level that is named: "from $26 million", "from net income of $26 million"."""
_RATE = lazy(r"\b(?:margins?|ratio|rate|percentage|yield|share)\b", re.IGNORECASE)
"""What has a percent as its level: it may rise 2% to 35%, where revenue rises 10% to 15%."""
_REACH = 80
_DASH = lazy(r"\s?[-–—−]\s?")


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
            if first.power or first.value >= THOUSAND
            else first.value.scaleb(second.value.power)
        )
        return k if low < second.value.value else None
    return None


def _is_range(text: str, kind: str, near: list[Token]) -> bool:
    """Whether "$1 to $2" is a range; behind "rose" or "from" it is a move."""
    last = near[-1].kind if near else ""
    if last in {"v", "V", "+", "-"} and len(near) > 1:
        last = near[-2].kind  # "grew over $2 million to $12 million"
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
