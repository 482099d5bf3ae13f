"""Figures of one statement that do not agree: each check is a function that yields discrepancies.

Rounding is allowed for: each figure stands for all values that round to it (``decimals``). Nothing
that is stated is altered.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from .model import Amount, Discrepancy, ReportedChange
from .scalars import span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

_HUNDRED = Decimal(100)
_SEVERAL = 2
_SIGNS = {"increase": 1, "decrease": -1, "unchanged": 0}


def find_contradictions(changes: Iterable[ReportedChange]) -> tuple[Discrepancy, ...]:
    """Return what the figures of statements contradict."""
    return tuple(found for change in changes for check in CHECKS for found in check(change))


def parts_contradict(change: ReportedChange) -> Iterator[Discrepancy]:
    """Check causes that are said to make up a change ("consisted of") against it."""
    whole = _bounds(change.change_amount)
    amounts = [f.factor_amount for f in change.factors]
    parts = [b for a in amounts if (b := _bounds(a))]
    if (
        whole is None
        or len(parts) < _SEVERAL
        or len(parts) < len(amounts)
        or change.change_amount is None
    ):
        return
    low, high = sum(p[0] for p in parts), sum(p[1] for p in parts)
    least, greatest = sorted(abs(w) for w in whole)
    if low <= greatest and least <= high:
        return
    total = _plain(sum((Decimal(str(a.value)) for a in amounts), Decimal(0)))
    stated = str(change.change_amount.value)
    yield _discrepancy(
        change,
        "sum-of-parts",
        stated,
        total,
        f"the change is stated as {stated}; its parts give {total}",
    )


def _bounds(amount: Amount | None) -> tuple[Decimal, Decimal] | None:
    """The least and the greatest value that a stated amount stands for."""
    if amount is None or amount.value is None:
        return None
    return span(amount.value, amount.decimals or 0)


def _levels(change: ReportedChange) -> tuple[Amount, Amount] | None:
    """Current and prior amount, where both are single values in one unit."""
    current, prior = change.current_amount, change.prior_amount
    if current is None or prior is None or current.unit != prior.unit:
        return None
    return (current, prior) if current.value is not None and prior.value is not None else None


def _plain(value: Decimal) -> str:
    return format(value.normalize() if value else Decimal(0), "f")


def _discrepancy(
    change: ReportedChange, kind: str, stated: str, computed: str, what: str
) -> Discrepancy:
    return Discrepancy(
        kind=kind,
        stated_value=stated,
        computed_value=computed,
        message=f"{change.measure_text}: {what}",
        evidence=change.evidence,
    )


def change_amount(change: ReportedChange) -> Iterator[Discrepancy]:
    """Check a stated change against the two amounts."""
    levels, stated = _levels(change), _bounds(change.change_amount)
    if (
        levels is None
        or stated is None
        or change.change_amount is None
        or change.change_amount.unit != levels[0].unit
    ):
        return
    now, then = _bounds(levels[0]), _bounds(levels[1])
    if now is None or then is None:
        return
    if now[0] - then[1] <= stated[1] and stated[0] <= now[1] - then[0]:
        return
    computed = _plain(Decimal(str(levels[0].value)) - Decimal(str(levels[1].value)))
    value = str(change.change_amount.value)
    yield _discrepancy(
        change,
        "change-amount",
        value,
        computed,
        f"the change is stated as {value}; the amounts give {computed}",
    )


def percent_change(change: ReportedChange) -> Iterator[Discrepancy]:
    """Check a stated percent against the two amounts.

    A percent that only rounding could explain is one all the same where the stated change
    contradicts the amounts, too: both are then figures of something else.
    """
    levels = _levels(change)
    if levels is None or change.percent_change is None:
        return
    now, then = _bounds(levels[0]), _bounds(levels[1])
    prior = Decimal(str(levels[1].value))
    if now is None or then is None or then[0] <= 0 <= then[1]:
        return
    stated = Decimal(change.percent_change)
    half = Decimal(5).scaleb(min(int(stated.as_tuple().exponent), 0) - 1)
    ends = [(a - b) / abs(b) * _HUNDRED for a in now for b in then]
    computed = ((Decimal(str(levels[0].value)) - prior) / abs(prior) * _HUNDRED).quantize(
        Decimal(1).scaleb(min(int(stated.as_tuple().exponent), 0))
    )
    fits = min(ends) - half <= stated <= max(ends) + half
    if computed == stated or (fits and not any(change_amount(change))):
        return
    yield _discrepancy(
        change,
        "percent-change",
        change.percent_change,
        format(computed, "f"),
        f"the change is stated as {change.percent_change}%; the amounts give {computed}%",
    )


def direction(change: ReportedChange) -> Iterator[Discrepancy]:
    """Check the direction that is stated against the two amounts."""
    levels = _levels(change)
    if levels is None or change.direction is None:
        return
    now, then = _bounds(levels[0]), _bounds(levels[1])
    if now is None or then is None:
        return
    moved = 1 if now[0] > then[1] else -1 if now[1] < then[0] else 0
    if not moved or moved == _SIGNS[change.direction] or change.direction == "unchanged":
        return
    computed = "increase" if moved > 0 else "decrease"
    yield _discrepancy(
        change,
        "direction",
        change.direction,
        computed,
        f"stated as {_article(change.direction)}; the amounts give {_article(computed)}",
    )


def _article(word: str) -> str:
    return f"an {word}" if word.startswith("i") else f"a {word}"


CHECKS: tuple[Callable[[ReportedChange], Iterator[Discrepancy]], ...] = (
    change_amount,
    percent_change,
    direction,
)
"""The checks, in the order of their kinds."""
