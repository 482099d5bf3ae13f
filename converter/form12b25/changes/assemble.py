"""The statements of a paragraph made whole: periods resolved, lists split."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from .joining import joined
from .parts import Part
from .periods.calendar import year_earlier
from .periods.resolve import is_later, is_prior, others, resolve
from .sentences.drafts import ROLES, Group, Statement
from .sharing import share

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..model import Period
    from .parts import Force, Periods
    from .periods.calendar import Context
    from .periods.mentions import Mention
    from .words.figures import Figure

    Lead = tuple[Mention | None, Mention | None]
    Leads = dict[int, Lead]


_TWO, _NEAR = 2, 20


def assemble(
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
    force.lead, force.named = resolve(lead, context, (), prior=False), []
    force.pairs = []
    force.lead_prior = others(lead, context)
    if lead_prior is not None:
        force.lead_prior = resolve(lead_prior, context, force.lead, prior=True)


def _own(group: Group | None, subject: Mention | None) -> Mention | None:
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


def _beside(statement: Statement, role: str) -> Mention | None:
    """The period that stands with an amount per share: "of $5 million ($.20 a share) in 2031"."""
    groups = [getattr(share, role) for share in statement.shares]
    return next((g.mention for g in groups if g is not None and g.mention is not None), None)


def _parts(statement: Statement, context: Context, force: Force) -> Iterator[Part]:
    if not statement.has_figures():
        return
    mention = _own(statement.current, _beside(statement, "current") or statement.subject)
    mention = mention or _own(statement.change, None)
    if mention is not None and mention.relation == "same" and not mention.year:
        mention = force.mention if force.mention and others(force.mention, context) else mention
    now = _current_periods(mention, context, force)
    _note_pair(statement, now, context, force)
    statement.period_rule = _told_by(statement.current, statement.subject, mention)
    if _is_nothing(statement) and mention is not None and others(mention, context):
        none = statement.current.figures if statement.current else []
        statement.prior = Group(figures=list(none))  # "no revenue in 2031 and 2030"
    then = _prior_periods(statement, mention, now, context, force)
    pair = _same_pair(statement, mention, force)
    if _is_pair(statement, mention, context) or _is_led_pair(statement, mention, now, then):
        pair = pair or (now, then)
    if pair is not None:
        if all(pair) and pair not in force.pairs:
            force.pairs.append(pair)
        yield _pair(statement, *pair)
    else:
        yield from _parted(statement, now, then)


def _note_pair(statement: Statement, now: Periods, context: Context, force: Force) -> None:
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


def _told_by(group: Group | None, subject: Mention | None, mention: Mention | None) -> str:
    """The rule that gives a figure its period."""
    if mention is None:
        return "period-in-force"
    if group is not None and group.mention is mention:
        return "period-beside"
    return "period-of-statement" if mention is subject else "period-shared"


def _prior_periods(
    statement: Statement, mention: Mention | None, now: Periods, context: Context, force: Force
) -> Periods:
    """The periods that a statement compares with: those named for it, or those in force."""
    prior = _own(statement.prior, _beside(statement, "prior") or statement.prior_subject)
    prior = _year_ago(statement, prior, now, context)
    statement.prior_rule = _told_by(statement.prior, statement.prior_subject, prior)
    if prior is not None and prior.fiscal and None in now:
        return (None,) * len(now)
    if prior is not None:
        then = _whole(now, resolve(prior, context, now, prior=True))
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


def _is_nothing(statement: Statement) -> bool:
    """Whether a statement says of a measure that there was none, and nothing else."""
    group = statement.current
    none = group is not None and len(group.figures) == 1 and group.figures[0].value == 0
    return none and statement.prior is None and statement.change is None


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
    found = resolve(mention, context, now, prior=True)
    return bool(found) and all(p is not None and is_prior(p, context) for p in found)


def _current_periods(mention: Mention | None, context: Context, force: Force) -> Periods:
    """The periods that a statement is for: those named with it, or those in force."""
    if mention is None:
        return force.current()
    base = force.last if mention.relation in {"same", "ago"} else ()
    now = _as_led(resolve(mention, context, base or force.current(), prior=False), force)
    if now and now not in force.named and not any(is_prior(p, context) for p in now):
        force.named.append(now)
    force.last = now or force.last
    force.mention = mention
    return now


def _as_led(now: Periods, force: Force) -> Periods:
    """Periods of which only the end is told have the length that a heading gives."""
    ends = {p.period_end: p for p in force.lead if p is not None and p.period_start}
    return tuple(
        ends.get(p.period_end, p) if p is not None and p.period_end and not p.period_start else p
        for p in now
    )


def _same_pair(
    statement: Statement, mention: Mention | None, force: Force
) -> tuple[Periods, Periods] | None:
    """The two periods compared last, for "the same periods", or a part, with two figures."""
    group = statement.current
    two = group is not None and len(group.figures) == _TWO and statement.prior is None
    same = mention is not None and mention.relation == "same" and not mention.year
    bare = group is not None and group.mention is None
    part = bare and (statement.included or statement.shared or mention is None)
    if not two or not (same or part):
        return None
    pair = force.pairs[-1] if force.pairs else None
    return pair if pair and len(pair[0]) == len(pair[1]) == 1 else None


def _is_pair(statement: Statement, mention: Mention | None, context: Context) -> bool:
    """Whether two figures are of two years: "$1 and $2 for the years 2031 and 2030"."""
    group = statement.current
    if group is None or statement.prior is not None or mention is None:
        return False
    first = len(mention.periods) if mention.relation == "stated" else 1
    count = len(group.figures) - mention.further
    return count == first + 1 == 1 + len(others(mention, context))


def _is_led_pair(
    statement: Statement, mention: Mention | None, now: Periods, then: Periods
) -> bool:
    """Whether two figures are of the two years of a lead-in."""
    group = statement.current
    named = mention is None or statement.prior_subject is not None
    alone = named and statement.prior is None and len(now) == len(then) == 1
    return alone and group is not None and len(group.figures) == len(now) + len(then)


def _pair(statement: Statement, now: Periods, then: Periods) -> Part:
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


def _parted(statement: Statement, now: Periods, then: Periods) -> Iterator[Part]:
    """Split lists of figures: one statement for each period."""
    groups: list[Group] = [g for g in (getattr(statement, role) for role in ROLES) if g is not None]
    count = max((len(g.figures) for g in groups), default=0)
    if count == 1 and all(g.figures[0].value == 0 for g in groups):
        count = max(1, len(now))  # "no revenue in the three and six months"
    for i in range(count):
        figures = {role: _figure(getattr(statement, role), i, count) for role in ROLES}
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
    own, prior = _own(statement.current, statement.subject), statement.prior_subject
    beside.subject = beside.subject or own or _beside(statement, "current")
    prior = beside.prior_subject or _own(statement.prior, prior)
    beside.prior_subject = prior or _beside(statement, "prior")
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
