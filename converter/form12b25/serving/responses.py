"""Answers of the store as responses of HTTP."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from starlette.responses import Response, StreamingResponse

from .formats import GRAPHS, ROWS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .answering import Reply

_MEDIA = {**ROWS, **GRAPHS}
_PIECE = 1 << 18


def response_of(reply: Reply) -> Response:
    """Send a reply; a file that has it is removed when it is sent."""
    headers = {"Vary": "Accept"}
    if reply.was_cut:
        headers["Form12b25-Cut"] = "true"
    media = _MEDIA[reply.form]
    if reply.file:
        return StreamingResponse(_taken(reply.file), media_type=media, headers=headers)
    return Response(reply.body, media_type=media, headers=headers)


def _taken(name: str) -> Iterator[bytes]:
    """Open a file that nobody else needs and remove it; return its bytes, piece by piece."""
    file = Path(name).open("rb")  # noqa: SIM115 closed below
    with suppress(OSError):  # of a system that removes no open file
        Path(name).unlink()
    return _pieces(file)


def _pieces(file: BinaryIO) -> Iterator[bytes]:
    with file:
        while piece := file.read(_PIECE):
            yield piece
