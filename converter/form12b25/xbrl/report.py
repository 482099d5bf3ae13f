"""A filing as an xBRL-JSON report: only what the strict format can say, and no guess."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from ..problems import FilingError, problem
from ..tables import table
from .change_facts import change_facts
from .duplicates import one_each
from .facts import entity_of, form_facts
from .oim import document_of
from .taxonomy import taxonomy

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..model import Filing, Problem
    from .facts import Fact

CONCEPTS = ("nt", "us-gaap")
_FEW = 3


class Report(NamedTuple):
    """A report as plain JSON values, its name, and what of the filing is not in it.

    ``omitted`` are the ids of the facts that are not in it, each with the code of the reason;
    ``left_out`` tells of them.
    """

    name: str
    document: dict[str, Any]
    left_out: tuple[Problem, ...]
    omitted: dict[str, str]


def facts_of(filing: Filing) -> Iterator[Fact]:
    """Yield every stated fact of a filing, also those that a strict report has to leave out.

    >>> from form12b25.model import Filing, Source
    >>> source = Source(sha256="0" * 64, byte_length=9, encoding="ascii")
    >>> [fact.value for fact in facts_of(Filing(source=source, change_anticipated=False))]
    ['false']
    """
    yield from form_facts(filing)
    yield from change_facts(filing)


def report_of(filing: Filing, *, evidence: bool = True, concepts: str = "nt") -> Report:
    """Return the report of a filing.

    ``evidence=False`` leaves out the quotes. ``concepts="us-gaap"`` names the elements of dei and
    us-gaap (2024) where there are any; who reads such a report needs those taxonomies.

    Raises :class:`~form12b25.problems.FilingError` (reason ``no-entity``) for a filing without any
    CIK, and ``ValueError`` for other ``concepts``.
    """
    if concepts not in CONCEPTS:
        raise ValueError(f"unknown concepts {concepts!r}: {' or '.join(CONCEPTS)}")
    if entity_of(filing) is None:
        raise FilingError(
            "no-entity", "there is no CIK in it, and each fact of XBRL is of an entity"
        )
    facts = list(facts_of(filing))
    reasons = {fact.id: reason for fact in facts if (reason := _unsaid(fact))}
    kept, odd = one_each(fact for fact in facts if fact.id not in reasons)
    reasons |= dict.fromkeys(odd, "xbrl-facts-disagree")
    document = document_of(kept, evidence=evidence, official=concepts == "us-gaap")
    name = filing.accession_number or f"source-{filing.source.sha256}"
    return Report(name, document, tuple(_problems(facts, reasons)), reasons)


def _unsaid(fact: Fact) -> str:
    """Return the code of the reason why a strict report cannot have a fact; "" if it can."""
    if fact.entity is None:
        return "xbrl-entity-unknown"
    if fact.end is None:
        return "xbrl-period-unknown"
    if fact.unit is not None and (fact.decimals is None or not _is_unit(fact.unit)):
        return "xbrl-unsaid"
    axes = taxonomy().axes
    explicit = ((axes[axis], value) for axis, value in fact.dimensions if not axes[axis].typed)
    return "xbrl-unsaid" if any(value not in axis.members for axis, value in explicit) else ""


def _is_unit(unit: str) -> bool:
    return unit in {"shares", "pure"} or unit.partition("/")[0] in table("currencies")["codes"]


def _problems(facts: list[Fact], reasons: dict[str, str]) -> Iterator[Problem]:
    """Yield one problem for each reason, of each reported change one of its own."""
    groups: dict[tuple[str, str], list[Fact]] = {}
    for fact in facts:
        if fact.id in reasons:
            parts = fact.id.split(".")
            place = ".".join(parts[:2]) if parts[0] == "reportedChanges" else ""
            groups.setdefault((reasons[fact.id], place), []).append(fact)
    for (code, _), group in groups.items():
        named = ", ".join(fact.id for fact in group[:_FEW])
        more = f" and {len(group) - _FEW} more" if len(group) > _FEW else ""
        cited = group[0].evidence[0] if group[0].evidence else None
        yield problem(code, f"not in the xBRL-JSON report: {named}{more}", cited)
