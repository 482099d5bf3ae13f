"""Shards: one file a chunk, for formats whose filings join line by line."""

from __future__ import annotations

import gzip
from contextlib import suppress
from typing import IO, TYPE_CHECKING, cast
from uuid import uuid4

from ..compressed import zstd

if TYPE_CHECKING:
    from pathlib import Path

    from .wanted import Target


def shard_name(number: int, suffix: str) -> str:
    """Return the name of a chunk's file.

    >>> shard_name(3, ".nq.gz")
    'filings-000003.nq.gz'
    """
    return f"filings-{number:06}{suffix}"


class Shard:
    """A shard that is being written: under a temporary name, until it is whole."""

    def __init__(self, target: Target, number: int, scratch: Path) -> None:
        """Open the temporary file; raise FilingError where Zstandard is missing."""
        self.target = target
        self.name = shard_name(number, target.suffix)
        self.temporary = scratch / f"{uuid4().hex}-{self.name}"
        self._file = self.temporary.open("wb")
        self._stream = _packed(self._file, target.packing)

    def add(self, content: str | bytes) -> None:
        """Add the lines of a filing."""
        self._stream.write(content.encode() if isinstance(content, str) else content)

    def finish(self, output: Path) -> dict[str, int]:
        """Give the file its name; return that name and the size in bytes."""
        self._stream.close()
        self._file.close()
        size = self.temporary.stat().st_size
        self.temporary.replace(output / self.name)
        return {self.name: size}

    def discard(self) -> None:
        """Close what is not finished, and remove it."""
        for stream in (self._stream, self._file):
            with suppress(OSError):  # a full disk, which was reported
                stream.close()
        self.temporary.unlink(missing_ok=True)


def _packed(file: IO[bytes], packing: str) -> IO[bytes]:
    """Compress in such a way that the same lines are the same bytes, at any time."""
    if packing == "gz":
        packed = gzip.GzipFile(filename="", mode="wb", compresslevel=6, fileobj=file, mtime=0)
        return cast("IO[bytes]", packed)
    if packing == "zst":
        return cast("IO[bytes]", zstd().ZstdFile(file, "wb", level=3))
    return file
