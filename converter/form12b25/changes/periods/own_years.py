"""What an explanation calls the late report's year, where it ends early in a calendar year."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...patterns import lazy
from .calendar import Context, months_ended, year_earlier

if TYPE_CHECKING:
    from ...model import Period

_FISCAL = lazy(r"\bfiscal\s+(?:year\s+)?(?P<year>(?:19|20)[0-9]{2})\b")
_EARLY, _YEAR = 2, 12


def own_years_of(text: str, context: Context) -> dict[int, Period]:
    """Return the years that a text names by the calendar year in which they began.

    A year that ends in January or February is called so by many retailers. It is taken so where the
    text never names the year by its end.

    >>> from datetime import date
    >>> context = Context("10-K", date(2031, 1, 31), (1, 31))
    >>> years = own_years_of("Sales for fiscal 2030 were lower than for fiscal 2029.", context)
    >>> years[2030].period_end, years[2029].period_end
    ('2031-01-31', '2030-01-31')
    """
    end = context.period_end
    if end is None or not context.annual or end.month > _EARLY:
        return {}
    named = {int(match["year"]) for match in _FISCAL.finditer(text.lower())}
    own = months_ended(_YEAR, end)
    earlier = year_earlier(own)
    if end.year in named or end.year - 1 not in named or earlier is None:
        return {}
    return {end.year - 1: own, end.year - 2: earlier}
