"""The facts of a filing as rows for a spreadsheet or pandas."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .report import facts_of

if TYPE_CHECKING:
    from ..model import Filing

COLUMNS = (
    "accessionNumber",
    "id",
    "concept",
    "entity",
    "periodStart",
    "periodEnd",
    "unit",
    "value",
    "decimals",
    "dimensions",
)


def fact_rows(filing: Filing) -> list[dict[str, Any]]:
    """Return a row of :data:`COLUMNS` for each stated fact, None for what is not known.

    Days are both included; a fact without ``periodStart`` holds at the end of the day
    ``periodEnd``. ``value`` is text, as XBRL writes it; ``dimensions`` is axis → member or text.
    """
    return [
        {
            "accessionNumber": filing.accession_number,
            "id": fact.id,
            "concept": fact.concept,
            "entity": fact.entity,
            "periodStart": fact.start,
            "periodEnd": fact.end,
            "unit": fact.unit,
            "value": fact.value,
            "decimals": fact.decimals,
            "dimensions": dict(fact.dimensions),
        }
        for fact in facts_of(filing)
    ]
