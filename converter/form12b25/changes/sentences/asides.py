"""What stands between commas, behind colons and in brackets."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ...patterns import lazy
from ...tables import word_list
from .state import Walk, before_of, behind_of, word_of

if TYPE_CHECKING:
    from ..words.token import Token


_DEFINITION = lazy(
    r"\s*(?:meaning|defined\s+as|i\.e\.|that\s+is|which\s+(?:we|is|the))\b", re.IGNORECASE
)
_NAMED_PARTS = lazy(r"w?M[dh]*A(?:,?&?w?M[dh]*A)+\Z")
_BREAKDOWN = lazy(r"[dh]*A[no][dwuXM]*,?&[dh]*A[no][dwuXM]*\Z")
_PERIOD_AND_FIGURE = lazy(r"[dnpw]{0,3}T[:,]?[dhwp:ON]*[MA0]|[dh]*M?o?[dh]*A[^A]*T|0[=wnd]*T")


_OPENS_ASIDE = frozenset(word_list("opens_an_aside"))
_ASIDE = lazy(r"[^;,C]{1,20},(?=w?[=UDEWPQGHt])")


def parenthesis(state: Walk, token: Token) -> None:
    """As in "(2030: $5 million)": a parenthesis that names a period and gives its figure."""
    inside = behind_of(state, 12).partition(")")[0]
    if _DEFINITION.match(state.text, token.end):
        closing = state.kinds.find(")", state.at)
        state.skip = closing if closing > 0 else state.at
        return
    if (
        state.last is not None
        and state.last_at == state.at - 1
        and (_BREAKDOWN.match(inside) or _NAMED_PARTS.match(inside))
    ):
        state.skip = state.at + len(inside)
        return
    if _is_own_period(state, inside):
        state.skip = state.at + len(inside)
        return
    open_prior = state.now is not None and state.now.prior is None
    if open_prior and state.last is not None and _PERIOD_AND_FIGURE.match(inside):
        state.comparing = True
        state.mark = state.at + 1


def _is_own_period(state: Walk, inside: str) -> bool:
    """As in "$10 million ($30 million for the nine months)": another span of the late report."""
    if "A" not in inside or "T" not in inside or state.last is None:
        return False
    mention = state.found[state.at + 1 + inside.index("T")].value
    return bool(mention.relation == "now" and not mention.year)


def comma(state: Walk, _: Token) -> None:
    """End a cause at the start, pass over a clause in between, end "compared with 2030,"."""
    if state.at == state.cause_end:
        state.mark, state.causing = state.at + 1, -1
    behind = behind_of(state, 12)
    if _goes_on(state, behind):
        state.causing, state.cause_measure = -1, None
    if _ends_aside(state, behind):
        state.now, state.container, state.aside = state.container, None, False
        state.causing, state.cause_measure, state.mark = -1, None, state.at + 1
    if _passes_over(state) or _passes_which(state, behind):
        return
    _ends_which(state, behind)
    told = before_of(state)[-1:] == "T" and state.kinds[state.at - 2 : state.at] != "(T"
    if state.comparing and told and re.match(r"[dhwp]*A", behind):
        state.comparing, state.mark = False, state.at + 1


def _passes_which(state: Walk, behind: str) -> bool:
    """Pass over ", which fell short of plan,"; note whose clause one with figures is."""
    if behind[:1] != "d" or word_of(state, state.found[state.at + 1]) not in {"which", "that"}:
        return False
    aside = re.match(r"d[^A%;,]*,", behind)
    if aside:
        state.skip = state.at + aside.end()
        return True
    if state.now is not None and not state.now.has_figures():
        state.whole = state.now
    return False


def _ends_which(state: Walk, behind: str) -> None:
    """As in ", which takes in a loss of $1, was": the sentence goes on with its subject."""
    if state.whole is None or not re.match(r"w?[=UDEWPQGH]", behind):
        return
    whole, state.whole = state.whole, None
    if not whole.has_figures() and state.now is not None and state.now.has_figures():
        state.now, state.mark = whole, state.at + 1


def _passes_over(state: Walk) -> bool:
    """Pass over ", after a tax benefit of $1," between a measure and its verb."""
    now = state.now
    if now is None or now.has_figures() or state.at + 1 >= len(state.found):
        return False
    if word_of(state, state.found[state.at + 1]) not in _OPENS_ASIDE:
        return False
    aside = _ASIDE.match(state.kinds, state.at + 1)
    if aside is None:
        return False
    state.skip = aside.end() - 1
    return True


def _goes_on(state: Walk, behind: str) -> bool:
    """As in "net income, helped by lower feed costs, improved": the cause was an aside."""
    bare = state.now is not None and not state.now.has_figures() and state.causing >= 0
    if not bare or state.measure_at >= state.causing:
        return False
    told = set("A%") & set(state.kinds[state.causing : state.at])
    return not told and re.match(r"w{0,2}[UDEWPQG]", behind) is not None


def _ends_aside(state: Walk, behind: str) -> bool:
    """As in ", including charges of $1, was": the sentence goes on with the whole."""
    now = state.now
    told = state.aside and now is not None and now.included and now.has_figures()
    return bool(
        told and state.container is not None and re.match(r"[dw]?C|=|\||[UDEWPQ]|f[dh]*A", behind)
    )


def colon(state: Walk, _: Token) -> None:
    """What follows are the figures of what was said: "did not change: $5 compared to $6"."""
    bare = not set("A%") & set(state.kinds[state.causing : state.at])
    if state.causing >= 0 and bare and re.match(r"[^A%;]*M[^A%;]*[=UDEWPQH]", behind_of(state, 26)):
        state.causing, state.now, state.mark = -1, None, state.at + 1
    if state.now is not None and not state.comparing and re.match(r"[dh]*A", behind_of(state)):
        state.mark = state.at + 1
