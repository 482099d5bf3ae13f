"""Loading a store: in batches, each noted before it is begun, so that none is half there."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ..problems import FilingError
from .statements import Piece, pieces

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from ..sources import Input

_BATCH = 32 * 1024 * 1024
"""Bytes of N-Quads that are loaded at once."""


class Loaded(NamedTuple):
    """What a load did: filings loaded, how many of them were there before, inputs refused."""

    filings: int
    replaced: int
    refused: int


class Batch(NamedTuple):
    """Statements that are loaded together: names of graphs, those begun before, and the lines."""

    graphs: list[str]
    data: bytes


def batches(
    sources: Iterable[Input], refuse: Callable[[Input, Exception], None], size: int = _BATCH
) -> Iterator[Batch]:
    """Yield the statements of sources in batches; what is refused is told and passed over.

    The statements of a source that is broken in the middle are those before the fault, whole
    graphs only.
    """
    graphs: dict[str, None] = {}
    parts: list[bytes] = []
    length = 0
    for piece in _all(sources, refuse):
        if length and length + len(piece.data) > size:
            yield Batch(list(graphs), b"".join(parts))
            graphs, parts, length = {}, [], 0
        graphs[piece.graph] = None
        parts.append(piece.data)
        length += len(piece.data)
    if parts:
        yield Batch(list(graphs), b"".join(parts))


def _all(sources: Iterable[Input], refuse: Callable[[Input, Exception], None]) -> Iterator[Piece]:
    for source in sources:
        try:
            yield from pieces(source)
        except (FilingError, OSError, ValueError) as error:
            refuse(source, error)
