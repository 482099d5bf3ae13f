"""What tests share: stories, the shared corpus where it is there, and ``--bless``."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE), str(HERE / "linked"), str(HERE / "xbrl")]


def pytest_addoption(parser):
    parser.addoption("--bless", action="store_true", help="rewrite the golden documents")


@pytest.fixture
def bless(request):
    return request.config.getoption("--bless")


@pytest.fixture(scope="session")
def corpus():
    folder = HERE.parents[1] / "shared" / "corpus"
    if not folder.is_dir():
        pytest.skip("the shared corpus of real filings is not beside this checkout")
    return folder
