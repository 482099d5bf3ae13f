"""Which periods a statement is about: named with it, or in force."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from .periods.calendar import year_earlier
from .periods.resolve import is_prior, others, resolved

if TYPE_CHECKING:
    from ..model import Period
    from .parts import Force, Periods
    from .periods.calendar import Context
    from .periods.mentions import Mention
    from .sentences.drafts import Group, Statement

    Lead = tuple[Mention | None, Mention | None]
    Leads = dict[int, Lead]


_MONTH, _WEEK = 30.4, 7.0


def own_mention(group: Group | None, subject: Mention | None) -> Mention | None:
    """The period beside a figure, else the statement's; of a bare year, the span that is told."""
    if group is not None and group.mention is not None and _is_told(group.mention, subject):
        return subject
    return group.mention if group is not None and group.mention is not None else subject


def _is_told(mention: Mention, subject: Mention | None) -> bool:
    """As in "sales for the first half of 2031 rose to $5 million in 2031"."""
    bare = mention.relation == "year" and not mention.months and not mention.year2
    return (
        bare
        and subject is not None
        and subject.relation == "quarter"
        and subject.year == mention.year
    )


def mention_beside(statement: Statement, role: str) -> Mention | None:
    """The period that stands with an amount per share: "of $5 million ($.20 a share) in 2031"."""
    groups = [getattr(share, role) for share in statement.shares]
    return next((g.mention for g in groups if g is not None and g.mention is not None), None)


def note_pair(statement: Statement, now: Periods, context: Context, force: Force) -> None:
    """As in "sales were $5 in 2031; in 2030 they were $6": two statements compare two periods."""
    measure, before = force.measure, force.before
    force.measure, force.before = statement.measure.name + statement.component, now
    if measure != force.measure or not now or len(now) != len(before) or statement.prior:
        return
    compared = all(is_prior(p, context) for p in now) and not any(
        is_prior(p, context) for p in before
    )
    if compared and (before, now) not in force.pairs:
        force.pairs.append((before, now))


def told_by(group: Group | None, subject: Mention | None, mention: Mention | None) -> str:
    """The rule that gives a figure its period."""
    if mention is None:
        return "period-in-force"
    if group is not None and group.mention is mention:
        return "period-beside"
    return "period-of-statement" if mention is subject else "period-shared"


def prior_periods(
    statement: Statement, mention: Mention | None, now: Periods, context: Context, force: Force
) -> Periods:
    """The periods that a statement compares with: those named for it, or those in force."""
    prior = own_mention(
        statement.prior, mention_beside(statement, "prior") or statement.prior_subject
    )
    prior = _year_ago(statement, prior, now, context)
    statement.prior_rule = told_by(statement.prior, statement.prior_subject, prior)
    if prior is not None and prior.fiscal and None in now:
        return (None,) * len(now)
    if prior is not None:
        then = _whole(now, resolved(prior, context, now, prior=True))
        if not any(then) and prior.relation.endswith("ago"):
            then = force.prior_of(now) or then
        if statement.prior is not None and now and then and (now, then) not in force.pairs:
            force.pairs.append((now, then))
        return then
    if mention is not None and (found := others(mention, context)):
        return found
    if len(force.lead_prior) == len(now) and now == force.lead:
        return force.lead_prior
    return force.prior_of(now) if mention is None or statement.prior is not None else ()


def _whole(now: Periods, then: Periods) -> Periods:
    """Give a prior period of which only the end is told the length of the current one."""
    made = list(then)
    for i, (own, prior) in enumerate(zip(now, then, strict=False)):
        if own is None or prior is None or not own.period_start or prior.period_start:
            continue
        earlier = year_earlier(own)
        if earlier is not None and earlier.period_end == prior.period_end:
            made[i] = earlier
    return tuple(made)


def _year_ago(
    statement: Statement, prior: Mention | None, now: Periods, context: Context
) -> Mention | None:
    """Of several comparators take the one of the year before; return its period."""
    for other in statement.other_priors:
        if other.mention is None or (prior is not None and _is_year_ago(prior, now, context)):
            continue
        if _is_year_ago(other.mention, now, context):
            statement.prior, prior = other, other.mention
            statement.direction = ""
    return prior


def _is_year_ago(mention: Mention, now: Periods, context: Context) -> bool:
    found = resolved(mention, context, now, prior=True)
    return bool(found) and all(_is_of_last_year(period, context) for period in found)


def _is_of_last_year(period: Period | None, context: Context) -> bool:
    end = context.period_end
    if period is None or end is None or not is_prior(period, context):
        return False
    return end.year - int(str(period.period_end or period.instant)[:4]) <= 1


def current_periods(mention: Mention | None, context: Context, force: Force) -> Periods:
    """The periods that a statement is for: those named with it, or those in force."""
    if mention is None:
        return force.current()
    base = force.last if mention.relation in {"same", "ago"} else ()
    now = _as_led(resolved(mention, context, base or force.current(), prior=False), force)
    now = _as_named(now, mention, force)
    if now and now not in force.named and not any(is_prior(p, context) for p in now):
        force.named.append(now)
    force.last = now or force.last
    force.mention = mention
    return now


def _as_named(now: Periods, mention: Mention, force: Force) -> Periods:
    """As in "the thirteen weeks ended May 3, 2031", which are "the quarter" from then on."""
    months = dict(mention.lengths).get("months", 0) if mention.relation == "now" else 0
    months = mention.months if mention.relation == "quarter" else months
    fits = {
        named.period_end: named
        for periods in force.named
        for named in periods
        if named is not None and abs(_days_of(named) - months * _MONTH) <= _WEEK
    }
    return tuple(
        fits.get(p.period_end, p) if p is not None and p.period_end and not p.period_start else p
        for p in now
    )


def _days_of(period: Period) -> int:
    if not period.period_start or not period.period_end:
        return 0
    first, last = map(date.fromisoformat, (period.period_start, period.period_end))
    return (last - first).days + 1


def _as_led(now: Periods, force: Force) -> Periods:
    """Periods of which only the end is told have the length that a heading gives."""
    ends = {p.period_end: p for p in force.lead if p is not None and p.period_start}
    return tuple(
        ends.get(p.period_end, p) if p is not None and p.period_end and not p.period_start else p
        for p in now
    )
