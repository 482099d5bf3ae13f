"""What the store says of one thing: its statements, and those about it, for a page or as RDF."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import pyoxigraph as ox

from ..linked.vocabulary import BASE
from .answering import held_store, loaded_at, reply_of
from .refusals import RefusalError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from .answering import Reply

_NAMING = [
    ox.NamedNode("http://www.w3.org/2000/01/rdf-schema#label"),
    ox.NamedNode(f"{BASE}ns#nameText"),
]
_MOST = 2000
"""Statements about a thing on a page; of a filing there are all."""


class Value(NamedTuple):
    """A value: the text of a literal, or an IRI."""

    text: str
    is_iri: bool = False
    kind: str = ""


class FilingLine(NamedTuple):
    """A filing of a registrant: its IRI, what it is, when it was filed, and by which name."""

    iri: str
    label: str
    filed: str
    filer: str


class Resource(NamedTuple):
    """A thing: its IRI, what is stated of it and its parts, and what refers to it.

    ``names`` has the labels of the things that are linked, by their IRIs.
    """

    iri: str
    statements: dict[str, dict[str, list[Value]]]
    referring: list[tuple[str, str]]
    names: dict[str, str]
    was_cut: bool = False
    filings: tuple[FilingLine, ...] = ()


def describe(iri: str) -> Resource:
    """Return what the store says of an IRI; raise :class:`RefusalError` (404) if nothing."""
    try:
        found, about = list(_statements(iri)), _referring(iri)
    except ValueError:  # no IRI at all
        found, about = [], []
    if not found and not about:
        raise RefusalError(404, f"the store says nothing of {iri}")
    statements: dict[str, dict[str, list[Value]]] = {}
    for subject, predicate, value in found:
        statements.setdefault(subject, {}).setdefault(predicate, []).append(value)
    linked = {value.text for _, _, value in found if value.is_iri}
    names = _names(linked | {subject for subject, _ in about[:_MOST]} | {iri})
    was_cut = len(about) > _MOST
    filings: tuple[FilingLine, ...] = ()
    if iri.startswith(f"{BASE}id/registrant/") and iri.count("/") == _OF_REGISTRANT:
        _add_former_names(statements, iri)
        filings = tuple(_filings_of(iri))
    return Resource(iri, statements, about[:_MOST], names, was_cut, filings)


_OF_REGISTRANT = f"{BASE}id/registrant/0".count("/")
_FILINGS_OF = """
SELECT ?filing (SAMPLE(?l) AS ?label) (SAMPLE(?d) AS ?filed) (SAMPLE(?n) AS ?name) {
  ?filing nt12b25:filer ?filer . ?filer nt12b25:registrant <%s> .
  OPTIONAL { ?filing rdfs:label ?l } OPTIONAL { ?filing nt12b25:filedOn ?d }
  OPTIONAL { ?filer nt12b25:conformedName ?n }
} GROUP BY ?filing LIMIT 2000"""


def _filings_of(registrant: str) -> Iterator[FilingLine]:
    for filing, label, filed, name in held_store().query(_FILINGS_OF % registrant):
        yield FilingLine(filing, label or filing, str(filed or ""), name or "")


def _add_former_names(statements: dict[str, dict[str, list[Value]]], registrant: str) -> None:
    """Add what is stated of the former names of a registrant."""
    union = ox.DefaultGraph()
    for usage in statements.get(registrant, {}).get(f"{BASE}ns#formerNameUsage", []):
        node = _node(usage.text)
        quads = held_store().engine.quads_for_pattern(node, None, None, union) if node else ()
        for quad in quads:
            told = statements.setdefault(usage.text, {})
            told.setdefault(quad.predicate.value, []).append(_value(quad.object))


def _names(iris: Iterable[str]) -> dict[str, str]:
    """Return the labels of things, or the names that they are."""
    store, union = held_store().engine, ox.DefaultGraph()
    found: dict[str, str] = {}
    for node in filter(None, map(_node, iris)):
        for name in _NAMING:
            for quad in store.quads_for_pattern(node, name, None, union):
                found.setdefault(node.value, _text(quad.object))
    return found


def _quads(iri: str) -> Iterator[ox.Quad]:
    """Yield the statements of a thing: of a filing those of its graph, which has its parts, too."""
    store = held_store().engine
    graph = ox.NamedNode(iri.replace(f"{BASE}id/", f"{BASE}graph/", 1))
    if store.contains_named_graph(graph):
        yield from store.quads_for_pattern(None, None, None, graph)
    else:
        yield from store.quads_for_pattern(ox.NamedNode(iri), None, None, ox.DefaultGraph())


def _statements(iri: str) -> Iterator[tuple[str, str, Value]]:
    for quad in _quads(iri):
        yield _text(quad.subject), quad.predicate.value, _value(quad.object)


def _node(iri: str) -> ox.NamedNode | None:
    """A node of an IRI; none of a blank node's name, or of what is no IRI."""
    try:
        return ox.NamedNode(iri)
    except ValueError:
        return None


def _referring(iri: str) -> list[tuple[str, str]]:
    quads = held_store().engine.quads_for_pattern(None, None, ox.NamedNode(iri), ox.DefaultGraph())
    found: list[tuple[str, str]] = []
    for quad in quads:
        found.append((_text(quad.subject), quad.predicate.value))
        if len(found) > _MOST:
            break
    return sorted(found)


def _text(term: object) -> str:
    value: str = getattr(term, "value", str(term))
    return value


def _value(term: object) -> Value:
    if isinstance(term, ox.Literal):
        return Value(term.value, kind=term.datatype.value)
    return Value(_text(term), is_iri=isinstance(term, ox.NamedNode))


def describe_as(iri: str, form: str) -> Reply:
    """Return the statements of a thing, those of :func:`describe`, in a format of RDF."""
    describe(iri)  # which refuses what the store says nothing of
    return reply_of(form, serialized(list(_quads(iri)), form))


def serialized(found: Sequence[ox.Quad] | Sequence[ox.Triple], form: str) -> bytes:
    """Return statements in a format of RDF, with our prefixes where it has any."""
    from ..asking import PREFIXES

    rdf = {
        "turtle": ox.RdfFormat.TURTLE,
        "ntriples": ox.RdfFormat.N_TRIPLES,
        "nquads": ox.RdfFormat.N_QUADS,
        "rdfxml": ox.RdfFormat.RDF_XML,
        "jsonld": ox.RdfFormat.JSON_LD,
    }[form]
    named = PREFIXES if form in {"turtle", "rdfxml", "jsonld"} else None
    if form != "nquads":
        found = [one.triple if isinstance(one, ox.Quad) else one for one in found]
    try:
        return ox.serialize(found, format=rdf, prefixes=named) or b""
    except (ValueError, OSError) as error:  # as of a triple about a triple
        raise RefusalError(406, f"cannot be written as {form}: {error}") from None


class Status(NamedTuple):
    """What the store holds: how many filings, filed from which day to which, and loaded when."""

    filings: int
    first: str
    last: str
    loaded: str


def status() -> Status:
    """Return what the store holds."""
    query = (
        "SELECT ?n ?first ?last "
        "{ { SELECT (COUNT(?f) AS ?n) { ?f a nt12b25:LateFilingNotification } } "
        "{ SELECT (MIN(?d) AS ?first) (MAX(?d) AS ?last) { ?f nt12b25:filedOn ?d } } }"
    )
    count, first, last = next(iter(held_store().query(query)))
    return Status(count, str(first or ""), str(last or ""), loaded_at())
