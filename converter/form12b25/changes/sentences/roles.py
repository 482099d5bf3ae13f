"""What a figure is to its measure: rows of ``tables/lexicon/roles.toml``, the first that fits."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from ...patterns import lazy
from ...tables import table
from .state import Walk, behind_of, since_mark
from .statements import clone

if TYPE_CHECKING:
    from .drafts import Group, Statement

_PAIR_AHEAD = lazy(r"[ndwt]*T?,?(?:C|[PQUD]f)[dh]*A")
_LEG_AHEAD = lazy(r",?\|[dh]*%,?[dh]*t[dh]*A")


def role_here(state: Walk, group: Group) -> str:
    """Return the role of the figure in hand, and note in the group what gives it."""
    role, group.rule = _found_role(state, group)
    return role


def _found_role(state: Walk, group: Group) -> tuple[str, str]:
    """The role and its rule: by what the statement has already, else by the rows of roles."""
    before, now = since_mark(state), state.now
    beside = state.kinds[state.last_at + 1 : state.at]
    if group.share and state.last_role and not set(beside) - set(",|(hdR~=Ssx&"):
        return state.last_role, "beside-result"
    if now is not None and (found := _role_by_statement(state, now, before)):
        return found
    if now is not None and now.direction and not re.search("[UDEWPQ2F]", before):
        known = now.has_figures() or now.direction != "F"
        before = now.direction + before if known and re.search(r"[fvtb]", before) else before
    if state.last is not None and state.mark == state.last_at + 1:
        before = "A" + before
    row = role_of("money", before, behind_of(state))
    if row.id == "side-amount" and state.whole is not None:
        return "current", "beside-measure"  # "which includes a loss of $1 million, was"
    if row.name in {"", "current"} and state.comparing:
        return "prior", "comparing"
    return row.name, row.id


def _leg(state: Walk, now: Statement, before: str) -> str:
    """As in "fell $6, or 16%, to $32 for the quarter and $41 or 29% to $99 for the year"."""
    if now.current is None:
        return ""
    if now.change and re.search(r"&[dh]*\Z", before) and _LEG_AHEAD.match(behind_of(state)):
        return "change"
    if now.prior and re.search(r"&[dh]*f[dh]*\Z", before):
        return "prior"
    again = now.prior and re.search(r"&[dh]*t[dh]*\Z", before)
    return "current" if again and re.match("f[dh]*A", behind_of(state)) else ""


def _behind_percent(state: Walk, now: Statement, before: str) -> bool:
    """As in "Increased by 12%, or $4.4 million": the change beside its percent."""
    beside = (
        state.last is not None and state.last is now.percent and state.mark == state.last_at + 1
    )
    return beside and now.change is None and re.fullmatch(r",?[|(]{1,2}[dh]*", before) is not None


def _role_by_statement(state: Walk, now: Statement, before: str) -> tuple[str, str] | None:
    """The role where what the statement has already says it, and the rule's name."""
    if _behind_percent(state, now, before):
        return "change", "beside-percent"
    if leg := _leg(state, now, before):
        state.now = clone(state, now)
        return leg, "second-leg"
    return None if re.search(r"[Ctb][^A]*\Z", before) else _goes_on(state, now, before)


def _goes_on(state: Walk, now: Statement, before: str) -> tuple[str, str] | None:
    """The role of a figure that goes on with the one before: "from $5", "and $6 in 2030"."""
    if now.current and not now.prior and re.search(r"f[dh]*\Z", before):
        return "prior", "level-from"
    if now.prior and re.search(r"&[dh]*\Z", before) and _PAIR_AHEAD.match(behind_of(state)):
        return "current", "second-pair"
    if state.last_role == "prior" and re.search(r"&(?:n|[dh]*t)?[dhw,]*\Z", before):
        again = now.current and behind_of(state)[:1] != "f"
        return ("prior", "second-prior") if again else None
    if now.came_from and not now.has_figures():
        return "prior", "came-from"
    moved = now.moved and now.change is None and not re.search(r"[fvV+-][dh]*\Z", before)
    return ("change", "moved-measure") if moved else None


_NO_MATTER = str.maketrans("", "", "wdhpHJ#")


class Role(NamedTuple):
    """A row: what it is called, the role, the patterns before and behind."""

    id: str
    name: str
    before: re.Pattern[str]
    behind: re.Pattern[str]


NO_ROLE = Role("", "", lazy(""), lazy(""))
"""That of a figure which no row takes."""


@cache
def _rows(kind: str) -> tuple[Role, ...]:
    rows = table("roles")[kind]
    return tuple(
        Role(
            row["id"],
            row["role"],
            lazy(f"(?:{row['before']})\\Z"),
            lazy(row["behind"]),
        )
        for row in rows
    )


def role_of(kind: str, before: str, behind: str) -> Role:
    """Return the role of a figure ("money", "percent") between these tokens.

    >>> [role_of("money", *t).name for t in (("M=", ",U"), ("C", "T"), ("MD", ""), ("Mw", "K"))]
    ['current', 'prior', 'change', '']
    """
    before, behind = before.translate(_NO_MATTER), behind.translate(_NO_MATTER)
    fits = (r for r in _rows(kind) if r.before.search(before) and r.behind.match(behind))
    return next(fits, NO_ROLE)
