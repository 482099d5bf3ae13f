"""A store that the tests of ``query`` ask."""

import re

import pytest
from asked import STORIES, run


@pytest.fixture(scope="session")
def store(tmp_path_factory):
    folder = tmp_path_factory.mktemp("cli") / "store"
    done = run("load", *STORIES, "--store", folder)
    assert done.returncode == 0, done.stderr
    assert re.search(r"7 filings loaded in [0-9.]+ s", done.stderr.decode())
    return folder
