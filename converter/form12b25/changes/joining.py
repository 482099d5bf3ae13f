"""Statements that stand in several places put together."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from ..patterns import lazy
from .periods.calendar import length, year_earlier

if TYPE_CHECKING:
    from ..model import Period
    from .parts import Part
    from .words.figures import Figure

_BACK = 100
_DAYS, _TWO_YEARS = 20, 600


def joined(parts: list[Part]) -> list[Part]:
    """Join a current and a prior figure of one measure that stand apart; drop what repeats.

    What is joined stands no more than a hundred statements apart.
    """
    made: list[Part] = []
    for part in parts:
        near = made[-_BACK:]
        again = next((p for p in near if _repeats(p, part)), None)
        again = again or next((p for p in reversed(near) if _is_change_of(part, p)), None)
        other = next((p for p in reversed(near) if _completes(p, part)), None)
        less = next((p for p in reversed(near) if _repeats(part, p)), None)
        if again is not None:
            _take_over(again, part)
        elif less is not None:
            _take_over(part, less)
            made[made.index(less)] = part
        elif other is None:
            made.append(part)
        elif part.current is not None and _says_how(part):
            _take_prior(part, other)
            made[made.index(other)] = part
        else:
            _complete(other, part)
    return made


def _says_how(part: Part) -> bool:
    """Whether a statement says how its measure moved."""
    moves = part.change or part.percent or part.points
    return moves is not None or bool(part.statement.direction)


def _widen(first: Part, second: Part) -> None:
    first.statement.start = min(first.statement.start, second.statement.start)
    first.statement.end = max(first.statement.end, second.statement.end)


def _take_prior(part: Part, other: Part) -> None:
    sign = other.prior_sign if other.prior_sign is not None else other.own_sign()
    part.prior, part.prior_period, part.prior_sign = other.prior, other.prior_period, sign
    part.statement.start = min(other.statement.start, part.statement.start)


def _complete(first: Part, second: Part) -> None:
    """Give the first the figure that only the second has, each with its own sign."""
    if second.prior is not None:
        first.current_sign = first.own_sign() if first.current_sign is None else first.current_sign
        _take_prior(first, second)
        _take_moves(first, second)
    else:
        first.prior_sign = first.own_sign() if first.prior_sign is None else first.prior_sign
        first.current, first.current_period = second.current, second.current_period
        first.current_sign = second.current_sign
        if first.current_sign is None:
            first.current_sign = second.own_sign()
    _widen(first, second)


def _same_measure(first: Part, second: Part) -> bool:
    one, two = first.statement, second.statement
    if one.measure.name != two.measure.name or one is two:
        return False
    return one.measure.name != "OtherMeasure" or _subject(one.text) == _subject(two.text)


_GAIN_OR_LOSS = lazy(r"\A(?:gain|loss)(?:es|s)?\b")


def _subject(text: str) -> str:
    """What a wording is about, whether it says a gain or a loss."""
    return _GAIN_OR_LOSS.sub("gain or loss", text.lower())


def _completes(first: Part, second: Part) -> bool:
    """Whether the second has only the figure that the first lacks, for the same span."""
    one, two = first.statement, second.statement
    if not _same_measure(first, second) or one.component.lower() != two.component.lower():
        return False
    behind = first.current and not first.prior and second.prior and not second.current
    ahead = first.prior and not first.current and second.current and not second.prior
    if not ahead and not (behind and _may_move(first, second)):
        return False
    now = first.current_period or second.current_period
    then = first.prior_period or second.prior_period
    return now is not None and then is not None and _is_a_year(now, then)


def _is_a_year(now: Period, then: Period) -> bool:
    """Whether two spans of one length are no more than a year or so apart."""
    if not now.period_end or not then.period_end:
        return _one_length(now, then)
    apart = date.fromisoformat(now.period_end) - date.fromisoformat(then.period_end)
    return apart.days < _TWO_YEARS and _one_length(now, then)


def _may_move(first: Part, second: Part) -> bool:
    """As in "$5 in 2031 and $4 in 2030, up 25%": what the second says may be the first's."""
    moves = any((second.change, second.percent, second.points))
    return not moves or (
        first.statement.sentence == second.statement.sentence and not _says_how(first)
    )


def _one_length(first: Period, second: Period) -> bool:
    """Whether two spans are of one length, as far as their starts are known.

    A first year that begins within a month (from inception on) is as good as a year.
    """
    earlier = year_earlier(first)
    stub = second.period_start and not second.period_start.endswith("-01")
    if stub and earlier is not None and earlier.period_end == second.period_end:
        return (length(second) or 0) < (length(first) or 0)
    lengths = [length(p) for p in (first, second)]
    return None in lengths or abs((lengths[0] or 0) - (lengths[1] or 0)) < _DAYS


def _repeats(first: Part, second: Part) -> bool:
    """Whether the second says nothing that the first does not: prose behind a table."""
    one, two = first.statement, second.statement
    if not _same_measure(first, second) or not (second.current or second.prior):
        return False
    if two.component and one.component.lower() != two.component.lower():
        return False
    return _same_level(first, second, "current") and _same_level(first, second, "prior")


def _is_change_of(part: Part, whole: Part) -> bool:
    """Whether a statement has only the change between the figures of an earlier one."""
    change, current, prior = part.change, whole.current, whole.prior
    if part.current or part.prior or not _same_measure(whole, part) or not change:
        return False
    if whole.change or not current or not prior or change.value is None:
        return False
    if current.value is None or prior.value is None:
        return False
    if part.statement.component.lower() != whole.statement.component.lower():
        return False
    step = Decimal(1).scaleb(-min(f.decimals for f in (change, current, prior)))
    signs = [
        s if s is not None else whole.own_sign() for s in (whole.current_sign, whole.prior_sign)
    ]
    moved = signs[0] * abs(current.value) - signs[1] * abs(prior.value)
    return abs(abs(moved) - abs(change.value)) <= step


def _same_level(first: Part, second: Part, role: str) -> bool:
    own: Figure | None = getattr(first, role)
    other: Figure | None = getattr(second, role)
    if other is None:
        return True
    if own is None or not _same_size(own, other):
        return False
    periods = getattr(first, f"{role}_period"), getattr(second, f"{role}_period")
    return not all(periods) or periods[0] == periods[1]


def _same_size(first: Figure, second: Figure) -> bool:
    """Whether two figures are one, as far as the coarser of them is rounded."""
    if first.value is None or second.value is None:
        return (first.minimum, first.maximum) == (second.minimum, second.maximum)
    step = Decimal(1).scaleb(-min(first.decimals, second.decimals))
    return abs(first.value - second.value) * 2 <= step


def _take_over(first: Part, second: Part) -> None:
    """Take over the causes, and what only the repetition says."""
    first.statement.causes += second.statement.causes
    for role in ("current", "prior"):
        own, other = getattr(first, role), getattr(second, role)
        finer = own is not None and other is not None and other.decimals > own.decimals
        if finer and other.value != own.value:
            setattr(first, role, other)
    if first.statement.direction in {"", second.statement.direction}:
        _take_moves(first, second)


def _take_moves(first: Part, second: Part) -> None:
    """Give the first the change that only the second has, with the word that goes with it."""
    one, two = first.statement, second.statement
    bare = not any((first.change, first.percent, first.points))
    for role in ("change", "percent", "points"):
        figure = getattr(second, role)
        if figure is not None and getattr(first, role) is None:
            setattr(first, role, figure)
            _widen(first, second)
            if bare and not one.direction:
                one.direction, one.direction_sign = two.direction, two.direction_sign
