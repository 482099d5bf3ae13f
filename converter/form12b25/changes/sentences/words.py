"""What the other kinds of words do."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from ..words.figures import Figure
from ..words.lexicon import Meaning, meaning_of
from .causes import cause_word
from .drafts import Group
from .lists import is_gain, items_of, statement_of
from .money import passed, role_here
from .outside import MEASURE_BEHIND
from .state import Walk, before_of, behind_of, in_cause, since_mark, word_of
from .statements import clone, fill, is_result, open_statement
from .wordings import Wording

if TYPE_CHECKING:
    from ..words.tokens import Token
    from .drafts import Statement

_NEXT_MEASURE = re.compile(r"[no]?[dpwuX]{0,5}M")
_DEFINITION = re.compile(
    r"\s*(?:meaning|defined\s+as|i\.e\.|that\s+is|which\s+(?:we|is|the))\b", re.IGNORECASE
)
_BREAKDOWN = re.compile(r"[dh]*A[no][dwuXM]*,?&[dh]*A[no][dwuXM]*\Z")
_PERIOD_AND_FIGURE = re.compile(r"[dnpw]{0,3}T[:,]?[dhwp:ON]*[MA0]|[dh]*M?o?[dh]*A[^A]*T|0[=wnd]*T")


_OPENS_ASIDE = frozenset(
    "after despite following notwithstanding with without most nearly much some substantially virtually half".split()
) | {"net of"}
_ASIDE = re.compile(r"[^;,C]{1,20},(?=w?[=UDEWPQGHt])")


def direction(state: Walk, token: Token) -> None:
    """Note how something moved: the measure in hand, or the one that follows."""
    if in_cause(state) or _is_purpose(state, token):
        return
    state.direction = token.kind
    if state.now is not None and _moves_again(state, state.now):
        state.now = clone(state, state.now)
        state.now.direction, state.now.direction_sign = token.kind, state.now.measure.sign
    now = state.now
    joined = _NEXT_MEASURE.match(behind_of(state))
    if joined:
        following = state.found[state.at + joined.end()].value.name
        if now is None or following != now.measure.name:
            return
    if now is not None and not now.direction:
        now.direction, now.direction_sign = token.kind, now.measure.sign


def _moves_again(state: Walk, now: Statement) -> bool:
    """As in "fell 18%, or $64, and fell 8%, or $79, during the nine months"."""
    figure = re.match(r"[bdh]*([%A])", behind_of(state))
    if figure is None or not re.search(r"&w?\Z", before_of(state)):
        return False
    return (now.percent if figure[1] == "%" else now.change) is not None


def _is_purpose(state: Walk, token: Token) -> bool:
    """As in "a tax expense of $5 to reduce its deferred tax asset"."""
    told = state.now is not None and state.now.has_figures()
    infinitive = word_of(state, token) in {"reduce", "increase", "decrease", "lower", "cut"}
    return told and infinitive and state.kinds[state.at - 1 : state.at] == "t"


def verb(state: Walk, _: Token) -> None:
    """End a cause whose sentence goes on: "fees relating to the inquiry were", ", and reached"."""
    if state.causing < 0:
        return
    bare = state.now is not None and not state.now.has_figures()
    subject = bare and state.measure_at < state.causing
    told = subject and "=" in state.kinds[state.measure_at : state.causing]
    if (subject or before_of(state).endswith(("&", "&w"))) and not told:
        state.causing, state.cause_measure = -1, None


def negative(state: Walk, _: Token) -> None:
    """The next measure or figure has the other sign."""
    state.negative = True


def positive(state: Walk, _: Token) -> None:
    """The next figure is above zero, whatever the last was."""
    state.compared_sign = 1


def hedge_verb(state: Walk, _: Token) -> None:
    """The figures of this clause are approximate; so is one that "is expected"."""
    if state.comparing:
        return
    state.hedged_at = state.at
    passive = before_of(state).rstrip("w").endswith("=")
    if passive and state.now is not None and state.last is state.now.current and state.last:
        for figure in state.last.figures:
            figure.hedged = True


def hedge(state: Walk, token: Token) -> None:
    """Take "is estimated at" as a verb."""
    if word_of(state, token).startswith(("estimat", "project", "anticipat", "prelim")):
        hedge_verb(state, token)


def include(state: Walk, token: Token) -> None:
    """What follows are parts of the level in hand; of a change, its causes."""
    if in_cause(state):
        return
    if state.blocked:
        if _OF_OFFERING.search(state.text, state.found[max(0, state.at - 4)].start, token.start):
            state.skip = _end_of_clause(state)
        return
    if behind_of(state)[:1] == "n" and state.now is None:
        state.containing = True
        return
    if "consist" in word_of(state, token) and re.match(r"[dwph]*[UDEW+]", state.kinds):
        cause_word(state, token)
        if state.target is not None:
            state.target.exhaustive = True
        return
    if _MADE_UP.search(word_of(state, token)) and _list(state):
        return
    _contain(state)


_OF_OFFERING = re.compile(r"\b(?:offering|ipo|issuance)\b", re.IGNORECASE)
_MADE_UP = re.compile(r"consist|compris|composed|made up")


def _list(state: Walk) -> bool:
    """Read the parts of the result in hand; whether there is such a list."""
    whole = state.now
    if whole is None or not is_result(whole.measure.name) or state.last is None:
        return False
    role = "prior" if state.last is whole.prior else "current"
    if state.last is not getattr(whole, role):
        return False
    rest = re.match("(?:[^C;!(]|\\((?:C\\))?)*", state.kinds[state.at + 1 :])
    end = state.at + 1 + (rest.end() if rest else 0)
    items = items_of(state.text, state.found[state.at + 1 : end])
    sign = state.last.sign if state.last.sign is not None else whole.measure.sign
    for item in items:
        gain = is_gain(state.text, items, profit=sign > 0, offset=item.offset)
        part = statement_of(state.text, item, whole, gain=gain)
        part.clause, part.subject = state.clause, state.last.mention or whole.subject
        state.done.append(part)
    if items:
        state.skip = end - 1
    return bool(items)


def _contain(state: Walk) -> None:
    now = state.now
    aside = (
        re.match(r"[dwuXpoM&]{0,10}(?:,|(?==))", behind_of(state))
        if now and not now.has_figures()
        else None
    )
    if aside:  # "Revenue, including surcharges, rose"
        state.skip = state.at + aside.end()
        return
    if now is not None and not now.has_figures() and state.pending is not None:
        now.subject, state.pending = state.pending, None
    word = word_of(state, state.found[state.at])
    apart = word.startswith(("including", "of which")) or before_of(state).endswith("d")
    state.aside = apart and now is not None
    whole = state.container = now or (state.done[-1] if state.done else None)
    if whole is not None:
        state.lead = whole.subject or (whole.current.mention if whole.current else state.lead)
    state.now = None
    state.mark = state.at + 1


def parenthesis(state: Walk, token: Token) -> None:
    """As in "(2030: $5 million)": a parenthesis that names a period and gives its figure."""
    inside = behind_of(state, 12).partition(")")[0]
    if _DEFINITION.match(state.text, token.end):
        closing = state.kinds.find(")", state.at)
        state.skip = closing if closing > 0 else state.at
        return
    if state.last is not None and state.last_at == state.at - 1 and _BREAKDOWN.match(inside):
        state.skip = state.at + len(inside)
        return
    open_prior = state.now is not None and state.now.prior is None
    if open_prior and state.last is not None and _PERIOD_AND_FIGURE.match(inside):
        state.comparing = True
        state.mark = state.at + 1


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
    if _passes_over(state):
        return
    if behind[:1] == "d" and word_of(state, state.found[state.at + 1]) in {"which", "that"}:
        aside = re.match(r"d[^A%;,]*,", behind)
        if aside:
            state.skip = state.at + aside.end()
            return
        if state.now is not None and not state.now.has_figures():
            state.whole = state.now
    elif state.whole is not None and re.match(r"w?[=UDEWPQGH]", behind):
        whole, state.whole = state.whole, None
        if not whole.has_figures() and state.now is not None and state.now.has_figures():
            state.now, state.mark = whole, state.at + 1
    told = before_of(state)[-1:] == "T" and before_of(state)[-2:] != "(T"
    if state.comparing and told and re.match(r"[dhwp]*A", behind):
        state.comparing, state.mark = False, state.at + 1


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


def _end_of_clause(state: Walk) -> int:
    """The last token before the next clause."""
    clause = re.match("[^;!]*", state.kinds[state.at :])
    return state.at + (len(clause[0]) if clause else 0) - 1


def _ends_aside(state: Walk, behind: str) -> bool:
    """As in ", including charges of $1, was": the sentence goes on with the whole."""
    now = state.now
    told = state.aside and now is not None and now.included and now.has_figures()
    return bool(told and state.container is not None and re.match(r"[dw]?C|=|\||[UDEWPQ]", behind))


def colon(state: Walk, _: Token) -> None:
    """What follows are the figures of what was said: "did not change: $5 compared to $6"."""
    bare = not set("A%") & set(state.kinds[state.causing : state.at])
    if state.causing >= 0 and bare and re.match(r"[^A%;]*M[^A%;]*[=UDEWPQH]", behind_of(state, 26)):
        state.causing, state.now, state.mark = -1, None, state.at + 1
    if state.now is not None and not state.comparing and re.match(r"[dh]*A", behind_of(state)):
        state.mark = state.at + 1


def new_clause(state: Walk, token: Token) -> None:
    """Begin a clause: the measure in hand is no longer the subject."""
    if token.kind == ";" and before_of(state).rfind("(") > before_of(state).rfind(")"):
        return  # within a parenthesis
    state.clause += 1
    state.causing, state.cause_measure = -1, None
    state.comparing = state.blocked = False
    state.hedged_at = -1
    state.direction = ""
    state.orphans = []
    state.mark = state.at + 1
    if token.kind == ";":
        state.now = state.container = state.pending = state.lead = None
        state.clause_at = min(state.at + 1, len(state.found) - 1)
    elif state.now is not None and re.match(r"[dwpn,TuX]{0,10}?M", behind_of(state)):
        state.now = None


def blocking(state: Walk, token: Token) -> None:
    """A noun or a verb of what is no result: the next figure is its."""
    if in_cause(state) or (token.kind == "X" and _is_beside(state)):
        return
    if word_of(state, token).startswith("no longer"):
        state.skip = _end_of_clause(state)
        return
    if word_of(state, token) == "since inception":
        state.now, state.blocked = None, True
        return
    if token.kind == "Z" and re.match(r"w{0,3}u", behind_of(state)):
        return  # "its majority owned subsidiary"
    if token.kind == "Z" and before_of(state).endswith("M") and behind_of(state)[:1] == "b":
        return  # "income received by the Trust"
    state.blocked = True


def _is_beside(state: Walk) -> bool:
    """Whether a noun only says more of the measure in hand, or of the next one."""
    before = since_mark(state)
    bare = state.now is not None and not state.now.has_figures()
    if bare and before and not set(before) - set("ondwfX(&uT=,"):
        return True
    if state.comparing or re.search(r"(?:A[ondwfX(&uTK#]*|tM[dwuX]*)\Z", before_of(state)):
        return True
    return re.match(r"[wXu]{0,2}M", behind_of(state)) is not None


def nil(state: Walk, token: Token) -> None:
    """A stated zero: "nil", "no revenue"."""
    word = word_of(state, token)
    if "such" in word or (word == "none" and not state.comparing):
        return
    if word.startswith("no "):
        meaning = meaning_of(word.removeprefix("no "))
        now = state.now
        fresh = now is None or meaning is None or now.measure.name != meaning.name
        if meaning is not None and (fresh or (now and now.current and not state.comparing)):
            open_statement(state, Wording(meaning, token.start + len("no "), token.end))
            if state.now is not None and state.now.current is not None:
                return
    if state.now is not None:
        figure = Figure(start=token.start, end=token.end, unit="", decimals=0, value=Decimal(0))
        group = Group(figures=[figure])
        fill(state, state.now, role_here(state, group), group)
        passed(state, group)


def lost(state: Walk, token: Token) -> None:
    """As in "Lost $5 million", "earned $5 million": net income in a verb."""
    behind = behind_of(state)
    if in_cause(state) or not re.match(r"[hdT]*A", behind):
        return
    if MEASURE_BEHIND.match(behind[behind.index("A") + 1 :]):
        return
    sign = -1 if token.kind == "L" else 1
    if state.comparing and state.now is not None:
        state.compared_sign = sign
        return
    meaning = Meaning("M", "NetIncomeLoss", sign, loss=sign < 0)
    open_statement(state, Wording(meaning, token.start, token.end))
