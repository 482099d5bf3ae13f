"""The facts of a filing as rows for a spreadsheet or pandas."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .report import facts_of
from .taxonomy import taxonomy

if TYPE_CHECKING:
    from ..model import Filing

COLUMNS = (
    "accessionNumber",
    "id",
    "concept",
    "entity",
    "periodType",
    "periodStart",
    "periodEnd",
    "unit",
    "value",
    "decimals",
    "dimensions",
)


def fact_rows(filing: Filing) -> list[dict[str, Any]]:
    """Return a row of :data:`COLUMNS` for each stated fact, None for what is not known.

    Days are both included. ``periodType`` is ``instant`` (at the end of the day ``periodEnd``) or
    ``duration``; a duration whose first day is not known has no ``periodStart``. ``value`` is text,
    as XBRL writes it; ``dimensions`` is axis → member or text.

    >>> from form12b25.model import Filing, Source
    >>> source = Source(sha256="0" * 64, byte_length=9, encoding="ascii")
    >>> filing = Filing(source=source, filed_on="2024-05-15", change_anticipated=False)
    >>> row = fact_rows(filing)[1]
    >>> row["concept"], row["periodType"], row["periodEnd"], row["value"]
    ('SignificantChangeAnticipated', 'instant', '2024-05-15', 'false')
    """
    return [
        {
            "accessionNumber": filing.accession_number,
            "id": fact.id,
            "concept": fact.concept,
            "entity": fact.entity,
            "periodType": taxonomy().concepts[fact.concept].period,
            "periodStart": fact.start,
            "periodEnd": fact.end or fact.last,
            "unit": fact.unit,
            "value": fact.value,
            "decimals": fact.decimals,
            "dimensions": dict(fact.dimensions),
        }
        for fact in facts_of(filing)
    ]
