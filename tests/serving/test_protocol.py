"""The SPARQL 1.1 Protocol: cases of its text, and clients that others wrote."""

import json
from urllib.parse import urlencode

import pyoxigraph as ox
import pytest
import support
import test_queries
from served import ask, get, server
from SPARQLWrapper import CSV, GET, JSON, POST, POSTDIRECTLY, TURTLE, XML, SPARQLWrapper

import form12b25

COUNT = "SELECT (COUNT(*) AS ?n) { ?f a <https://w3id.org/form12b25/ns#LateFilingNotification> }"
FORM, QUERY = "application/x-www-form-urlencoded", "application/sparql-query"
GRAPH = "https://w3id.org/form12b25/graph/filing/0009999990-24-000042"


def count(response):
    assert response.status == 200, response.body
    return int(json.loads(response.body)["results"]["bindings"][0]["n"]["value"])


def test_the_three_ways_to_send_a_query_are_the_same(endpoint):
    sent = urlencode({"query": COUNT}).encode()
    direct = COUNT.encode()
    found = {
        count(get(endpoint, "/sparql", query=COUNT)),
        count(ask(endpoint, "/sparql", sent, Content_Type=FORM)),
        count(ask(endpoint, "/sparql", direct, Content_Type=QUERY)),
        count(ask(endpoint, "/sparql", direct, Content_Type=f"{QUERY}; charset=UTF-8")),
    }
    assert found == {16}


def test_a_dataset_of_the_protocol_is_what_is_asked(endpoint):
    graphs = "SELECT (COUNT(DISTINCT ?g) AS ?n) { GRAPH ?g { ?s ?p ?o } }"
    assert count(get(endpoint, "/sparql", query=COUNT, **{"default-graph-uri": GRAPH})) == 1
    assert count(get(endpoint, "/sparql", query=graphs, **{"named-graph-uri": GRAPH})) == 1
    assert count(get(endpoint, "/sparql", query=graphs)) == 16
    more = urlencode([("default-graph-uri", GRAPH), ("default-graph-uri", f"{GRAPH}x")])
    assert count(ask(endpoint, f"/sparql?{more}", COUNT.encode(), Content_Type=QUERY)) == 1


REFUSED = {
    "two queries": ("GET", urlencode([("query", "ASK {}"), ("query", "ASK {}")]), "", b"", 400),
    "no query": ("POST", "", FORM, b"", 400),
    "another field": ("POST", "", FORM, b"x=y", 400),
    "a syntax error": ("GET", urlencode({"query": "SELECT * {"}), "", b"", 400),
    "an update as a query": ("GET", urlencode({"query": "DROP ALL"}), "", b"", 400),
    "another method": ("PUT", "", QUERY, b"ASK {}", 405),
    "another type": ("POST", "", "text/plain", b"ASK {}", 415),
    "no such type": ("POST", "", "query", b"ASK {}", 415),
    "another charset": ("POST", "", f"{QUERY}; charset=UTF-16", "ASK {}".encode("utf-16"), 415),
    "no UTF-8": ("POST", "", QUERY, b"ASK { ?s ?p '\xff' }", 400),
    "no UTF-8 in a field": ("POST", "", FORM, b"query=ASK%FF", 400),
    "an update on a query's endpoint": ("POST", "", FORM, b"update=DROP+ALL", 403),
    "an update, sent directly": ("POST", "", "application/sparql-update", b"DROP ALL", 415),
    "another server": (
        "GET",
        urlencode({"query": "SELECT * { SERVICE <http://127.0.0.1/> { ?s ?p ?o } }"}),
        "",
        b"",
        403,
    ),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_the_protocol_does_not_allow_is_refused_in_words(endpoint, name):
    method, query, kind, body, status = REFUSED[name]
    headers = {"Content_Type": kind} if kind else {}
    data = body if method != "GET" else None
    response = ask(endpoint, f"/sparql{'?' * bool(query)}{query}", data, method, **headers)
    assert response.status == status
    assert b"Traceback" not in response.body


@pytest.mark.parametrize(
    ("accept", "media"),
    [
        ("application/sparql-results+json", "application/sparql-results+json"),
        ("application/json", "application/sparql-results+json"),
        ("application/sparql-results+xml", "application/sparql-results+xml"),
        ("text/csv", "text/csv"),
        ("text/tab-separated-values", "text/tab-separated-values"),
        ("text/turtle, */*;q=0.1", "application/sparql-results+json"),
        ("text/csv;q=0.2, application/sparql-results+xml;q=0.3", "application/sparql-results+xml"),
    ],
)
def test_rows_come_in_the_format_that_is_accepted(endpoint, accept, media):
    response = get(endpoint, "/sparql", accept, query=COUNT)
    assert response.headers.get_content_type() == media
    assert response.headers["Vary"] == "Accept"


@pytest.mark.parametrize(
    "media",
    ["text/turtle", "application/n-triples", "application/ld+json", "application/rdf+xml"],
)
def test_a_graph_comes_in_the_format_that_is_accepted(endpoint, media):
    query = f"CONSTRUCT {{ ?s ?p ?o }} {{ GRAPH <{GRAPH}> {{ ?s ?p ?o }} }}"
    response = get(endpoint, "/sparql", media, query=query)
    assert response.headers.get_content_type() == media
    found = {q.triple for q in ox.parse(response.body, ox.RdfFormat.from_media_type(media))}
    plain = get(endpoint, "/sparql", "application/n-triples", query=query)
    assert found == {q.triple for q in ox.parse(plain.body, ox.RdfFormat.N_TRIPLES)}
    assert len(found) > 100


def test_what_no_format_fits_is_refused(endpoint):
    assert get(endpoint, "/sparql", "image/png", query=COUNT).status == 406


def test_the_service_describes_itself(endpoint):
    response = get(endpoint, "/sparql", "text/turtle")
    graph = list(ox.parse(response.body, ox.RdfFormat.TURTLE))
    of = "http://www.w3.org/ns/sparql-service-description#"
    assert [q.object.value for q in graph if q.predicate.value == f"{of}endpoint"] == [
        f"{endpoint}/sparql"
    ]


@pytest.mark.parametrize("query", test_queries.QUERIES)
def test_every_ready_question_gives_the_golden_rows(endpoint, query):
    values = test_queries.VALUES.get(query, {})
    response = get(endpoint, f"/questions/{query}", "application/sparql-results+json", **values)
    assert response.status == 200, response.body
    found = ox.parse_query_results(response.body, ox.QueryResultsFormat.JSON)
    names = [variable.value for variable in found.variables]
    rows = [[test_queries.cell(row[name])[0] for name in names] for row in found]
    assert (names, rows) == test_queries.golden(query)


@pytest.mark.parametrize("method", [GET, POST])
@pytest.mark.parametrize("direct", [False, True])
def test_sparqlwrapper_asks(endpoint, method, direct):
    client = SPARQLWrapper(f"{endpoint}/sparql")
    client.setMethod(method)
    if direct and method == POST:
        client.setRequestMethod(POSTDIRECTLY)
    client.setQuery(COUNT)
    client.setReturnFormat(JSON)
    assert client.queryAndConvert()["results"]["bindings"][0]["n"]["value"] == "16"
    client.setReturnFormat(XML)
    assert ">16<" in client.queryAndConvert().toxml()
    client.setReturnFormat(CSV)
    assert client.queryAndConvert().split() == [b"n", b"16"]
    client.setQuery(f"CONSTRUCT {{ ?s ?p ?o }} {{ GRAPH <{GRAPH}> {{ ?s ?p ?o }} }}")
    client.setReturnFormat(TURTLE)
    assert b"Larkmoor Instruments, Inc." in client.queryAndConvert()


@pytest.mark.parametrize("path", ["/id/registrant/0009999942", "/id/filing/0009999990-24-000042"])
def test_a_thing_of_the_data_is_a_page_or_a_graph(endpoint, path):
    page = get(endpoint, path, "text/html,application/xhtml+xml,*/*;q=0.8")
    assert page.headers.get_content_type() == "text/html"
    assert b"Larkmoor" in page.body
    assert "script-src 'self'" in page.headers["Content-Security-Policy"]
    graphs = []
    for media in (
        "text/turtle",
        "application/ld+json",
        "application/rdf+xml",
        "application/n-triples",
    ):
        found = get(endpoint, path, media)
        assert found.headers.get_content_type() == media
        graphs.append({q.triple for q in ox.parse(found.body, ox.RdfFormat.from_media_type(media))})
    assert graphs[0]
    assert graphs.count(graphs[0]) == 4
    assert {q for q in graphs[0] if q.subject.value.endswith(path)}


def test_a_later_load_is_seen_by_the_next_query(tmp_path):
    store = tmp_path / "store"
    form12b25.Store(store).load(support.submission_of("example-nt10q-2024"))
    with server(store) as other:
        assert count(get(other.url, "/sparql", query=COUNT)) == 1
        form12b25.Store(store).load(support.submission_of("flex-2021-ntncen-fund"))
        assert count(get(other.url, "/sparql", query=COUNT)) == 2
        status = json.loads(get(other.url, "/status").body)
        assert (status["filings"], status["first"]) == (2, "2021-03-16")
        assert status["loaded"].endswith("+00:00")
