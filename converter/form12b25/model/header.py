"""The submission: its file, its header, its parties (EDGAR's terms)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..records import record

if TYPE_CHECKING:
    from .notes import Evidence


@record
class Source:
    """The file that was read."""

    file_name: str | None = None
    sha256: str
    byte_length: int
    encoding: str
    url: str | None = None


@record
class Generator:
    """The software that made a document of a filing."""

    name: str
    version: str


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
