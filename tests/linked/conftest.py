"""What the tests of linked data share."""

import pytest
from sample import corpus_files

import form12b25


@pytest.fixture(scope="module")
def filings(corpus):  # noqa: ARG001 it skips where there is no corpus
    """(name, filing) of every file of the shared corpus, headers of other forms included."""
    return [(path.name, form12b25.read(path, any_form=True)) for path in corpus_files()]
