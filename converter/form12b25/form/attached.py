"""Attached pages: what the form refers to by name, behind the signature ("see Rider A")."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..patterns import lazy
from .paragraphs import Paragraph, is_nothing, paragraphs_of
from .printed import ATTACHMENT, END_MATTER

if TYPE_CHECKING:
    from .page import Page

_KINDS = r"attachment|exhibit|annex|appendix|schedule|addendum|rider|enclosure|supplement"
_NAMED = lazy(
    rf"\b(?P<kind>{_KINDS})\s*(?:no\.?\s*)?[\"“'‘]?(?P<name>[A-Z]|[0-9]{{1,2}})(?![\w.])",
    re.IGNORECASE,
)
_HEADING = lazy(
    rf"^[^\w\n]*(?:{_KINDS})\s*(?:no\.?\s*)?[\"“'‘]?(?:[A-Z]|[0-9]{{1,2}})\W*$",
    re.IGNORECASE | re.MULTILINE,
)
_SUBHEADING = lazy(
    r"[(\[]?\s*(?:to\s+)?(?:form\s*12b-?25\W*)?part\s+[iv1-4]+\b[^.]{0,40}", re.IGNORECASE
)
_POINTER_WORDS = 12


def points_elsewhere(text: str) -> bool:
    """Return whether a text only names an attached page.

    >>> points_elsewhere("[See RIDER A]"), points_elsewhere("The plant of Exhibit A burned down.")
    (True, False)
    """
    named = _NAMED.search(text)
    if named is None or len(text.split()) > _POINTER_WORDS:
        return False
    return (
        re.search(r"\b(?:see|refer|attached|annexed|hereto|set\s+forth)\b", text, re.IGNORECASE)
        is not None
    )


def named_page(page: Page, tail: tuple[int, int], text: str) -> list[Paragraph]:
    """Return the attached page that a text names, without its heading; else nothing."""
    named = _NAMED.search(text)
    if named is None:
        return []
    wanted = (named["kind"].lower(), named["name"].lower())
    headings = list(_HEADING.finditer(page.text, *tail))
    for i, heading in enumerate(headings):
        found = _NAMED.search(heading[0])
        if found and (found["kind"].lower(), found["name"].lower()) == wanted:
            end = headings[i + 1].start() if i + 1 < len(headings) else tail[1]
            return _below(page, heading.end(), end)
    return []


def attached_page(page: Page, tail: tuple[int, int]) -> list[Paragraph]:
    """Return the first attached page of those behind the signature, without its heading."""
    heading = ATTACHMENT.search(page.text, *tail)
    return _below(page, heading.end(), tail[1]) if heading else []


def _below(page: Page, start: int, end: int) -> list[Paragraph]:
    stop = END_MATTER.search(page.text, start, end)
    found = paragraphs_of(page, [(start, stop.start() if stop else end)])
    return [
        p
        for i, p in enumerate(found)
        if not is_nothing(p.text) and not (i == 0 and _SUBHEADING.fullmatch(p.text.strip(" )]")))
    ]
