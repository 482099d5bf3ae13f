import pytest

pytest.importorskip("starlette", reason="Starlette is in the extra serve")

from served import fill, server


@pytest.fixture(scope="package")
def filled(tmp_path_factory):
    """The folder of a store with the filings of the golden rows, and that of a text."""
    return fill(tmp_path_factory.mktemp("serving"))


@pytest.fixture(scope="package")
def running(filled):
    """A server that reads the store: its address, and its process."""
    store, texts = filled
    with server(store, "--sources", texts, "--timeout", "4", "--memory", "2") as served:
        yield served


@pytest.fixture(scope="package")
def endpoint(running):
    """The address of a server that reads the store."""
    return running.url
