"""Lists of figures split: a statement for each period, or one for the figures of two years."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .parts import Part
from .periods.resolve import is_prior, others
from .sentences.drafts import ROLES, Group, Statement

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..model import Period
    from .parts import Force, Periods
    from .periods.calendar import Context
    from .periods.mentions import Mention
    from .words.figures import Figure


_TWO = 2


def same_pair(
    statement: Statement, mention: Mention | None, now: Periods, force: Force
) -> tuple[Periods, Periods] | None:
    """Return the two periods that were compared before, for two figures without any of their own.

    As in "the same periods", "and costs were $5 million and $4 million, respectively".
    """
    group = statement.current
    if group is None or len(group.figures) != _TWO or statement.prior is not None:
        return None
    single = [pair for pair in force.pairs if len(pair[0]) == len(pair[1]) == 1]
    if mention is not None and mention.relation == "same" and not mention.year:
        return single[-1] if single and single[-1] == force.pairs[-1] else None
    if group.mention is not None:
        return None
    of_it = (pair for pair in reversed(single) if not now or now in pair)
    return next(of_it, None)


def is_pair(statement: Statement, mention: Mention | None, context: Context) -> bool:
    """Whether two figures are of two years: "$1 and $2 for the years 2031 and 2030"."""
    group = statement.current
    if group is None or statement.prior is not None or mention is None:
        return False
    if mention.further and 0 < mention.year < mention.year2:
        return False  # the oldest year first
    if mention.further and any(is_prior(period, context) for period in mention.periods):
        return False  # the oldest year first
    first = len(mention.periods) if mention.relation == "stated" else 1
    count = len(group.figures) - mention.further
    return count == first + 1 == 1 + len(others(mention, context))


def is_led_pair(statement: Statement, mention: Mention | None, now: Periods, then: Periods) -> bool:
    """Whether two figures are of the two years of a lead-in."""
    group = statement.current
    named = mention is None or statement.prior_subject is not None
    alone = named and statement.prior is None and len(now) == len(then) == 1
    return alone and group is not None and len(group.figures) == len(now) + len(then)


def paired(statement: Statement, now: Periods, then: Periods) -> Part:
    """Return the statement of two figures, the second the prior one."""
    group = statement.current or Group()
    first, second = group.figures[:2]
    return Part(
        statement=statement,
        current=first,
        prior=second,
        change=_figure(statement.change, 0, 1),
        percent=_figure(statement.percent, 0, 1),
        current_period=_at(now, 0, 1),
        prior_period=_at(then, 0, 1),
        current_sign=group.sign,
        prior_sign=group.sign,
    )


def parted(statement: Statement, now: Periods, then: Periods) -> Iterator[Part]:
    """Yield a statement for each period of lists of figures."""
    groups: list[Group] = [g for g in (getattr(statement, role) for role in ROLES) if g is not None]
    count = max((len(g.figures) for g in groups), default=0)
    if count > 1 and _is_unsure(statement, now, then, count):
        return
    if count == 1 and all(g.figures[0].value == 0 for g in groups):
        count = max(1, len(now))  # "no revenue in the three and six months"
    for i in range(count):
        figures = {role: _figure(getattr(statement, role), i, count) for role in ROLES}
        if count > 1 and statement.prior is not None and len(statement.prior.figures) != count:
            figures["prior"] = None
        yield Part(
            statement=statement,
            current_period=_at(now, i, count),
            prior_period=_at(then, i, count),
            current_sign=statement.current.sign if statement.current else None,
            prior_sign=statement.prior.sign if statement.prior else None,
            **figures,
        )


def _at(items: Periods, i: int, count: int) -> Period | None:
    return items[i] if len(items) == count else None


def _figure(group: Group | None, i: int, count: int) -> Figure | None:
    if group is None:
        return None
    if len(group.figures) == 1 and group.figures[0].value == 0:
        return group.figures[0]
    return group.figures[i] if not i or len(group.figures) == count else None


def _is_unsure(statement: Statement, now: Periods, then: Periods, count: int) -> bool:
    """Whether nothing says which of several amounts is of which period."""
    group = statement.current
    listed = group is not None and group.mention is not None and group.mention.further > 0
    return listed or (count > _TWO and count not in (len(now), len(then)))
