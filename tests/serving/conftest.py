import pytest

pytest.importorskip("starlette", reason="Starlette is in the extra serve")

from served import fill, server, server_here

from form12b25.serving.app import Settings
from form12b25.serving.pool import Bounds


@pytest.fixture(scope="package")
def filled(tmp_path_factory):
    """The folder of a store with the filings of the golden rows, and that of a text."""
    return fill(tmp_path_factory.mktemp("serving"))


@pytest.fixture(scope="package")
def running(filled):
    """A server that reads the store, as a user starts it: its address, and its process."""
    store, texts = filled
    with server(store, "--sources", texts, "--timeout", "30", "--memory", "2") as served:
        yield served


@pytest.fixture(scope="package")
def endpoint(filled):
    """The address of a server that reads the store, in a thread of this process."""
    store, texts = filled
    hosts = ("127.0.0.1", "localhost")
    bounds = Bounds(workers=2, seconds=30, gigabytes=2)
    with server_here(Settings(str(store), bounds, hosts=hosts, sources=(str(texts),))) as url:
        yield url
