"""What the tests of linked data share."""

import pytest
from test_corpus import WHOLE, files

import form12b25


@pytest.fixture(scope="module")
def filings(corpus):
    """(name, filing) of every file of the shared corpus, headers of other forms included."""
    paths = files(corpus, *WHOLE, "headers")
    return [(path.name, form12b25.read(path, any_form=True)) for path in paths]
