"""Every filing of the shared corpus as linked data, where the corpus is there."""

import json

import pytest
from rdflib import BNode, Literal
from readings import framed, same_everywhere, united, unordered
from test_corpus import WHOLE, files

import form12b25
from form12b25.linked import linked_document, ntriples
from form12b25.validation.json_schema import validate_document
from form12b25.validation.shapes import results

pytest.importorskip("pyld", reason="PyLD is a test extra")


@pytest.fixture(scope="module")
def filings(corpus):
    paths = files(corpus, *WHOLE, "headers")
    return [(path.name, form12b25.read(path, any_form=True)) for path in paths]


def test_every_reading_gives_the_same_triples(filings):
    for name, filing in filings:
        assert same_everywhere(filing), name


def test_framed_back_it_is_the_document(filings):
    for name, filing in filings:
        document = linked_document(filing)
        del document["@context"]
        assert unordered(framed(filing)) == unordered(united(document)), name


def test_linked_document_is_valid(filings):
    for name, filing in filings:
        document = json.loads(json.dumps(linked_document(filing)))
        assert list(validate_document(document)) == [], name


def test_no_blank_node_and_no_ill_typed_literal(filings):
    for name, filing in filings:
        for term in (term for statement in filing.to_graph() for term in statement):
            assert not isinstance(term, BNode), name
            assert not (isinstance(term, Literal) and term.ill_typed), (name, term)


def test_every_graph_conforms_to_the_shapes(filings):
    pytest.importorskip("shifty", reason="pyshifty is in the extra fast")
    for name, filing in filings:
        found = results(ntriples(filing), engine="pyshifty")
        assert [r for r in found if r.severity == "Violation"] == [], name


def test_the_reference_engine_agrees(filings):
    pytest.importorskip("shifty", reason="pyshifty is in the extra fast")
    for name, filing in filings[::6]:
        lines = ntriples(filing)
        assert results(lines, engine="pyshacl") == results(lines, engine="pyshifty"), name
