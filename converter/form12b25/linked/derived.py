"""What RDF and JSON-LD say beside the plain document: labels, and the reports that filings share.

Each is made of values that stand in the document; nothing is read from the source for it. A
report has one IRI for its registrant, form and period, so that a late report and a report named
as missing elsewhere are one node.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

from ..form_types import family_of, subject_of
from ..model import (
    Amount,
    Contact,
    Filer,
    Filing,
    MissingReport,
    Period,
    PeriodicReport,
    Registrant,
    ReportedChange,
    SubjectReport,
)
from ..tables import table

if TYPE_CHECKING:
    from collections.abc import Callable

DERIVED: dict[type, tuple[str, ...]] = {
    Filing: ("label", "amends_notification_of"),
    Filer: ("label",),
    SubjectReport: ("report",),
    PeriodicReport: ("label",),
    Contact: ("label",),
    MissingReport: ("report",),
    ReportedChange: ("label",),
    Amount: ("label",),
}
"""Class of the model → the methods of :class:`Derived` that give what it has besides."""

_REGISTRANTS = frozenset({"filer", "subject-company"})
"""The parties of a header whose report it is; others, such as a filing agent, have none to file."""


class Derived:
    """The derived values of one filing's nodes."""

    def __init__(self, filing: Filing) -> None:
        """Keep the filing, which says whose the reports are."""
        self._filing = filing

    def label(self, value: Any) -> str | None:
        """Return the ``rdfs:label`` of a node, one line for people; None where nothing names it.

        >>> from form12b25.model import Source
        >>> source = Source(sha256="0" * 64, byte_length=0, encoding="ascii")
        >>> filing = Filing(source=source, form_type="NT 10-Q", period_of_report="2024-03-31")
        >>> Derived(filing).label(filing)
        'NT 10-Q for the period ended 2024-03-31'
        """
        return _LABELS[type(value)](value)

    def report(self, value: SubjectReport | MissingReport) -> tuple[PeriodicReport, ...]:
        """Return the reports that a late or missing report is: one for each registrant.

        There is none where form, period or CIK is not known, where header and form contradict
        each other, and for a missing report of one of several registrants.

        >>> from form12b25.model import Source
        >>> source = Source(sha256="0" * 64, byte_length=0, encoding="ascii")
        >>> filer = Filer(role="filer", registrant=Registrant(cik="0000896493"))
        >>> missing = MissingReport(form_type="10-KSB", period_end="2003-12-31", text="10-KSB")
        >>> Derived(Filing(source=source, filers=(filer,))).report(missing)[0].report_type
        '10-K'
        """
        if isinstance(value, MissingReport):
            found = self._reports(value.form_type, value.period_end)
            return found if len(found) == 1 else ()
        header, typed = subject_of(self._filing.form_type), value.form_type
        if header and typed and family_of(typed) != family_of(header):
            return ()
        said = {self._filing.period_of_report, value.period_end} - {None}
        return self._reports(typed or header, said.pop()) if len(said) == 1 else ()

    def amends_notification_of(self, filing: Filing) -> tuple[PeriodicReport, ...]:
        """Return the reports whose notification an amendment amends, as its header says."""
        if not filing.is_amendment:
            return ()
        return self._reports(subject_of(filing.form_type), filing.period_of_report)

    def _reports(self, form: str | None, day: str | None) -> tuple[PeriodicReport, ...]:
        family = family_of(form) if form else None
        if family is None or day is None:
            return ()
        parties = [filer for filer in self._filing.filers if filer.role in _REGISTRANTS]
        ciks = dict.fromkeys(f.registrant.cik if f.registrant else None for f in parties)
        return tuple(
            PeriodicReport(report_type=family, period_end=day, registrant=Registrant(cik=cik))
            for cik in ciks
            if cik
        )


def _filing(filing: Filing) -> str:
    names = [f.conformed_name for f in filing.filers] or [r.name for r in filing.stated_registrants]
    name = ", ".join(dict.fromkeys(name for name in names if name))
    day = filing.period_of_report
    if day is None and filing.subject_report:
        day = filing.subject_report.period_end
    head = filing.form_type or "Form 12b-25"
    return head + (f" of {name}" if name else "") + (f" for the period ended {day}" if day else "")


def _filer(filer: Filer) -> str | None:
    if filer.conformed_name:
        return filer.conformed_name
    return f"CIK {filer.registrant.cik}" if filer.registrant and filer.registrant.cik else None


def _report(report: PeriodicReport) -> str:
    cik = report.registrant.cik
    return f"{report.report_type} of CIK {cik} for the period ended {report.period_end}"


def _contact(contact: Contact) -> str | None:
    return contact.name or contact.title or contact.telephone or contact.local_number


def _change(change: ReportedChange) -> str:
    of = f" ({change.component})" if change.component else ""
    current, prior, by = change.current_amount, change.prior_amount, change.change_amount
    parts = (
        change.direction,
        f"by {_signed(by)}" if by else None,
        f"{change.percent_change}%" if change.percent_change else None,
        _signed(current) if current else None,
        f"prior {_signed(prior)}" if prior else None,
    )
    said = ", ".join(part for part in parts if part)
    name = table("measures")["measures"].get(change.measure, {}).get("label")
    if name is None or change.measure == "OtherMeasure":
        name = change.measure_text
    return f"{name}{of}: {said}" if said else f"{name}{of}"


def _signed(amount: Amount) -> str:
    """Return an amount with its sign, as its value has it; the filer's words may lack that."""
    ends = (amount.value,) if amount.value else (amount.minimum, amount.maximum)
    numbers = " to ".join(f"{Decimal(end):,f}" for end in ends if end)
    return (
        ("about " if amount.approximate else "")
        + numbers
        + ("" if amount.unit == "pure" else f" {amount.unit}")
    )


def _amount(amount: Amount) -> str:
    return _signed(amount) + (_when(amount.period) if amount.period else "")


def _when(period: Period) -> str:
    if period.instant:
        return f" at {period.instant}"
    if period.period_start:
        return f" from {period.period_start} to {period.period_end}"
    return f" for the period ended {period.period_end}"


_LABELS: dict[type, Callable[[Any], str | None]] = {
    Filing: _filing,
    Filer: _filer,
    PeriodicReport: _report,
    Contact: _contact,
    ReportedChange: _change,
    Amount: _amount,
}
