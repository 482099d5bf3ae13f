"""What a measure does: it opens a statement, or says more of the one in hand."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING

from ...patterns import lazy
from .nothing import is_none
from .same import (
    is_another_comparator,
    is_comparator,
    is_compared,
    is_object,
    is_parallel,
    is_predicate,
    says_more,
    turns_to,
)
from .state import Walk, before_of, behind_of, end_of_clause, in_cause, since_mark, word_of
from .statements import open_statement
from .wordings import Wording, wording_at

if TYPE_CHECKING:
    from ..words.token import Token

_MAIN_CLAUSE = lazy(r"M[TnwdouR()]{0,10}(?:=|H|[UDEW][bthnf+-]{0,2}[A%]|F)")


def measure(state: Walk, token: Token) -> None:
    """Open a statement about a measure, unless it is no subject or is that in hand.

    The tests of :data:`_NO_SUBJECT` and :data:`_SAME` are asked in order; the first that holds has
    done what there is to do.
    """
    wording = wording_at(state.text, state.found, state.at)
    if any(test(state, wording, token) for test in _NO_SUBJECT):
        return
    if in_cause(state):
        if not _main_clause_here(state):
            state.cause_measure, state.blocked = wording, False
            return
        state.causing = -1
    if not any(test(state, wording, token) for test in _SAME):
        open_statement(state, wording)


def _is_modifier(state: Walk, _: Wording, token: Token) -> bool:
    """A measure that only says which the next one is: "rental income"."""
    following = state.kinds[state.at + 1 : state.at + 2]
    if following != "M" and not (following == "u" and token.value.general):
        return False
    return not state.text[token.end : state.found[state.at + 1].start].strip()


def _is_source(state: Walk, _: Wording, __: Token) -> bool:
    """As in "Revenues from product sales": the stream of the measure in hand."""
    now = state.now
    bare = now is not None and now.measure.name == "Revenues" and not now.has_figures()
    between = state.kinds[state.measure_at + 1 : state.at]
    if not bare or re.fullmatch(r"f[dw&]*(?:M[&dw]*)?", between) is None:
        return False
    state.mark = state.at + 1
    return True


def _is_place(state: Walk, _: Wording, __: Token) -> bool:
    """As in "Write-downs of $2 were recorded in cost of sales, compared to $1": where they are."""
    now = state.now
    if now is None or now.current is None or not re.search(r"[Z=w]n[dp]*\Z", since_mark(state)):
        return False
    return re.match(r"[TnR,]*(?:C|[;.]|\Z)", behind_of(state)) is not None


def _is_denied(state: Walk, wording: Wording, token: Token) -> bool:
    """As in "No impairment of the $12 million of goodwill was recorded"."""
    before = state.text[max(0, token.start - 6) : token.start].lower()
    if not before.endswith(" no ") and before.strip() != "no":
        return False
    if is_none(state, wording) or not re.match(r"[on][dw]*A", behind_of(state)):
        return False
    state.skip = end_of_clause(state)
    return True


def _is_reversed(state: Walk, _: Wording, token: Token) -> bool:
    """As in "a reversal of stock compensation of $1": the next figure has the other sign."""
    if not in_cause(state) and _REVERSED.search(state.text, max(0, token.start - 24), token.start):
        state.negative = True
    return False


def _is_effect(state: Walk, _: Wording, __: Token) -> bool:
    """As in "Translation reduced revenue by $1": an effect, not how revenue moved."""
    before = state.kinds[max(0, state.at - 8) : state.at]
    if state.now is not None or not re.search(r"(?:\A|[,;&!d])[wXu]{1,4}[UD][dp]*\Z", before):
        return False
    if not re.match(r"[TnR]*b[dh]*A", behind_of(state)):
        return False
    state.skip = end_of_clause(state)
    return True


_REVERSED = lazy(r"\brevers(?:al\s+of|ed)\s+(?:an?\s+|the\s+)?(?:[\w-]+\s+)?\Z", re.IGNORECASE)


def _is_verb(state: Walk, _: Wording, token: Token) -> bool:
    """As in "a charge of $5 to write down its vessels"."""
    written = word_of(state, token).startswith("write")
    return written and before_of(state).endswith("t")


def _is_move(state: Walk, _: Wording, token: Token) -> bool:
    """As in "A gain of 15%" is a move of the measure in hand."""
    now = state.now
    if now is None or not token.value.general or not re.match(r"o[dh]*%", behind_of(state)):
        return False
    if word_of(state, token) in {"gain", "gains", "growth"} and not now.direction:
        now.direction, now.direction_sign = "U", now.measure.sign
    return True


def _is_disposal(state: Walk, _: Wording, token: Token) -> bool:
    """As in "the sale of its plant", "gains on sales of loans": no revenue."""
    word, behind = word_of(state, token), behind_of(state)
    if word == "sale":
        return True
    sold = re.search(r"M[n][dw]*\Z", before_of(state)) or re.match(r"o[dw]{0,2}X", behind)
    return word == "sales" and bool(sold) and behind[:1] == "o"


def _is_bereavement(state: Walk, _: Wording, token: Token) -> bool:
    """As in "the loss of a customer": no result."""
    behind = behind_of(state)
    lost = word_of(state, token) in {"loss", "losses"} and behind[:1] == "o"
    return lost and not re.match(r"o[dh+N-]*[A%T(]", behind) and "=" not in behind[:6]


def _is_container(state: Walk, _: Wording, __: Token) -> bool:
    """As in "Included in cost of sales is": the whole, of which nothing is said."""
    if not state.containing:
        return False
    state.containing, state.now = False, None
    return True


def _is_partitive(state: Walk, _: Wording, __: Token) -> bool:
    """As in "Of the net loss, $5 is attributable to": the whole, whose parts are explained."""
    opening = re.fullmatch(r"o[dp]*(?:[UDEW][no][dp]*)?", state.kinds[: state.at]) is not None
    state.partitive = opening and not re.match(r"(?:n?d*T)?o[dh]*A", behind_of(state))
    return state.partitive


def _is_no_result(state: Walk, _: Wording, token: Token) -> bool:
    """As in "Principal and interest of $5", "demanded $5 in rent"."""
    before = before_of(state)
    if not state.blocked:
        return False
    small = token.value.general or token.value.stream or word_of(state, token) == "interest"
    general = small and re.search(r"(?:n[dw]*|Z[dwh]*)\Z", before)
    return bool(general or re.search(r"(?:X&[dw]*|AR?[on][dwE]*)\Z", before))


def _is_base(state: Walk, _: Wording, __: Token) -> bool:
    """As in "27.9% of net sales": what a percent is taken of."""
    return bool(re.search(r"%o[dw]*\Z", before_of(state)))


def _main_clause_here(state: Walk) -> bool:
    """Whether a measure behind a cause is the subject of a new clause, not a cause itself."""
    before = before_of(state)[-6:].rstrip("dwpuX")
    if not before.endswith((",", "&", "!", ";")):
        return False
    match = _MAIN_CLAUSE.match(state.kinds, state.at)
    return match is not None and (before.endswith(("!", ";", ",&")) or "=" in match[0][-1:])


_Test = Callable[[Walk, Wording, "Token"], bool]
_NO_SUBJECT: tuple[_Test, ...] = (
    _is_modifier,
    _is_source,
    _is_reversed,
    _is_denied,
    _is_effect,
    _is_place,
    _is_verb,
    _is_disposal,
    _is_bereavement,
    _is_move,
    _is_container,
    _is_partitive,
    _is_no_result,
    _is_base,
)
_SAME: tuple[_Test, ...] = (
    is_comparator,
    is_parallel,
    is_another_comparator,
    is_object,
    is_predicate,
    is_compared,
    says_more,
    turns_to,
)
