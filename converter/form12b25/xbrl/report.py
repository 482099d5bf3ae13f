"""A filing as an xBRL-JSON report: only what the strict format can say, and no guess."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from ..problems import FilingError, problem
from ..tables import table
from .change_facts import facts_of_changes
from .duplicates import one_each
from .facts import entity_of, form_facts
from .lexical import GREATEST, LEAST, folded, is_day, is_text, is_value
from .oim import document_of
from .taxonomy import load_taxonomy

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..model import Filing, Problem
    from .facts import Fact

CONCEPTS = ("nt", "us-gaap")
_FEW = 3


class Report(NamedTuple):
    """A report as plain JSON values, its name, and what of the filing is not in it.

    ``omitted`` are the ids of the facts that are not in it, each with the code of the reason;
    ``left_out`` reports them.
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
    yield from facts_of_changes(filing)


def report_of(filing: Filing, *, evidence: bool = True, concepts: str = "nt") -> Report:
    """Return the report of a filing.

    ``evidence=False`` leaves out the quotes. ``concepts="us-gaap"`` names the elements of dei and
    us-gaap (2024) where there are any; who reads such a report needs those taxonomies.

    Raises :class:`~form12b25.problems.FilingError` for a filing without any CIK (reason
    ``no-entity``) or without any fact that a report can say (``no-facts``), and ``ValueError`` for
    other ``concepts``.
    """
    if concepts not in CONCEPTS:
        raise ValueError(f"unknown concepts {concepts!r}: {' or '.join(CONCEPTS)}")
    if entity_of(filing) is None:
        raise FilingError(
            "no-entity", "there is no CIK in it, and each fact of XBRL is of an entity"
        )
    facts = [_folded(fact) for fact in facts_of(filing)]
    reasons = {fact.id: reason for fact in facts if (reason := _unsaid(fact))}
    kept, odd = one_each(fact for fact in facts if fact.id not in reasons)
    reasons |= dict.fromkeys(odd, "xbrl-facts-disagree")
    if not kept:
        raise FilingError(
            "no-facts", "nothing in it is of a known period, not even of a filing day"
        )
    document = document_of(
        kept,
        evidence=evidence,
        official=concepts == "us-gaap",
        generator=filing.generator,
    )
    name = filing.accession_number or f"source-{filing.source.sha256}"
    return Report(name, document, tuple(_problems(facts, reasons)), reasons)


def _folded(fact: Fact) -> Fact:
    """Return a fact whose line and members are as XML reads them: white space folded."""
    if load_taxonomy().concepts[fact.concept].type == "line":
        fact = fact._replace(value=folded(fact.value))
    if any(value != folded(value) for _, value in fact.dimensions):
        pairs = tuple((axis, folded(value)) for axis, value in fact.dimensions)
        fact = fact._replace(dimensions=pairs)
    return fact


def _unsaid(fact: Fact) -> str:
    """Return the code of the reason why a strict report cannot have a fact; "" if it can."""
    if fact.entity is None:
        return "xbrl-entity-unknown"
    if fact.end is None or not _is_span(fact.start, fact.end):
        return "xbrl-period-unknown"
    is_said = (
        is_value(load_taxonomy().concepts[fact.concept].type, fact.value)
        and (fact.unit is None or _is_number(fact.unit, fact.decimals))
        and all(_is_member(axis, value) for axis, value in fact.dimensions)
    )
    return "" if is_said else "xbrl-unsaid"


def _is_span(start: str | None, end: str) -> bool:
    return is_day(end) and (start is None or (is_day(start) and start <= end))


def _is_number(unit: str, decimals: int | None) -> bool:
    known = unit in {"shares", "pure"} or unit.partition("/")[0] in table("currencies")["codes"]
    return known and decimals is not None and LEAST <= decimals <= GREATEST


def _is_member(axis: str, value: str) -> bool:
    known = load_taxonomy().axes[axis]
    return is_text(value) if known.typed else value in known.members


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
