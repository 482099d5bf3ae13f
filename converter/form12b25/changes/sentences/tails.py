"""What stands behind an amount and belongs to its measure: "a loss of $5 before taxes".

The tail makes the measure another; it is taken out of the sentence, so that the period behind it
stands beside the amount.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ...patterns import lazy
from ..naming.names import KnownNames
from ..words.lexicon import meaning_of, stem

if TYPE_CHECKING:
    from ..words.lexicon import Meaning
    from ..words.token import Token

_TAIL = lazy(
    r"\s+(?P<tail>from\s+(?:continuing|discontinued)\s+operations|before\s+(?:income\s+)?tax(?:es)?"
    r"|before\s+(?:the\s+)?provision\s+for\s+income\s+taxes"
    r"|(?:attributable|available|applicable|allocable)\s+to\s+(?:the\s+|its\s+|our\s+)?"
    r"(?:common|ordinary)\s+(?:share|stock)holders?)(?![\w-])",
    re.IGNORECASE,
)
_RESULT = lazy(r"(?:net\s+)?(?:loss(?:es)?|income|earnings|profit)\Z", re.IGNORECASE)
_WORD = lazy(r"[^\W\d_]+")
_NEAR = 6


_SHARE_OF = lazy(
    r",?\s+(?:expressed\s+)?as\s+a\s+percent(?:age)?\s+of\s+(?:[\w-]+\s+){0,4}?"
    r"(?:sales|revenues?|assets|loans|premiums)(?![\w-]),?",
    re.IGNORECASE,
)
"""What makes a measure a ratio: "cost of sales, as a percentage of restaurant sales,"."""


def with_ratios(text: str, found: list[Token]) -> list[Token]:
    """Return the tokens of a sentence with what is said as a percentage read as a ratio.

    The words of what it is a percentage of are taken out.
    """
    if not _SHARE_OF.search(f" {text[found[0].start : found[-1].end]}"):
        return found
    found = _without_opening(text, found)
    made: list[Token] = []
    skip = -1
    for token in found:
        if token.start < skip:
            continue
        share = _SHARE_OF.match(text, token.end) if token.kind == "M" else None
        if share is None or token.value.ratio:
            made.append(token)
            continue
        ratio = token.value._replace(name="OtherMeasure", ratio=True, general=False, stream=False)
        made.append(token._replace(end=share.end(), value=ratio))
        skip = share.end()
    return made


_OPENING = lazy(r"(?:\A|[;!&,])[dw]{0,6}(M),?[dp]*(?=M[Tndw]*[^A]{0,4}%)")


def _without_opening(text: str, found: list[Token]) -> list[Token]:
    """As in "As a percentage of sales, gross profit was 24%": the measure behind is a ratio."""
    opening = _OPENING.search("".join(t.kind for t in found))
    at = opening.start(1) if opening else 0
    if not opening or not _SHARE_OF.match(f" {text[found[at].start :]}"):
        return found
    first, *rest = found[opening.end() :]
    ratio = first.value._replace(name="OtherMeasure", ratio=True, general=False, stream=False)
    return [*found[:at], first._replace(value=ratio), *rest]


def with_tails(text: str, found: list[Token]) -> list[Token]:
    """Return the tokens of a sentence with the tails of results read into their measures."""
    if not _TAIL.search(text, found[0].start, found[-1].end):
        return found
    made: list[Token] = []
    skip = -1
    for token in found:
        if token.start < skip:
            continue
        made.append(token)
        tail = _TAIL.match(text, token.end) if token.kind == "A" else None
        place = _owner(text, made) if tail else None
        if tail is None or place is None:
            continue
        owner = made[place]
        words = f"{text[owner.start : owner.end]} {tail['tail']}".lower()
        meaning = meaning_of(words) or _named(words)
        if meaning is not None:
            made[place] = owner._replace(value=meaning)
            skip = tail.end()
    return made


def _named(words: str) -> Meaning | None:
    name = KnownNames([stem(word) for word in _WORD.findall(words)]).at(0)
    return name.meaning if name is not None else None


def _owner(text: str, made: list[Token]) -> int | None:
    """Where the result stands whose amount is the last token."""
    for i in range(len(made) - 2, max(-1, len(made) - 2 - _NEAR), -1):
        token = made[i]
        if token.kind == "M":
            return i if _RESULT.fullmatch(text[token.start : token.end]) else None
        if token.kind in "A;!C":
            return None
    return None
