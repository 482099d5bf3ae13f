"""The model: a filing as frozen values. One vocabulary; schema, context and ontology follow it.

A field ``some_name`` is the key ``someName`` of the JSON document (``docs/document.md`` tells what
each key means). Absent is ``None`` or ``()``: "not stated, or not found".
"""

from __future__ import annotations

from dataclasses import dataclass, fields, is_dataclass
from functools import cache
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from collections.abc import Iterator

SCHEMA_VERSION = "1.0.0"


@dataclass(frozen=True, slots=True, kw_only=True)
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """Something that the converter noticed; ``code`` is a key of :data:`form12b25.problems.CODES`."""

    code: str
    severity: Literal["error", "warning", "info"]
    message: str
    evidence: Evidence | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Discrepancy:
    """Two statements of one filing that do not agree; neither is altered."""

    kind: str
    stated_value: str
    computed_value: str
    message: str
    evidence: Evidence | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """The file that was read."""

    file_name: str | None = None
    sha256: str
    byte_length: int
    encoding: str
    url: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """One ``<DOCUMENT>`` of the submission."""

    sequence: int
    type: str | None = None
    file_name: str | None = None
    description: str | None = None
    format: Literal["html", "text", "pdf", "xml", "binary"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """A business or mail address of the header; ``state_or_country`` is EDGAR's code."""

    street1: str | None = None
    street2: str | None = None
    city: str | None = None
    state_or_country: str | None = None
    postal_code: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FormerName:
    """A former name. ``date_of_name_change`` is the day that the name came **in**."""

    name: str
    date_of_name_change: str | None = None
    used_from: str | None = None
    used_until: str | None = None
    used_until_no_later_than: str | None = None
    evidence: Evidence | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Registrant:
    """Timeless facts of an EDGAR filer."""

    cik: str | None = None
    former_names: tuple[FormerName, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class FilingValues:
    """One FILING VALUES block; ``sec_act`` is ``1934 Act`` in both header dialects."""

    form_type: str | None = None
    sec_act: str | None = None
    sec_file_number: str | None = None
    film_number: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
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


@dataclass(frozen=True, slots=True, kw_only=True)
class ClassContract:
    """A class (contract) of a fund series."""

    class_id: str | None = None
    class_name: str | None = None
    ticker_symbol: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """A series of a fund, with its classes."""

    status: str | None = None
    owner_cik: str | None = None
    series_id: str | None = None
    series_name: str | None = None
    classes: tuple[ClassContract, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
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


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportBox:
    """A box of the cover; no ``checked`` where no glyph could be read."""

    form: str
    label: str
    is_transition_report: bool
    checked: bool | None = None
    evidence: Evidence | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SubjectReport:
    """The report that is late."""

    form_type: str | None = None
    is_transition_report: bool
    period_end: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class StatedRegistrant:
    """Part I as typed."""

    name: str | None = None
    former_name: str | None = None
    street: str | None = None
    city: str | None = None
    state_or_country: str | None = None
    postal_code: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReliefBoxes:
    """Part II, where each letter has a box of its own (Rule 12b-25(b))."""

    a: bool
    b: bool
    c: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """Part IV (1). ``telephone`` is E.164, present only where the number is valid."""

    name: str | None = None
    title: str | None = None
    area_code: str | None = None
    local_number: str | None = None
    extension: str | None = None
    telephone: str | None = None
    evidence: Evidence | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MissingReport:
    """Part IV (2): a periodic report that has not been filed."""

    form_type: str | None = None
    period_end: str | None = None
    text: str
    evidence: Evidence | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Signature:
    """One signature block; ``conformed_signature`` as typed, with its ``/s/``."""

    registrant_name: str | None = None
    signer_name: str | None = None
    signer_title: str | None = None
    signed_on: str | None = None
    conformed_signature: str | None = None
    evidence: Evidence | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
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
    return tuple((field.name, json_key(field.name)) for field in fields(cls))


def _to_dict(value: Any, *, evidence: bool) -> dict[str, Any]:
    out: dict[str, Any] = {}
    for name, key in json_keys(type(value)):
        item = getattr(value, name)
        if item is None or item == () or (name == "evidence" and not evidence):
            continue
        if isinstance(item, tuple):
            out[key] = [_to_dict(i, evidence=evidence) if is_dataclass(i) else i for i in item]
        else:
            out[key] = _to_dict(item, evidence=evidence) if is_dataclass(item) else item
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
    elif is_dataclass(value):
        for name, _ in json_keys(type(value)):
            yield from walk_evidence(getattr(value, name))

