"""Filings of a store, sent to another one: by SPARQL 1.1 Graph Store Protocol, or by Update.

Each filing is a named graph, which is replaced as a whole: to send it twice is to send it once.
What has been sent is noted, so that a run that was interrupted goes on where it was.
"""

from __future__ import annotations

import base64
import hashlib
import json
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import quote, urlsplit

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    import urllib3

    from .store import Store

_NOTES = "published.jsonl"
_BATCH = 4 << 20
"""Bytes of an update, which replaces several graphs."""
_PASSING = frozenset({408, 425, 429, 500, 502, 503, 504})
"""Statuses of a server that may answer later."""
_DENIED = frozenset({401, 403, 404, 405})
_TAKEN = frozenset({200, 201, 202, 204})
_HINTS = dict.fromkeys(
    (404, 405), "; a form12b25 server takes filings at /store, others elsewhere: docs/stores.md"
)
_LONGEST = 300


class PublishError(Exception):
    """A server that cannot be reached, or that takes nothing from us."""


class Destination(NamedTuple):
    """Where filings are sent, and how: ``way`` is ``gsp`` or ``update``."""

    endpoint: str
    way: str = "gsp"
    retries: int = 6
    timeout: float = 60.0


class Published(NamedTuple):
    """What a run did: graphs sent, those that were sent before, and why others were refused."""

    sent: int
    known: int
    refused: dict[str, str]


class _Graph(NamedTuple):
    name: str
    data: bytes
    digest: str


def publish(
    store: Store,
    target: Destination,
    environment: Mapping[str, str],
    *,
    again: bool = False,
    progress: Callable[[int, int], None] | None = None,
) -> Published:
    """Send the graphs of a store; ``again``: those, too, that were sent before.

    Credentials are of the environment: ``FORM12B25_TOKEN``, or ``FORM12B25_USER`` and
    ``FORM12B25_PASSWORD``. ``progress`` is called with the graphs done and their number. Raises
    ImportError without urllib3 (extra ``publish``), :class:`PublishError` where the server cannot
    be reached after all retries, or refuses us, and OSError where the notes cannot be written.
    """
    check_address(target.endpoint)
    sender = _Sender(target, environment)
    notes = _Notes(store, target.endpoint)
    names = sorted(graph.value for graph in store.engine.named_graphs() if hasattr(graph, "value"))
    sent = known = 0
    refused: dict[str, str] = {}
    for batch in _batches(_graphs(store, names), target.way):
        fresh = [graph for graph in batch if again or not notes.have(graph)]
        known += len(batch) - len(fresh)
        if fresh and (why := sender.send(fresh)):
            refused |= dict.fromkeys((graph.name for graph in fresh), why)
        elif fresh:
            sent += len(fresh)
            notes.add(fresh)
        if progress is not None:
            progress(sent + known + len(refused), len(names))
    return Published(sent, known, refused)


def check_address(url: str) -> None:
    """Raise :class:`PublishError` for what is no address, or has credentials in it.

    >>> check_address("http://localhost:8025/store")
    """
    try:
        parts = urlsplit(url)
        is_address = parts.scheme in {"http", "https"} and parts.hostname and parts.port != 0
    except ValueError:
        is_address = False
    if not is_address or parts.fragment or not url.isprintable() or " " in url:
        raise PublishError(f"{url} is no address of a store: http://… or https://…, without #…")
    if parts.username or parts.password:
        raise PublishError(
            "credentials are of the environment (FORM12B25_TOKEN, or FORM12B25_USER and "
            "FORM12B25_PASSWORD), never of the address"
        )


def _graphs(store: Store, names: Iterable[str]) -> Iterator[_Graph]:
    import pyoxigraph as ox

    for name in names:
        data = store.engine.dump(format=ox.RdfFormat.N_TRIPLES, from_graph=ox.NamedNode(name))
        lines = b"".join(sorted((data or b"").splitlines(keepends=True)))
        yield _Graph(name, lines, hashlib.sha256(lines).hexdigest())


def _batches(graphs: Iterable[_Graph], way: str) -> Iterator[list[_Graph]]:
    """Yield graphs as they are sent together: by the Graph Store Protocol, one by one."""
    batch: list[_Graph] = []
    size = 0
    for graph in graphs:
        if batch and (way == "gsp" or size + len(graph.data) > _BATCH):
            yield batch
            batch, size = [], 0
        batch.append(graph)
        size += len(graph.data)
    if batch:
        yield batch


class _Sender:
    """Sends graphs, and again where the server is busy or away for a while."""

    def __init__(self, target: Destination, environment: Mapping[str, str]) -> None:
        import urllib3

        self._target = target
        self._headers = _credentials(environment)
        retries = urllib3.Retry(
            total=target.retries,
            backoff_factor=0.5,
            backoff_max=30,
            status_forcelist=_PASSING,
            allowed_methods=None,  # to replace a graph twice is to replace it once
            redirect=False,
            raise_on_status=False,
            respect_retry_after_header=False,  # which may name a day that never comes
        )
        self._http = urllib3.PoolManager(retries=retries, timeout=target.timeout)

    def send(self, graphs: list[_Graph]) -> str:
        """Send graphs; return why the server refuses them, "" where it takes them."""
        import urllib3

        try:
            answer = self._put(graphs[0]) if self._target.way == "gsp" else self._update(graphs)
            said = _said(answer)
        except (urllib3.exceptions.HTTPError, OSError) as error:
            reason = _shown(str(getattr(error, "reason", None) or error))
            raise PublishError(f"{self._target.endpoint} cannot be reached: {reason}") from None
        is_page = answer.headers.get("Content-Type", "").startswith("text/html")
        if answer.status in _TAKEN and not (is_page and said):
            return ""
        why = f"{answer.status} {_shown(answer.reason or '')}: {said}".strip(": ")
        if answer.status in _DENIED | _PASSING or answer.status in _TAKEN:
            hint = _HINTS.get(answer.status, "")
            raise PublishError(f"{self._target.endpoint} takes nothing from us: {why}{hint}")
        return why

    def _put(self, graph: _Graph) -> urllib3.BaseHTTPResponse:
        joint = "&" if "?" in self._target.endpoint else "?"
        address = f"{self._target.endpoint}{joint}graph={quote(graph.name, safe='')}"
        headers = {**self._headers, "Content-Type": "application/n-triples"}
        return self._http.request(
            "PUT", address, body=graph.data, headers=headers, preload_content=False
        )

    def _update(self, graphs: list[_Graph]) -> urllib3.BaseHTTPResponse:
        text = b" ;\n".join(
            b"DROP SILENT GRAPH <%b> ;\nINSERT DATA { GRAPH <%b> {\n%b} }"
            % (graph.name.encode(), graph.name.encode(), graph.data)
            for graph in graphs
        )
        headers = {**self._headers, "Content-Type": "application/sparql-update"}
        return self._http.request(
            "POST", self._target.endpoint, body=text, headers=headers, preload_content=False
        )


def _said(answer: urllib3.BaseHTTPResponse) -> str:
    """What a server says, no more than its first words; the rest is not waited for."""
    try:
        data = answer.read(_LONGEST, decode_content=False) or b""
    finally:
        answer.close()
    return _shown(data.decode("utf-8", "replace"))


def _shown(text: str) -> str:
    """A text of a server for a terminal: in one line, without what would steer the terminal."""
    words = " ".join(text[:_LONGEST].split())
    return "".join(char if char.isprintable() else "?" for char in words)


def _credentials(environment: Mapping[str, str]) -> dict[str, str]:
    headers = {"User-Agent": "form12b25"}
    for name in ("FORM12B25_TOKEN", "FORM12B25_USER", "FORM12B25_PASSWORD"):
        if not environment.get(name, "").isprintable():
            raise PublishError(f"{name} has a character that no header may have")
    if token := environment.get("FORM12B25_TOKEN"):
        headers["Authorization"] = f"Bearer {token}"
    elif user := environment.get("FORM12B25_USER"):
        both = f"{user}:{environment.get('FORM12B25_PASSWORD', '')}"
        headers["Authorization"] = f"Basic {base64.b64encode(both.encode()).decode()}"
    return headers


class _Notes:
    """What was sent where, a line a graph, beside the store."""

    def __init__(self, store: Store, endpoint: str) -> None:
        self._path = store.path / _NOTES if store.path else None
        self._endpoint = endpoint
        self._known: dict[str, str] = {}
        self._begin = ""
        if self._path is not None and self._path.exists():
            text = self._path.read_text("utf-8", "replace")
            self._begin = "" if text.endswith("\n") or not text else "\n"
            for line in text.splitlines():
                self._read(line)

    def _read(self, line: str) -> None:
        try:
            noted = json.loads(line)
        except ValueError:  # the last line of a run that was killed
            return
        if isinstance(noted, list) and all(isinstance(one, str) for one in noted):
            where, name, digest, *_ = [*noted, "", "", ""]
            if where == self._endpoint:
                self._known[name] = digest

    def have(self, graph: _Graph) -> bool:
        """Whether a graph was sent as it is."""
        return self._known.get(graph.name) == graph.digest

    def add(self, graphs: Iterable[_Graph]) -> None:
        """Note that graphs were sent."""
        if self._path is None:
            return
        lines = [json.dumps([self._endpoint, graph.name, graph.digest]) for graph in graphs]
        with self._path.open("a", encoding="utf-8") as file:
            file.write(self._begin + "".join(f"{line}\n" for line in lines))
        self._begin = ""
