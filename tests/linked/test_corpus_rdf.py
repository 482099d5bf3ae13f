"""Every filing of the shared corpus as linked data, where the corpus is there."""

import json

import pytest
from readings import framed, same_everywhere, united, unordered

from form12b25.linked import linked_document
from form12b25.validation.json_schema import validate_document

pytest.importorskip("pyld", reason="PyLD is a test extra")


def test_every_reading_gives_the_same_triples(filings):
    for name, filing in filings:
        assert same_everywhere(filing, twice=False), name


def test_framed_back_it_is_the_document(filings):
    for name, filing in filings:
        document = linked_document(filing)
        del document["@context"]
        assert unordered(framed(filing)) == unordered(united(document)), name


def test_linked_document_is_valid(filings):
    for name, filing in filings:
        document = json.loads(json.dumps(linked_document(filing)))
        assert list(validate_document(document)) == [], name
