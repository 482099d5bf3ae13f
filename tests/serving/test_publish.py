"""Filings published to a second server of ours, which is killed and restarted meanwhile."""

import contextlib
import json
import os
import shutil
import socket
import subprocess
import sys
import time
from types import SimpleNamespace
from unittest import mock

import pytest
from asked import run
from served import TOKEN, Quiet, get, served_by, server
from test_writing import BEARER

import form12b25

COUNT = "SELECT (COUNT(DISTINCT ?g) AS ?graphs) (COUNT(*) AS ?quads) { GRAPH ?g { ?s ?p ?o } }"


def publish(store, endpoint, *options, token=TOKEN):
    """Run the command in this process."""
    with mock.patch.dict(os.environ, {"FORM12B25_TOKEN": token}):
        done = run("publish", "--store", store, "--endpoint", endpoint, *options)
    return SimpleNamespace(
        returncode=done.returncode, stdout=done.stdout.decode(), stderr=done.stderr.decode()
    )


def started(store, endpoint):
    """Start the command as a user does."""
    command = [sys.executable, "-m", "form12b25", "publish", "--store", str(store)]
    env = {**os.environ, "FORM12B25_TOKEN": TOKEN}
    return subprocess.Popen(
        [*command, "--endpoint", endpoint], env=env, stderr=subprocess.PIPE, encoding="utf-8"
    )


def counted(url):
    union = "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }"
    distinct = "SELECT (COUNT(*) AS ?n) { SELECT DISTINCT ?s ?p ?o { GRAPH ?g { ?s ?p ?o } } }"
    counts = [
        json.loads(get(url, "/sparql", query=query).body)["results"]["bindings"][0]["n"]["value"]
        for query in (union, distinct)
    ]
    assert counts[0] == counts[1], "the default graph is the union of all"
    row = json.loads(get(url, "/sparql", query=COUNT).body)["results"]["bindings"][0]
    return int(row["graphs"]["value"]), int(row["quads"]["value"])


@pytest.fixture
def copy(filled, tmp_path):
    """A copy of the store, to note what was published beside it; and how much is in it."""
    shutil.copytree(filled[0], tmp_path / "store")
    quads = form12b25.Store(filled[0], read_only=True).dump().count(b"\n")
    return tmp_path / "store", (16, quads)


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def noted(notes, running, number):
    """Wait until so many graphs are noted as sent; return how many are."""
    while not notes.exists() or (found := notes.read_text().count("\n")) < number:
        assert running.poll() is None
        time.sleep(0.001)
    return found


@pytest.mark.parametrize(("way", "path"), [("gsp", "/store"), ("update", "/update")])
def test_every_graph_is_there_and_none_twice(copy, tmp_path, way, path):
    store, whole = copy
    with server(tmp_path / "other", "--writable", token=TOKEN) as other:
        done = publish(store, other.url + path, "--via", way)
        assert (done.returncode, done.stdout) == (0, ""), done.stderr
        assert done.stderr.startswith("16 filings sent: ")
        assert counted(other.url) == whole
        done = publish(store, other.url + path, "--via", way)
        assert done.stderr.startswith("0 filings sent, 16 were sent before (--again sends them): ")
        done = publish(store, other.url + path, "--via", way, "--again")
        assert done.stderr.startswith("16 filings sent: ")
        assert counted(other.url) == whole


def test_a_server_that_is_killed_and_restarted_gets_all(copy, tmp_path):
    store, whole = copy
    port = str(free_port())
    options = ("--writable", "--port", port)
    notes = store / "published.jsonl"
    for number in (1, 5, 9):
        notes.unlink(missing_ok=True)
        with server(tmp_path / "other", *options, token=TOKEN) as other:
            running = started(store, f"{other.url}/store")
            sent = noted(notes, running, number)
            other.process.kill()
            other.process.wait(10)
        time.sleep(0.3)
        with server(tmp_path / "other", *options, token=TOKEN) as other:
            _, said = running.communicate(timeout=120)
            assert running.returncode == 0, said
            assert counted(other.url) == whole
        assert number <= sent < 16
        shutil.rmtree(tmp_path / "other")


def test_a_run_that_is_killed_goes_on(copy, tmp_path):
    store, whole = copy
    with server(tmp_path / "other", "--writable", token=TOKEN) as other:
        running = started(store, f"{other.url}/store")
        notes = store / "published.jsonl"
        noted(notes, running, 3)
        running.kill()
        running.communicate()
        with notes.open("a") as file:
            file.write('["http://half a li')
        done = publish(store, f"{other.url}/store")
        assert done.returncode == 0, done.stderr
        assert "were sent before" in done.stderr
        assert counted(other.url) == whole
        done = publish(store, f"{other.url}/store")
        assert done.stderr.startswith("0 filings sent, 16 were sent before")


@pytest.mark.parametrize(
    ("endpoint", "token", "said"),
    [
        ("http://127.0.0.1/store#part", TOKEN, "is no address of a store"),
        ("http://127.0.0.1:99999/store", TOKEN, "is no address of a store"),
        ("{url}/", TOKEN, "a form12b25 server takes filings at /store"),
        ("ftp://127.0.0.1/store", TOKEN, "is no address of a store"),
        ("http://me:secret@127.0.0.1/store", TOKEN, "credentials are of the environment"),
        ("http://127.0.0.1:9/store", TOKEN, "cannot be reached"),
        ("{url}/store", "wrong", "takes nothing from us: 401"),
        ("{url}/nowhere", TOKEN, "takes nothing from us: 404"),
    ],
)
def test_what_cannot_be_published_to_is_told(copy, tmp_path, endpoint, token, said):
    with server(tmp_path / "other", "--writable", token=TOKEN) as other:
        done = publish(copy[0], endpoint.format(url=other.url), "--retries", "1", token=token)
    assert done.returncode == 2
    assert said in done.stderr
    assert "Traceback" not in done.stderr
    assert "secret" not in done.stderr


def test_a_busy_server_is_asked_again_and_a_refused_graph_is_told(copy):
    asked = []

    class Handler(Quiet):
        def do_PUT(self):  # noqa: N802 as the module calls it
            self.rfile.read(int(self.headers["Content-Length"]))
            asked.append((self.path, self.headers["Authorization"]))
            status = 503 if len(asked) == 1 else 413 if len(asked) == 3 else 204
            self.send_response(status)
            self.send_header("Content-Length", "0")
            self.end_headers()

    with served_by(Handler) as url:
        done = publish(copy[0], f"{url}/rdf?repository=x")
    assert done.returncode == 1
    assert "15 filings sent, 1 refused" in done.stderr
    assert "refused: 413" in done.stderr
    assert len(asked) == 17
    assert asked[0] == asked[1]
    assert asked[0][0].startswith("/rdf?repository=x&graph=https%3A%2F%2Fw3id.org%2F")
    assert {authorization for _, authorization in asked} == {BEARER}


@pytest.mark.parametrize("line", ["5", "null", "[1]", '["{endpoint}", ["b"], "c"]', "{}", '"x"'])
def test_damaged_notes_are_passed_over(copy, tmp_path, line):
    with server(tmp_path / "other", "--writable", token=TOKEN) as other:
        endpoint = f"{other.url}/store"
        (copy[0] / "published.jsonl").write_text(line.replace("{endpoint}", endpoint))
        assert publish(copy[0], endpoint).stderr.startswith("16 filings sent: ")


def test_what_a_server_says_steers_no_terminal_and_is_not_waited_for(copy):
    class Handler(Quiet):
        def do_PUT(self):  # noqa: N802 as the module calls it
            self.rfile.read(int(self.headers["Content-Length"]))
            self.send_response(400)
            self.end_headers()
            with contextlib.suppress(OSError):
                self.wfile.write(b"\x1b[31m odd")
                while True:
                    self.wfile.write(b"x" * 65536)

    with served_by(Handler) as url:
        done = publish(copy[0], f"{url}/store")
    assert done.returncode == 1
    assert "0 filings sent, 16 refused" in done.stderr
    assert "\x1b" not in done.stderr
