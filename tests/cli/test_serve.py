"""``form12b25 serve``, as far as it goes without a server."""

import sys

import pytest
from asked import run


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--store", "nowhere"), "there is no store at nowhere: form12b25 load makes one"),
        (("--writable",), "--writable needs a token in the variable FORM12B25_TOKEN"),
        (("--port", "70000"), "'70000' is no port: 0 to 65535"),
        (("--workers", "0"), "'0' is no whole number from 1 to 9999"),
    ],
)
def test_wrong_use_is_told(arguments, said, store, monkeypatch):
    pytest.importorskip("starlette", reason="Starlette is in the extra serve")
    monkeypatch.delenv("FORM12B25_TOKEN", raising=False)
    where = () if "--store" in arguments else ("--store", store)
    done = run("serve", *where, *arguments)
    assert (done.returncode, done.stdout) == (2, b"")
    assert said in done.stderr.decode()


def test_a_source_that_is_not_there_is_told(store):
    pytest.importorskip("starlette", reason="Starlette is in the extra serve")
    done = run("serve", "--store", store, "--sources", "no-such-folder")
    assert done.returncode == 2
    assert "no-such-folder" in done.stderr.decode()


def test_without_the_extra_it_is_named(store, monkeypatch):
    monkeypatch.setitem(sys.modules, "uvicorn", None)
    monkeypatch.delitem(sys.modules, "form12b25.serving.server", raising=False)
    done = run("serve", "--store", store)
    assert done.returncode == 2
    assert "pip install 'form12b25[serve]'" in done.stderr.decode()
