"""A submission's documents → the form's keys (17 CFR 240.12b-25, Form 12b-25)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from ..evidence import shortened
from ..form_types import is_notice
from ..patterns import lazy
from ..problems import problem
from ..records import draft
from .answers import read_answer
from .contacts import read_contacts
from .cover import read_cover
from .decoration import undecorated
from .explanation import read_explanation
from .missing import read_missing, says_missing
from .page import read_page
from .paragraphs import cut, is_nothing, joined, paragraphs_of
from .parts import PARTS, QUESTIONS, find_parts
from .reading import Reading
from .registrant_name import find_registrant_name
from .registrants import read_part_one
from .relief import read_relief
from .repair import laid_out
from .signatures import date_above, read_signatures
from .unread import read_unread
from .wording import in_one_language, spelled_out

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..model import Evidence, Problem
    from ..submission import RawDocument, Submission
    from .page import Page
    from .paragraphs import Paragraph
    from .parts import Parts

_IS_FORM = lazy(r"12b\s?-\s?25|notification\s*of\s*late\s*filing", re.IGNORECASE)
_TITLE = lazy(
    r"[\W_]*+(?:p\s?(?:ar)?t\.?\s*[ivl1-5]{1,3}\b)?[\W_]*+(?:narrative)?[\W_]*+", re.IGNORECASE
)

_SIGNATURE = lazy(r"^[^\w\n]*signatures?[\W_]*\Z", re.IGNORECASE | re.MULTILINE)


@draft
class FormFields:
    """The form's keys, as arguments of the model, with evidence and problems.

    ``explanation`` is where the explanation of Part IV (3) stands: a page, and its paragraphs.
    ``missing`` names the parts and the questions of Part IV that were not found.
    """

    values: dict[str, Any] = {}
    evidence: list[Evidence] = []
    problems: list[Problem] = []
    explanation: tuple[Page, list[Paragraph]] | None = None
    missing: list[str] = list(PARTS)

    def is_form(self) -> bool:
        """Return whether the page has the questions of the form, and somebody filled them in.

        A page about the form, or a blank form, is none. It lacks a question of Part IV (a form that
        lost one or two of them has all of its parts, a ticked box, a period, a name and a
        signature); or it has neither an answer nor a ticked box with a period.
        """
        report = self.values.get("subject_report")
        is_ticked = any(box.checked for box in self.values.get("report_boxes", ()))
        has_period = is_ticked and report is not None and report.period_end is not None
        given = self.values.keys()
        if set(self.missing) & set(QUESTIONS):
            is_whole = set(self.missing) < set(QUESTIONS)
            return is_whole and has_period and given >= {"stated_registrants", "signatures"}
        return has_period or bool(given & {"other_reports_filed", "change_anticipated"})


def read_form(submission: Submission) -> FormFields:
    """Find the form among the documents and read it, step by step."""
    document = _form_document(submission)
    if document is None:
        message = "no document of the submission can be read as Form 12b-25"
        return FormFields(problems=[problem("no-form", message)])
    page, parts = _page(submission, document)
    reading = Reading(
        submission=submission,
        page=page,
        parts=parts,
        submission_type=submission.values.get("form_type") or document.type,
    )
    for step in STEPS:
        step(reading)
    return FormFields(
        values=reading.values,
        evidence=reading.evidence,
        problems=reading.problems,
        explanation=reading.explanation,
        missing=reading.parts.missing,
    )


def _page(submission: Submission, document: RawDocument) -> tuple[Page, Parts]:
    """Read the page and find its parts; where one is missing, its words may be misread."""
    names = [filer.conformed_name for filer in submission.filers if filer.conformed_name]
    page = laid_out(undecorated(read_page(submission.work, document)))
    page = in_one_language(page, names)
    parts = find_parts(page)
    if parts.missing and (other := spelled_out(page)) is not page:
        return other, find_parts(other)
    return page, parts


def _form_document(submission: Submission) -> RawDocument | None:
    """The document of the submission's type; else of any type of the family; else by its words."""
    readable = [d for d in submission.raw_documents if d.format in {"html", "text"}]
    typed = [d for d in readable if is_notice(d.type)]
    exact = [d for d in typed if d.type == submission.values.get("form_type")]
    if found := [*exact, *typed]:
        return found[0]
    text = submission.work.text
    return next((d for d in readable if _IS_FORM.search(text, d.start, d.end)), None)


def _look_over(reading: Reading) -> None:
    if reading.parts.missing:
        names = ", ".join(reading.parts.missing)
        reading.problems.append(problem("missing-part", f"not found: Part {names}"))
    if reading.parts.second:
        cited = reading.page.cite(*reading.parts.second)
        message = f"behind the signature another form begins: {shortened(cited.quote)}"
        reading.problems.append(problem("second-form", message, cited))
    if reading.page.unclosed_comment:
        message = f"a comment of document {reading.page.sequence} has no end"
        reading.problems.append(problem("unclosed-comment", message))


def _cover(reading: Reading) -> None:
    cover = read_cover(reading.page, reading.parts, reading.submission_type)
    reading.add(
        cover,
        "commission_file_numbers",
        "cusips",
        "report_boxes",
        "subject_report",
        "relates_to_portion",
    )


def _part_one(reading: Reading) -> None:
    filers = reading.submission.filers
    names = tuple(f.conformed_name for f in filers if f.conformed_name)
    reading.add(read_part_one(reading.page, reading.parts, names), "stated_registrants")


def _relief(reading: Reading) -> None:
    reading.add(read_relief(reading.page, reading.parts), "seeks_relief", "relief_boxes")


def _narrative(reading: Reading) -> None:
    printed = ["narrative-instruction", "attach-sheets"]
    text, parts = reading.page.text, reading.parts
    start, end = parts.part_3
    anchor = parts.caption or parts.caused
    if anchor and anchor[0] == end:  # the name of the one who signs stands behind it
        end = min(end, find_registrant_name(reading.page, parts, start, reading.known_names())[1])
        heading = _SIGNATURE.search(text, start, end)
        end = heading.start() if heading else end
    ranges = cut(reading.page, start, end, printed)
    ranges = [(low, high) for low, high in ranges if not _TITLE.fullmatch(text, low, high)]
    found = paragraphs_of(reading.page, ranges)
    found = [p for p in found if not _TITLE.fullmatch(p.text)]
    if found and not is_nothing(joined(found)):
        reading.narrative = reading.followed("reasonNarrative", found)
        reading.add_text("reason_narrative", "reasonNarrative", reading.narrative)


def _contacts(reading: Reading) -> None:
    reading.add(read_contacts(reading.page, reading.parts), "contacts")


def _reports(reading: Reading) -> None:
    """Part IV (2): the answer, and the reports named as not filed."""
    start, end = reading.parts.reports
    if start >= end:
        return
    ranges = cut(reading.page, start, end, ["reports-question", "reports-identify"])
    answer = read_answer(reading.page, ranges)
    reading.add_answer("other_reports_filed", "otherReportsFiled", "(2)", answer)
    found = reading.followed("missingReports", reading.behind(answer, ranges))
    value = answer.value if answer else None
    if value is not False and not says_missing(joined(found)):
        return
    if missing := read_missing(reading.page, found):
        reading.values["missing_reports"] = missing
    if value is True:
        message = "(2) is answered Yes, but a report is said to be missing"
        cited = reading.page.cite(found[0].start, found[-1].end)
        reading.problems.append(problem("answer-contradicts-text", message, cited))


def _change(reading: Reading) -> None:
    """Part IV (3) up to the registrant's name, and the signatures behind it."""
    page, parts = reading.page, reading.parts
    start, end = parts.change
    known = reading.known_names()
    floor = start if start < end else parts.part_3[0]
    anchor = parts.caption or parts.caused
    floor = 0 if anchor and anchor[0] < floor else floor
    name, stop = find_registrant_name(page, parts, floor, known)
    dated = date_above(page, floor, stop)
    if signatures := read_signatures(page, parts, name, known, dated):
        reading.values["signatures"] = signatures
    if start >= end:
        return
    stop = dated.start if dated else stop
    end = min(end, stop) if stop > start else end
    heading = _SIGNATURE.search(page.text, start, end)
    end = heading.start() if heading else end
    ranges = cut(page, start, end, ["change-question", "explain-instruction"])
    answer = read_answer(page, ranges)
    reading.add_answer("change_anticipated", "changeAnticipated", "(3)", answer)
    value = answer.value if answer else None
    read_explanation(reading, reading.behind(answer, ranges), answer=value)


def _unread(reading: Reading) -> None:
    reading.problems += read_unread(reading)


STEPS: tuple[Callable[[Reading], None], ...] = (
    _look_over,
    _cover,
    _part_one,
    _relief,
    _narrative,
    _contacts,
    _reports,
    _change,
    _unread,
)
"""The parts of the form, in the order in which they are read."""
