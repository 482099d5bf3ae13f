"""What periods and comparators do."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ...patterns import lazy
from .attaching import attaches
from .drafts import Group
from .sequential import preceding
from .state import Walk, before_of, behind_of, in_cause, word_of

if TYPE_CHECKING:
    from ..periods.mentions import Mention
    from ..words.token import Token
    from .drafts import Statement
_OPENING = 14


def period(state: Walk, token: Token) -> None:
    """Give a period to the figure or the statement that it is of, or keep it for the next one."""
    mention: Mention = token.value
    if mention.relation == "preceding":
        preceding(state)
    elif state.causing < 0 and not any(take(state, mention) for take in _TAKERS):
        state.pending = mention


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
    if state.last is None or not attaches(state):
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


_PRIOR_LEAD = lazy(r"(?:w[dpw]*T[nf]d*|Tfdnd*)\Z")
"""As in "Comparing 2031 with", "for 2031 from those for"."""
_COUNT = lazy(r"[no][dh]*#[wXoZd]*,?\Z")
_FIGURE_FOLLOWS = lazy(r"[R):,]?(?:[:dhp]*|p=*[LY][dh]*)[AM%0]|[Rnd]*o")


def _compared_with(state: Walk, mention: Mention) -> bool:
    """As in "Compared with 2030", with no figure behind it."""
    if not state.comparing:
        return False
    if state.now is None:
        state.lead_prior = mention
        return True
    behind = behind_of(state)
    if state.kinds[state.at - 1] != "(":  # "(2030, $5 million)" is one figure
        behind = behind.replace(",A", ";")
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
