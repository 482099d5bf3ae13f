"""One filing, the same statements: by three JSON-LD processors, and of every syntax read back."""

import json

import pyoxigraph as ox
import pytest
import rdflib
import support

import form12b25
from form12b25.linked import linked_document
from form12b25.writers import FORMATS

jsonld = pytest.importorskip("pyld.jsonld", reason="PyLD is a test extra")

SYNTAX = {
    "turtle": ox.RdfFormat.TURTLE,
    "trig": ox.RdfFormat.TRIG,
    "nquads": ox.RdfFormat.N_QUADS,
    "ntriples": ox.RdfFormat.N_TRIPLES,
    "rdfxml": ox.RdfFormat.RDF_XML,
}
RDFLIB = {"turtle": "turtle", "ntriples": "nt", "rdfxml": "xml"}


def no_network(url, _options=None):
    raise AssertionError(f"a loader was asked for {url}")


def triples(statements):
    return {(str(s.subject), str(s.predicate), str(s.object)) for s in statements}


def read_back(text, syntax):
    return triples(ox.parse(text, format=SYNTAX[syntax]))


def by_oxigraph(document):
    return triples(ox.parse(json.dumps(document), format=ox.RdfFormat.JSON_LD))


def by_pyld(document):
    lines = jsonld.to_rdf(document, {"format": "application/n-quads", "documentLoader": no_network})
    return triples(ox.parse(lines, format=ox.RdfFormat.N_QUADS))


def by_rdflib(**how):
    lines = rdflib.Graph().parse(**how).serialize(format="nt")
    return triples(ox.parse(lines, format=ox.RdfFormat.N_TRIPLES))


def all_readings(filing):
    """Yield how it was read, and the set of triples."""
    document = json.loads(json.dumps(linked_document(filing, inline_context=True)))
    yield "JSON-LD, pyoxigraph", by_oxigraph(document)
    yield "JSON-LD, PyLD", by_pyld(document)
    yield "JSON-LD, rdflib", by_rdflib(data=json.dumps(document), format="json-ld")
    for name in SYNTAX:
        yield f"{name}, pyoxigraph", read_back(FORMATS[name].write(filing), name)
    for name, syntax in RDFLIB.items():
        yield f"{name}, rdflib", by_rdflib(data=FORMATS[name].write(filing), format=syntax)


def same_everywhere(filing):
    readings = dict(all_readings(filing))
    first = readings["ntriples, pyoxigraph"]
    assert first
    for how, found in readings.items():
        assert found == first, (how, sorted(found ^ first)[:4])
    return first


@pytest.mark.parametrize("story", support.STORIES)
def test_every_reading_gives_the_same_triples(story):
    same_everywhere(form12b25.read(support.submission_of(story)))
