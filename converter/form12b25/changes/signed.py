"""Statements signed as in XBRL, and written as the model's reported changes."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any, Literal

from ..evidence import fold
from ..model import Amount, Factor, ReportedChange
from ..model.changes import explained
from .amounts import SourceText, amount_of, plain
from .sentences.wordings import component_in
from .steps import steps_of

if TYPE_CHECKING:
    from ..model import Period
    from .parts import Part
    from .sentences.drafts import Cause, Statement
    from .words.figures import Figure

_MOVES = {"U": 1, "P": 1, "2": 1, "D": -1, "Q": -1, "1": -1, "F": 0}
_DIRECTIONS: dict[int, Literal["increase", "decrease", "unchanged"]] = {
    1: "increase",
    -1: "decrease",
    0: "unchanged",
}
_COSTS = ("Expense", "Expenses", "CostOfRevenue", "Charges", "ExpenseBenefit")


def reported_change(part: Part, source: SourceText) -> ReportedChange | None:
    """Return a statement as a reported change, or nothing where it has no figure."""
    statement = part.statement
    current, prior = _levels(part, source)
    move = direction_of(part, current, prior)
    if statement.measure.ratio and part.percent and (current or prior):
        part.points, part.percent = part.points or part.percent, None
    sign = -1 if move == -1 else 1
    change = amount_of(part.change, sign, None, source, share=_share(part)) if part.change else None
    points = _points(part.points, sign)  # a range of points has no key
    if not any((current, prior, change, part.percent, points)):
        return None
    made = ReportedChange(
        measure=statement.measure.name,
        measure_text=fold(statement.text),
        component=fold(statement.component) or None,
        direction=_DIRECTIONS[move] if move is not None else None,
        period=part.current_period if current is None else None,
        current_amount=current,
        prior_amount=prior,
        change_amount=change,
        percentage_points=points,
        factors=tuple(_factor(c, source) for c in statement.causes),
        evidence=source.cite(statement.start, statement.end),
        **_percent(part.percent, sign),
    )
    return explained(made, steps_of(part, made, source))


def _share(part: Part) -> bool:
    statement = part.statement
    named = statement.measure.name.startswith("EarningsPerShare")
    return named or statement.per_share


def _levels(part: Part, source: SourceText) -> tuple[Amount | None, Amount | None]:
    """The current and the prior amount; a prior one without a sign of its own has the other's."""
    own = part.own_sign()
    sign = part.current_sign if part.current_sign is not None else own
    prior_sign = part.prior_sign if part.prior_sign is not None else sign
    if part.prior_sign is None and part.statement.negated:
        prior_sign = own  # "negative" is said of the current amount alone
    unit = next((f.unit for f in (part.current, part.prior, part.change) if f and f.unit), "USD")

    def level(figure: Figure | None, sign: int, period: Period | None) -> Amount | None:
        if figure is None:
            return None
        figure.unit = figure.unit or unit
        return amount_of(figure, sign, period, source, share=_share(part))

    current = level(part.current, sign, part.current_period)
    return current, level(part.prior, prior_sign, part.prior_period)


def direction_of(part: Part, current: Amount | None, prior: Amount | None) -> int | None:
    """Return 1, -1 or 0 as the signed measure moves: by its word, else by the two amounts."""
    moved = _by_amounts(current, prior)
    if moved is None and current and prior:
        moved = _by_wording(part)
    statement = part.statement
    word, sign = statement.direction, statement.direction_sign
    if not word or (moved and word != "F" and _opposite(current, prior)):
        return moved
    if word in "EW":
        if statement.measure.ratio and moved is not None:
            return moved  # "the margin narrowed", "the combined ratio deteriorated"
        better = 1 if word == "E" else -1
        if not _is_cost(statement):
            return better
        return moved if moved is not None else -better
    return _MOVES[word] * (sign if sign is not None else part.own_sign())


def _is_cost(statement: Statement) -> bool:
    words = statement.text.lower().rstrip("s")
    return statement.measure.name.endswith(_COSTS) or words.endswith(("expense", "cost", "charge"))


def _by_wording(part: Part) -> int | None:
    """From "a net loss" to "net income of less than $5": the wordings say it."""
    now = part.current_sign if part.current_sign is not None else part.own_sign()
    then = part.prior_sign if part.prior_sign is not None else now
    return None if now == then else 1 if now > then else -1


def _by_amounts(current: Amount | None, prior: Amount | None) -> int | None:
    if current is None or prior is None or current.unit != prior.unit:
        return None
    now, then = _ends(current), _ends(prior)
    if now[0] is not None and then[1] is not None and now[0] > then[1]:
        return 1
    if now[1] is not None and then[0] is not None and now[1] < then[0]:
        return -1
    return 0 if now == then and now[0] is not None else None


def _ends(amount: Amount) -> tuple[Decimal | None, Decimal | None]:
    if amount.value is not None:
        return Decimal(amount.value), Decimal(amount.value)
    low = Decimal(amount.minimum) if amount.minimum else None
    high = Decimal(amount.maximum) if amount.maximum else None
    return low, high


def _opposite(current: Amount | None, prior: Amount | None) -> bool:
    """Whether one amount is below zero and the other is not: then no word says how it moved."""
    values = [v for a in (current, prior) if a for v in (a.value, a.minimum, a.maximum) if v]
    return len({v.startswith("-") for v in values}) > 1


def _percent(figure: Figure | None, sign: int) -> dict[str, Any]:
    if figure is None:
        return {}
    if figure.value is not None:
        return {"percent_change": plain(sign * figure.value)}
    ends = sorted(sign * v for v in (figure.minimum, figure.maximum) if v is not None)
    names = ["percent_change_minimum", "percent_change_maximum"]
    if len(ends) == 1:
        names = names[:1] if (figure.minimum is not None) == (sign > 0) else names[1:]
    return {name: plain(end) for name, end in zip(names, ends, strict=True)}


def _points(figure: Figure | None, sign: int) -> str | None:
    return plain(sign * figure.value) if figure is not None and figure.value is not None else None


def _factor(cause: Cause, source: SourceText) -> Factor:
    cause.figure.negative = False
    return Factor(
        factor_text=fold(cause.text) or "not named",
        factor_amount=amount_of(cause.figure, 1, None, source),
        component=component_in(cause.text) or None,
    )
