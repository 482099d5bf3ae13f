"""Every filing of the shared corpus as linked data, where the corpus is there."""

import json

import pytest
import sample
from readings import framed_back, same_everywhere

import form12b25
from form12b25.linked import linked_document
from form12b25.validation.json_schema import validate_document

pytest.importorskip("pyld", reason="PyLD is a test extra")

each_file = pytest.mark.parametrize("path", sample.corpus())


@pytest.mark.slow
@each_file
def test_every_reading_gives_the_same_triples(path):
    same_everywhere(form12b25.read(path, any_form=True), twice=False)


@pytest.mark.slow
@each_file
def test_framed_back_it_is_the_document(path):
    framed_back(form12b25.read(path, any_form=True))


def test_linked_document_is_valid(filings):
    for name, filing in filings:
        document = json.loads(json.dumps(linked_document(filing)))
        assert list(validate_document(document)) == [], name
