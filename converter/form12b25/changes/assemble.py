"""The statements of a paragraph made whole: periods resolved, lists split."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from .in_force import (
    current_periods,
    mention_beside,
    note_pair,
    own_mention,
    prior_periods,
    told_by,
)
from .joining import joined
from .periods.calendar import length
from .periods.resolve import is_later, is_prior, others, resolved
from .sentences.drafts import Group, Statement
from .sharing import share
from .splitting import is_led_pair, is_pair, paired, parted, same_pair

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..model import Period
    from .parts import Force, Part
    from .periods.calendar import Context
    from .periods.mentions import Mention

    Lead = tuple[Mention | None, Mention | None]
    Leads = dict[int, Lead]


_NEAR, _TWO_YEARS, _QUARTER = 20, 600, 91.25


def assembled(
    statements: list[Statement], leads: Leads, context: Context, force: Force
) -> list[Part]:
    """Return the statements of a paragraph, each whole.

    ``leads`` are the periods, current and prior, of sentences that state no figure, by number.
    """
    share(statements)
    made: list[Part] = []
    waiting = sorted(leads.items(), reverse=True)
    for statement in statements:
        while waiting and waiting[-1][0] <= statement.sentence:
            _lead(force, *waiting.pop()[1], context)
        parts = list(_parts(statement, context, force))
        made += parts
        made += _share_parts(statement, parts, context, force)
    while waiting:
        _lead(force, *waiting.pop()[1], context)
    for part in made:
        _set_side(part, context)
        _drop_other_years(part)
    made = [p for p in made if not is_later(p.current_period, context)]
    kept = [p for p in made if _is_kept(p, context)]
    own = {p.statement.measure.name for p in kept if not _is_between(p, context)}
    return joined(
        [p for p in kept if not (_is_between(p, context) and p.statement.measure.name in own)]
    )


def _is_between(part: Part, context: Context) -> bool:
    """Whether a lone level is of a period between the late report's and a year before."""
    period, end = part.current_period, context.period_end
    if part.prior is not None or period is None or end is None or not period.period_end:
        return False
    days = (end - date.fromisoformat(period.period_end)).days
    return days > _NEAR and not is_prior(period, context)


def _is_kept(part: Part, context: Context) -> bool:
    """Drop a comparison with the quarter before; keep the level that it was made with."""
    period, end = part.prior_period, context.period_end
    if period is None or end is None or is_prior(period, context) or period == part.current_period:
        return True
    if not period.period_end or period.period_end >= end.isoformat():
        return True
    part.prior = part.change = part.percent = part.points = part.prior_period = None
    part.statement.direction = ""
    return part.current is not None


def _lead(force: Force, lead: Mention | None, lead_prior: Mention | None, context: Context) -> None:
    """Put the periods of a lead-in in force."""
    if lead is None:
        return
    force.lead, force.named = resolved(lead, context, (), prior=False), []
    force.pairs = []
    force.lead_prior = others(lead, context)
    if lead_prior is not None:
        force.lead_prior = resolved(lead_prior, context, force.lead, prior=True)


def _parts(statement: Statement, context: Context, force: Force) -> Iterator[Part]:
    if not statement.has_figures():
        return
    mention = own_mention(
        statement.current, mention_beside(statement, "current") or statement.subject
    )
    mention = mention or own_mention(statement.change, None)
    if mention is not None and mention.relation == "same" and not mention.year:
        mention = force.mention if force.mention and others(force.mention, context) else mention
    now = current_periods(mention, context, force)
    note_pair(statement, now, context, force)
    subject = None if statement.shared else statement.subject
    statement.period_rule = told_by(statement.current, subject, mention)
    if _is_nothing(statement) and mention is not None and others(mention, context):
        none = statement.current.figures if statement.current else []
        statement.prior = Group(figures=list(none))  # "no revenue in 2031 and 2030"
    then = prior_periods(statement, mention, now, context, force)
    two = same_pair(statement, mention, now, force)
    if is_pair(statement, mention, context) or is_led_pair(statement, mention, now, then):
        two = two or (now, then)
    if two is None:
        yield from parted(statement, now, then)
        return
    if all(two) and two not in force.pairs:
        force.pairs.append(two)
    yield paired(statement, *two)


def _is_nothing(statement: Statement) -> bool:
    """Whether a statement says of a measure that there was none, and nothing else."""
    group = statement.current
    none = group is not None and len(group.figures) == 1 and group.figures[0].value == 0
    return none and statement.prior is None and statement.change is None


def _share_parts(
    statement: Statement, parts: list[Part], context: Context, force: Force
) -> list[Part]:
    """The statements per share, with periods and signs of the result that they stand beside."""
    made: list[Part] = []
    for beside in statement.shares:
        if beside.has_figures():
            made += _share_part(beside, statement, parts, context, force)
    return made


def _share_part(
    beside: Statement, statement: Statement, parts: list[Part], context: Context, force: Force
) -> list[Part]:
    own, prior = own_mention(statement.current, statement.subject), statement.prior_subject
    beside.subject = beside.subject or own or mention_beside(statement, "current")
    prior = beside.prior_subject or own_mention(statement.prior, prior)
    beside.prior_subject = prior or mention_beside(statement, "prior")
    beside.measure = beside.measure._replace(sign=statement.measure.sign)
    if beside.change is not None and not beside.direction:
        beside.direction = statement.direction
        beside.direction_sign = statement.direction_sign
    for group, result in ((beside.current, statement.current), (beside.prior, statement.prior)):
        if group is not None and group.sign is None and result is not None:
            group.sign = result.sign
    made = list(_parts(beside, context, force))
    for part, own_part in zip(made, parts, strict=False):
        part.current_period = part.current_period or own_part.current_period
        part.prior_period = part.prior_period or own_part.prior_period
    return made


def _set_side(part: Part, context: Context) -> None:
    """A figure of an earlier period is the prior one, whatever the words made of it."""
    if part.current is None or not is_prior(part.current_period, context):
        return
    if part.prior is not None and (
        part.prior_period is None or is_prior(part.prior_period, context)
    ):
        return
    part.current, part.prior = part.prior, part.current
    part.current_period, part.prior_period = part.prior_period, part.current_period
    part.current_sign, part.prior_sign = part.prior_sign, part.current_sign
    if part.current is None:
        part.current_period = None


def _drop_other_years(part: Part) -> None:
    """As in "to $5 million in 2031 from $4 million in 2029": no comparison with a year ago.

    Nor is that of a quarter with nine months one.
    """
    now, then = part.current_period, part.prior_period
    if now is None or then is None or not now.period_end or not then.period_end:
        return
    apart = date.fromisoformat(now.period_end) - date.fromisoformat(then.period_end)
    told = part.current or part.change or part.percent
    if not told or (apart.days <= _TWO_YEARS and not _is_of_parts(now, then)):
        return
    part.prior = part.change = part.percent = part.points = part.prior_period = None
    part.statement.direction = ""


def _is_of_parts(now: Period, then: Period) -> bool:
    """Whether two spans are different parts of a year: a quarter, and six or nine months."""
    spans = [round((length(period) or 0) / _QUARTER, 1) for period in (now, then)]
    return spans[0] != spans[1] and set(spans) <= {1.0, 2.0, 3.0}
