"""What periods and comparators do."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ...patterns import lazy
from .drafts import Group
from .state import Walk, before_of, behind_of, in_cause, word_of

if TYPE_CHECKING:
    from ..periods.mentions import Mention
    from ..words.tokens import Token
    from .drafts import Statement

_SIDE_KEEPERS = "ndwo(RTSsxhp=HuXY"
_OPENING = 14


def period(state: Walk, token: Token) -> None:
    """Give a period to the figure or the statement that it is of, or keep it for the next one."""
    mention: Mention = token.value
    if mention.relation == "preceding":
        _preceding(state)
    elif state.causing < 0 and not any(take(state, mention) for take in _TAKERS):
        state.pending = mention


def _preceding(state: Walk) -> None:
    """A comparison with the quarter before is left out."""
    now = state.now
    moves = (now.change, now.percent, now.points) if now is not None else ()
    beside = re.search(r"[A%B]w?[fvVC+-][ndw]*\Z", before_of(state)) is not None
    attached = (beside and state.last in moves) or _attaches(state)
    state.preceding = not attached
    if not attached or now is None:
        return
    if any(state.last is s.prior for s in (now, *now.shares)):
        for statement in (now, *now.shares):
            statement.prior = None
    for role in ("change", "percent", "points"):
        if state.last is getattr(now, role):
            setattr(now, role, None)
            state.again, now.direction = now.direction, ""


def sequential(state: Walk, _: Token) -> None:
    """As in "rose 3% sequentially", "Sequentially, margins improved 2 points": left out."""
    if re.search(r"[UDEWPQ]w?\Z", before_of(state)) and behind_of(state)[:1] in {
        "t",
        "b",
        "A",
        "%",
    }:
        state.sequential = True  # "increased sequentially to $12 million from $11 million"
    else:
        _preceding(state)


def _moved_from(state: Walk, mention: Mention) -> bool:
    """As in "A decrease of 24% from 2030"."""
    before = before_of(state).rstrip("dw")
    if state.now is None or not before.endswith(("f", "v", "V")):
        return False
    if re.match(r"[R)]?[dhp]*[AM%]", behind_of(state)):
        return False
    state.now.prior_subject = state.now.prior_subject or mention
    return True


def _of_nothing(state: Walk, mention: Mention) -> bool:
    """As in "no revenue in 2031 or 2030": there was none in either."""
    now, last = state.now, state.last
    if now is None or last is None or now.prior is not None or last is not now.current:
        return False
    between = state.kinds[state.last_at + 1 : state.at]
    if last.mention is None or last.figures[0].value != 0 or not _OR_IN.fullmatch(between):
        return False
    now.prior = Group(figures=list(last.figures), mention=mention)
    return True


def _of_figure(state: Walk, mention: Mention) -> bool:
    """As in "$5 million in 2031"."""
    if state.last is None or not _attaches(state):
        return False
    now = state.now
    mention = _as_in_lead(state, mention)
    if (
        now is not None
        and state.last is now.prior
        and mention.relation == "now"
        and not mention.year
    ):
        _of_both_figures(state, now, mention)
    elif now is None or state.last not in (now.change, now.percent, now.points):
        state.last.mention = state.last.mention or mention
    elif now.current is None or now.current.mention is None:
        now.subject = now.subject or mention
    return True


def _of_both_figures(state: Walk, now: Statement, mention: Mention) -> None:
    """As in "to $5 million from $6 million for the nine months": the late period is of both."""
    bare = now.current is not None and now.current.mention is None
    if bare and now.current is not None:
        now.current.mention = mention
    if state.last is not None:
        state.last.mention = state.last.mention or mention._replace(relation="ago")


def _as_in_lead(state: Walk, mention: Mention) -> Mention:
    """As in "Three months ended June 30, 2031: ... for the period ended June 30, 2031"."""
    lead = state.lead
    if lead is None or len(lead.periods) != 1 or len(mention.periods) != 1:
        return mention
    short, whole = mention.periods[0], lead.periods[0]
    same = not short.period_start and short.period_end == whole.period_end
    return lead if same else mention


_IN_PERCENT = lazy(r"\A(?:[A~]+,?\|[dh]*)?%o[dw]*M(?=,?n)")
"""As in "$5 million, or 35% of revenue, for 2031", "35% of revenue in 2031"."""
_PRIOR_LEAD = lazy(r"(?:w[dpw]*T[nf]d*|Tfdnd*)\Z")
"""As in "Comparing 2031 with", "for 2031 from those for"."""
_COUNT = lazy(r"[no][dh]*#[wXoZd]*,?\Z")
_BRACKETED = lazy(r"\([^()A]*\)")
_TO_DO = lazy(r"\At[wUDM]w?[dwXuM&]*(?=n)")
_OF_COUNT = lazy(r"\A[fno][dh]*#[wXu]*")
_FIGURE_FOLLOWS = lazy(r"[R):,]?(?:[:dhp]*|p=*[LY][dh]*)[AM%0]|[Rnd]*o")


def _compared_with(state: Walk, mention: Mention) -> bool:
    """As in "Compared with 2030", with no figure behind it."""
    if not state.comparing:
        return False
    if state.now is None:
        state.lead_prior = mention
        return True
    behind = behind_of(state).replace(",A", ";")
    if _FIGURE_FOLLOWS.match(behind):
        return False
    if state.now.prior is not None and (state.now.prior.mention or state.now.prior_subject):
        return False
    state.now.prior_subject = mention
    state.comparing = False
    state.mark = state.at + 1
    return True


def _of_statement(state: Walk, mention: Mention) -> bool:
    """As in "Revenue for 2031 was"; at the start of a sentence, of all that it says."""
    now = state.now
    if now is None:
        if not state.comparing and state.lead is None and state.at - state.clause_at < _OPENING:
            state.lead = mention
        elif (state.lead or state.pending) and _PRIOR_LEAD.search(before_of(state)):
            state.lead = state.lead or state.pending
            state.lead_prior = mention
            return True
        return False
    if now.has_figures() or state.comparing:
        return False
    if now.subject not in (None, state.lead):
        if not re.search(r"T,?&[nd]*\Z", before_of(state)) or now.prior_subject:
            return False
        now.prior_subject = mention
        return True
    now.subject = mention
    return True


def _of_both(state: Walk, mention: Mention) -> bool:
    """As in "$5 million for the quarters ended June 30, 2031 and 2030": one figure for both."""
    now, last = state.now, state.last
    if now is None or last is None or last is not now.current or now.prior is not None:
        return False
    two = mention.year2 or (len(mention.periods) == len(mention.others) == 1)
    alone = len(last.figures) == 1 and not set("A#%") & set(behind_of(state))
    told = re.search(r"=[dh]*A[nd]*\Z", before_of(state))
    if two and not mention.further and alone and told:
        now.prior = Group(figures=list(last.figures), rule="for-both")
    return False  # the period is the figure's, too


_OR_IN = lazy(r"[dwn,]*T,?[|&w][ndw]*")
_TAKERS = (_moved_from, _of_nothing, _of_both, _of_figure, _compared_with, _of_statement)


def _attaches(state: Walk) -> bool:
    """Whether a period belongs to the figure before it."""
    if state.last is None or state.comparing:
        return False
    start = _named_behind(state)
    between = _IN_PERCENT.sub("", state.kinds[start : state.at], count=1)
    between = _OF_COUNT.sub("", between.removeprefix(state.kinds[start]))
    between = _TO_DO.sub("", _BRACKETED.sub("", between))
    if set(between) - set(_SIDE_KEEPERS + ",)|%S") or len(between) > _OPENING:
        return False
    if re.search(r",(?!=)[^,]*[w=H][^,]*\Z", between):
        return False
    return not re.match(r"[dh]*[A]|[ndo]*o[dh]*A", behind_of(state))


_NAMED_BEHIND = lazy("[A%][nodwuXSsx]*M")


def _named_behind(state: Walk) -> int:
    """Where the figure in hand ends, with its measure behind it: "$5 million in revenue"."""
    match = _NAMED_BEHIND.match(state.kinds, state.last_at, state.at)
    if match is None or state.now is None:
        return state.last_at
    place = match.end() - 1
    statements = (state.now, *state.now.shares)
    same = state.found[place].value.name in {s.measure.name for s in statements}
    same = same or state.now.measure.general  # "a charge of $5 million for the impairment of"
    own = any(state.last in (s.current, s.prior) for s in statements)
    return place if same and own else state.last_at


_REPORTED = lazy(r"[dw]{0,3}z[^A%;!]*[A%]|[dh]*Aw?z")
_FIGURE_OF = lazy(r"[dhwp]*M[dw]*[o=]?[dh]*A")
_AGAINST = lazy(r"[dhwnpoON]{0,4}[AT%M0#]")


def compare(state: Walk, token: Token) -> None:
    """Note that what follows is compared with."""
    word = word_of(state, token)
    if word == "against" and not _AGAINST.match(behind_of(state)):
        return  # "recorded against deferred tax assets"
    if state.causing >= 0 and not state.cause_measure:
        state.causing = -1
    if _REPORTED.match(behind_of(state)):
        state.preceding = True  # "compared to previously reported revenue of $5 million"
        return
    state.comparing = True
    if state.blocked and _COUNT.search(state.kinds[state.last_at + 1 : state.at]):
        state.blocked = False  # "$5 million on 9,000 ounces of gold sold, against"
    if "earned" in word or "lost" in word:
        state.compared_sign = 1 if "earned" in word else -1
    state.hedged_at = -1


def when(state: Walk, token: Token) -> None:
    """As in "In 2030, when it had", "where in the year before it had": what was then."""
    now = state.now
    if now is None:
        return
    ahead = now.current is not None and re.match(r"n?d?T|d?Mo[dh]*A=", behind_of(state))
    if ahead or before_of(state).rstrip(",").endswith("T"):
        compare(state, token)


def from_word(state: Walk, _: Token) -> None:
    """As in "From a loss of $5": the measure in hand again."""
    if state.now is not None and not in_cause(state):
        match = re.match(r"(?:T(?=w)|[dhwp])*([MN])", behind_of(state))
        if match is None:
            return
        meaning = state.found[state.at + match.end()].value
        figure = _FIGURE_OF.match(behind_of(state)) is not None
        same = meaning.name == state.now.measure.name and not meaning.stream
        same = same and (figure or meaning.name != "Revenues")
        state.comparing = match[1] == "N" or same or state.comparing
