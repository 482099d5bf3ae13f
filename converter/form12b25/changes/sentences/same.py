"""Measures that are the one in hand again: compared, paired, said more of."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ...patterns import lazy
from ...tables import word_list
from .nothing import is_none, stated_zero
from .signs import is_result
from .state import Walk, before_of, behind_of, since_mark, word_of
from .statements import fill

if TYPE_CHECKING:
    from ..words.token import Token
    from .drafts import Statement
    from .wordings import Wording


_LOSSES = frozenset(word_list("losses"))
_GAINS = _LOSSES | {"gain", "gains", "benefit", "income", "profit"}
_CREDITS = frozenset(word_list("credits"))
_NEAR = 12
_FAIR_VALUE = lazy("Warrants|Extinguishment|Investments|Impairment")
_DEBITS = frozenset(("FairValueAdjustmentOfWarrants", "IncomeTaxExpenseBenefit"))


def _take_sign(state: Walk, wording: Wording) -> None:
    """The measure in hand again: only the sign of the next figure is in its wording."""
    words = state.text[wording.start : wording.end].lower()
    now = state.now
    sign = _sign_of(now.measure.name, words) if now is not None else 0
    if now is not None and not sign and "gain" in now.text.lower() and "gain" not in words:
        sign = -1 if words.endswith(("loss", "losses")) else 0
    sign = sign or wording.meaning.sign
    state.compared_sign = -sign if state.negative else sign
    state.negative = False


def _sign_of(name: str, words: str) -> int:
    """The sign that a noun gives a figure of a measure of another name; 0 where it gives none.

    >>> _sign_of("IncomeTaxExpenseBenefit", "benefit"), _sign_of("GrossProfit", "loss")
    (-1, 0)
    """
    noun = re.sub(r",?\s+net\Z", "", words).rpartition(" ")[2]
    if name in _DEBITS and words in _GAINS:
        return 1 if words in _LOSSES else -1
    if "IncomeExpense" in name:
        return -1 if noun in _LOSSES | {"expenses"} else 1
    cost = name.startswith("Provision") or name.endswith(("Expense", "Charges", "Benefit"))
    return -1 if cost and noun in _CREDITS else 0


def is_comparator(state: Walk, wording: Wording, _: Token) -> bool:
    """As in "Compared to a net loss of $5"."""
    if not state.comparing or state.now is None or _starts_anew(state):
        return False
    if wording.meaning.name != state.now.measure.name and not wording.meaning.general:
        state.now = _counterpart(state, wording) or state.now
    if is_none(state, wording) and state.now.prior is None:
        group = stated_zero(state, wording)
        fill(state, state.now, "prior", group)
        state.last, state.last_at, state.mark = group, state.at, state.at + 1
        state.comparing = False
        return True
    _take_sign(state, wording)
    return True


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


def is_parallel(state: Walk, wording: Wording, _: Token) -> bool:
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


def is_another_comparator(state: Walk, wording: Wording, _: Token) -> bool:
    """As in "Compared with a net loss of $5 in 2030 and net income of $2 in the second quarter"."""
    now = state.now
    if now is None or state.last_role != "prior" or now.measure.name != wording.meaning.name:
        return False
    if not re.search(r",?&[dw]*\Z", since_mark(state)) or now.percent is not None:
        return False
    if now.measure.name == "OtherMeasure":
        return False
    if re.match(r"[TnwdR]*=|[^;!]*C", behind_of(state)):
        return False
    state.comparing = True
    _take_sign(state, wording)
    return True


def is_object(state: Walk, wording: Wording, _: Token) -> bool:
    """As in "A gain of $5 from the change in fair value": what the gain in hand is on."""
    now = state.now
    if now is None or now.current is None or not _FAIR_VALUE.search(wording.meaning.name):
        return False
    general = now.measure.general or now.text.lower() in {"loss", "losses"}
    return general and bool(re.match(r"[RTn,d]*[fno][dw]*\Z", since_mark(state)))


def is_predicate(state: Walk, wording: Wording, token: Token) -> bool:
    """As in "The change in fair value was a gain of": the measure's sign in a noun of its own."""
    now, word = state.now, word_of(state, token)
    if now is None or word not in _GAINS or now.measure.name == wording.meaning.name:
        return False
    before = since_mark(state)
    swings = is_result(now.measure.name) or set(now.text.lower().replace(",", "").split()) & _GAINS
    swung = re.search(r"[tf][dhw]*\Z", before) if swings else None
    bare = wording.meaning.name == "NetIncomeLoss" or now.measure.name in _DEBITS
    bare = bare and len(word.split()) == 1
    first = not now.has_figures() and re.search(r"=[dhw]*\Z", before)
    first = first or (swung if bare else None)
    if first and re.search(r"t[dhw]*\Z", before) and not now.has_figures():
        now.negated = True  # "decreased to a loss of $0.30 from $0.10"
    if not first and not (now.predicate and re.search(r"[&Ct][dhw]*\Z", before)):
        return False
    now.predicate = True
    if now.prior is not None and now.prior.sign is None:
        now.prior.sign = now.measure.sign
    sign = -1 if word in _LOSSES else 1
    state.compared_sign = -sign if now.measure.name in _DEBITS else sign
    return True


def is_compared(state: Walk, wording: Wording, token: Token) -> bool:
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


def _turns(state: Walk, now: Statement, wording: Wording) -> bool:
    """As in "Net income turned into a net loss of $3 from $1": the figures have their own signs."""
    if wording.meaning.name != now.measure.name or wording.meaning.sign == now.measure.sign:
        return False
    now.negated = re.search(r"\AGw?t[dhw]*\Z", since_mark(state)) is not None
    return now.negated


def _was_before(state: Walk, now: Statement) -> bool:
    """As in "Net income of $1 a year ago turned into a loss of $3": the first is the prior one."""
    if now.prior is not None or state.last is not now.current:
        return False
    if not re.search(r"\A[ndT]*Gw?t[dhw]*\Z", since_mark(state)):
        return False
    now.prior, now.current = now.current, None
    return True


def turns_to(state: Walk, wording: Wording, token: Token) -> bool:
    """As in "From income of $4 to a loss of $2": what the one in hand came to."""
    now = state.now
    if now is None or not (now.has_figures() or _turns(state, now, wording)):
        return False
    if now.current is not None and not _was_before(state, now):
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


def says_more(state: Walk, wording: Wording, _: Token) -> bool:
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
