"""What a process of the store does: it holds the store open, and answers one thing at a time."""

from __future__ import annotations

import io
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from ..asking import QuestionError
from ..asking.syntax import reaches_out
from ..store import Store, StoreError
from ..store.folders import NOTE
from .refusals import RefusalError

if TYPE_CHECKING:
    from .formats import Forms
    from .protocol import Operation

_GIGABYTE = 1 << 30
_SMALL = 1 << 18
"""Bytes of an answer that go to the server themselves; larger ones go by a file."""


class Limits(NamedTuple):
    """What an answer may be: the most rows, and bytes; ``cut``: give the first rows of more.

    ``is_small``: it is given itself, not in a file.
    """

    rows: int
    size: int
    cut: bool = False
    is_small: bool = False


class Reply(NamedTuple):
    """An answer in a format: its bytes, or the file that has them; whether it was cut."""

    form: str
    body: bytes
    file: str = ""
    was_cut: bool = False


class _Held:
    """The store of this process."""

    store: Store
    path: str
    is_writable: bool
    is_confined: bool = False
    stamp: object = None


def hold_store(path: str, gigabytes: int, *, is_writable: bool, is_confined: bool = False) -> None:
    """Open the store for this process, which may use as much memory as that.

    ``is_confined``: the process can open no connection, whatever a query says.
    """
    if sys.platform != "win32":
        import resource

        _, hard = resource.getrlimit(resource.RLIMIT_AS)
        most = gigabytes * _GIGABYTE
        most = most if hard == resource.RLIM_INFINITY else min(most, hard)
        resource.setrlimit(resource.RLIMIT_AS, (most, hard))
    _Held.path, _Held.is_writable, _Held.is_confined = path, is_writable, is_confined
    _Held.stamp = None


def held_store() -> Store:
    """Return the store, opened again where it was loaded meanwhile by another process."""
    stamp = None if _Held.is_writable else _stamp(_Held.path)
    if not hasattr(_Held, "store") or stamp != _Held.stamp:
        try:
            _Held.store = Store(_Held.path, read_only=not _Held.is_writable)
        except StoreError as error:
            raise RefusalError(503, str(error)) from None
        _Held.stamp = stamp
    return _Held.store


def _stamp(path: str) -> object:
    """What changes at the end of a load."""
    try:
        return Path(path, NOTE).stat().st_mtime_ns
    except FileNotFoundError:
        return 0


def loaded_at() -> str:
    """Return when the store was last loaded, in UTC; "" where that is not known."""
    try:
        seconds = Path(_Held.path, NOTE).stat().st_mtime
    except OSError:
        return ""
    return datetime.fromtimestamp(seconds, UTC).isoformat(timespec="seconds")


def check_reach(text: str) -> None:
    """Refuse (403) a text that may call another server, where nothing else keeps it from that."""
    if not _Held.is_confined and reaches_out(text):
        raise RefusalError(403, _ALONE)


def refusal_of(error: Exception) -> RefusalError:
    """Return why an engine's error is refused: 403 where it was kept from another server."""
    return RefusalError(403, _ALONE) if _DENIED in str(error) else RefusalError(400, str(error))


_ALONE = "SERVICE and LOAD would call another server, which is not done here"
_DENIED = "os error 13"


def answer(operation: Operation, forms: Forms, limits: Limits) -> Reply:
    """Answer a query.

    Raises :class:`RefusalError`: 400 for what is no query, 403 for one of another server, 406 where
    no format fits, 413 for an answer beyond the limits.
    """
    check_reach(operation.text)
    try:
        found = held_store().query_graphs(
            operation.text, operation.default_graphs, operation.named_graphs, limit=limits.rows
        )
    except QuestionError as error:
        raise refusal_of(error) from None
    form = forms.graph if found.is_graph else forms.rows
    if form is None:
        kind = "a graph: ask for one of RDF" if found.is_graph else "rows: ask for one of rows"
        raise RefusalError(406, f"no format is accepted that fits the answer, {kind}")
    out = _BoundedBytes(limits.size)
    try:
        found.write(out, form)
    except (ValueError, OSError, RuntimeError) as error:
        raise refusal_of(QuestionError(f"cannot be answered: {error}")) from None
    if found.was_cut and not limits.cut:
        message = f"the answer has more than {limits.rows:,} rows: ask for fewer (LIMIT)"
        raise RefusalError(413, message)
    if limits.is_small:
        return Reply(form, out.getvalue(), was_cut=found.was_cut)
    return reply_of(form, out.getvalue(), was_cut=found.was_cut)


def reply_of(form: str, body: bytes, *, was_cut: bool = False) -> Reply:
    """Return bytes as a reply: a large one in a file, which its reader removes."""
    if len(body) <= _SMALL:
        return Reply(form, body, was_cut=was_cut)
    with tempfile.NamedTemporaryFile(prefix="form12b25-", delete=False) as file:
        file.write(body)
    return Reply(form, b"", file.name, was_cut)


class _BoundedBytes(io.BytesIO):
    """Bytes up to a size; beyond it, the request is refused."""

    def __init__(self, size: int) -> None:
        super().__init__()
        self._left = size

    def write(self, data: Any) -> int:
        self._left -= len(data)
        if self._left < 0:
            raise RefusalError(413, "the answer is too large: ask for less (LIMIT)")
        return super().write(data)
