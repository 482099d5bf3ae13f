"""The labels of a table's rows: whole, under their sub-heading, and what they name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from ...patterns import lazy
from ..scales import stated_scale
from ..sentences.refine import refined
from ..sentences.wordings import Wording, wording_at
from ..words.lexicon import Meaning
from ..words.tokens import tokens_of
from .captions import Caption, Named, by_caption, is_count, unknown
from .cells import Cell, GridRow, number_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..periods.calendar import Context
    from ..words.token import Token
    from .cells import Table

PER_SHARE = lazy(
    r"per\s+(?:\w+\s+){0,4}?(?:share|unit|ads)|\beps\b|^\s*(?:basic|diluted"
    r"|basic\s+and\s+diluted)\s*$",
    re.IGNORECASE,
)
_BASIC, _DILUTED = lazy(r"\bbasic\b", re.IGNORECASE), lazy(r"dilut", re.IGNORECASE)
_EARNINGS = lazy(r"eps|earnings|income|loss", re.IGNORECASE)
_NO_EARNINGS = lazy(r"dividend|book\s+value|shares\s+(?:used|outstanding)|weighted", re.IGNORECASE)
_LOSS, _GAIN = (lazy(p, re.IGNORECASE) for p in (r"\bloss", "income|earnings|profit"))
_SHARE_NAMES = {
    (True, True): "EarningsPerShareBasicAndDiluted",
    (False, True): "EarningsPerShareDiluted",
}
_TOTAL_OF = lazy(r"^\s*total\b", re.IGNORECASE)
_TOTAL = lazy(r"^\s*(?:total|consolidated|net|combined)\b", re.IGNORECASE)
_NOTE = lazy(
    r"\s*(?:\((?:[0-9]{1,2}|[a-z]|note\s+\w+|in\s+[^()]{1,40})\)|[*†‡]+)\s*$", re.IGNORECASE
)
_OF_SALES = lazy(
    r"(?:%|percent(?:age)?)\s+of\s+(?:total\s+|net\s+)?(?:sales|revenue)", re.IGNORECASE
)


class Label(NamedTuple):
    """A row with its whole label, and the scale that it or a row above it states."""

    row: GridRow
    text: str
    start: int
    heading: str
    power: int = 0


def labelled(table: Table, context: Context, *, money: bool) -> Iterator[tuple[Label, Named]]:
    """Yield rows with what they are about, from label, sub-heading and total.

    ``money``: whether the table says that its figures are amounts.
    """
    labels = list(_labels(table))
    names = [_named(label, context) for label in labels]
    states = [_state(label, named, context) for label, named in zip(labels, names, strict=True)]
    for i, label in enumerate(labels):
        named = names[i]
        if named is None:
            named = _from_total(label, labels[i + 1 :], names[i + 1 :])
        if named is None and _is_among_results(states, i, money=money):
            named = unknown(label.text, label.heading)
        if named is not None:
            yield label, named


def _state(label: Label, named: Named | None, context: Context) -> str:
    """What a row is: "M" a measure, "X" what is no result, "" not known."""
    if named is not None:
        return "M"
    own = _meaning(label.text, context)
    return "X" if own is not None and own.meaning.kind == "X" and is_count(label.text) else ""


def _is_among_results(states: list[str], i: int, *, money: bool) -> bool:
    """Whether a row that is not known stands among results, with no balance beside it.

    In a table that says that it is of ``money``, a row alone is a result.
    """
    if states[i]:
        return False
    before = next((s for s in reversed(states[:i]) if s), "")
    behind = next((s for s in states[i + 1 :] if s), "")
    return "X" not in before + behind and (money or "M" in before + behind)


def _labels(table: Table) -> Iterator[Label]:
    """Yield the rows with figures; labels over several lines are joined, sub-headings kept."""
    heading, begun = _opening(table)
    power = 0
    for row in table.rows:
        label = row.label
        if label is not None and not any(number_in(c.text) for c in row.figures):
            if not row.figures and len(row.cells) == 1:
                power = stated_scale(label.text) or power
                heading, begun = _begin(heading, begun, label)
            continue
        whole = _whole(begun, label)
        if whole is None:
            continue
        if begun is not None and label is not None and whole is label:
            heading = begun.text
        begun = None
        own = stated_scale(whole.text) or power
        yield Label(row, _NOTE.sub("", whole.text).rstrip(" ."), whole.start, heading, own)
        if _TOTAL_OF.match(whole.text):
            heading = ""


def _opening(table: Table) -> tuple[str, Cell | None]:
    """The last heading row: a sub-heading, or the beginning of the first label."""
    cells, first = table.heads[-1].cells if table.heads else (), table.rows[0]
    if len(cells) != 1 or first.label is None:
        return "", None
    if _goes_on(cells[0].text, first.label.text):
        return "", cells[0]
    beside = bool(first.figures) and cells[0].right < first.figures[0].left
    caption = cells[0].text.endswith(":") or (beside and cells[0].left <= first.label.left)
    return (cells[0].text.rstrip(":"), None) if caption else ("", None)


def _begin(heading: str, begun: Cell | None, label: Cell) -> tuple[str, Cell | None]:
    """A row of words: a sub-heading, or the beginning of a label."""
    if label.text.endswith(":"):
        return label.text.rstrip(":"), None
    text = f"{begun.text} {label.text}" if begun is not None else label.text
    return heading, label._replace(text=text, start=begun.start if begun else label.start)


def _whole(begun: Cell | None, label: Cell | None) -> Cell | None:
    """A label with what stood of it in the lines before."""
    if label is None or begun is None:
        return label or begun
    if not _goes_on(begun.text, label.text):
        return label
    return label._replace(text=f"{begun.text} {label.text}", start=begun.start)


_UNFINISHED = lazy(
    r"(?:\b(?:and|of|per|from|in|for|to|on|the|before|attributable|available|common|general"
    r"|operating|net)|[,(-])$",
    re.IGNORECASE,
)


def _goes_on(first: str, second: str) -> bool:
    """Whether a label goes on in the next line."""
    return bool(_UNFINISHED.search(first)) or (second[:1].islower() and not first.endswith(":"))


def _named(label: Label, context: Context) -> Named | None:
    text = label.text
    if _OF_SALES.search(text) and not re.search(
        r"margin|ratio|as\s+a\s+percent", text, re.IGNORECASE
    ):
        return None
    own = _meaning(text, context)
    under = _meaning(label.heading, context) if label.heading else None
    captioned = by_caption(
        Caption(text, label.heading, own, under, lambda words: _meaning(words, context))
    )
    if captioned is not None:
        return captioned
    if PER_SHARE.search(f"{label.heading} {text}" if under or own else text):
        return _per_share(label, own or under)
    if own is not None and own.meaning.kind == "X":
        return None
    if own is not None and not (own.meaning.general and under is not None and not own.modifiers):
        component = own.modifiers if own.meaning.name == "Revenues" else ""
        if own.meaning.stream:
            component = text
        return Named(own.meaning, text, component)
    return None


def _meaning(text: str, context: Context) -> Wording | None:
    """The measure that a label words: the last one that begins it, or what is no result."""
    found = tokens_of(text, context)
    for i, token in enumerate(found):
        if token.kind == "X" and not _is_head(found, i):
            return Wording(token.value or Meaning("X"), token.start, token.end)
        if token.kind == "M" and not _is_followed(text, found, i):
            return _refined(wording_at(text, found, i), token, text)
    return None


def _is_followed(text: str, found: list[Token], i: int) -> bool:
    """Whether a measure only says which the next word's is: "rental income"."""
    behind = found[i + 1] if i + 1 < len(found) else None
    beside = behind is not None and not text[found[i].end : behind.start].strip()
    return beside and behind is not None and behind.kind == "M"


def _refined(wording: Wording, token: Token, text: str) -> Wording:
    """A general wording with what the words around it make of it."""
    meaning: Meaning = token.value
    if meaning.rule or not (meaning.general or meaning.name == "AssetImpairmentCharges"):
        return wording
    name = refined(wording.meaning.name, text)
    if name == wording.meaning.name:
        return wording
    gain = name == "FairValueAdjustmentOfWarrants" and "gain" in text.lower()
    meaning = wording.meaning._replace(name=name, sign=-1 if gain else 1, general=False)
    return wording._replace(meaning=meaning)


def _is_head(found: list[Token], i: int) -> bool:
    """Whether a measure behind token ``i`` is what a label is about: "Store sales"."""
    kinds = "".join(t.kind for t in found[i + 1 :])
    return re.match(r"[wuX&]*M", kinds) is not None


def _per_share(label: Label, own: Wording | None) -> Named | None:
    text = f"{label.heading} {label.text}" if not _meaning_here(label) else label.text
    if _NO_EARNINGS.search(text) or (own is None and not _EARNINGS.search(text)):
        return None
    kinds = (_BASIC.search(text) is not None, _DILUTED.search(text) is not None)
    name = _SHARE_NAMES.get(kinds, "EarningsPerShareBasic")
    if own is not None and own.meaning.name == "OtherMeasure":
        name = "OtherMeasure"
    loss = bool(_LOSS.search(text)) and not _GAIN.search(text)
    return Named(Meaning("M", name, -1 if loss else 1, loss=loss), text, "")


def _meaning_here(label: Label) -> bool:
    return bool(re.search(r"per\s+|eps", label.text, re.IGNORECASE))


def _from_total(label: Label, labels: list[Label], names: list[Named | None]) -> Named | None:
    """A row without a measure of its own is part of the total of revenue below it."""
    for following, named in zip(labels, names, strict=True):
        if named is None:
            continue
        if (
            named.meaning.name == "Revenues"
            and _TOTAL.match(following.text)
            and re.search("revenue|sales", following.text, re.IGNORECASE)
        ):
            return Named(named.meaning, label.text, label.text)
        return None
    return None
