"""The whole way in one screen: bytes → submission → form → filing."""

from __future__ import annotations

from .form import read_form
from .form.reports import subject_of
from .model import Filing
from .problems import FilingError
from .submission import Submission, read_submission


def read_bytes(data: bytes, file_name: str | None = None, *, any_form: bool = False) -> Filing:
    """Read one submission; raise :class:`~form12b25.problems.FilingError` where it is refused."""
    submission = read_submission(data, file_name)
    is_notice = _check_form_type(submission, any_form=any_form)
    fields = read_form(submission) if is_notice else None
    values = dict(submission.values)
    form_values = fields.values if fields else {}
    if "form_type" not in values and submission.raw_documents and is_notice:
        typed = next((d.type for d in submission.raw_documents if subject_of(d.type) is not None), None)
        if typed:
            values["form_type"], values["is_amendment"] = typed, typed.upper().endswith("/A")
    return Filing(
        source=submission.source,
        header_details=submission.details,
        documents=submission.documents,
        filers=submission.filers,
        evidence=(*submission.evidence, *(fields.evidence if fields else ())),
        problems=(*submission.problems, *(fields.problems if fields else ())),
        **values,
        **form_values,
    )


def _check_form_type(submission: Submission, *, any_form: bool) -> bool:
    """Tell whether the submission is a Form 12b-25; refuse another form unless it is asked for."""
    form_type = submission.values.get("form_type")
    if form_type is not None:
        is_notice = subject_of(form_type) is not None
    else:
        text = submission.work.text[:200_000].lower()
        is_notice = "12b-25" in text or "notification of late filing" in " ".join(text.split())
    if not is_notice and not any_form:
        what = f"a form {form_type}" if form_type else "no EDGAR submission of Form 12b-25"
        raise FilingError("other-form", f"this is {what}, not a Form 12b-25")
    return is_notice
