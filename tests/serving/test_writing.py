"""A store that is served to be written: graphs by the Graph Store Protocol, and updates."""

from urllib.parse import quote, urlencode

import pyoxigraph as ox
import pytest
from served import TOKEN, ask, get, server_here

from form12b25.serving.app import Settings

GRAPH = "urn:x:graph"
TURTLE = b"<urn:x:a> <urn:x:b> 'one', 'shared' ."
BEARER = f"Bearer {TOKEN}"


@pytest.fixture(scope="module")
def writable(tmp_path_factory):
    store = tmp_path_factory.mktemp("writable") / "store"
    with server_here(Settings(str(store), token=TOKEN)) as url:
        yield url


def values(url, **fields):
    response = get(url, "/sparql", "text/csv", query="SELECT ?v { ?s ?p ?v } ORDER BY ?v", **fields)
    assert response.status == 200, response.body
    return response.body.decode().split()[1:]


def put(url, graph, data, method="PUT", **more):
    path = f"/store?graph={quote(graph, safe='')}"
    headers = {"Content_Type": "text/turtle", "Authorization": BEARER, **more}
    return ask(url, path, data, method, **headers).status


def update(url, text, token=BEARER):
    return ask(url, "/update", urlencode({"update": text}).encode(), Authorization=token)


@pytest.fixture(autouse=True)
def empty(writable):
    assert update(writable, "DROP ALL").status == 204


def test_a_graph_is_put_extended_replaced_and_removed(writable):
    assert put(writable, GRAPH, TURTLE) == 201
    assert values(writable) == ["one", "shared"]
    assert put(writable, GRAPH, b"<urn:x:a> <urn:x:b> 'two' .", "POST") == 204
    assert values(writable) == ["one", "shared", "two"]
    assert put(writable, "urn:x:other", b"<urn:x:a> <urn:x:b> 'shared' .") == 201
    assert put(writable, GRAPH, b"<urn:x:a> <urn:x:b> 'three' .") == 204
    assert values(writable) == ["shared", "three"]
    assert values(writable, **{"default-graph-uri": GRAPH}) == ["three"]
    assert put(writable, GRAPH, None, "DELETE") == 204
    assert put(writable, GRAPH, None, "DELETE") == 404
    assert values(writable) == ["shared"]


@pytest.mark.parametrize(
    "media",
    ["text/turtle", "application/n-triples", "application/rdf+xml", "application/ld+json"],
)
def test_a_graph_is_read_in_every_syntax_and_put_again(writable, media):
    assert put(writable, GRAPH, TURTLE) == 201
    found = get(writable, "/store", media, graph=GRAPH)
    assert found.headers.get_content_type() == media
    assert put(writable, "urn:x:copy", found.body, Content_Type=media) == 201
    copy = get(writable, "/store", "application/n-triples", graph="urn:x:copy")
    assert len(list(ox.parse(copy.body, ox.RdfFormat.N_TRIPLES))) == 2
    union = get(writable, "/store?default", "application/n-triples")
    assert sorted(union.body.splitlines()) == sorted(copy.body.splitlines())


@pytest.mark.parametrize(
    ("graph", "data", "kind", "status"),
    [
        (GRAPH, b"<urn:x:a> <urn:x:b>", "text/turtle", 400),
        (GRAPH, b"\xff\xfe", "text/turtle", 400),
        (GRAPH, TURTLE, "text/html", 415),
        (GRAPH, b"<urn:x:a> <urn:x:b> <urn:x:c> <urn:x:d> .", "application/n-quads", 415),
        ("no IRI", TURTLE, "text/turtle", 400),
        ("no: IRI", TURTLE, "text/turtle", 400),
    ],
)
def test_what_is_no_graph_is_refused_and_changes_nothing(writable, graph, data, kind, status):
    assert put(writable, GRAPH, TURTLE) == 201
    assert put(writable, graph, data, Content_Type=kind) == status
    assert values(writable) == ["one", "shared"]


def test_the_union_is_not_put(writable):
    response = ask(
        writable, "/store?default", TURTLE, "PUT", Content_Type="text/turtle", Authorization=BEARER
    )
    assert response.status == 403
    assert ask(writable, "/store", Accept="text/turtle").status == 400
    assert get(writable, "/store", "text/turtle", graph="urn:x:none").status == 404


def test_an_update_changes_graphs_and_their_union(writable):
    text = f"INSERT DATA {{ GRAPH <{GRAPH}> {{ <urn:x:a> <urn:x:b> 1, 2 }} }}"
    assert update(writable, text).status == 204
    direct = ask(
        writable, "/update", f"DELETE DATA {{ GRAPH <{GRAPH}> {{ <urn:x:a> <urn:x:b> 1 }} }}".encode(),
        Content_Type="application/sparql-update", Authorization=BEARER,
    )  # fmt: skip
    assert direct.status == 204
    assert values(writable) == ["2"]


@pytest.mark.parametrize("token", ["", "Bearer wrong", "Basic bGV0", f"Bearer {TOKEN}x"])
def test_a_change_needs_the_token(writable, token):
    assert put(writable, GRAPH, TURTLE, Authorization=token) == 401
    refused = update(writable, "DROP ALL", token)
    assert refused.status == 401
    assert refused.headers["WWW-Authenticate"] == "Bearer"


@pytest.mark.parametrize(
    ("text", "status"),
    [("INSERT", 400), ("LOAD <http://127.0.0.1/x>", 403), ("SELECT * { ?s ?p ?o }", 400)],
)
def test_what_is_no_update_is_refused(writable, text, status):
    assert update(writable, text).status == status
    assert get(writable, "/update").status == 405


def test_a_query_still_changes_nothing(writable):
    assert get(writable, "/sparql", query="DROP ALL").status == 400
    assert ask(writable, "/sparql", b"update=DROP+ALL", Authorization=BEARER).status == 403
