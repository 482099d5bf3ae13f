"""Header against form: name, file number, period, form type. Both values are kept.

Each check is a function from filing to discrepancies; :data:`CHECKS` lists them.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from .form.people import plain_name
from .form_types import family_of, subject_of
from .model import Discrepancy, Evidence, Filing
from .problems import problem
from .records import replace

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


def with_discrepancies(filing: Filing) -> Filing:
    """Return the filing with what its header and its form do not agree in."""
    found = tuple(d for check in CHECKS for d in check(filing))
    if not found:
        return filing
    notes = tuple(problem("header-form-mismatch", d.message, d.evidence) for d in found)
    return replace(
        filing,
        discrepancies=(*filing.discrepancies, *found),
        problems=(*filing.problems, *notes),
    )


def _evidence(filing: Filing, field: str) -> Evidence | None:
    found = next((e for e in filing.evidence if e.field == field), None)
    return replace(found, field=None) if found else None


def _names(filing: Filing) -> Iterator[Discrepancy]:
    header = [f.conformed_name for f in filing.filers if f.conformed_name]
    known = {plain_name(name) for name in header}
    for i, stated in enumerate(filing.stated_registrants):
        if header and stated.name and not _alike(plain_name(stated.name), known):
            yield Discrepancy(
                kind="registrant-name",
                stated_value=stated.name,
                computed_value="; ".join(header),
                message=f"Part I names {stated.name!r}, the header {'; '.join(header)!r}",
                evidence=_evidence(filing, f"statedRegistrants.{i}.name"),
            )


def _alike(name: str, known: set[str]) -> bool:
    """EDGAR's conformed names are cut and abbreviated: one may be the beginning of the other."""
    return any(name == k or name.startswith(k[:12]) or k.startswith(name[:12]) for k in known if k)


def plain_file_number(number: str) -> str:
    """A file number without its padding.

    >>> plain_file_number("001-02257") == plain_file_number("1-2257")
    True
    """
    digits = [part.lstrip("0") or "0" for part in re.split(r"\D+", number) if part]
    return "-".join(digits)


def _file_numbers(filing: Filing) -> Iterator[Discrepancy]:
    header = [
        v.sec_file_number for f in filing.filers for v in f.filing_values if v.sec_file_number
    ]
    known = {plain_file_number(number) for number in header}
    for i, stated in enumerate(filing.commission_file_numbers):
        if header and plain_file_number(stated) not in known:
            yield Discrepancy(
                kind="file-number",
                stated_value=stated,
                computed_value="; ".join(header),
                message=f"the form states file number {stated}, the header {'; '.join(header)}",
                evidence=_evidence(filing, f"commissionFileNumbers.{i}"),
            )


def _period(filing: Filing) -> Iterator[Discrepancy]:
    report = filing.subject_report
    if report is None or report.period_end is None or filing.period_of_report is None:
        return
    stated, computed = report.period_end, filing.period_of_report
    if stated != computed:
        yield Discrepancy(
            kind="period",
            stated_value=stated,
            computed_value=computed,
            message=f"the form's period ends {stated}, the header's {computed}",
            evidence=_evidence(filing, "subjectReport.periodEnd"),
        )


def _form_type(filing: Filing) -> Iterator[Discrepancy]:
    report, wanted = filing.subject_report, subject_of(filing.form_type)
    if report is None or not report.form_type or not wanted:
        return
    stated = report.form_type
    if stated != wanted and family_of(stated) != wanted:
        yield Discrepancy(
            kind="form-type",
            stated_value=stated,
            computed_value=wanted,
            message=f"the box of Form {stated} is checked, but it was filed as {filing.form_type}",
            evidence=_evidence(filing, "subjectReport.formType"),
        )


CHECKS: tuple[Callable[[Filing], Iterator[Discrepancy]], ...] = (
    _names,
    _file_numbers,
    _period,
    _form_type,
)
