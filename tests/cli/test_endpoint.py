"""``query --endpoint``: a SPARQL endpoint, on loopback, over the store of Oxigraph."""

import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pyoxigraph as ox
import pytest
import rdflib
from asked import NAMES, ask, expected, run


class Endpoint(BaseHTTPRequestHandler):
    """The SPARQL 1.1 Protocol's query by POST, over the store of Oxigraph."""

    store = None

    def do_POST(self):
        query = self.rfile.read(int(self.headers["Content-Length"])).decode("utf-8")
        try:
            assert self.headers["Content-Type"] == "application/sparql-query"
            found = self.store.query(query)
        except SyntaxError as error:
            self.answer(400, "text/plain", str(error).encode())
            return
        if isinstance(found, ox.QueryTriples):
            data = found.serialize(format=ox.RdfFormat.N_TRIPLES)
            self.answer(200, "application/n-triples", data)
        else:
            data = found.serialize(format=ox.QueryResultsFormat.JSON)
            self.answer(200, "application/sparql-results+json", data)

    def answer(self, status, kind, data):
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, *_):
        pass


@pytest.fixture(scope="module")
def endpoint(store):
    Endpoint.store = ox.Store.read_only(str(store / "oxigraph"))
    server = ThreadingHTTPServer(("127.0.0.1", 0), Endpoint)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/query"
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.mark.parametrize("form", ["table", "csv", "json"])
def test_an_endpoint_answers_as_the_store_does(form, endpoint, store):
    done = run("query", "-e", NAMES, "--to", form, "--endpoint", endpoint)
    assert done.returncode == 0, done.stderr
    wanted = ask(store, "-e", NAMES, "--to", form)
    same = json.loads if form == "json" else str
    assert same(done.stdout.decode()) == same(wanted)


def test_an_endpoint_answers_with_a_graph(endpoint, tmp_path):
    query = "CONSTRUCT { ?f nt12b25:filedOn ?d } WHERE { ?f nt12b25:filedOn ?d }"
    done = run("query", "-e", query, "-o", tmp_path / "a.ttl", "--endpoint", endpoint)
    assert done.returncode == 0, done.stderr
    found = rdflib.Graph().parse(tmp_path / "a.ttl")
    assert {str(day) for day in found.objects()} == {day for _, day in expected()}


def test_an_endpoint_that_refuses_or_is_not_there(endpoint):
    done = run("query", "-e", "SELECT * {", "--endpoint", endpoint)
    assert (done.returncode, "refused the query (400)" in done.stderr.decode()) == (2, True)
    done = run("query", "-e", NAMES, "--endpoint", "http://127.0.0.1:9/")
    assert (done.returncode, "cannot be asked" in done.stderr.decode()) == (2, True)
    done = run("query", "-e", NAMES, "--endpoint", "file:///etc/passwd")
    assert (done.returncode, "no address of an endpoint" in done.stderr.decode()) == (2, True)
