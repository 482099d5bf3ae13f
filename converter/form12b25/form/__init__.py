"""A submission's documents → the form's keys (17 CFR 240.12b-25, Form 12b-25)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from ..records import draft
from ..problems import problem
from .answers import read_answer
from .contacts import read_contacts
from .cover import read_cover
from .missing import read_missing, says_missing
from .page import Page, read_page
from .paragraphs import Paragraph, cut, is_nothing, joined, paragraphs
from .parts import Parts, find_parts
from .registrants import read_part_one
from .relief import read_relief
from .reports import subject_of
from .signatures import date_above, plain, read_signatures, registrant_name

if TYPE_CHECKING:
    from ..model import Evidence, Problem
    from ..submission import RawDocument, Submission

_IS_FORM = re.compile(r"12b\s?-\s?25|notification\s*of\s*late\s*filing", re.IGNORECASE)
_REFERENCE = re.compile(
    r"\b(?:see|refer(?:ence)?|attached|annexed|enclosed|set\s*forth|described|contained|included|incorporated|explained|provided)\b"
    r".{0,120}?\b(?:attach\w*|exhibit|annex|appendix|schedule|addendum|rider|press\s*release|supplement|part\s*iii|hereto|explanation|statement|narrative)\b",
    re.IGNORECASE | re.DOTALL,
)
_TO_PART_3 = re.compile(r"\b(?:part\s*(?:iii|3)|narrative|item\s*(?:iii|3))\b", re.IGNORECASE)
_ANOTHER_FILING = re.compile(r"form\s*8-?k|form\s*10-|annual\s*report|quarterly\s*report", re.IGNORECASE)
_CAUTION = re.compile(
    r"forward[\s-]*looking|private\s*securities\s*litigation|safe\s*harbor|undue\s*reliance|cautionary|risks?\s*and\s*uncertainties"
    r"|actual\s*results\s*(?:may|could|might)\s*differ",
    re.IGNORECASE,
)
_SHORT = 40


@draft
class FormFields:
    """The form's keys, as arguments of the model, with evidence and problems."""

    values: dict[str, Any] = {}
    evidence: list[Evidence] = []
    problems: list[Problem] = []


def read_form(submission: Submission) -> FormFields:
    """Find the form among the documents and read it."""
    fields = FormFields()
    document = _form_document(submission)
    if document is None:
        message = "no document of the submission can be read as Form 12b-25"
        fields.problems.append(problem("no-form", message))
        return fields
    submission_type = submission.values.get("form_type") or document.type
    page = read_page(submission.work, document)
    _Reader(submission, page, submission_type, fields).read(document)
    return fields


def _form_document(submission: Submission) -> RawDocument | None:
    readable = [d for d in submission.raw_documents if d.format in {"html", "text"}]
    typed = [d for d in readable if subject_of(d.type) is not None]
    named = [d for d in readable if _IS_FORM.search(submission.work.text, d.start, d.end)]
    wanted = submission.values.get("form_type")
    exact = [d for d in typed if d.type == wanted]
    return next(iter([*exact, *typed, *named]), None)


class _Reader:
    """Reads the parts of one page into the fields."""

    def __init__(
        self, submission: Submission, page: Page, submission_type: str | None, fields: FormFields
    ) -> None:
        self.submission, self.page, self.type, self.fields = submission, page, submission_type, fields
        self.parts: Parts = find_parts(page)

    def read(self, document: RawDocument) -> None:
        """Read every part."""
        if self.parts.missing:
            names = ", ".join(self.parts.missing)
            self.fields.problems.append(problem("missing-part", f"not found: Part {names}"))
        if self.page.unclosed_comment:
            note = problem("unclosed-comment", f"document {document.sequence} has an open comment")
            self.fields.problems.append(note)
        self._cover()
        self._part_one()
        self._relief()
        narrative = self._narrative()
        self._contacts()
        self._reports()
        self._change(narrative)

    def _add(self, found: Any, **values: Any) -> None:
        self.fields.values.update({k: v for k, v in values.items() if v not in (None, ())})
        self.fields.evidence += getattr(found, "evidence", [])
        self.fields.problems += getattr(found, "problems", [])

    def _cover(self) -> None:
        cover = read_cover(self.page, self.parts, self.type)
        names = ("commission_file_numbers", "cusips", "report_boxes", "subject_report", "relates_to_portion")
        self._add(cover, **{name: getattr(cover, name) for name in names})

    def _part_one(self) -> None:
        names = tuple(f.conformed_name for f in self.submission.filers if f.conformed_name)
        found = read_part_one(self.page, self.parts, names)
        self._add(found, stated_registrants=found.registrants)

    def _relief(self) -> None:
        relief = read_relief(self.page, self.parts)
        self._add(relief, seeks_relief=relief.seeks_relief, relief_boxes=relief.relief_boxes)

    def _narrative(self) -> list[Paragraph]:
        start, end = self.parts.part_3
        printed = ["narrative-instruction", "attach-sheets"]
        found = [
            p
            for p in paragraphs(self.page, cut(self.page, start, end, printed))
            if not _is_title(p.text)
        ]
        if not found or is_nothing(joined(found)):
            return []
        self._text("reason_narrative", "reasonNarrative", found)
        return found

    def _text(self, name: str, key: str, found: list[Paragraph], page: Page | None = None) -> None:
        page = page or self.page
        self.fields.values[name] = joined(found)
        self.fields.evidence.append(page.cite(found[0].start, found[-1].end, key))

    def _contacts(self) -> None:
        contacts = read_contacts(self.page, self.parts)
        self._add(contacts, contacts=contacts.contacts)

    # -- Part IV (2) -------------------------------------------------------------------------

    def _reports(self) -> None:
        start, end = self.parts.reports
        if start >= end:
            return
        ranges = cut(self.page, start, end, ["reports-question", "reports-identify"])
        answer = read_answer(self.page, ranges)
        self._answer("other_reports_filed", "otherReportsFiled", "(2)", answer)
        behind = [(max(low, answer.text_start), high) for low, high in ranges if high > answer.text_start] if answer else ranges
        found = [p for p in paragraphs(self.page, behind) if not is_nothing(p.text)]
        value = answer.value if answer else None
        text = joined(found)
        if value is False or (text and says_missing(text)):
            self._add(None, missing_reports=read_missing(self.page, found))
            if value is True:
                message = "(2) is answered Yes, but a report is said to be missing"
                cited = self.page.cite(found[0].start, found[-1].end)
                self.fields.problems.append(problem("answer-contradicts-text", message, cited))

    def _answer(self, name: str, key: str, what: str, answer: Any) -> None:
        if answer is None or answer.value is None:
            cited = self.page.cite(answer.start, answer.end) if answer else None
            message = f"question {what} has no readable answer"
            self.fields.problems.append(problem("answer-unreadable", message, cited))
            return
        self.fields.values[name] = answer.value
        self.fields.evidence.append(self.page.cite(answer.start, answer.end, key))

    # -- Part IV (3) and signature -----------------------------------------------------------

    def _change(self, narrative: list[Paragraph]) -> None:
        start, end = self.parts.change
        known = self._known_names()
        floor = start if start < end else self.parts.part_3[0]
        name, stop = registrant_name(self.page, self.parts, floor, known)
        dated = date_above(self.page, floor, stop)
        signatures = read_signatures(self.page, self.parts, name, known, dated)
        stop = dated.start if dated else stop
        self._add(None, signatures=signatures)
        if start >= end:
            return
        end = min(end, stop)
        ranges = cut(self.page, start, end, ["change-question", "explain-instruction"])
        answer = read_answer(self.page, ranges)
        self._answer("change_anticipated", "changeAnticipated", "(3)", answer)
        behind = [(max(low, answer.text_start), high) for low, high in ranges if high > answer.text_start] if answer else ranges
        found = [p for p in paragraphs(self.page, behind) if not is_nothing(p.text)]
        self._explanation(found, narrative, answer.value if answer else None)

    def _known_names(self) -> frozenset[str]:
        stated = self.fields.values.get("stated_registrants", ())
        names = [*(r.name for r in stated), *(f.conformed_name for f in self.submission.filers)]
        return frozenset(plain(name) for name in names if name)

    def _explanation(
        self, found: list[Paragraph], narrative: list[Paragraph], answer: bool | None
    ) -> None:
        if answer is False:
            found = [] if any(_CAUTION.search(p.text) for p in found[:2]) and not _has_figures(found) else found
        text = joined(found)
        attached = self._attached() if (not text or _REFERENCE.search(text)) and answer is not False else None
        if attached:
            page, more = attached
            own = [] if len(text.split()) < _SHORT else found
            self.fields.values["change_explanation"] = joined([*own, *more])
            self.fields.evidence.append(page.cite(more[0].start, more[-1].end, "changeExplanation"))
        elif text and len(text.split()) < _SHORT and _REFERENCE.search(text) and _TO_PART_3.search(text) and narrative:
            if len(text.split()) < 25:
                self._text("change_explanation", "changeExplanation", narrative)
            else:
                self._text("change_explanation", "changeExplanation", found)
        elif text:
            self._text("change_explanation", "changeExplanation", found)
            if len(text.split()) < _SHORT and _REFERENCE.search(text) and not _ANOTHER_FILING.search(text):
                message = "the explanation that the form refers to was not found"
                self.fields.problems.append(problem("explanation-elsewhere", message))

    def _attached(self) -> tuple[Page, list[Paragraph]] | None:
        """The explanation on an attached page of the form, or in a document of its own."""
        start, end = self.parts.tail
        found = _attachment(self.page, start, end)
        if found:
            return self.page, found
        for document in self.submission.raw_documents:
            if document.sequence == self.page.sequence or document.format not in {"html", "text"}:
                continue
            page = read_page(self.submission.work, document)
            found = [p for p in paragraphs(page, [(0, len(page.text))]) if not is_nothing(p.text)]
            if found and _explains(document, found):
                return page, found
        return None


def _is_title(text: str) -> bool:
    return re.fullmatch(
        r"(?:p\s?art\s*(?:iii|3)\b)?[\W_]*(?:narrative)?[\W_]*", text, re.IGNORECASE
    ) is not None


def _has_figures(found: list[Paragraph]) -> bool:
    return any(re.search(r"[$€£]\s?[0-9(]|[0-9]\s?%|\b(?:increase|decrease)d?\b", p.text) for p in found)


def _attachment(page: Page, start: int, end: int) -> list[Paragraph]:
    from .printed import ATTACHMENT, END_MATTER

    heading = ATTACHMENT.search(page.text, start, end)
    if not heading:
        return []
    stop = END_MATTER.search(page.text, heading.end(), end)
    body = (heading.end(), stop.start() if stop else end)
    return [p for p in paragraphs(page, [body]) if not is_nothing(p.text)]


def _explains(document: RawDocument, found: list[Paragraph]) -> bool:
    """An exhibit explains the change unless it is the accountant's letter of Rule 12b-25(c)."""
    text = joined(found[:12])
    letter = re.search(r"(?:accountant|auditor)['’]?s?\s*(?:statement|letter)|dear\s*(?:sirs?|ladies|gentlemen)|we\s*are\s*the\s*(?:independent\s*)?(?:auditors|accountants)|very\s*truly\s*yours|we\s*have\s*read", text, re.IGNORECASE)
    results = re.search(r"revenue|sales|income|loss|results\s*of\s*operations|expense", text, re.IGNORECASE)
    return bool(results) and not letter
