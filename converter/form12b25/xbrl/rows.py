"""The facts of a filing as rows for a spreadsheet or pandas."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .labels import concept_labels
from .report import facts_of
from .taxonomy import load_taxonomy

if TYPE_CHECKING:
    from ..model import Filing

COLUMNS = (
    "accessionNumber",
    "registrant",
    "id",
    "concept",
    "label",
    "entity",
    "periodType",
    "periodStart",
    "periodEnd",
    "unit",
    "value",
    "decimals",
    "approximate",
    "dimensions",
    "quote",
    "url",
)


def fact_rows(filing: Filing) -> list[dict[str, Any]]:
    """Return a row of :data:`COLUMNS` for each stated fact, None for what is not known.

    Days are both included. ``periodType`` is ``instant`` (at the end of the day ``periodEnd``) or
    ``duration``; a duration whose first day is not known has no ``periodStart``. ``value`` is text,
    as XBRL writes it; ``approximate`` is True for a figure that the filing hedges; ``dimensions``
    is axis → member or text; ``quote`` are the words of the filing, ``url`` is its place on EDGAR.

    >>> from form12b25.model import Filing, Source
    >>> source = Source(sha256="0" * 64, byte_length=9, encoding="ascii")
    >>> filing = Filing(source=source, filed_on="2024-05-15", change_anticipated=False)
    >>> row = fact_rows(filing)[1]
    >>> row["concept"], row["periodType"], row["periodEnd"], row["value"]
    ('SignificantChangeAnticipated', 'instant', '2024-05-15', 'false')
    """
    names = {f.registrant.cik: f.conformed_name for f in filing.filers if f.registrant}
    stated = filing.stated_registrants[0].name if filing.stated_registrants else None
    return [
        {
            "accessionNumber": filing.accession_number,
            "registrant": names.get(fact.entity, stated),
            "id": fact.id,
            "concept": fact.concept,
            "label": concept_labels()[fact.concept],
            "entity": fact.entity,
            "periodType": load_taxonomy().concepts[fact.concept].period,
            "periodStart": fact.start,
            "periodEnd": fact.end or fact.last,
            "unit": fact.unit,
            "value": fact.value,
            "decimals": fact.decimals,
            "approximate": True if fact.approximate else None,
            "dimensions": dict(fact.dimensions),
            "quote": fact.evidence[0].quote if fact.evidence else None,
            "url": filing.source.url,
        }
        for fact in facts_of(filing)
    ]
