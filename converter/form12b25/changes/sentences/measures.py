"""What a measure does: it opens a statement, or says more of the one in hand."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING

from .state import Walk, before_of, behind_of, in_cause, since_mark, word_of
from .statements import fill, is_none, is_result, nothing, open_statement
from .wordings import Wording, wording_at

if TYPE_CHECKING:
    from ..words.tokens import Token
    from .drafts import Statement

_MAIN_CLAUSE = re.compile(r"M[TnwdouR()]{0,10}(?:=|H|[UDEW][bthnf+-]{0,2}[A%]|F)")


_LOSSES = frozenset(("loss", "losses", "deficit", "expense"))
_GAINS = _LOSSES | {"gain", "gains", "benefit", "income", "profit"}
_NEAR = 12
_FAIR_VALUE = re.compile("Warrants|Extinguishment|Investments|Impairment")
_DEBITS = frozenset(("FairValueAdjustmentOfWarrants", "IncomeTaxExpenseBenefit"))


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


def _is_verb(state: Walk, _: Wording, token: Token) -> bool:
    """As in "a charge of $5 to write down its vessels"."""
    written = word_of(state, token).startswith("write")
    return written and before_of(state).endswith("t")


def _is_move(state: Walk, _: Wording, token: Token) -> bool:
    """As in "A gain of 15%" is a move of the measure in hand."""
    general = state.now is not None and token.value.general
    return bool(general and re.match(r"o[dh]*%", behind_of(state)))


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


def _take_sign(state: Walk, wording: Wording) -> None:
    """The measure in hand again: only the sign of the next figure is in its wording."""
    sign = wording.meaning.sign
    state.compared_sign = -sign if state.negative else sign
    state.negative = False


def _is_comparator(state: Walk, wording: Wording, _: Token) -> bool:
    """As in "Compared to a net loss of $5"."""
    if not state.comparing or state.now is None or _starts_anew(state):
        return False
    if wording.meaning.name != state.now.measure.name and not wording.meaning.general:
        state.now = _counterpart(state, wording) or state.now
    if is_none(state, wording) and state.now.prior is None:
        group = nothing(state, wording)
        fill(state, state.now, "prior", group)
        state.last, state.last_at, state.mark = group, state.at, state.at + 1
        state.comparing = False
        return True
    _take_sign(state, wording)
    return True


def _main_clause_here(state: Walk) -> bool:
    """Whether a measure behind a cause is the subject of a new clause, not a cause itself."""
    before = before_of(state)[-6:].rstrip("dwpuX")
    if not before.endswith((",", "&", "!", ";")):
        return False
    match = _MAIN_CLAUSE.match(state.kinds, state.at)
    return match is not None and (before.endswith(("!", ";", ",&")) or "=" in match[0][-1:])


def _starts_anew(state: Walk) -> bool:
    """Whether a measure behind a comparator is a subject: "compared to 2030, sales were"."""
    behind = behind_of(state)
    return before_of(state)[-3:].rstrip("dwp").endswith(",") and bool(
        re.match(r"[TnwdR]{0,6}=", behind)
    )


def _counterpart(state: Walk, wording: Wording) -> Statement | None:
    """The statement of this sentence about a measure, which has no prior figure yet."""
    for statement in reversed(state.done[-_NEAR:]):
        if statement.sentence != state.number or statement.measure.name != wording.meaning.name:
            continue
        if statement.current is not None and statement.prior is None:
            return statement
    return None


def _is_parallel(state: Walk, wording: Wording, _: Token) -> bool:
    """As in "Compared to a loss of $1 on revenue of $10": the prior figure of the next measure."""
    if state.last_role != "prior" or state.now is None:
        return False
    if not re.fullmatch(r"[T,&no|dw]*", since_mark(state)) or "=" in behind_of(state)[:4]:
        return False
    found = _counterpart(state, wording)
    if found is None or found is state.now:
        return False
    state.now, state.comparing = found, True
    _take_sign(state, wording)
    return True


def _is_another_comparator(state: Walk, wording: Wording, _: Token) -> bool:
    """As in "Compared with a net loss of $5 in 2030 and net income of $2 in the second quarter"."""
    now = state.now
    if now is None or state.last_role != "prior" or now.measure.name != wording.meaning.name:
        return False
    if not re.search(r",?&[dw]*\Z", since_mark(state)) or now.prior is None:
        return False
    if now.measure.name == "OtherMeasure":
        return False
    if re.match(r"[TnwdR]*=|[^;!]*C", behind_of(state)):
        return False
    state.comparing = True
    _take_sign(state, wording)
    return True


def _is_object(state: Walk, wording: Wording, _: Token) -> bool:
    """As in "A gain of $5 from the change in fair value": what the gain in hand is on."""
    now = state.now
    if now is None or now.current is None or not _FAIR_VALUE.search(wording.meaning.name):
        return False
    general = now.measure.general or now.text.lower() in {"loss", "losses"}
    return general and bool(re.match(r"[RTn,d]*[fno][dw]*\Z", since_mark(state)))


def _is_predicate(state: Walk, wording: Wording, token: Token) -> bool:
    """As in "The change in fair value was a gain of": the measure's sign in a noun of its own."""
    now, word = state.now, word_of(state, token)
    if now is None or word not in _GAINS or now.measure.name == wording.meaning.name:
        return False
    before = since_mark(state)
    swings = is_result(now.measure.name) or set(now.text.lower().split()) & _GAINS
    swung = re.search(r"[tf][dhw]*\Z", before) if swings else None
    bare = wording.meaning.name == "NetIncomeLoss" and len(word.split()) == 1
    first = not now.has_figures() and re.search(r"=[dhw]*\Z", before)
    first = first or (swung if bare else None)
    if not first and not (now.predicate and re.search(r"[&Ct][dhw]*\Z", before)):
        return False
    now.predicate = True
    sign = -1 if word in _LOSSES else 1
    state.compared_sign = -sign if now.measure.name in _DEBITS else sign
    return True


def _is_compared(state: Walk, wording: Wording, token: Token) -> bool:
    """As in "An improvement over its operating loss": the measure of the prior figure."""
    now = state.now
    if now is None or not now.has_figures() or now.prior is not None:
        return False
    recalled = wording.meaning.general and word_of(state, token) in now.text.lower()
    if now.measure.name != wording.meaning.name and not recalled:
        return False
    if not re.search(r"[vVf+-][dwp]*\Z", since_mark(state)):
        return False
    if not recalled:
        _take_sign(state, wording)
    return True


def _adopts(now: Statement, wording: Wording) -> bool:
    """As in "from a $6 loss to an operating profit of $5": the fuller name is meant."""
    bare = now.text.lower() in {"loss", "losses", "profit", "income"} and now.came_from
    if bare and is_result(wording.meaning.name):
        now.measure = now.measure._replace(name=wording.meaning.name)
        return True
    return False


def _turns_to(state: Walk, wording: Wording, token: Token) -> bool:
    """As in "From income of $4 to a loss of $2": what the one in hand came to."""
    now = state.now
    if now is None or not now.has_figures() or now.current is not None:
        return False
    if now.measure.name != wording.meaning.name and not _adopts(now, wording):
        return False
    if not re.search(r"t[dhw]*\Z", since_mark(state)):
        return False
    if now.prior is not None and now.prior.sign is None:
        now.prior.sign = -now.measure.sign if now.negative else now.measure.sign
    state.compared_sign = wording.meaning.sign
    words = word_of(state, token), now.text.lower()
    if not is_result(now.measure.name) and set(words) <= _GAINS and len(set(words) & _LOSSES) == 1:
        state.compared_sign = -now.measure.sign  # "from a benefit of $4 to an expense of $2"
    return True


def _says_more(state: Walk, wording: Wording, _: Token) -> bool:
    """As in "Representing an increase in revenue": the measure of the statement in hand."""
    now = state.now
    if now is None or not now.has_figures() or now.measure.name != wording.meaning.name:
        return False
    before, behind = since_mark(state), behind_of(state)
    subject = re.search(r"[,;&!][dwp]*\Z", before) and re.match(r"[TnwdR]{0,8}[=UDEWH]", behind)
    subject = subject or re.match(r"o[dpwuX]*[PQUDEW][bdh]*[%A]", behind)
    if subject or (state.container is not None and not now.included and "I" in before):
        return False
    if not re.search(r"[no][dwuX]*\Z", before):
        return False
    return now.change is None or not re.match(r"[TnwdR]{0,8}o[dh]*A", behind)


_Test = Callable[[Walk, Wording, "Token"], bool]
_NO_SUBJECT: tuple[_Test, ...] = (
    _is_modifier,
    _is_source,
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
    _is_comparator,
    _is_parallel,
    _is_another_comparator,
    _is_object,
    _is_predicate,
    _is_compared,
    _says_more,
    _turns_to,
)
