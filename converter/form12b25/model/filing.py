"""The filing: all of a submission, as one frozen value."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..records import record
from .keys import to_dict

if TYPE_CHECKING:
    from rdflib import Graph

    from .changes import ReportedChange, Step
    from .form import (
        Contact,
        MissingReport,
        ReliefBoxes,
        ReportBox,
        Signature,
        StatedRegistrant,
        SubjectReport,
    )
    from .header import Document, Filer, Generator, HeaderDetails, Source
    from .notes import Discrepancy, Evidence, Problem

SCHEMA_VERSION = "1.0.0"


@record
class Filing:
    """One notification of late filing (17 CFR 240.12b-25), header and form."""

    schema_version: str = SCHEMA_VERSION
    accession_number: str | None = None
    form_type: str | None = None
    is_amendment: bool | None = None
    filed_on: str | None = None
    period_of_report: str | None = None
    date_as_of_change: str | None = None
    effectiveness_date: str | None = None
    accepted_at: str | None = None
    document_count: int | None = None
    header_details: HeaderDetails | None = None
    source: Source
    generator: Generator | None = None
    documents: tuple[Document, ...] = ()
    filers: tuple[Filer, ...] = ()
    commission_file_numbers: tuple[str, ...] = ()
    cusips: tuple[str, ...] = ()
    report_boxes: tuple[ReportBox, ...] = ()
    subject_report: SubjectReport | None = None
    relates_to_portion: str | None = None
    stated_registrants: tuple[StatedRegistrant, ...] = ()
    seeks_relief: bool | None = None
    relief_boxes: ReliefBoxes | None = None
    reason_narrative: str | None = None
    contacts: tuple[Contact, ...] = ()
    other_reports_filed: bool | None = None
    missing_reports: tuple[MissingReport, ...] = ()
    change_anticipated: bool | None = None
    change_explanation: str | None = None
    reported_changes: tuple[ReportedChange, ...] = ()
    signatures: tuple[Signature, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    discrepancies: tuple[Discrepancy, ...] = ()
    problems: tuple[Problem, ...] = ()

    def to_dict(self, *, evidence: bool = True) -> dict[str, Any]:
        """Return the filing document: plain JSON values, keys in the documented order.

        ``evidence=False`` gives a lean document, without any evidence.

        >>> from form12b25.model import Source
        >>> Filing(source=Source(sha256="00", byte_length=0, encoding="utf-8")).to_dict()["source"]
        {'sha256': '00', 'byteLength': 0, 'encoding': 'utf-8'}
        """
        return to_dict(self, evidence=evidence)

    def why(self, change: ReportedChange) -> tuple[Step, ...]:
        """Return the steps by which a reported change was read: words, values and rules.

        A change that was not read from a filing in this process (one of a loaded document) has
        none. The rules are told in ``docs/changes.md``.

        >>> from form12b25.model import ReportedChange, Source
        >>> change = ReportedChange(measure="Revenues", measure_text="sales")
        >>> Filing(source=Source(sha256="00", byte_length=0, encoding="utf-8")).why(change)
        ()
        """
        return change._steps  # noqa: SLF001 kept for this

    if TYPE_CHECKING:  # form12b25.views puts these here

        def to_facts(self) -> list[dict[str, Any]]:
            """See :func:`form12b25.views.to_facts`."""

        def to_graph(self) -> Graph:
            """See :func:`form12b25.views.to_graph`."""
