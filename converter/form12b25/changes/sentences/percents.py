"""What percents and percentage points do."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ...patterns import lazy
from .drafts import Group
from .money import anaphoric, other_measure, passed
from .roles import role_of
from .signs import apply_sign
from .state import Walk, behind_of, in_cause, since_mark
from .statements import another, clone, nearest_direction

if TYPE_CHECKING:
    from ..words.token import Token
    from .drafts import Statement

_OF_ANOTHER = lazy(r"[wd]{0,2}[UDEW][no][dw]{0,5}M")
_MEASURE_FOLLOWS = lazy(r"\(?,?\|?A?,?[wd]{0,2}[UDEW]?[wd]{0,3}[no][dw]{0,5}M")
_MOVE_NEAR = lazy(r"[-+vVUDEWPQ12]")


def percent(state: Walk, token: Token) -> None:
    """Give a percent to the statement that it is of: a change, or a level of a ratio."""
    behind = behind_of(state)
    if state.preceding or state.sequential:
        state.preceding = False
        return
    if in_cause(state) or _is_of_something_else(state, behind):
        return
    group = Group(figures=list(token.value))
    if _waits(state, group, behind):
        return
    now = state.now
    if now is None and state.done and anaphoric(state):
        now = state.now = state.done[-1]
    if now is None or state.blocked:
        return
    if state.comparing and not now.measure.ratio and now.percent is not None:
        return  # "decreased 5%, compared to an increase of 3% in the year before"
    role, group.rule = _role(state, now, behind)
    if role:
        _give(state, now, role, group)


_COMPARED = lazy(r"\A[^AM;!]*M[^AM;!]*(?:C|[UDPQ]f)[dhw]*%")
"""As in "cost of sales was 81.7% of sales, compared with 78.9%": a ratio, since it is compared."""
_OF_TOTAL = lazy(
    r"\s+of\s+(?:the\s+|our\s+|its\s+)?(?:total|that|this|those|which|consolidated)\b",
    re.IGNORECASE,
)


def _is_of_something_else(state: Walk, behind: str) -> bool:
    """As in "8.75% notes", "27.9% of net sales" (unless a ratio is stated so)."""
    if re.match(r"w{0,2}[XZ]", behind) or _OF_TOTAL.match(state.text, state.found[state.at].end):
        return True
    now = state.now
    if now is None or now.measure.ratio or not re.match(r"o[dw]{0,3}M", behind):
        return now is not None and not now.measure.ratio and bool(re.match(r"o[dw]{0,3}X", behind))
    moved = re.search(r"[ft][dh]*\Z", since_mark(state))
    was = re.search(r"=[dh]*\Z", since_mark(state)) and _COMPARED.search(behind_of(state, 16))
    if (moved or was) and not now.has_figures():
        now.measure = now.measure._replace(name="OtherMeasure", ratio=True)
        return False
    return True


def _waits(state: Walk, group: Group, behind: str) -> bool:
    """Keep a percent whose measure follows: "a 9% decline in cost of sales"."""
    now = state.now
    if now is None and (state.orphans or _MEASURE_FOLLOWS.match(behind)):
        state.orphans.append(("percent", group))
        state.orphan_at = state.at
        return True
    if now is not None and _OF_ANOTHER.match(behind) and other_measure(state, behind):
        state.orphans, state.now = [("percent", group)], None
        state.orphan_at = state.at
        return True
    return False


def _role(state: Walk, now: Statement, behind: str) -> tuple[str, str]:
    """Return what the percent is to its measure, "" where nothing says that it moved, and why."""
    before = state.kinds[state.mark : state.at]
    if now.prior is not None and state.last is now.prior and re.search("&[dhn]*\\Z", before):
        return "prior", "second-prior"
    if now.prior is None and state.last_role == "prior" and re.search("&[dhn]*\\Z", before):
        return "prior", "second-prior"
    level = state.last is not None and state.last in (now.current, now.prior)
    if level and _is_beside_amount(state, now, before):
        return "", ""  # "a gross margin of $4 million, or 40%"
    if now.measure.ratio or (now.measure.name == "OtherMeasure" and now.points):
        row = role_of("percent", before, behind)
        return "current" if row.name == "level" else row.name, row.id
    beside = now.change is not None and state.last is now.change
    beside = beside or (now.prior is not None and state.last is now.current)
    moved = now.direction or state.again or now.negative or beside
    near = moved or _MOVE_NEAR.search(before + behind[:4])
    if not near or _is_level(now, before, behind):
        return "", ""
    return "percent", "moved-percent"


def _is_beside_amount(state: Walk, now: Statement, before: str) -> bool:
    """As in "a gross margin of $4 million, or 40%": the ratio beside what it is of."""
    amount = state.last is not None and state.last.figures[0].unit != "%"
    return now.measure.ratio and amount and re.fullmatch(r"[,dh]*[|(][|dh]*", before) is not None


def _is_level(now: Statement, before: str, behind: str) -> bool:
    """As in "as the default rate is 18%", "down to 80% of last year's"."""
    other = now.current is not None and re.search(r"w=[dh]*\Z", before)
    part = re.search(r"t[dh]*\Z", before) and re.match("o[dp]*w?T", behind)
    return bool(other or part)


def _give(state: Walk, now: Statement, role: str, group: Group) -> None:
    if now.negative and not now.direction:
        now.direction, now.direction_sign = "D", 1
    if getattr(now, role) is not None and role in {"percent", "current"}:
        if not another(state):
            return
        now = state.now = clone(state, now)
    if getattr(now, role) is None:
        _set(state, now, role, group)
    elif role == "prior":
        now.other_priors.append(group)
        passed(state, group)


def _set(state: Walk, now: Statement, role: str, group: Group) -> None:
    if role in {"current", "prior"}:
        apply_sign(state, now, group)
    setattr(now, role, group)
    now.end = max(now.end, group.end)
    if role == "percent" and not now.direction:
        now.direction = nearest_direction(state) or state.again
        now.direction_sign = now.measure.sign
    if state.pending is not None and role in {"current", "prior"}:
        group.mention, state.pending = state.pending, None
    passed(state, group)


def points(state: Walk, token: Token) -> None:
    """Give percentage points to the statement in hand."""
    if state.preceding:
        state.preceding = False
        return
    if state.now is not None and not in_cause(state) and state.now.points is None:
        state.now.points = Group(figures=list(token.value))
        state.now.end = max(state.now.end, token.end)
        passed(state, state.now.points)
