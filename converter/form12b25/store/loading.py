"""Loading a store: in batches, each noted before it is begun, so that none is half there."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ..problems import FilingError
from .statements import GraphPart, pieces

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from ..sources import Input

_BATCH = 96 * 1024 * 1024
"""Bytes of N-Quads that are loaded at once."""


class Loaded(NamedTuple):
    """What a load did: filings loaded, how many of them were there before, inputs refused.

    A vocabulary counts as one filing, as it is one named graph.
    """

    filings: int
    replaced: int
    refused: int


class Batch(NamedTuple):
    """Statements that are loaded together: the names of their graphs and sources, the lines."""

    graphs: list[str]
    sources: list[str]
    quads: bytes
    triples: bytes
    has_blank: bool = False


def batches(
    sources: Iterable[Input], refuse: Callable[[Input, Exception], None], size: int = _BATCH
) -> Iterator[Batch]:
    """Yield the statements of sources in batches; what is refused is told and passed over.

    The statements of a source that is broken in the middle are those before the fault, whole
    graphs only.
    """
    parts: list[tuple[str, GraphPart]] = []
    length = 0
    for name, piece in _all(sources, refuse):
        if length and length + len(piece.data) > size:
            yield _batch(parts)
            parts, length = [], 0
        parts.append((name, piece))
        length += len(piece.data)
    if parts:
        yield _batch(parts)


def _batch(parts: list[tuple[str, GraphPart]]) -> Batch:
    triples = [p.data.replace(f" <{p.graph}> .\n".encode(), b" .\n") for _, p in parts]
    return Batch(
        graphs=list(dict.fromkeys(piece.graph for _, piece in parts)),
        sources=list(dict.fromkeys(name for name, _ in parts)),
        quads=b"".join([piece.data for _, piece in parts]),
        triples=b"".join(triples),
        has_blank=any(piece.has_blank for _, piece in parts),
    )


def _all(
    sources: Iterable[Input], refuse: Callable[[Input, Exception], None]
) -> Iterator[tuple[str, GraphPart]]:
    for source in sources:
        try:
            for piece in pieces(source):
                yield source.name, piece
        except (FilingError, OSError, ValueError) as error:
            refuse(source, error)
