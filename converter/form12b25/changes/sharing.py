"""What the statements of a sentence share: lists of figures, and periods named once."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from .sentences.drafts import ROLES, Group, Statement

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .periods.mentions import Mention


_NEAR = 12


def share(statements: list[Statement]) -> None:
    """Give the statements of each sentence what they share."""
    for _, group in groupby(statements, key=lambda s: s.sentence):
        sentence = list(group)
        for i in range(len(sentence)):
            for role in ROLES:
                _share_list(sentence[max(0, i - _NEAR) : i + 1], role)
        stated = [s for s in sentence if s.has_figures()]
        for i, statement in enumerate(stated):
            before, behind = stated[max(0, i - _NEAR) : i], stated[i + 1 : i + 1 + _NEAR]
            _share_current(statement, before, behind)
            _share_prior(statement, [*before, *behind])


def _share_list(statements: list[Statement], role: str) -> None:
    """Give each of several measures its own figure: "of $1 and $2, respectively"."""
    group: Group | None = getattr(statements[-1], role)
    count = len(group.figures) if group is not None else 1
    owners = statements[-count:]
    if group is None or count == 1 or len(owners) < count or not _may_share(owners, role):
        return
    if group.mention is not None and len(group.mention.periods) == count:
        return
    for owner, figure in zip(owners, group.figures, strict=True):
        own = Group(figures=[figure], mention=group.mention, sign=group.sign, share=group.share)
        setattr(owner, role, own)
        if role == "change" and not owner.direction:
            owner.direction, owner.direction_sign = statements[-1].direction, owner.measure.sign
        owner.end = max(owner.end, figure.end)


def _may_share(owners: list[Statement], role: str) -> bool:
    """Whether a list of figures is one for each of these statements."""
    others = owners[:-1]
    if any(getattr(o, role) is not None for o in others):
        return False
    if role == "prior":
        return all(o.current is not None and len(o.current.figures) == 1 for o in owners)
    names = {o.measure.name + o.component for o in owners}
    apart = len(names) == len(owners) and all(o.listed for o in owners[1:])
    return apart and not any(o.has_figures() for o in others)


def _share_prior(statement: Statement, others: list[Statement]) -> None:
    """A prior period named once in a sentence is that of its other prior figures."""
    prior = statement.prior
    if prior is None or prior.mention is not None or statement.prior_subject is not None:
        return
    named = [m for o in others if (m := o.prior.mention if o.prior else o.prior_subject)]
    own = statement.current.mention if statement.current else None
    own = own or statement.subject
    if named and own is not None and own not in _currents(others):
        statement.prior_subject = named[0]._replace(relation="ago", periods=(), others=(), year=0)
    elif named and all(m == named[0] for m in named):
        statement.prior_subject = named[0]


def _share_current(statement: Statement, before: list[Statement], behind: list[Statement]) -> None:
    if statement.subject is not None or statement.unshared:
        return
    if statement.current is not None and statement.current.mention is not None:
        return
    if before:
        named = _currents(before)
        statement.subject = named[-1] if named else None
        statement.shared = bool(named)
    elif behind:
        named = _currents(s for s in behind if s.clause == statement.clause)
        statement.subject = named[0] if named else None


def _currents(statements: Iterable[Statement]) -> list[Mention]:
    found = [
        s.current.mention if s.current and s.current.mention else s.subject for s in statements
    ]
    return [m for m in found if m is not None and m.relation != "ago"]
