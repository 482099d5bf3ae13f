"""The form's own printed words, every vintage of them, recognized by how they begin and end.

Filers retype, reorder and misspell them; so a row is a beginning, an end, and how far apart they
may be. Blanks may be lost or doubled anywhere.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from ..patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator

_REACH_BACK, _REACH = 120, 900


def phrase(words: str) -> str:
    """Return a pattern for words in which any blanks, or none, stand between the words.

    >>> bool(re.search(phrase("could not be eliminated"), "could not beeliminated"))
    True
    """
    return r"\s*".join(words.split())


_N = r"(?:[(\[]?\s*{0}\s*[)\].:-]*[\s–—-]*)?"  # a question's number, in any dress


class Passage(NamedTuple):
    """Where a printed passage stands."""

    start: int
    end: int


class PrintedRow(NamedTuple):
    """A printed passage: a word that is in it, what comes up to that word, and what behind it."""

    key: str
    opening: re.Pattern[str]
    rest: re.Pattern[str]

    def find(self, lower: str, start: int, end: int) -> Iterator[Passage]:
        """Yield the passages in ``lower[start:end]``, a text in lower case."""
        at = start
        while (hit := lower.find(self.key, at, end)) >= 0:
            behind = hit + len(self.key)
            opened = self.opening.search(lower, max(at, hit - _REACH_BACK), behind)
            closed = opened and self.rest.match(lower, behind, min(end, hit + _REACH))
            if opened and closed:
                yield Passage(opened.start(), closed.end())
            at = max(closed.end() if closed else 0, behind)


def _row(key: str, pattern: str) -> PrintedRow:
    """Split a pattern at its first occurrence of the word."""
    opening, _, rest = pattern.partition(key)
    flags = re.DOTALL | re.MULTILINE
    return PrintedRow(key, lazy(rf"{opening}{key}\Z", flags), lazy(rest, flags))


PRINTED: dict[str, PrintedRow] = {
    "check-one": _row(
        "check",
        r"\(?\s*check\s*(?:one|the\s*appropriate\s*box)\s*:?\s*\)?\s*:?",
    ),
    "relief-instruction": _row(
        "subject",
        rf"(?:{phrase('if the')}|the|this)\s*{phrase('subject report could not be filed')}"
        rf".{{0,420}}?(?:{phrase('should be completed')}|rule\s*12b-?\s*25\s*\(b\)\s*(?=[:.]))"
        r"[.:,;]?",
    ),
    "relief-check": _row(
        "check",
        r"[(\[]?\s*check\s*(?:the\s*)?(?:appropriate\s*)?box(?:es)?\s*(?:if|is|as|where)?\s*"
        r"(?:appropriate|applicable)?\s*[.:]?\s*[)\]]?\s*[.:]?",
    ),
    "narrative-instruction": _row(
        "below",
        r"s\s?tate\s*below\s*in\s*(?:reasonable\s*)?details?.{0,520}?"
        r"(?:(?:p\s?rescribed|required|allotted)\s*(?:time\s*)?period"
        r"|time\s*(?:period\s*)?prescribed|within\s*the\s*(?:time\s*)?period)\s*[.:]?",
    ),
    "attach-sheets": _row(
        "sheet",
        r"[(\[]?\s*attach\s*(?:extra|additional)\s*sheets?\s*(?:if|as|of\s*paper\s*if)\s*"
        r"(?:needed|necessary|required)\s*[.:]?\s*[)\]]?\s*[.:]?",
    ),
    "contact-question": _row(
        "telephone",
        _N.format("(?:1|i|a)")
        + r"(?:the\s*)?name,?\s*(?:and|&|title\s*and)\s*telephone\s*number\s*"
        r"of\s*(?:the\s*)?persons?\s*"
        r"(?:to\s*(?:be\s*)?contact(?:ed)?|whom?\s*to\s*contact).{0,60}?"
        r"(?:notification|information|notice|filing|matter|form)\s*[.:]?",
    ),
    "reports-question": _row(
        "periodic",
        _N.format("(?:2|ii|b)")
        + r"have\s*all\s*(?:the\s*)?other\s*periodic\s*reports?.{0,640}?(?:been\s*)?filed\s*"
        r"(?:\?|(?=\s*if\s*(?:the\s*)?answer\s*is\s*no))",
    ),
    "reports-identify": _row(
        "identify",
        r"if\s*(?:the\s*)?(?:answer\s*is|your\s*answer\s*is|not)\s*"
        r"[\"“'‘]?(?:no)?[\"”'’]?\s*,?\s*(?:then\s*)?(?:please\s*)?"
        r"identify\s*(?:the\s*)?(?:missing\s*)?report\s*[(\[]?\s*s?\s*[)\]]?"
        r"(?:\s*(?:not\s*(?:so\s*)?filed|below))?\s*[.:;]?",
    ),
    "change-question": _row(
        "anticipated",
        _N.format("(?:3|iii|c)") + r"is\s*it\s*anticipated\s*that\s*(?:any|there|a).{0,520}?"
        r"(?:(?:portion\s*thereof|subject\s*report|be\s*included\s*in\s*the\s*report)\s*\?"
        r"|portion\s*thereof(?=\s*\n))",
    ),
    "explain-instruction": _row(
        "explanation",
        r"(?:if\s*so|if\s*(?:the\s*)?answer\s*is\s*[\"“]?yes[\"”]?)\s*[,:;]?\s*(?:please\s*)?"
        r"(?:attach|provide|give|state)\s*an\s*explanation.{0,420}?"
        r"(?:can\s*not|can't|could\s*not)\s*be\s*made\s*[.:]?",
    ),
    "charter-caption": _row(
        "charter",
        r"[(\[]?\s*(?:exact\s*)?names?\s*of\s*(?:the\s*)?(?:registrants?|compan(?:y|ies))\s*"
        r"(?:as|ass)\s*(?:it\s*appears|specified|set\s*forth|stated)\s*in\s*"
        r"(?:its\s*|their\s*|the\s*)?charters?\s*[)\]]?",
    ),
    "caused": _row(
        "caused",
        r"ha(?:s|ve)\s*(?:duly\s*)?caused\s*this\s*(?:notification|notice|report|form|amend\w+)"
        r".{0,220}?authori[sz]ed\s*[.:]?",
    ),
}

END_MATTER = lazy(
    r"^[^\w\n]*(?:"
    r"instructions?\s*[.:—–-]+\s*(?:the|this)\s*form\s*may\s*be\s*signed|instructions?\s*[.:]?\s*\n"
    r"|attention\s*[:.]?\s*$|general\s*instructions|intentional\s*misstatements"
    r"|sec\s*-?\s*1344"
    r"|(?:potential\s*)?persons\s*who\s*(?:are|potentially)\s*(?:are\s*)?to\s*respond"
    r")",
    re.IGNORECASE | re.MULTILINE,
)
"""Where the printed matter behind the signature begins."""

_LINE = r"^[^\w\n]*"
FOOTERS: tuple[PrintedRow, ...] = tuple(
    _row(key, pattern)
    for key, pattern in (
        (
            "1344",
            (
                r"\bsec\s*-?\s*1344\b\s*(?:\([0-9]{1,2}-[0-9]{2,4}\)\.?)?"
                r"(?:\s*previous\s*versions\s*obsolete\.?)?"
            ),
        ),
        (
            "respond",
            (
                r"(?:\bpotential\s*)?\bpersons\s*who\s*(?:are|potentially)\s*(?:are\s*)?"
                r"to\s*respond.{0,260}?(?:control\s*number|omb\s*number)\.?"
            ),
        ),
        ("intentional", r"\bintentional\s*misstatements.{0,120}?1001\s*\)?\.?"),
        ("sequentially", _LINE + r"[^\n]{0,60}sequentially\s*numbered\s*pages?\W*$"),
        ("back", _LINE + r"back\s*to\s*top\b[^\n]*$"),
        ("quicklinks", _LINE + r"quicklinks\b[^\n]*$"),
        ("contents", _LINE + r"table\s*of\s*contents\s*$"),
        ("12b-25", _LINE + r"[^\n]{0,80}\bform\s*12b-25\W*$"),
        ("attention", _LINE + r"attention\s*$"),
    )
)
"""Printed matter that page layout puts between a part's paragraphs."""

KEYWORDS = {
    "I": r"registra\w*\s*information",
    "II": r"rules?\s*(?:\(c\)|12)",
    "III": r"narrative",
    "IV": r"other\s*information",
}
NUMERALS = {"I": r"(?:i|1|l)", "II": r"(?:ii|2)", "III": r"(?:iii|3)", "IV": r"(?:iv|4|1v)"}

_TRANSLATED = r"(?:[ ]/[ ]\w{3,9}[ ][IV1-4]{1,3}\b)?"
"""The word for a part in a second language: "Part IV / Partie IV"."""

HEADINGS: dict[str, re.Pattern[str]] = {
    part: lazy(
        rf"^[^\w\n]*p\s?(?:ar)?t\.?\s*(?:{NUMERALS[part]}\b{_TRANSLATED}"
        rf"[\s.:|–—−-]*(?:\(?\s*{keyword}|\Z|(?<=\n))|[iv1-5]{{1,3}}\b[\s.:|–—−-]*{keyword})",
        re.IGNORECASE | re.MULTILINE,
    )
    for part, keyword in KEYWORDS.items()
}
"""Headings: the numeral alone on its line, or with its title; a title has it with any numeral."""

TITLES: dict[str, re.Pattern[str]] = {
    part: lazy(rf"^[^\w\n]*{keyword}", re.IGNORECASE | re.MULTILINE)
    for part, keyword in KEYWORDS.items()
}
"""Titles of parts whose numeral was left out."""

ATTACHMENT = lazy(
    r"^[^\w\n]*(?:"
    r"(?:attachment|exhibit|annex|appendix|schedule|addendum|rider|supplement|enclosure)s?\b"
    r"[^\n]{0,60}$"
    r"|explanation\s*(?:of|to|for|referred|regarding)\b[^\n]{0,90}$"
    r"|(?:response\s*to\s*)?(?:form\s*12b-25\s*,?\s*)?part\s*iv\b[^\n]{0,80}$"
    r")",
    re.IGNORECASE | re.MULTILINE,
)
"""The heading of an attached page, behind the signature."""
