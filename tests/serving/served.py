"""A server of a store, started as a user starts it, for tests to ask."""

import os
import re
import socket
import subprocess
import sys
import threading
import time
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import SimpleNamespace
from urllib.error import HTTPError
from urllib.parse import urlencode
from urllib.request import Request, urlopen

import test_queries
import uvicorn
from support import submission_of

import form12b25
from form12b25.serving.app import application

TOKEN = "let-me-write"


def fill(folder):
    """Fill a store with the filings of the golden rows; return its folder and that of the texts."""
    texts = folder / "texts"
    texts.mkdir(parents=True)
    (texts / "larkmoor.txt").write_bytes(submission_of(test_queries.LARKMOOR).read_bytes())
    lines = "".join(map(form12b25.linked.nquads, test_queries.filings()))
    (folder / "all.nq").write_text(lines, "utf-8")
    form12b25.Store(folder / "store").load(folder / "all.nq")
    return folder / "store", texts


@contextmanager
def server(store, *options, token=""):
    """Serve a store at a free port; yield where, and the process."""
    command = [
        sys.executable,
        "-m",
        "form12b25",
        "serve",
        "--store",
        store,
        "--port",
        "0",
        *options,
    ]
    env = {**os.environ, "FORM12B25_TOKEN": token}
    process = subprocess.Popen(
        [str(part) for part in command], stderr=subprocess.PIPE, encoding="utf-8", env=env
    )
    try:
        line = process.stderr.readline()
        found = re.search(r"serving at (http://\S+)/ ", line)
        assert found, line + process.stderr.read()
        yield SimpleNamespace(url=found[1], process=process)
    finally:
        process.terminate()
        process.wait(20)
        process.stderr.close()


@contextmanager
def server_here(settings):
    """Serve a store in a thread of this process; yield the address."""
    config = uvicorn.Config(application(settings), log_level="warning", access_log=False)
    listening = socket.create_server(("127.0.0.1", 0))
    made = uvicorn.Server(config)
    thread = threading.Thread(target=made.run, args=([listening],), daemon=True)
    thread.start()
    while not made.started:
        assert thread.is_alive()
        time.sleep(0.01)
    try:
        yield f"http://127.0.0.1:{listening.getsockname()[1]}"
    finally:
        made.should_exit = True
        thread.join(20)
        assert not thread.is_alive()


class Quiet(BaseHTTPRequestHandler):
    """What answers as another server; it writes no log."""

    def log_message(self, *_):
        pass


@contextmanager
def served_by(handler):
    """Start another server in a thread; yield its address."""
    other = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=other.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{other.server_port}"
    finally:
        other.shutdown()
        other.server_close()


def ask(url, path, data=None, method=None, **headers):
    """Send a request; return status, headers and body."""
    names = {name.replace("_", "-"): value for name, value in headers.items()}
    request = Request(url + path, data=data, headers=names, method=method)
    try:
        with urlopen(request, timeout=60) as response:
            return SimpleNamespace(
                status=response.status, headers=response.headers, body=response.read()
            )
    except HTTPError as error:
        return SimpleNamespace(status=error.code, headers=error.headers, body=error.read())


def get(url, path, accept="*/*", **fields):
    """Get an address with these fields."""
    query = f"?{urlencode(fields, doseq=True)}" if fields else ""
    return ask(url, path + query, Accept=accept)
