"""The whole way in one screen: bytes → submission → form → filing."""

from __future__ import annotations

from typing import Any

from .crosscheck import crosscheck
from .form import FormFields, read_form
from .form.reports import subject_of
from .model import Filing
from .problems import FilingError
from .submission import Submission, read_submission

_SNIFF = 200_000


def read_bytes(data: bytes, file_name: str | None = None, *, any_form: bool = False) -> Filing:
    r"""Read one submission; raise :class:`~form12b25.problems.FilingError` where it is refused.

    With ``any_form`` the header of a submission of any other form type is read, without a form.

    >>> filing = read_bytes(b"FORM 12b-25\nNOTIFICATION OF LATE FILING\n[X] Form 10-K")
    >>> filing.subject_report.form_type
    '10-K'
    """
    submission = read_submission(data, file_name)
    is_notice = _check_form_type(submission, any_form=any_form)
    fields = read_form(submission) if is_notice else FormFields()
    filing = Filing(
        source=submission.source,
        header_details=submission.details,
        documents=submission.documents,
        filers=submission.filers,
        evidence=(*submission.evidence, *fields.evidence),
        problems=(*submission.problems, *fields.problems),
        **_submission_values(submission),
        **fields.values,
    )
    return crosscheck(filing)


def _submission_values(submission: Submission) -> dict[str, Any]:
    """Without a header the form type is that of the document's ``<TYPE>`` line."""
    values = dict(submission.values)
    if "form_type" not in values:
        types = [
            d.type for d in submission.raw_documents if d.type and subject_of(d.type) is not None
        ]
        if types:
            values["form_type"] = types[0]
            values["is_amendment"] = types[0].upper().endswith("/A")
    return values


def _check_form_type(submission: Submission, *, any_form: bool) -> bool:
    """Tell whether the submission is a Form 12b-25; refuse another form unless it is asked for."""
    form_type = submission.values.get("form_type")
    if form_type is not None:
        is_notice = subject_of(form_type) is not None
    else:
        text = " ".join(submission.work.text[:_SNIFF].lower().split())
        is_notice = "12b-25" in text or "notification of late filing" in text
    if is_notice or (any_form and form_type is not None):
        return is_notice
    what = f"a form {form_type}" if form_type else "no EDGAR submission"
    raise FilingError("other-form", f"this is {what}, not a Form 12b-25")
