"""How right the parts of stated figures are: the value alone, with its unit, direction, measure.

The parts are those that the field reports, so that figures can be set side by side: Almasian and
others, "CQE: A Comprehensive Quantity Extractor" (EMNLP 2023), score value, value with unit, with
change, and with concept. A figure is one amount, percent or number of points of a statement. Each
wanted figure is matched with one found figure, those first that leave the least open; what an
answer does not tell (a period, a direction) fits anything.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

Change = dict[str, Any]
Item = tuple[Any, ...]
PARTS = ("value", "unit", "direction", "measure", "period", "statement")
_AMOUNTS = ("currentAmount", "priorAmount", "changeAmount")
_RATES = {
    "percentChange": "%",
    "percentChangeMinimum": "%",
    "percentChangeMaximum": "%",
    "percentagePoints": "points",
}
_PERIOD = ("periodStart", "periodEnd", "instant")


class Tally(NamedTuple):
    """How many answers were found, missed, and given where there is none."""

    hit: int = 0
    missed: int = 0
    spurious: int = 0

    def __add__(self, other: object) -> Tally:
        """Add up, part by part."""
        if not isinstance(other, Tally):
            return NotImplemented
        return Tally(*(a + b for a, b in zip(self, other, strict=True)))

    @property
    def precision(self) -> float:
        """The share of what was found that is right."""
        return _share(self.hit, self.spurious)

    @property
    def recall(self) -> float:
        """The share of what there is that was found."""
        return _share(self.hit, self.missed)

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        return 2 * self.hit / max(1, 2 * self.hit + self.missed + self.spurious)


def _share(right: int, other: int) -> float:
    return right / (right + other) if right + other else 1.0


def score(wanted: list[Change], found: list[Change]) -> dict[str, Tally]:
    """Return the tally of each part, for the statements of one text.

    >>> amount = {"value": "5", "unit": "USD"}
    >>> wanted = [{"measure": "Revenues", "direction": "increase", "currentAmount": amount}]
    >>> found = [{"measure": "GrossProfit", "direction": "increase", "currentAmount": amount}]
    >>> {part: tally.hit for part, tally in score(wanted, found).items()}
    {'value': 1, 'unit': 1, 'direction': 1, 'measure': 0, 'period': 1, 'statement': 0}
    """
    figures = [figure for change in wanted for figure in _figures(change)]
    others = [figure for change in found for figure in _figures(change)]
    made = {}
    for part in PARTS[:-1]:
        own, theirs = _items(figures, part), _items(others, part)
        made[part] = _compare(own, theirs)
    whole = [_whole(change) for change in wanted]
    made["statement"] = _compare(whole, [_whole(change) for change in found])
    return made


def total(tallies: Iterable[dict[str, Tally]]) -> dict[str, Tally]:
    """Add up the tallies of texts."""
    made = dict.fromkeys(PARTS, Tally())
    for tally in tallies:
        made = {part: made[part] + tally[part] for part in PARTS}
    return made


def _figures(change: Change) -> list[Change]:
    """The figures of a statement: of each its value, its unit, its period; and what it is of."""
    of = {"measure": change.get("measure"), "direction": change.get("direction")}
    made = []
    for key in _AMOUNTS:
        amount = change.get(key)
        if isinstance(amount, dict) and {"value", "minimum", "maximum"} & set(amount):
            told = amount.get("period") if key != "changeAmount" else None
            ends = tuple((told or {}).get(k) for k in _PERIOD)
            value = tuple(_number(amount.get(k)) for k in ("value", "minimum", "maximum"))
            made.append(of | {"value": value, "unit": amount.get("unit"), "period": ends})
    for key, unit in _RATES.items():
        if change.get(key) is not None:
            value = (key, _number(change[key]), None)
            made.append(of | {"value": value, "unit": unit, "period": (None, None, None)})
    return made


def _items(figures: list[Change], part: str) -> list[Item]:
    if part == "value":
        return [figure["value"] for figure in figures]
    told = [figure[part] if part == "period" else (figure[part],) for figure in figures]
    return [(*f["value"], *rest) for f, rest in zip(figures, told, strict=True)]


def _whole(change: Change) -> Item:
    """All that a statement says but for its component, whose words may differ."""
    made: list[Any] = [change.get("measure"), change.get("direction")]
    for key in _AMOUNTS:
        amount = change.get(key) or {}
        period = (amount.get("period") or {}) if key != "changeAmount" else {}
        value = tuple(_number(amount.get(k)) for k in ("value", "minimum", "maximum"))
        told = None if change.get(key) and value == (None, None, None) else ("is", value)
        made += [told, amount.get("unit"), *(period.get(k) for k in _PERIOD)]
    made += [("is", _number(change.get(key))) for key in _RATES]
    return tuple(made)


def _number(text: object) -> Decimal | None:
    return Decimal(str(text)) if text is not None else None


def _compare(wanted: list[Item], found: list[Item]) -> Tally:
    left = list(found)
    hit = 0
    for want in sorted(wanted, key=lambda item: sum(part is None for part in item)):
        same = next((other for other in left if _fits(want, other)), None)
        if same is not None:
            left.remove(same)
            hit += 1
    return Tally(hit, len(wanted) - hit, len(left))


def _fits(want: Item, found: Item) -> bool:
    return all(a is None or a == b for a, b in zip(want, found, strict=True))
