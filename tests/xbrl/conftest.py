"""What the tests of XBRL share: the taxonomy package, a filing with every key, its report."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import form12b25
from form12b25.xbrl import report_of
from form12b25.xbrl.packages import taxonomy_package

WHOLE = Path(__file__).parents[1] / "linked" / "whole.json"


@pytest.fixture(scope="session")
def package(tmp_path_factory):
    path = tmp_path_factory.mktemp("taxonomy") / "taxonomy.zip"
    path.write_bytes(taxonomy_package())
    return path


@pytest.fixture(scope="session")
def whole():
    return form12b25.load(WHOLE)


@pytest.fixture
def report(whole):
    """A report that a test may change."""
    return json.loads(json.dumps(report_of(whole).document))
