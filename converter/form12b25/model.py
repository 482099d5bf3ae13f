"""The model: a filing as frozen values. One vocabulary; schema, context and ontology follow it.

A field ``some_name`` is the key ``someName`` of the JSON document (``docs/document.md`` tells what
each key means). Absent is ``None`` or ``()``: "not stated, or not found".
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, Literal

from .records import fields, record

if TYPE_CHECKING:
    from collections.abc import Iterator

SCHEMA_VERSION = "1.0.0"


@record
class Evidence:
    """Where a value stands: code points ``start`` to ``end`` of the decoded source file.

    ``document`` is a document's sequence number, or ``header``; ``field`` names the key where the
    evidence does not stand beside its value (a path such as ``filers.0.conformedName``).
    """

    field: str | None = None
    document: int | str
    start: int
    end: int
    quote: str


@record
class Problem:
    """Something that the converter noticed; ``code`` is a key of :data:`form12b25.problems.CODES`."""

    code: str
    severity: Literal["error", "warning", "info"]
    message: str
    evidence: Evidence | None = None


@record
class Discrepancy:
    """Two statements of one filing that do not agree; neither is altered."""

    kind: str
    stated_value: str
    computed_value: str
    message: str
    evidence: Evidence | None = None


@record
class Source:
    """The file that was read."""

    file_name: str | None = None
    sha256: str
    byte_length: int
    encoding: str
    url: str | None = None


@record
class Document:
    """One ``<DOCUMENT>`` of the submission."""

    sequence: int
    type: str | None = None
    file_name: str | None = None
    description: str | None = None
    format: Literal["html", "text", "pdf", "xml", "binary"]


@record
class Address:
    """A business or mail address of the header; ``state_or_country`` is EDGAR's code."""

    street1: str | None = None
    street2: str | None = None
    city: str | None = None
    state_or_country: str | None = None
    postal_code: str | None = None


@record
class FormerName:
    """A former name. ``date_of_name_change`` is the day that the name came **in**."""

    name: str
    date_of_name_change: str | None = None
    used_from: str | None = None
    used_until: str | None = None
    used_until_no_later_than: str | None = None
    evidence: Evidence | None = None


@record
class Registrant:
    """Timeless facts of an EDGAR filer."""

    cik: str | None = None
    former_names: tuple[FormerName, ...] = ()


@record
class FilingValues:
    """One FILING VALUES block; ``sec_act`` is ``1934 Act`` in both header dialects."""

    form_type: str | None = None
    sec_act: str | None = None
    sec_file_number: str | None = None
    film_number: str | None = None


@record
class Filer:
    """One party section of the header, as of the day of the filing."""

    role: str
    registrant: Registrant | None = None
    conformed_name: str | None = None
    sic_code: str | None = None
    sic_description: str | None = None
    organization_name: str | None = None
    irs_number: str | None = None
    state_of_incorporation: str | None = None
    fiscal_year_end: str | None = None
    relationship: str | None = None
    filing_values: tuple[FilingValues, ...] = ()
    business_address: Address | None = None
    mail_address: Address | None = None
    business_phone: str | None = None
    business_telephone: str | None = None


@record
class ClassContract:
    """A class (contract) of a fund series."""

    class_id: str | None = None
    class_name: str | None = None
    ticker_symbol: str | None = None


@record
class Series:
    """A series of a fund, with its classes."""

    status: str | None = None
    owner_cik: str | None = None
    series_id: str | None = None
    series_name: str | None = None
    classes: tuple[ClassContract, ...] = ()


@record
class HeaderDetails:
    """What headers of other form types carry besides; seldom met on a Form 12b-25."""

    items: tuple[str, ...] = ()
    group_members: tuple[str, ...] = ()
    self_regulatory_organizations: tuple[str, ...] = ()
    disseminated_on: str | None = None
    header_file: str | None = None
    received_on: str | None = None
    action_on: str | None = None
    period_start: str | None = None
    public_release_on: str | None = None
    is_paper: bool | None = None
    is_private_to_public: bool | None = None
    is_confirming_copy: bool | None = None
    is_correction: bool | None = None
    is_deletion: bool | None = None
    no_quarterly_activity: bool | None = None
    no_annual_activity: bool | None = None
    public_reference_accession_numbers: tuple[str, ...] = ()
    reference_file_numbers: tuple[str, ...] = ()
    abs_rules: tuple[str, ...] = ()
    abs_asset_classes: tuple[str, ...] = ()
    depositor_ciks: tuple[str, ...] = ()
    sponsor_ciks: tuple[str, ...] = ()
    securitizer_ciks: tuple[str, ...] = ()
    issuing_entity_ciks: tuple[str, ...] = ()
    issuing_entity_names: tuple[str, ...] = ()
    is_registered_entity: bool | None = None
    category: str | None = None
    series: tuple[Series, ...] = ()


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
class Period:
    """A span of days, both ends included, or one day (``instant``)."""

    period_start: str | None = None
    period_end: str | None = None
    instant: str | None = None


@record
class Amount:
    """A stated amount, or a range of amounts, signed as in XBRL; values are decimal strings."""

    value: str | None = None
    minimum: str | None = None
    maximum: str | None = None
    unit: str
    decimals: int | None = None
    approximate: bool | None = None
    amount_text: str
    period: Period | None = None
    evidence: Evidence | None = None


@record
class Factor:
    """A stated cause of a change, with its amount."""

    factor_text: str
    factor_amount: Amount
    component: str | None = None


@record
class ReportedChange:
    """One statement that a measure is, or moved from, something (Part IV (3))."""

    measure: str
    measure_text: str
    component: str | None = None
    direction: Literal["increase", "decrease", "unchanged"] | None = None
    current_amount: Amount | None = None
    prior_amount: Amount | None = None
    change_amount: Amount | None = None
    percent_change: str | None = None
    percent_change_minimum: str | None = None
    percent_change_maximum: str | None = None
    percentage_points: str | None = None
    factors: tuple[Factor, ...] = ()
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

        >>> Filing(source=Source(sha256="0" * 64, byte_length=0, encoding="utf-8")).to_dict()
        ... # doctest: +ELLIPSIS
        {'schemaVersion': '1.0.0', 'source': {'sha256': '000...', 'byteLength': 0, ...}}
        """
        return _to_dict(self, evidence=evidence)


def json_key(name: str) -> str:
    """Return the JSON key of a field: ``date_as_of_change`` is ``dateAsOfChange``."""
    head, *tail = name.split("_")
    return head + "".join(part.capitalize() for part in tail)


@cache
def json_keys(cls: type) -> tuple[tuple[str, str], ...]:
    """Return the (field, key) pairs of a class of the model, in order."""
    return tuple((name, json_key(name)) for name in fields(cls))


def _to_dict(value: Any, *, evidence: bool) -> dict[str, Any]:
    out: dict[str, Any] = {}
    for name, key in json_keys(type(value)):
        item = getattr(value, name)
        if item is None or item == () or (name == "evidence" and not evidence):
            continue
        if isinstance(item, tuple):
            out[key] = [_to_dict(i, evidence=evidence) if fields(i) else i for i in item]
        else:
            out[key] = _to_dict(item, evidence=evidence) if fields(item) else item
    return out


def is_empty(value: Any) -> bool:
    """Tell whether a value of the model has nothing in it."""
    return all(getattr(value, name) in (None, ()) for name, _ in json_keys(type(value)))


def walk_evidence(value: Any) -> Iterator[Evidence]:
    """Yield every evidence below a value of the model."""
    if isinstance(value, Evidence):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from walk_evidence(item)
    elif fields(value):
        for name, _ in json_keys(type(value)):
            yield from walk_evidence(getattr(value, name))

