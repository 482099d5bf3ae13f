"""Changes of the store: SPARQL 1.1 Update, and the Graph Store HTTP Protocol."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pyoxigraph as ox

from ..asking import QuestionError
from ..store import StoreError
from .answering import check_reach, held_store, refusal_of, reply_of
from .refusals import RefusalError
from .resources import serialized

if TYPE_CHECKING:
    from .answering import Reply
    from .protocol import Operation


def token_of(authorization: str) -> str:
    """Return the token of an Authorization header; "" where there is none.

    >>> token_of("Bearer abc"), token_of("Basic abc")
    ('abc', '')
    """
    scheme, _, token = authorization.partition(" ")
    return token.strip() if scheme.lower() == "bearer" else ""


def update(operation: Operation | None) -> None:
    """Change the store; raise :class:`RefusalError` (400) for what is no update."""
    if operation is None:
        raise RefusalError(400, "send one update")
    if operation.default_graphs or operation.named_graphs:
        raise RefusalError(400, "using-graph-uri is not known here: write USING in the update")
    check_reach(operation.text)
    try:
        held_store().update(operation.text)
    except QuestionError as error:
        raise refusal_of(error) from None


def read_graph(name: str, form: str) -> Reply:
    """Return a graph in a format ("": the union of all); 404 where there is none."""
    engine = held_store().engine
    graph = ox.NamedNode(name) if name else ox.DefaultGraph()
    if name and not engine.contains_named_graph(graph):
        raise RefusalError(404, f"there is no graph {name}")
    quads = engine.quads_for_pattern(None, None, None, graph)
    return reply_of(form, serialized(list(quads), form))


def change_graph(method: str, name: str, content_type: str, data: bytes) -> bool:
    """Put, extend (POST) or remove (DELETE) a graph; return whether it is a new one.

    Raises :class:`RefusalError`: 404 for a graph to be removed that is not there, 415 for a format
    that is not known, 400 for data that is none.
    """
    store = held_store()
    graph = ox.NamedNode(name)
    is_new = not store.engine.contains_named_graph(graph)
    if method == "DELETE":
        if is_new:
            raise RefusalError(404, f"there is no graph {name}")
        store.put(name, [])
        return False
    form = ox.RdfFormat.from_media_type(content_type.partition(";")[0].strip())
    if form is None or (form.supports_datasets and form != ox.RdfFormat.JSON_LD):
        raise RefusalError(415, f"a graph is sent as Turtle, N-Triples, …, not {content_type!r}")
    try:
        found = [q.triple for q in ox.parse(data, format=form, base_iri=name)]
    except (SyntaxError, ValueError) as error:
        raise RefusalError(400, f"not RDF: {error}") from None
    if method == "POST":
        quads = store.engine.quads_for_pattern(None, None, None, graph)
        found += [quad.triple for quad in quads]
    try:
        store.put(name, found)
    except StoreError as error:
        raise RefusalError(503, str(error)) from None
    return is_new
