"""The form's own parts (17 CFR 240.12b-25, Form 12b-25)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..records import record

if TYPE_CHECKING:
    from .header import Registrant
    from .notes import Evidence


@record
class ReportBox:
    """A box of the cover; no ``checked`` where no glyph could be read."""

    form: str
    label: str
    is_transition_report: bool
    checked: bool | None = None
    evidence: Evidence | None = None


@record
class SubjectReport:
    """The report that is late."""

    form_type: str | None = None
    is_transition_report: bool
    period_end: str | None = None


@record
class PeriodicReport:
    """A report of a registrant for a period, the same in each filing that speaks of it.

    It stands in RDF and JSON-LD only: it is made of what the plain document says elsewhere.
    ``report_type`` is the form without its variants: 10-K also for a 10-KSB.
    """

    report_type: str
    period_end: str
    registrant: Registrant


@record
class StatedRegistrant:
    """Part I as typed."""

    name: str | None = None
    former_name: str | None = None
    street: str | None = None
    city: str | None = None
    state_or_country: str | None = None
    postal_code: str | None = None


@record
class ReliefBoxes:
    """Part II, where each letter has a box of its own (Rule 12b-25(b))."""

    a: bool
    b: bool
    c: bool


@record
class Contact:
    """Part IV (1). ``telephone`` is E.164, present only where the number is valid."""

    name: str | None = None
    title: str | None = None
    area_code: str | None = None
    local_number: str | None = None
    extension: str | None = None
    telephone: str | None = None
    evidence: Evidence | None = None


@record
class MissingReport:
    """Part IV (2): a periodic report that has not been filed."""

    form_type: str | None = None
    period_end: str | None = None
    text: str
    evidence: Evidence | None = None


@record
class Signature:
    """One signature block; ``conformed_signature`` as typed, with its ``/s/``."""

    registrant_name: str | None = None
    signer_name: str | None = None
    signer_title: str | None = None
    signed_on: str | None = None
    conformed_signature: str | None = None
    evidence: Evidence | None = None
