"""The whole way in one screen: bytes → submission → form → filing."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from . import views  # noqa: F401 filings are to have them
from .changes import Changes, read_changes
from .changes.periods.calendar import Context
from .crosscheck import with_discrepancies
from .form import FormFields, read_form
from .form_types import is_notice
from .model import Filing, Generator
from .problems import FilingError, problem
from .submission import Submission, read_submission
from .version import __version__

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .model import Problem

GENERATOR = Generator(name="form12b25", version=__version__)
_SNIFF = 200_000


def read_bytes(data: bytes, file_name: str | None = None, *, any_form: bool = False) -> Filing:
    r"""Read one submission; raise :class:`~form12b25.problems.FilingError` where it is refused.

    With ``any_form`` the header of a submission of any other form type is read, without a form.

    >>> filing = read_bytes(b"<DOCUMENT>\n<TYPE>NT 10-K\n<TEXT>\n[X] Form 10-K")
    >>> filing.subject_report.form_type
    '10-K'
    """
    submission = read_submission(data, file_name)
    values = _submission_values(submission)
    is_form = _check_form_type(submission, values.get("form_type"), any_form=any_form)
    fields = read_form(submission) if is_form else FormFields()
    if is_form and "form_type" not in values:
        _check_form(fields)
    stated = changes_of(submission, fields)
    filing = Filing(
        reported_changes=stated.changes,
        discrepancies=stated.discrepancies,
        source=submission.source,
        generator=GENERATOR,
        header_details=submission.details,
        documents=submission.documents,
        filers=submission.filers,
        evidence=(*submission.evidence, *fields.evidence),
        problems=(*submission.problems, *fields.problems, *stated.problems, *_contradicted(stated)),
        **values,
        **fields.values,
    )
    return with_discrepancies(filing)


def changes_of(submission: Submission, fields: FormFields) -> Changes:
    """Read the explanation, against the late report's period and the header's fiscal year."""
    if fields.explanation is None:
        return Changes()
    return read_changes(*fields.explanation, _context(submission, fields))


def _contradicted(stated: Changes) -> Iterator[Problem]:
    for found in stated.discrepancies:
        yield problem("figures-disagree", found.message, found.evidence)


def _context(submission: Submission, fields: FormFields) -> Context:
    report = fields.values.get("subject_report")
    ends = [f.fiscal_year_end for f in submission.filers if f.fiscal_year_end]
    month, day = (int(n) for n in ends[0].lstrip("-").split("-")) if ends else (0, 0)
    return Context(
        form=report.form_type if report else None,
        period_end=date.fromisoformat(report.period_end) if report and report.period_end else None,
        fiscal_year_end=(month, day) if month else None,
        transition=bool(report and report.is_transition_report),
        registrants=tuple(_names(submission, fields)),
    )


def _names(submission: Submission, fields: FormFields) -> Iterator[str]:
    """Yield the names of the registrants, as header and form have them."""
    for filer in submission.filers:
        if filer.conformed_name:
            yield filer.conformed_name
    for stated in fields.values.get("stated_registrants", ()):
        if stated.name:
            yield stated.name


def _submission_values(submission: Submission) -> dict[str, Any]:
    """Without a header the form type is that of the document's ``<TYPE>`` line."""
    values = dict(submission.values)
    if "form_type" not in values:
        types = [d.type for d in submission.raw_documents if d.type and is_notice(d.type)]
        if types:
            values["form_type"] = types[0]
            values["is_amendment"] = types[0].upper().endswith("/A")
    return values


def _check_form(fields: FormFields) -> None:
    """Refuse a page without a header that is about the form, but is none."""
    if not fields.is_form():
        raise FilingError(
            "no-form", "this page is about Form 12b-25, but it is not the form, filled in"
        )


def _check_form_type(submission: Submission, form_type: str | None, *, any_form: bool) -> bool:
    """Return whether the submission is a Form 12b-25; refuse another form unless asked for it."""
    if form_type is not None:
        is_form = is_notice(form_type)
    else:
        text = " ".join(submission.work.text[:_SNIFF].lower().split())
        is_form = "12b-25" in text or "notification of late filing" in text
    if is_form or (any_form and form_type is not None):
        return is_form
    if form_type is None:
        raise FilingError("no-form", "this is no EDGAR submission, and not a Form 12b-25")
    raise FilingError("other-form", f"this is a form {form_type}, not a Form 12b-25")
