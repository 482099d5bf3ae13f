"""Figures written as the model's amounts: signed, in full, with unit and decimals."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ..evidence import fold
from ..model import Amount
from .words.amounts import MOST_DECIMALS

if TYPE_CHECKING:
    from collections.abc import Callable
    from decimal import Decimal

    from ..model import Evidence, Period
    from .words.figures import Figure

    Cite = Callable[[int, int], Evidence | None]

_ROUND_ZEROS = 3


class SourceText(NamedTuple):
    """The text that figures stand in, and how a range of it is cited."""

    text: str
    cite: Cite


def amount_of(
    figure: Figure, sign: int, period: Period | None, source: SourceText, *, share: bool = False
) -> Amount:
    """Return a figure as an amount, signed; a level in percent becomes a pure number."""
    shift, unit = (-2, "pure") if figure.unit in {"%", "points"} else (0, figure.unit or "USD")
    if share and unit != "pure":
        unit += "/shares"
    if figure.negative and sign > 0:
        sign = -1
    ends = [figure.minimum, figure.maximum]
    low, high = ends if sign > 0 else reversed(ends)

    def number(value: Decimal | None) -> str | None:
        return None if value is None else plain(sign * value.scaleb(shift))

    return Amount(
        value=number(figure.value),
        minimum=number(low),
        maximum=number(high),
        unit=unit,
        decimals=decimals_of(figure) - shift,
        approximate=True if figure.hedged else None,
        amount_text=_closed(fold(figure.text or source.text[figure.start : figure.end])),
        period=period,
        evidence=source.cite(figure.start, figure.end),
    )


def _closed(text: str) -> str:
    """Take the blanks out that cells of their own leave within parentheses."""
    return text.replace("( ", "(").replace(" )", ")")


def plain(value: Decimal) -> str:
    """Return a number in full, with the zeros that it shows.

    >>> from decimal import Decimal
    >>> plain(Decimal("3.6E+7")), plain(Decimal("0.220")), plain(Decimal("-0"))
    ('36000000', '0.220', '0')
    """
    return format(value, "f") if value else "0"


def decimals_of(figure: Figure) -> int:
    """Return the decimals shown; a hedged round figure counts its trailing zeros."""
    if not figure.hedged or not figure.bare or figure.decimals != 0:
        return figure.decimals
    values = [v for v in (figure.value, figure.minimum, figure.maximum) if v is not None]
    zeros = min(min((_zeros(v) for v in values), default=0), MOST_DECIMALS)
    return -zeros if zeros >= _ROUND_ZEROS else 0


def _zeros(value: Decimal) -> int:
    digits = format(value.to_integral_value(), "f")
    return len(digits) - len(digits.rstrip("0"))
