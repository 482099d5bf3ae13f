"""Form types of EDGAR: the notifications of the Form 12b-25 family, and the reports they are about.

The tables are ``tables/edgar/form_types.toml`` and ``tables/edgar/report_types.toml``.
"""

from __future__ import annotations

from .tables import table


def subject_of(submission_type: str | None) -> str | None:
    """Return the report that a submission type is about; "" for NT 15D2, None for other forms.

    >>> subject_of("NT 10-Q/A"), subject_of("NTFNSAR"), subject_of("NT 15D2"), subject_of("10-K")
    ('10-Q', 'N-SAR', '', None)
    """
    if not submission_type:
        return None
    known: dict[str, str] = table("form_types")["submission_types"]
    return known.get(submission_type.upper().removesuffix("/A").strip())


def is_notice(submission_type: str | None) -> bool:
    """Return whether a submission type is of the Form 12b-25 family.

    >>> is_notice("NT 10-Q/A"), is_notice("NT 15D2"), is_notice("10-K"), is_notice(None)
    (True, True, False, False)
    """
    return subject_of(submission_type) is not None


def family_of(report: str) -> str | None:
    """Return the report that a report is, or is a variant of; None for a form that is no report.

    >>> family_of("10-KSB40"), family_of("10-Q"), family_of("8-K"), family_of("annual-report")
    ('10-K', '10-Q', None, None)
    """
    known: dict[str, dict[str, str]] = table("report_types")["report_types"]
    while (above := known.get(report, {}).get("broader")) is not None:
        if "broader" not in known[above]:
            return report
        report = above
    return None
