"""The facts that a filing states: one for each value that has a concept of the taxonomy."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from ..model.keys import json_key
from .taxonomy import load_taxonomy, member_of_report

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..model import Evidence, Filing
    from .taxonomy import Hypercube, Slot, Taxonomy

_BOOLEANS = {True: "true", False: "false"}
Dimensions = tuple[tuple[str, str], ...]


class Fact(NamedTuple):
    """A stated fact, in the terms of the taxonomy.

    ``id`` is the path of its value in the filing document. ``start`` and ``end`` are days, both
    included; a fact without ``start`` holds at the end of the day ``end``; without ``end`` its
    period is not known. Of a span whose first day is not known, ``last`` is the last one. ``unit``
    is that of the filing document, ``dimensions`` are pairs of axis and member, or value of a typed
    axis. ``approximate`` says that the filing hedges the figure.
    """

    id: str
    concept: str
    entity: str | None
    start: str | None
    end: str | None
    value: str
    unit: str | None = None
    decimals: int | None = None
    dimensions: Dimensions = ()
    evidence: tuple[Evidence, ...] = ()
    last: str | None = None
    approximate: bool = False


def form_facts(filing: Filing) -> Iterator[Fact]:
    """Yield the facts of header and form; each holds at the end of the filing day.

    >>> from form12b25.model import Filing, Source
    >>> source = Source(sha256="0" * 64, byte_length=9, encoding="ascii")
    >>> [fact.concept for fact in form_facts(Filing(source=source, seeks_relief=True))]
    ['ReliefUnderRule12b25bClaimed']
    """
    reader = _FactReader(filing)
    for table in load_taxonomy().tables.values():
        for place in table.places:
            yield from reader.facts(table, place)


def entity_of(filing: Filing) -> str | None:
    """Return the CIK of the first filer that has one: what the form states, it states.

    >>> from form12b25.model import Filing, Source
    >>> entity_of(Filing(source=Source(sha256="0" * 64, byte_length=9, encoding="ascii"))) is None
    True
    """
    ciks = (f.registrant.cik for f in filing.filers if f.registrant and f.registrant.cik)
    return next(ciks, None)


class _FactReader:
    """Reads the facts of one filing from the places that the tables name."""

    def __init__(self, filing: Filing) -> None:
        self.filing = filing
        self.entity = entity_of(filing)
        self.day = filing.filed_on
        self.taxonomy: Taxonomy = load_taxonomy()
        self.cited = {evidence.field: evidence for evidence in filing.evidence}

    def facts(self, table: Hypercube, place: Slot) -> Iterator[Fact]:
        for thing, where in _things(self.filing, place.path, ""):
            entity = self._entity(place, where)
            dimensions = self._dimensions(table, place, thing, where)
            own = getattr(thing, "evidence", None) if place.path else None
            for name in table.concepts:
                path = self.taxonomy.concepts[name].path
                value = getattr(thing, path, None) if path else thing
                if value is None:
                    continue
                here = f"{where}.{json_key(path)}" if where and path else where or json_key(path)
                yield Fact(
                    here,
                    name,
                    entity,
                    None,
                    self.day,
                    value if isinstance(value, str) else _BOOLEANS[value],
                    dimensions=dimensions,
                    evidence=(own,) if own else self._evidence(here),
                )

    def _entity(self, place: Slot, where: str) -> str | None:
        """A filer's own facts are its own; all others are of the first."""
        if place.path[:1] != ("filers",):
            return self.entity
        registrant = self.filing.filers[int(where.split(".")[1])].registrant
        return registrant.cik if registrant else None

    def _dimensions(self, table: Hypercube, place: Slot, thing: Any, where: str) -> Dimensions:
        if place.axis:
            return ((place.axis, place.member),)
        if table.name == "ReportForms":
            member = member_of_report(thing.form, is_transition=thing.is_transition_report)
            return ((table.axes[0], member),)
        return tuple((axis, str(int(where.rsplit(".", 1)[1]) + 1)) for axis in table.axes)

    def _evidence(self, where: str) -> tuple[Evidence, ...]:
        """The evidence of a key, or of what it stands in."""
        while where:
            if where in self.cited:
                return (self.cited[where],)
            where = where.rpartition(".")[0]
        return ()


def _things(value: Any, path: tuple[str, ...], where: str) -> Iterator[tuple[Any, str]]:
    """Yield what stands at a path of fields, each with its path in the document."""
    if not path:
        yield value, where
        return
    inner = getattr(value, path[0])
    here = f"{where}.{json_key(path[0])}" if where else json_key(path[0])
    if isinstance(inner, tuple):
        for number, item in enumerate(inner):
            yield from _things(item, path[1:], f"{here}.{number}")
    elif inner is not None:
        yield from _things(inner, path[1:], here)
