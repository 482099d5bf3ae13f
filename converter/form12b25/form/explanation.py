"""The explanation of Part IV (3), wherever it is: here, attached, in an exhibit, in Part III."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..patterns import lazy
from ..problems import problem
from .attached import attached_page, named_page
from .page import Page, read_page
from .paragraphs import Paragraph, is_nothing, joined, paragraphs_of

if TYPE_CHECKING:
    from .reading import Reading

_REFERENCE = lazy(
    r"\b(?:see|refer(?:ence)?|attached|annexed|enclosed|set\s*forth|described|contained|included"
    r"|incorporated|explained|provided)\b"
    r".{0,120}?"
    r"\b(?:attach\w*|exhibit|annex|appendix|schedule|addendum|rider|press\s*release|supplement"
    r"|part\s*iii|hereto|explanation|statement|narrative)\b",
    re.IGNORECASE | re.DOTALL,
)
_TO_PART_3 = lazy(r"\b(?:part\s*(?:iii|3)|narrative|item\s*(?:iii|3))\b", re.IGNORECASE)
_ANOTHER_FILING = lazy(r"form\s*8-?k|form\s*10-|annual\s*report|quarterly\s*report", re.IGNORECASE)
_CAUTION = lazy(
    r"forward[\s-]*looking|private\s*securities\s*litigation|safe\s*harbor|undue\s*reliance"
    r"|cautionary|risks?\s*and\s*uncertainties|actual\s*results\s*(?:may|could|might)\s*differ",
    re.IGNORECASE,
)
_FIGURES = lazy(r"[$€£]\s?[0-9(]|[0-9]\s?%|\b(?:increase|decrease)d?\b")
_LETTER = lazy(
    r"(?:accountant|auditor)['’]?s?\s*(?:statement|letter)|dear\s*(?:sirs?|ladies|gentlemen)"
    r"|we\s*are\s*the\s*(?:independent\s*)?(?:auditors|accountants)|very\s*truly\s*yours"
    r"|we\s*have\s*read",
    re.IGNORECASE,
)
_RESULTS = lazy(r"revenue|sales|income|loss|results\s*of\s*operations|expense", re.IGNORECASE)
_FEW_WORDS = 8
_POINTER_WORDS, _SHORT_POINTER_WORDS = 40, 25
_OPENING_PARAGRAPHS = 12


def read_explanation(reading: Reading, found: list[Paragraph], *, answer: bool | None) -> None:
    """Take the explanation; ``found`` is what stands behind the answer to (3)."""
    text = joined(found)
    if not (answer is False and _explains_nothing(found, text)):
        _take(reading, found, text, answer=answer)


def _take(reading: Reading, found: list[Paragraph], text: str, *, answer: bool | None) -> None:
    pointer = _is_pointer(text)
    if answer is not False and (not text or _refers(reading, text)):
        attached = _attached(reading, text)
        if attached is not None:
            page, more = attached
            own = [] if len(text.split()) < _POINTER_WORDS else found
            reading.add_text("change_explanation", "changeExplanation", more, page)
            reading.values["change_explanation"] = joined([*own, *more])
            _cite(reading, found)
            reading.explanation = (page, more)
            return
    if not text:
        return
    if pointer and _TO_PART_3.search(text) and reading.narrative:
        if len(text.split()) < _SHORT_POINTER_WORDS:
            _cite(reading, found)
            found = reading.narrative
    elif pointer and not _ANOTHER_FILING.search(text):
        message = "the explanation that the form refers to was not found"
        cited = reading.page.cite(found[0].start, found[-1].end)
        reading.problems.append(problem("explanation-elsewhere", message, cited))
    reading.add_text("change_explanation", "changeExplanation", found)
    reading.explanation = (reading.page, found)


def _cite(reading: Reading, pointer: list[Paragraph]) -> None:
    """Give the words that say where the explanation stands as evidence, too."""
    if pointer:
        cited = reading.page.cite(pointer[0].start, pointer[-1].end, "changeExplanation")
        reading.evidence.append(cited)


def _explains_nothing(found: list[Paragraph], text: str) -> bool:
    """A cautionary note, or a few words without a figure."""
    few = len(text.split()) < _FEW_WORDS and not _FIGURES.search(text)
    return few or _is_caution(found)


def _is_caution(found: list[Paragraph]) -> bool:
    """A cautionary note after a No is no explanation."""
    cautious = any(_CAUTION.search(p.text) for p in found[:2])
    return cautious and not any(_FIGURES.search(p.text) for p in found)


def _is_pointer(text: str) -> bool:
    return len(text.split()) < _POINTER_WORDS and _REFERENCE.search(text) is not None


def _refers(reading: Reading, text: str) -> bool:
    """The text refers to something, and there is something that it may refer to."""
    start, end = reading.parts.tail
    more = start < end or len(reading.submission.raw_documents) > 1
    return more and _REFERENCE.search(text) is not None


def _attached(reading: Reading, text: str) -> tuple[Page, list[Paragraph]] | None:
    """The explanation on an attached page of the form, or in a document of its own."""
    tail = reading.parts.tail
    found = named_page(reading.page, tail, text) or attached_page(reading.page, tail)
    if found:
        return reading.page, found
    for document in reading.submission.raw_documents:
        if document.sequence == reading.page.sequence or document.format not in {"html", "text"}:
            continue
        page = read_page(reading.submission.work, document)
        found = _all_paragraphs(page, 0, len(page.text))
        if found and _explains(found):
            return page, found
    return None


def _all_paragraphs(page: Page, start: int, end: int) -> list[Paragraph]:
    return [p for p in paragraphs_of(page, [(start, end)]) if not is_nothing(p.text)]


def _explains(found: list[Paragraph]) -> bool:
    """An exhibit explains the change unless it is the accountant's letter of Rule 12b-25(c)."""
    text = joined(found[:_OPENING_PARAGRAPHS])
    return _RESULTS.search(text) is not None and _LETTER.search(text) is None
