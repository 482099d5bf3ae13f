"""What statements are made of when they are whole: single figures, with the days they are for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..records import draft

if TYPE_CHECKING:
    from ..model import Period
    from .periods.mentions import Mention
    from .sentences.drafts import Statement
    from .words.figures import Figure

    Periods = tuple[Period | None, ...]


@draft
class Part:
    """One statement with at most one figure in each role, and the days of its periods.

    ``current_sign`` and ``prior_sign`` are those of the wording beside the figure, where it has one
    of its own ("compared to a net loss of").
    """

    statement: Statement
    current: Figure | None = None
    prior: Figure | None = None
    change: Figure | None = None
    percent: Figure | None = None
    points: Figure | None = None
    current_period: Period | None = None
    prior_period: Period | None = None
    current_sign: int | None = None
    prior_sign: int | None = None

    def own_sign(self) -> int:
        """The sign that the measure's wording gives."""
        sign = self.statement.measure.sign
        return -sign if self.statement.negative else sign


@draft
class Force:
    """The periods in force while an explanation is read.

    ``lead`` and ``lead_prior`` are those of the last lead-in, ``named`` the sets of periods that
    statements have named since, ``pairs`` those that they compared, ``last`` the one named last;
    ``measure`` and ``before`` are those of the last statement.
    """

    lead: Periods = ()
    lead_prior: Periods = ()
    named: list[Periods] = []
    pairs: list[tuple[Periods, Periods]] = []
    last: Periods = ()
    mention: Mention | None = None
    measure: str = ""
    before: Periods = ()

    def current(self) -> Periods:
        """The one set of periods in force, or none."""
        if len(self.named) == 1:
            return self.named[0]
        return () if self.named else self.lead

    def prior_of(self, now: Periods) -> Periods:
        """The one set of periods that these have been compared with, or none."""
        found = [then for current, then in self.pairs if current == now and len(then) == len(now)]
        return found[0] if len(found) == 1 else ()
