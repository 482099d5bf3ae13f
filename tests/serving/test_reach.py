"""No query makes the server call another one, however its keywords are disguised."""

import pytest
from served import Quiet, get, served_by

from form12b25.asking.syntax import reaches_out


@pytest.fixture(scope="module")
def other():
    """Another server: its address, and the requests that it got."""
    asked = []

    class Handler(Quiet):
        def do_GET(self):  # noqa: N802 as the module calls it
            asked.append(self.path)
            self.send_response(204)
            self.end_headers()

        do_POST = do_GET  # noqa: N815 as the module calls it

    with served_by(Handler) as url:
        yield url, asked


DISGUISED = {
    "plain": "SELECT * { SERVICE <L/> { ?x ?p ?o } }",
    "silent": "SELECT * { SERVICE SILENT <L/> { ?x ?p ?o } }",
    "run together": "SELECT * { SERVICESILENT<L/> { ?x ?p ?o } }",
    "with an empty prefix": "PREFIX : <L/> SELECT * { SERVICE:x { ?x ?p ?o } }",
    "behind another word": "SELECT * { ?a ?b trueSERVICE<L/> { ?x ?p ?o } }",
    "behind a number": "SELECT * { ?a ?b 1SERVICE<L/> { ?x ?p ?o } }",
    "behind what looks like an IRI": "SELECT * { FILTER(1<2)SERVICE#>\n<L/> { ?x ?p ?o } }",
    "in what looks like a text": "SELECT * { FILTER(1<2)#>'''\nSERVICE <L/> { ?x ?p ?o } #'''\n}",
    "behind an escape": "SELECT * { BIND('\\u005C' AS ?z) SERVICE <L/> { ?x ?p ?o } BIND('' AS ?y) }",
    "escaped": "SELECT * { S\\u0045RVICE <L/> { ?x ?p ?o } }",
    "by a variable": "SELECT * { VALUES ?z { <L/> } SERVICE ?z { ?x ?p ?o } }",
}


@pytest.mark.parametrize("name", DISGUISED)
def test_another_server_is_never_asked(endpoint, other, name):
    address, asked = other
    response = get(endpoint, "/sparql", query=DISGUISED[name].replace("<L/>", f"<{address}/>"))
    assert asked == []
    assert response.status in {200, 400, 403}  # SILENT has an answer without the other server
    if name == "plain":
        assert response.status == 403
        assert b"would call another server" in response.body


@pytest.mark.parametrize("name", DISGUISED)
def test_where_no_kernel_helps_the_text_alone_is_refused(name):
    assert reaches_out(DISGUISED[name]) == "SERVICE"
    assert reaches_out(DISGUISED[name].replace("SERVICE", "load").replace("RVICE", "RVICE"))


@pytest.mark.parametrize(
    "text",
    [
        "SELECT ?service { ?s ex:services 'customer service', <http://x/service#load> }",
        "# Which services?\nSELECT * { ?s nt12b25:loaded ?load }",
        "SELECT * { ?s ?p ?o }",
    ],
)
def test_words_that_are_no_keywords_are_allowed(text):
    assert reaches_out(text) == ""
