"""Reported changes: the figures of Part IV (3), signed as in XBRL."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

from ..records import record, with_beside

if TYPE_CHECKING:
    from .notes import Evidence


class Step(NamedTuple):
    """One step of the reading of a statement: what was found, in which words, by which rule.

    ``what`` is ``measure``, ``component``, ``current``, ``prior``, ``change``, ``percent``,
    ``points``, ``period``, ``prior period`` or ``direction``; ``rule`` is the id of a row of the
    tables (``naming.toml``, ``roles.toml``), or the name of a rule in ``docs/changes.md``.
    """

    what: str
    words: str
    value: str
    rule: str


@record
class Period:
    """A span of days, both ends included, or one day (``instant``)."""

    period_start: str | None = None
    period_end: str | None = None
    instant: str | None = None


@record
class Amount:
    """A stated amount, or a range of amounts, signed as in XBRL; values are decimal strings."""

    value: str | None = None
    minimum: str | None = None
    maximum: str | None = None
    unit: str
    decimals: int | None = None
    approximate: bool | None = None
    amount_text: str
    period: Period | None = None
    evidence: Evidence | None = None


@record
class Factor:
    """A stated cause of a change, with its amount."""

    factor_text: str
    factor_amount: Amount
    component: str | None = None


@record
class ReportedChange:
    """One statement that a measure is, or moved from, something (Part IV (3)).

    ``period`` is the period that a change is stated for where there is no current amount, whose
    own period would say it. How it was read (:meth:`Filing.why`) is kept beside the value.
    """

    measure: str
    measure_text: str
    component: str | None = None
    direction: Literal["increase", "decrease", "unchanged"] | None = None
    period: Period | None = None
    current_amount: Amount | None = None
    prior_amount: Amount | None = None
    change_amount: Amount | None = None
    percent_change: str | None = None
    percent_change_minimum: str | None = None
    percent_change_maximum: str | None = None
    percentage_points: str | None = None
    factors: tuple[Factor, ...] = ()
    evidence: Evidence | None = None
    _steps: tuple[Step, ...] = ()


def explained(change: ReportedChange, steps: tuple[Step, ...]) -> ReportedChange:
    """Return the same change with the steps of its reading."""
    return with_beside(change, _steps=steps)
