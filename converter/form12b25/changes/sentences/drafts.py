"""Statements while they are put together: a measure, and groups of figures by their role."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...records import draft

if TYPE_CHECKING:
    from ..periods.mentions import Mention
    from ..words.figures import Figure
    from ..words.lexicon import Meaning


@draft
class Group:
    """Figures that stand together in one role, with the periods named for them.

    ``sign`` is that of the wording which goes with them ("a net loss of" -1), where it has one;
    ``rule`` is the name of what gave them their role.
    """

    figures: list[Figure] = []
    mention: Mention | None = None
    sign: int | None = None
    share: str = ""
    share_text: str = ""
    move: str = ""
    rule: str = ""

    @property
    def start(self) -> int:
        """Where the first figure stands."""
        return self.figures[0].start

    @property
    def end(self) -> int:
        """Where the last figure ends."""
        return self.figures[-1].end


@draft
class Cause:
    """A stated cause with its amount."""

    text: str
    figure: Figure


@draft
class Statement:
    """What a text says of one measure, not yet signed."""

    measure: Meaning
    start: int
    end: int
    reach: int = 0
    text: str = ""
    component: str = ""
    negative: bool = False
    sentence: int = 0
    clause: int = 0
    subject: Mention | None = None
    prior_subject: Mention | None = None
    current: Group | None = None
    prior: Group | None = None
    change: Group | None = None
    percent: Group | None = None
    points: Group | None = None
    direction: str = ""
    direction_sign: int | None = None
    shares: list[Statement] = []
    other_priors: list[Group] = []
    causes: list[Cause] = []
    exhaustive: bool = False
    included: bool = False
    moved: bool = False
    per_share: bool = False
    predicate: bool = False
    negated: bool = False
    unshared: bool = False
    shared: bool = False
    listed: bool = False
    came_from: bool = False
    period_rule: str = ""
    prior_rule: str = ""

    def has_figures(self) -> bool:
        """Whether any figure has been found."""
        own = (self.current, self.prior, self.change, self.percent, self.points)
        return any(own) or any(share.has_figures() for share in self.shares)


ROLES = ("current", "prior", "change", "percent", "points")
