"""What a process of the store does, called in this one."""

import gc
from pathlib import Path

import pyoxigraph as ox
import pytest

from form12b25.serving.answering import Limits, answer, hold_store
from form12b25.serving.formats import Forms
from form12b25.serving.protocol import Operation
from form12b25.serving.refusals import RefusalError
from form12b25.serving.resources import describe, describe_as, status
from form12b25.serving.writing import change_graph, read_graph, update

LIMITS = Limits(1000, 1 << 26)
EVERY = Forms("json", "ntriples")
GRAPH = "urn:x:g"


@pytest.fixture(autouse=True)
def held(tmp_path):
    """An empty store that may be written, held by this process, which has memory enough."""
    hold_store(str(tmp_path / "store"), 1 << 10, is_writable=True)
    yield
    hold_store(str(tmp_path / "none"), 1 << 10, is_writable=False)
    gc.collect()  # what an engine found may be dropped by this thread alone


def query(text, forms=EVERY, limits=LIMITS):
    return answer(Operation(text), forms, limits)


def refused(work, *arguments):
    with pytest.raises(RefusalError) as error:
        work(*arguments)
    return error.value.status, str(error.value)


def test_a_graph_is_changed_and_asked():
    assert change_graph("PUT", GRAPH, "text/turtle", b"<urn:x:a> <urn:x:b> 1, 2 .")
    assert not change_graph("POST", GRAPH, "text/turtle", b"<urn:x:a> <urn:x:b> 3 .")
    assert b'"3"' in query("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }").body
    update(Operation(f"DELETE DATA {{ GRAPH <{GRAPH}> {{ <urn:x:a> <urn:x:b> 1 }} }}"))
    lines = read_graph(GRAPH, "ntriples").body.splitlines()
    assert len(lines) == 2
    assert read_graph("", "nquads").body.count(b"\n") == 2
    assert not change_graph("DELETE", GRAPH, "", b"")
    assert status() == (0, "", "", status().loaded)


def test_a_small_answer_goes_itself_and_a_large_one_by_a_file():
    data = "".join(f'<urn:x:{n}> <urn:x:b> "{"x" * 100}" .\n' for n in range(2000)).encode()
    change_graph("PUT", GRAPH, "application/n-triples", data)
    assert not query("ASK { ?s ?p ?o }").file
    reply = query("SELECT * { ?s ?p ?o }", limits=Limits(5000, 1 << 26))
    assert not reply.body
    found = ox.parse_query_results(Path(reply.file).read_bytes(), ox.QueryResultsFormat.JSON)
    Path(reply.file).unlink()
    assert len(list(found)) == 2000
    assert query("SELECT * { ?s ?p ?o }", limits=Limits(5, 1 << 26, cut=True)).was_cut


def test_what_is_beyond_a_limit_or_no_query_is_refused():
    change_graph("PUT", GRAPH, "text/turtle", b"<urn:x:a> <urn:x:b> 1, 2, 3 .")
    text = "SELECT * { ?s ?p ?o }"
    assert refused(query, text, EVERY, Limits(2, 1 << 20))[0] == 413
    assert refused(query, text, EVERY, Limits(9, 10))[0] == 413
    assert refused(query, text, Forms(None, "turtle"))[0] == 406
    assert refused(query, "DESCRIBE <urn:x:a>", Forms("json", None))[0] == 406
    assert refused(query, "SELECT {")[0] == 400
    assert refused(update, None)[0] == 400
    assert refused(update, Operation("INSERT"))[0] == 400
    assert refused(change_graph, "DELETE", "urn:x:none", "", b"")[0] == 404
    assert refused(change_graph, "PUT", GRAPH, "text/html", b"")[0] == 415
    assert refused(change_graph, "PUT", GRAPH, "text/turtle", b"<")[0] == 400
    assert refused(read_graph, "urn:x:none", "turtle")[0] == 404


def test_a_thing_is_described_by_its_statements_and_those_about_it():
    iri = "https://w3id.org/form12b25/id/registrant/1"
    change_graph(
        "PUT",
        GRAPH,
        "text/turtle",
        f"<{iri}> <urn:x:b> 'one' . <urn:x:c> <urn:x:d> <{iri}> .".encode(),
    )
    found = describe(iri)
    assert found.statements[iri]["urn:x:b"][0].text == "one"
    assert found.referring == [("urn:x:c", "urn:x:d")]
    for form in ("turtle", "ntriples", "rdfxml", "jsonld", "nquads"):
        assert b"one" in describe_as(iri, form).body
    assert refused(describe, "urn:x:none")[0] == 404
    assert refused(describe, "no IRI")[0] == 404


def test_a_large_filing_is_given_whole():
    number = "0000000000-00-000009"
    iri = f"https://w3id.org/form12b25/id/filing/{number}"
    lines = [f'<{iri}#{n}> <urn:p> "{n}" .' for n in range(3000)]
    lines.append(f'<{iri}> <https://w3id.org/form12b25/ns#accessionNumber> "{number}" .')
    graph = f"https://w3id.org/form12b25/graph/filing/{number}"
    change_graph("PUT", graph, "application/n-triples", "\n".join(lines).encode())
    reply = describe_as(iri, "ntriples")
    text = reply.body or Path(reply.file).read_bytes()
    assert sorted(text.decode().splitlines()) == sorted(lines)
    assert len(describe(iri).statements) == 3001
    if reply.file:
        Path(reply.file).unlink()


def test_a_store_that_is_not_there_is_told(tmp_path):
    hold_store(str(tmp_path / "nowhere"), 1 << 10, is_writable=False)
    assert refused(query, "ASK {}")[0] == 503
