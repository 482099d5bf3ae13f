"""The wording of a measure in its text: the words before it, and the component that they name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from ...patterns import lazy
from ...tables import word_list
from ..words.lexicon import Meaning, stem

if TYPE_CHECKING:
    from ..words.token import Token

_PLAIN = frozenset(word_list("plain"))
_ADJUSTED = frozenset(word_list("adjusted"))
_NOT_MODIFIERS = frozenset(word_list("not_modifiers"))
_SAME_PLACES = frozenset(word_list("same_places"))
_MOST_WORDS = 5
_TIMES = frozenset(word_list("no_name_ahead"))
_FORMS = r"Inc|LLC|L\.L\.C|Ltd|L\.P|LP|Corp|N\.A|S\.A|GmbH|B\.V|PLC|Limited"
_NAME = (
    r"[A-Z0-9][\w.&’'-]*(?:\s+(?:[A-Z0-9&][\w.&’'-]*|of|and|de|the(?=\s[A-Z])))*"
    rf"(?:,\s+(?:{_FORMS})\.?)?"
)
_HINT = lazy(
    r"(?i:segment|divisi|subsidiar|business|unit|operation|activit|brand|store|kiosk|restaurant|hotel|club|shop|outlet|location|region|program|plant|affiliate|group|line"
    rf"|venture|entity|product)|{_FORMS}|Company"
)
_UNIT = (
    r"(?i:segments?|divisions?|subsidiar(?:y|ies)|business(?:es)?|units?|operations?"
    r"|activities|brands?|stores|kiosks|restaurants|hotels|clubs|shops|outlets|locations|region"
    r"|program|plants?|affiliates?|group|lines?"
    r"|joint\s+ventures?|entity|products?)"
)
_NAMED_UNIT = lazy(
    rf"(?P<before>{_NAME}),\s+(?:the|our|its|an?)\s+(?:[\w%’'-]+\s+){{0,5}}?(?i:subsidiary"
    rf"|division|affiliate|unit|joint\s+venture)(?![\w-])"
    rf"|(?:{_UNIT}),\s+(?P<name>{_NAME})"
    rf"|(?:of|from|in|at|for|by|to|with|[’']s?)\s+(?:the\s+|its\s+|our\s+|their\s+|each\s+of\s+|"
    rf"(?:the\s+)?\w+[’']s?\s+)*(?P<unit>(?:[\w&’'.-]+\s+){{1,5}}?{_UNIT}(?:\s+(?:at|in)\s+[A-Z]\w+)?)(?![\w-])"
    rf"(?:(?:,|(?<=subsidiary)|(?<=affiliate))\s+(?P<named>{_NAME}))?"
    rf"|(?:^|[.,;]\s|\b[Tt]he\s|\b[Ii]ts\s|\b[Oo]ur\s|\w[’']s\s)(?P<subject>"
    rf"(?:[\w&-]+\s+){{1,4}}?(?i:segment|division|subsidiary|business|unit))(?![\w-]|\s+(?:development|combination))(?:(?:,|(?<=subsidiary))\s+(?P<named2>{_NAME}))?"
    rf"|(?:of|from|at|by)\s+(?:our\s+|its\s+|the\s+)?(?P<own>{_NAME}(?:,?\s+(?:{_FORMS})|,\s+Company)\b\.?"
    rf"|(?<!\bthe\s)(?:[A-Z][\w&’'-]+\s+){{2,4}}Company\b)"
    rf"|(?i:subsidiary|affiliate|joint\s+venture)\s+(?P<apposed>{_NAME})(?![\w-])"
    rf"|(?P<bought>{_NAME}),\s+which\s+(?:(?:we|the\s+(?:Company|Registrant))\s+(?:ha(?:ve|s|d)\s+)?"
    rf"|was\s+)(?:acquired|bought|purchased)(?!\s+by)"
)
_GENERIC_UNITS = frozenset(word_list("generic_units"))


class Wording(NamedTuple):
    """A measure as the text words it."""

    meaning: Meaning
    start: int
    end: int
    modifiers: str = ""


def wording_at(text: str, found: list[Token], i: int) -> Wording:
    """Return the wording of the measure that token ``i`` is, with the words before it."""
    token = found[i]
    meaning: Meaning = token.value
    first = i
    words: list[str] = []
    while (
        first > 0 and len(words) < _MOST_WORDS and _modifies(text, found[first - 1], found[first])
    ):
        first -= 1
        words.insert(0, text[found[first].start : found[first].end])
    while first and text[found[first - 1].end : found[first].start] == "-" and words:
        first -= 1  # "direct-to-consumer revenue"
        words[0] = text[found[first].start : found[first + 1].start] + words[0]
    pair = found[max(0, first - 3) : first]
    kinds = "".join(t.kind for t in pair)
    if words and kinds in ("w&", "dw&", ",w&", ";w&", "(w&", "!w&"):  # "oil and gas sales"
        words = [text[pair[-2].start : pair[-1].end], *words]
        first -= 2
    telling = [w for w in words if w.lower() not in _PLAIN]
    meaning = _with_modifiers(meaning, telling)
    start = found[first].start if telling else token.start
    return Wording(meaning, start, token.end, " ".join(telling))


def _modifies(text: str, token: Token, following: Token) -> bool:
    between = text[token.end : following.start]
    if between.strip(' -–“”"') or token.kind not in "wuXM":
        return False
    word = text[token.start : token.end].lower()
    if token.kind == "M":
        return (
            bool(token.value.general or token.value.stream or token.value.name == "OtherMeasure")
            and following.kind != "w"
        )
    return (
        word not in _NOT_MODIFIERS
        and not word.endswith(("ly", "’s", "'s"))
        and stem(word) not in _NOT_MODIFIERS
    )


def _with_modifiers(meaning: Meaning, telling: list[str]) -> Meaning:
    """Words before a measure make it another: adjusted, foreign exchange loss, rental income."""
    words = {w.lower() for w in telling}
    if not words & _SAME_PLACES:
        words.discard("same")  # "in the same comparison interest expense"
    if words & _ADJUSTED and not {"non", "cash"} <= words:
        return meaning._replace(name="OtherMeasure")
    if meaning.name == "OperatingExpenses" and telling and not words & _TIMES:
        return meaning._replace(name="OtherMeasure")  # "network operating costs"
    if (
        meaning.name in {"NetIncomeLoss", "InvestmentIncomeInterest"}
        and telling
        and not meaning.ratio
    ):
        if meaning.loss or meaning.name == "InvestmentIncomeInterest":
            return meaning._replace(name="OtherMeasure") if meaning.loss else meaning
        return meaning._replace(name="OtherMeasure")
    return meaning


_IMPAIRED = lazy(
    r"(?:impairment|charge)\b.{0,60}?\bon\s+(?:certain\s+|its\s+|the\s+|our\s+)?(?P<on>(?:[\w-]+\s+){0,4}securities)"
    r"|carrying\s+(?:value|amount)\s+of\s+(?:its|the|our|certain)\s+"
    r"(?P<of>[\w-]+(?:\s+[\w-]+){0,5}?)(?=\s+(?:in|to|by|as|at)\s|[.,;]|\Z)"
)


def impaired_in(text: str) -> str:
    """Return what is impaired, where a clause names securities or assets.

    >>> impaired_in("an impairment of $683,000 on certain trust preferred securities")
    'trust preferred securities'
    """
    match = _IMPAIRED.search(text)
    return (match["on"] or match["of"]).strip() if match else ""


def component_in(text: str) -> str:
    """Return the segment, subsidiary, product or activity that a clause names, or "".

    >>> component_in("revenue included $13 million from its subsidiary, Acme Cranes, LLC, flat")
    'Acme Cranes, LLC'
    >>> component_in("Net sales of the Archery segment decreased 11.8%")
    'Archery segment'
    """
    if not _HINT.search(text):
        return ""
    for match in _NAMED_UNIT.finditer(text):
        found = (
            match["named"] or match["named2"] or next((g for g in match.groups() if g), "")
        ).strip()
        words = found.lower().split()
        if not found or set(words[:-1]) <= _GENERIC_UNITS or set(words) & _RESULTS:
            continue
        name = _trimmed(found)
        if name.lower().partition(" ")[0] not in _NO_UNITS:
            return _INSIDE.sub("", name) if name[:1].islower() else name
    return ""


_RESULTS = frozenset(word_list("results"))
_NO_UNITS = frozenset(word_list("no_segments"))
_LEADING = lazy(
    r"^(?:(?:(?:19|20)[0-9][0-9]|at|by|for|the|closing|opening|sale|which|its|our|their|a|an|of|in|from|registrant[’']?s?|company[’']?s?"
    r"|corporation[’']?s?|revenues?|sales|each|wholly|majority|owned|company|registrant)[\s-]+)+",
    re.IGNORECASE,
)


_INSIDE = lazy(r"\A.*\b(?:in|at|from)\s+(?:the|its|our)\s+")


def _trimmed(name: str) -> str:
    return _LEADING.sub("", name).strip(" ,.")
