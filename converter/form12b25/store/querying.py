"""Queries of a store of pyoxigraph, with our prefixes, and errors in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..asking import PREFIXES, Answer, QuestionError, answer_of
from ..asking.syntax import where_wrong
from ..linked.vocabulary import BASE

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pyoxigraph as ox

_UNITE = """\
DELETE { ?s ?p ?o } WHERE { ?s ?p ?o FILTER NOT EXISTS { GRAPH ?g { ?s ?p ?o } } } ;
INSERT { ?s ?p ?o } WHERE { GRAPH ?g { ?s ?p ?o } FILTER NOT EXISTS { ?s ?p ?o } }"""
"""What makes the default graph the union of all again, after graphs were changed."""
_REMOVE = """\
DELETE { ?s ?p ?o } WHERE { GRAPH <%(graph)s> { ?s ?p ?o }
  FILTER NOT EXISTS { GRAPH ?g { ?s ?p ?o } FILTER (?g != <%(graph)s>) } } ;
DROP SILENT GRAPH <%(graph)s>"""
_PUT = """\
INSERT DATA { GRAPH <%(graph)s> { %(lines)s } }"""
_UNITE_ONE = "INSERT { ?s ?p ?o } WHERE { GRAPH <%(graph)s> { ?s ?p ?o } }"


def ask(
    store: Any,
    text: str,
    limit: int | None = None,
    graphs: tuple[Sequence[str], Sequence[str]] = ((), ()),
) -> Answer:
    """Return the answer of a store of pyoxigraph to a query, about default and named graphs."""
    try:
        found = store.query(text, prefixes=PREFIXES, **_dataset(*graphs))
    except SyntaxError as error:
        raise QuestionError(f"not SPARQL: {where_wrong(text, str(error))}") from None
    except (ValueError, OSError, RuntimeError) as error:
        raise QuestionError(f"cannot be answered: {error}") from None
    return answer_of(found, limit)


def _dataset(default: Sequence[str], named: Sequence[str]) -> dict[str, Any]:
    """The dataset of a query (SPARQL 1.1 Protocol, section 2.1.4); without any, the whole store."""
    import pyoxigraph as ox

    if not default and not named:
        return {}
    return {
        "default_graph": [ox.NamedNode(iri) for iri in default],
        "named_graphs": [ox.NamedNode(iri) for iri in named],
    }


def change(store: Any, text: str) -> None:
    """Change the named graphs of a store; its default graph is made of them again."""
    try:
        try:
            store.update(f"{text}\n;\n{_UNITE}", prefixes=PREFIXES)
        except SyntaxError:  # it may end with a semicolon itself
            store.update(f"{text}\n{_UNITE}", prefixes=PREFIXES)
    except SyntaxError as error:
        raise QuestionError(f"no update: {where_wrong(text, str(error))}") from None
    except (ValueError, OSError, RuntimeError) as error:
        raise QuestionError(f"cannot be done: {error}") from None


def put(store: Any, graph: str, lines: str, *, is_new: bool) -> None:
    """Put statements (N-Triples) in the place of a graph, and of what it had in the union.

    All of it is one transaction. Raises OSError where the store cannot be written.
    """
    steps = [] if is_new else [_REMOVE % {"graph": graph}]
    if lines.strip():
        steps += [_PUT % {"graph": graph, "lines": lines}, _UNITE_ONE % {"graph": graph}]
    if steps:
        store.update(" ;\n".join(steps))


def remove(store: Any, graph: ox.NamedNode) -> None:
    """Remove a graph, and of the union what no other graph states: as of a registrant."""
    import pyoxigraph as ox

    own = graph.value.replace(f"{BASE}graph/", f"{BASE}id/", 1)
    union = ox.DefaultGraph()
    for quad in store.quads_for_pattern(None, None, None, graph):
        subject, predicate, thing = quad.subject, quad.predicate, quad.object
        is_own = str(subject) == f"<{own}>" or str(subject).startswith(f"<{own}#")
        if is_own or not any(
            other.graph_name not in {graph, union}
            for other in store.quads_for_pattern(subject, predicate, thing, None)
        ):
            store.remove(ox.Quad(subject, predicate, thing, union))
    store.remove_graph(graph)


def unite(store: Any, graph: str) -> None:
    """Add the statements of a graph to the default graph, with the same blank nodes."""
    store.update(_UNITE_ONE % {"graph": graph})
