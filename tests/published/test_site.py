"""The published site: served on loopback, every IRI resolved by what is asked for."""

import functools
import http.server
import json
import re
import threading
import urllib.error
import urllib.request
from pathlib import Path

import pytest
import rdflib

from form12b25.linked import context
from form12b25.xbrl.taxonomy import load_taxonomy
from tools import site as maker

ROOT = Path(__file__).parents[2]
IRI = "https://w3id.org/form12b25/"
pytestmark = pytest.mark.skipif(not (ROOT / "docs").is_dir(), reason="not in a checkout")
RDF = {
    "text/turtle": "turtle",
    "application/ld+json": "json-ld",
    "application/rdf+xml": "xml",
    "application/n-triples": "nt",
}


def rules(text):
    """The redirects of an ``.htaccess``: (what Accept must have, pattern, target, status)."""
    accepts = []
    for line in text.splitlines():
        word, _, rest = line.partition(" ")
        if word == "RewriteCond":
            variable, pattern = rest.split(" ")
            assert variable == "%{HTTP_ACCEPT}"
            accepts.append(pattern)
        elif word == "RewriteRule":
            pattern, target, flags = rest.split(" ")
            status = int(re.search(r"R=(\d+)", flags)[1])
            yield accepts, re.compile(pattern), target, status
            accepts = []
        else:
            assert word in {"", "#", "Options", "RewriteEngine"}, line


class Handler(http.server.SimpleHTTPRequestHandler):
    """Redirects below ``/form12b25/``, as the rules have it; files below it are those of the site."""

    known = ()

    def do_GET(self):
        head = "/form12b25/"
        if not self.path.startswith(head):
            super().do_GET()
            return
        path, accept = self.path.removeprefix(head), self.headers.get("Accept", "")
        for accepts, pattern, target, status in self.known:
            match = pattern.search(path)
            if match and all(re.search(one, accept) for one in accepts):
                place = match.expand(re.sub(r"\$(\d)", r"\\\1", target))
                self.send_response(status)
                self.send_header("Location", place)
                self.end_headers()
                return
        self.send_error(404)

    def log_message(self, *_):
        """Say nothing."""


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    """The URL that stands for the IRIs' base, and the folder of the site."""
    folder = tmp_path_factory.mktemp("site")
    handler = type("Rules", (Handler,), {})
    server = http.server.ThreadingHTTPServer(
        ("127.0.0.1", 0), functools.partial(handler, directory=str(folder))
    )
    home = f"http://127.0.0.1:{server.server_address[1]}"
    maker.make(folder, home)
    handler.known = tuple(rules((folder / "w3id" / ".htaccess").read_text("utf-8")))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"{home}/form12b25/", folder
    server.shutdown()
    server.server_close()


def got(site, iri, accept=None):
    """What is at an IRI, and the URL that it was found at."""
    url = site[0] + iri.removeprefix(IRI).partition("#")[0]
    request = urllib.request.Request(url, headers={"Accept": accept} if accept else {})
    with urllib.request.urlopen(request, timeout=10) as answer:
        return answer.read().decode("utf-8"), answer.geturl()


@functools.cache
def iris():
    """Every IRI of ours that a published graph says something of."""
    found = set()
    for file in ("form12b25", "measures", "concepts", "shapes", "shapes-sparql", "alignments"):
        graph = rdflib.Graph().parse(ROOT / "ontology" / f"{file}.ttl")
        found |= {str(s) for s in graph.subjects() if str(s).startswith(IRI)}
    return sorted(iri for iri in found if iri != IRI)


@pytest.mark.parametrize("accept", RDF)
def test_every_iri_of_the_vocabulary_gives_rdf_that_speaks_of_it(accept, site):
    read = {}
    for iri in iris():
        text, url = got(site, iri, f"{accept}, */*;q=0.1")
        if url not in read:
            graph = rdflib.Graph().parse(data=text, format=RDF[accept])
            read[url] = {str(subject) for subject in graph.subjects()}
        assert iri in read[url], (iri, url)


def test_every_iri_gives_a_page_to_a_browser(site):
    for iri in iris():
        text, url = got(site, iri, "text/html,application/xhtml+xml;q=0.9,*/*;q=0.8")
        assert text.startswith("<!DOCTYPE html>")
        anchor = url.partition("#")[2]
        assert not anchor or f'id="{anchor}"' in text, iri


def test_syntaxes_say_the_same(site):
    for name in maker.GRAPHS:
        sizes = {
            len(rdflib.Graph().parse(data=got(site, IRI + name, accept)[0], format=syntax))
            for accept, syntax in RDF.items()
        }
        assert len(sizes) == 1, name


def test_context_schemas_taxonomy_and_questions(site):
    assert json.loads(got(site, f"{IRI}context/1.0.jsonld")[0]) == {"@context": context()}
    for name in ("filing", "xbrl-json"):
        schema = json.loads((ROOT / "schema" / f"{name}.schema.json").read_text("utf-8"))
        assert json.loads(got(site, schema["$id"])[0]) == schema
    known = load_taxonomy()
    assert "<xs:schema" in got(site, known.entry_point)[0]
    assert 'id="xbrl"' in got(site, known.namespace)[0]
    assert "<xs:schema" in got(site, f"{known.namespace}/role/Cover")[0]
    assert got(site, f"{IRI}queries/repeat-late-filers")[0].startswith("# ")


def test_what_is_not_published_is_not_found(site):
    for path in ("id/filing/0009999990-24-000001", "nothing", "ns/2.0.0"):
        with pytest.raises(urllib.error.HTTPError, match="404"):
            got(site, IRI + path)


def test_the_first_page_leads_to_every_file(site):
    text, _ = got(site, IRI)
    links = re.findall(r'href="([^":]+)"', text)
    assert len(links) > 60
    assert [link for link in links if not (site[1] / link).is_file()] == []
