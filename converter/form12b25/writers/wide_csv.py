"""Filings as CSV: one row a filing, columns for the measures that they state."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .csv_text import to_csv

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ..model import Amount, Filing, ReportedChange

_PARTS = ("current", "prior", "change", "percent", "unit")


def to_wide_csv(filings: Iterable[tuple[str, Filing]]) -> str:
    """Return the table of filings, each with the name of its file.

    A measure has columns for its statement about the whole registrant: current, prior, change,
    percent and unit. Where a filing states it more than once (for two periods, say), these are
    empty, and ``severalStatements`` names it: the rows of ``facts`` have them all.

    >>> from form12b25.model import Filing, Source
    >>> source = Source(sha256="0" * 64, byte_length=9, encoding="ascii")
    >>> table = to_wide_csv([("a.txt", Filing(source=source, form_type="NT 10-K"))])
    >>> table.splitlines()[1][:23]
    'a.txt,,NT 10-K,,,,,,,,,'
    """
    rows = [(_row(name, filing), _statements(filing)) for name, filing in filings]
    measures = sorted({name for _, stated in rows for name in stated})
    columns = list(rows[0][0]) if rows else []
    head = [*columns, *(f"{name} {part}" for name in measures for part in _PARTS)]
    table: list[list[Any]] = [head]
    for row, stated in rows:
        row["severalStatements"] = "; ".join(n for n, found in stated.items() if len(found) > 1)
        cells = [cell for name in measures for cell in _cells(stated.get(name, []))]
        table.append([*row.values(), *cells])
    return to_csv(table)


def _row(name: str, filing: Filing) -> dict[str, Any]:
    filer = filing.filers[0] if filing.filers else None
    stated = filing.stated_registrants[0] if filing.stated_registrants else None
    report, contact = filing.subject_report, filing.contacts[0] if filing.contacts else None
    signature = filing.signatures[0] if filing.signatures else None
    return {
        "file": name,
        "accessionNumber": filing.accession_number,
        "formType": filing.form_type,
        "filedOn": filing.filed_on,
        "acceptedAt": filing.accepted_at,
        "registrant": (filer and filer.conformed_name) or (stated and stated.name),
        "cik": filer.registrant.cik if filer and filer.registrant else None,
        "lateReport": report and report.form_type,
        "isTransitionReport": report and report.is_transition_report,
        "periodEnd": report and report.period_end,
        "seeksRelief": filing.seeks_relief,
        "reasonNarrative": filing.reason_narrative,
        "contactName": contact and contact.name,
        "contactTelephone": contact and contact.telephone,
        "otherReportsFiled": filing.other_reports_filed,
        "missingReports": "; ".join(_missing(filing)),
        "changeAnticipated": filing.change_anticipated,
        "signerName": signature and signature.signer_name,
        "signedOn": signature and signature.signed_on,
        "discrepancies": "; ".join(sorted({d.kind for d in filing.discrepancies})),
        "problems": "; ".join(sorted({p.code for p in filing.problems})),
        "url": filing.source.url,
        "severalStatements": "",
    }


def _missing(filing: Filing) -> Iterator[str]:
    for report in filing.missing_reports:
        named = (report.form_type, report.period_end)
        yield " ".join(part for part in named if part) or report.text or "?"


def _statements(filing: Filing) -> dict[str, list[ReportedChange]]:
    found: dict[str, list[ReportedChange]] = {}
    for change in filing.reported_changes:
        if change.component is None and change.measure != "OtherMeasure":
            found.setdefault(change.measure, []).append(change)
    return found


def _cells(found: list[ReportedChange]) -> list[str | None]:
    if len(found) != 1:
        return [None] * len(_PARTS)
    [change] = found
    amounts = (change.current_amount, change.prior_amount, change.change_amount)
    ends = (change.percent_change_minimum, change.percent_change_maximum)
    percent = change.percent_change or (_range(*ends) if any(ends) else None)
    unit = next((amount.unit for amount in amounts if amount), None)
    return [*(_amount(amount) for amount in amounts), percent, unit]


def _amount(amount: Amount | None) -> str | None:
    if amount is None:
        return None
    return amount.value or _range(amount.minimum, amount.maximum)


def _range(low: str | None, high: str | None) -> str:
    return f"{low or ''}..{high or ''}"
