"""The graph of every filing of the shared corpus against the shapes, where the corpus is there."""

import pytest
import sample
from rdflib import BNode, Literal

import form12b25
from form12b25.linked import ntriples
from form12b25.validation.shapes import results


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


@pytest.mark.slow
@pytest.mark.parametrize("path", sample.corpus())
def test_the_reference_engine_agrees(path):
    pytest.importorskip("shifty", reason="pyshifty is in the extra fast")
    lines = ntriples(form12b25.read(path, any_form=True))
    assert results(lines, engine="pyshacl") == results(lines, engine="pyshifty")
