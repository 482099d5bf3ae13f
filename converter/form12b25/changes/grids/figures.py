"""The figures of cells, with the scale and the unit that hold for them."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from ...patterns import lazy
from ..words.currencies import SIGN, currency, scale
from ..words.figures import Figure

if TYPE_CHECKING:
    from ...model import Period
    from ..parts import Part
    from .captions import Named
    from .cells import Cell

BOTH_SIGNS = lazy(
    r"\((?:benefit|loss|income|expense|gain|recovery|losses|earnings|credit)\)|benefit\s*\("
    r"|/\s*\(?(?:loss|benefit)",
    re.IGNORECASE,
)

_SIGN = lazy(SIGN)


class Setting(NamedTuple):
    """What holds for a whole table: the power of ten and the currency of its figures."""

    power: int
    unit: str


class Level(NamedTuple):
    """A figure of a row, its sign and its period; ``closed``: it stands in parentheses."""

    figure: Figure | None = None
    sign: int = 1
    period: Period | None = None
    closed: bool = False


def range_of(low: Level, high: Level) -> Level:
    """The range between a low and a high estimate."""
    first, second = low.figure, high.figure
    if first is None or second is None or first.value is None or second.value is None:
        return low
    figure = Figure(
        start=min(first.start, second.start),
        end=max(first.end, second.end),
        unit=first.unit,
        decimals=max(first.decimals, second.decimals),
        minimum=min(first.value, second.value),
        maximum=max(first.value, second.value),
    )
    return Level(figure, low.sign, low.period)


def figure_of(cell: Cell, match: re.Match[str], setting: Setting, *, share: bool) -> Figure:
    """Return the figure of a cell, scaled, in the unit that its text or the setting gives."""
    digits = match["digits"]
    value = Decimal(re.sub(r"[,'’]", "", digits))
    shown = len(digits.partition(".")[2])
    unit = setting.unit
    own = scale(match["scale"] or "")
    power = own or (0 if share else setting.power)
    if (sign := _SIGN.search(cell.text)) and sign[0] != "$":
        unit = currency(sign[0])
    if match["percent"] or match["percent2"]:
        unit, power = "%", 0
    if points := match["points"] or match["points2"]:
        unit, power = "points", 0
        if points.startswith(("b", "B")):
            value, shown = value.scaleb(-2), shown + 2
    return Figure(
        start=cell.start,
        end=cell.end,
        unit=unit,
        decimals=shown - power,
        value=value.scaleb(power),
        negative=False,
        bare=False,
    )


_DIGITS = lazy(r"(?:\(\s*)?(?:[$€£¥]\s*)?(?P<digits>[0-9][0-9,]*(?:\.[0-9]+)?|\.[0-9]+)(?:\s*\))?")


def place_digits(parts: list[Part], text: str) -> None:
    """Set the places of figures to their digits and parentheses; signs of currency are left out."""
    for part in parts:
        for figure in (part.current, part.prior, part.change, part.percent, part.points):
            match = _DIGITS.search(text, figure.start, figure.end) if figure is not None else None
            if figure is None or match is None or figure.value is None:
                continue
            closed = match[0].startswith("(") and match[0].endswith(")")
            figure.start, figure.end = match.span() if closed else match.span("digits")


def sign_of(match: re.Match[str], named: Named, *, deducted: bool) -> int:
    """The sign of a figure: parentheses are a minus, unless the label says it already."""
    sign = named.meaning.sign
    if not match["open"] or deducted:
        return sign
    bare = "gain" in named.text.lower() or named.meaning.name == "FairValueAdjustmentOfWarrants"
    says_it = named.meaning.loss or (sign < 0 and not bare)
    return sign if says_it and not BOTH_SIGNS.search(named.text) else -sign
