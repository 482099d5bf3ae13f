"""What tests share: stories, the shared corpus where it is there, and ``--bless``."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

HERE = Path(__file__).parent
sys.path[:0] = [
    str(HERE.parent),
    str(HERE),
    str(HERE / "cli"),
    str(HERE / "linked"),
    str(HERE / "xbrl"),
]

from sample import ABSENT, CORPUS  # noqa: E402 the path above leads to it

_SLOW = [HealthCheck.too_slow]
settings.register_profile("same", derandomize=True, deadline=None, suppress_health_check=_SLOW)
settings.register_profile("random", deadline=None, suppress_health_check=_SLOW)
settings.load_profile("same")


def pytest_addoption(parser):
    parser.addoption("--bless", action="store_true", help="rewrite the golden documents")


@pytest.fixture
def bless(request):
    return request.config.getoption("--bless")


@pytest.fixture(scope="session")
def store(tmp_path_factory):
    """The folder of a store that the command ``load`` filled: see ``tests/cli/asked.py``."""
    from asked import loaded

    return loaded(tmp_path_factory.mktemp("cli") / "store")


@pytest.fixture(scope="session")
def corpus():
    if not CORPUS.is_dir():
        pytest.skip(ABSENT)
    return CORPUS
