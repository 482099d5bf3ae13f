"""Requests of the SPARQL 1.1 Protocol (W3C Recommendation of 2013-03-21, sections 2.1 and 2.2)."""

from __future__ import annotations

from email.message import Message
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import parse_qsl

import pyoxigraph as ox

from .refusals import RefusalError

if TYPE_CHECKING:
    from collections.abc import Iterable

_FORM = "application/x-www-form-urlencoded"
_DIRECT = {"query": "application/sparql-query", "update": "application/sparql-update"}
_GRAPHS = {
    "query": ("default-graph-uri", "named-graph-uri"),
    "update": ("using-graph-uri", "using-named-graph-uri"),
}
_MOST_FIELDS = 1000


class Request(NamedTuple):
    """A request as it came: method, query string, content type and body."""

    method: str
    query_string: str
    content_type: str = ""
    body: bytes = b""


class Operation(NamedTuple):
    """A query, or an update: its text, and the graphs that it is about (none: those it names)."""

    text: str
    default_graphs: tuple[str, ...] = ()
    named_graphs: tuple[str, ...] = ()


def read_operation(request: Request, kind: str = "query") -> Operation | None:
    """Return the operation of a request; None for a GET that asks nothing.

    ``kind`` is ``query`` or ``update``. Raises :class:`RefusalError` for a request that the
    protocol does not allow.

    >>> read_operation(Request("GET", "query=ASK%20%7B%7D&default-graph-uri=urn%3Ag"))
    Operation(text='ASK {}', default_graphs=('urn:g',), named_graphs=())
    >>> read_operation(Request("POST", "", "application/sparql-query", b"ASK {}")).text
    'ASK {}'
    """
    fields = _fields(request.query_string.encode())
    if request.method in {"GET", "HEAD"}:
        if kind == "update":
            raise RefusalError(405, "an update is sent by POST")
        if not any(name in {"query", "update"} for name, _ in fields):
            return None
        return _operation(kind, fields)
    media, charset = _media_type(request.content_type)
    if charset not in {"", "utf-8", "utf8"}:
        raise RefusalError(415, f"the request is in {charset}, and is to be in UTF-8")
    if media == _FORM:
        return _operation(kind, [*fields, *_fields(request.body)])
    if media == _DIRECT[kind]:
        text = _decoded(request.body)
        return _operation(kind, [*fields, (kind, text)])
    raise RefusalError(415, f"send {_DIRECT[kind]} or {_FORM}, not {media or 'something unnamed'}")


def is_iri(text: str) -> bool:
    """Return whether a text is an absolute IRI.

    >>> is_iri("urn:x:y"), is_iri("no: IRI"), is_iri("x")
    (True, False, False)
    """
    try:
        ox.NamedNode(text)
    except ValueError:
        return False
    return True


def _operation(kind: str, fields: Iterable[tuple[str, str]]) -> Operation:
    fields = list(fields)
    texts = [value for name, value in fields if name == kind]
    other = "update" if kind == "query" else "query"
    if any(name == other for name, _ in fields):
        what = "the endpoint of queries takes no update" if kind == "query" else "send one update"
        raise RefusalError(403 if kind == "query" else 400, what)
    if len(texts) != 1:
        raise RefusalError(400, f"send one {kind}, not {len(texts) or 'none'}")
    default, named = (tuple(v for n, v in fields if n == name) for name in _GRAPHS[kind])
    for iri in (*default, *named):
        if not is_iri(iri):
            raise RefusalError(400, f"{iri!r} is no IRI of a graph")
    return Operation(texts[0], default, named)


def _fields(data: bytes) -> list[tuple[str, str]]:
    try:
        return parse_qsl(
            data.decode("ascii"),
            keep_blank_values=True,
            errors="strict",
            max_num_fields=_MOST_FIELDS,
        )
    except ValueError:
        raise RefusalError(400, "the fields of the request are not encoded as UTF-8") from None


def _decoded(body: bytes) -> str:
    try:
        return body.decode("utf-8")
    except UnicodeDecodeError:
        raise RefusalError(400, "the request is not UTF-8") from None


def _media_type(content_type: str) -> tuple[str, str]:
    """Return a media type and its charset, in lower case."""
    message = Message()
    message["Content-Type"] = content_type or "?"
    media = "" if "/" not in content_type else message.get_content_type()
    return media, (message.get_content_charset() or "").lower()
